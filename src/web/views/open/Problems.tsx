/** What was wrong with a file, place by place. */
import { useMemo } from 'react';
import type { NamedCountry, OwnProblem } from '../../worker/own-messages.ts';
import { useLanguage } from '../../i18n/Language.tsx';
import { sayCountry } from '../../i18n/say.ts';
import { alike } from './alike.ts';
import { type CountryName, sayOwnProblem } from './say-problem.ts';
import { saveProblems } from './save-problems.ts';

const MOST_SHOWN = 100;
const NONE: readonly NamedCountry[] = [];

interface Props {
  problems: readonly OwnProblem[];
  name: string;
  /** what a table's countries are called */
  countries?: readonly NamedCountry[] | undefined;
  /** nothing of the file was read: the reader is told why without asking */
  refused?: boolean;
}

export function Problems({ problems, name, countries = NONE, refused = false }: Props) {
  const { t, locale } = useLanguage();
  const groups = useMemo(() => alike(problems), [problems]);
  const byId = useMemo(() => new Map(countries.map((country) => [country.id, country])), [countries]);
  const nameOf: CountryName = (id) => (byId.has(id) ? sayCountry(byId.get(id), locale) : null);
  return (
    <details className="open-problems" open={refused}>
      <summary>{t('open.problems', { count: problems.length })}</summary>
      <ul>
        {groups.slice(0, MOST_SHOWN).map(({ problem, rows, count }, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- two problems may say the same
          <li key={i} dir="auto">
            {sayOwnProblem(problem, t, nameOf, rows)}
            {count > 1 && rows.length === 0 && ` (× ${count})`}
          </li>
        ))}
      </ul>
      {groups.length > MOST_SHOWN && <p>{t('open.moreProblems', { count: groups.length - MOST_SHOWN })}</p>}
      <button type="button" className="text-button" onClick={() => saveProblems(problems, name, t, nameOf)}>
        {t('open.saveProblems')}
      </button>
    </details>
  );
}
