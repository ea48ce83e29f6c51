/** Says what to do where something could not be shown: the data set, or one view of it. */
import { QueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, type ComponentType, type ReactNode } from 'react';
import { useT } from '../i18n/Language.tsx';
import { DatasetProblem } from '../store/dataset-problem.ts';
import { useRelease } from '../store/release.ts';

interface FailureProps {
  error: unknown;
  retry: () => void;
}

interface Props {
  children: ReactNode;
  Failure: ComponentType<FailureProps>;
  onRetry?: () => void;
}

class Boundary extends Component<Props, { failed: boolean; error: unknown }> {
  override state = { failed: false, error: null };

  static getDerivedStateFromError(error: unknown) {
    return { failed: true, error };
  }

  retry = (): void => {
    this.props.onRetry?.();
    this.setState({ failed: false, error: null });
  };

  override render(): ReactNode {
    const { Failure, children } = this.props;
    return this.state.failed ? <Failure error={this.state.error} retry={this.retry} /> : children;
  }
}

/** Around the whole page: the data set cannot be had, or is not one. */
export function DatasetBoundary({ children }: { children: ReactNode }) {
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <Boundary onRetry={reset} Failure={PageFailure}>
          {children}
        </Boundary>
      )}
    </QueryErrorResetBoundary>
  );
}

/** Around one view: the others go on. */
export function ViewBoundary({ children }: { children: ReactNode }) {
  return <Boundary Failure={ViewFailure}>{children}</Boundary>;
}

function PageFailure({ error, retry }: FailureProps) {
  const t = useT();
  const invalid = error instanceof DatasetProblem;
  return (
    <main className="app-message">
      <h1>{t(invalid ? 'app.invalidTitle' : 'app.unreachableTitle')}</h1>
      <p>{t(invalid ? 'app.invalidHelp' : 'app.unreachableHelp')}</p>
      <ul className="app-problems">
        {problemsOf(error).map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      <button type="button" className="button" onClick={retry}>
        {t('app.retry')}
      </button>
    </main>
  );
}

function problemsOf(error: unknown): readonly string[] {
  if (error instanceof DatasetProblem) return [...new Set(error.problems)];
  return [error instanceof Error ? error.message : String(error)];
}

/** A part that did not come is not asked for again by the page that missed it: only a reload brings it. */
function ViewFailure({ retry }: FailureProps) {
  const t = useT();
  const release = useRelease((s) => s.release);
  if (release === 'looking' || release === 'reloading')
    return <output className="app-waiting">{t('release.newer')}</output>;
  const lost = release === 'lost';
  return (
    <div className="app-message" role="alert">
      <p>{t(lost ? 'release.lost' : 'app.viewFailed')}</p>
      <button type="button" className="button" onClick={lost ? () => location.reload() : retry}>
        {t(lost ? 'release.reload' : 'app.retry')}
      </button>
    </div>
  );
}
