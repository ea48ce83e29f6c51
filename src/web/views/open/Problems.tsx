/** What was wrong with a file, place by place. */
import type { OwnProblem } from '../../worker/own-messages.ts';
import { useT } from '../../i18n/Language.tsx';
import { sayOwnProblem } from './say-problem.ts';
import { saveProblems } from './save-problems.ts';

const MOST_SHOWN = 100;

interface Props {
  problems: readonly OwnProblem[];
  name: string;
  /** nothing of the file was read: the reader is told why without asking */
  refused?: boolean;
}

export function Problems({ problems, name, refused = false }: Props) {
  const t = useT();
  return (
    <details className="open-problems" open={refused}>
      <summary>{t('open.problems', { count: problems.length })}</summary>
      <ul>
        {problems.slice(0, MOST_SHOWN).map((problem, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- two problems may say the same
          <li key={i} dir="auto">
            {sayOwnProblem(problem, t)}
          </li>
        ))}
      </ul>
      {problems.length > MOST_SHOWN && (
        <p>{t('open.moreProblems', { count: problems.length - MOST_SHOWN })}</p>
      )}
      <button type="button" className="text-button" onClick={() => saveProblems(problems, name, t)}>
        {t('open.saveProblems')}
      </button>
    </details>
  );
}
