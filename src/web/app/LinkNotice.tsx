/** Says which parts of a link could not be understood, and what they may be. */
import { useT } from '../i18n/Language.tsx';
import { OFFERED } from '../store/offered.ts';
import { dismissLinkProblems, useStore } from '../store/store.ts';
import { CloseIcon } from './icons.tsx';

export function LinkNotice() {
  const t = useT();
  const problems = useStore((s) => s.linkProblems);
  if (!problems.length) return null;
  return (
    <div className="app-notice">
      <output>
        <p>{t('link.problems', { count: problems.length })}</p>
        <ul>
          {problems.map(({ parameter, value }) => (
            <li key={`${parameter}=${value}`}>
              <code>
                {parameter}={value}
              </code>{' '}
              {parameter === 'lang'
                ? t('link.offered', { languages: OFFERED.join(', ') })
                : t(`link.allowed.${parameter}`)}
            </li>
          ))}
        </ul>
      </output>
      <button
        type="button"
        className="icon-button"
        aria-label={t('link.dismiss')}
        onClick={dismissLinkProblems}
      >
        <CloseIcon />
      </button>
    </div>
  );
}
