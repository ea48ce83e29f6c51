/** The measured figures: a column for each corpus and language, a row for each figure, what it means beside its name. */
import type { MessageKey } from '../../i18n/catalog.ts';
import { sayNumber, sayShare } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/Language.tsx';
import type { Translate } from '../../i18n/translate.ts';
import type { MeasuredCorpus } from '../../../core/model/measured.ts';

const COUNTS = ['documents', 'meetings'] as const;
const SHARES = ['precision', 'recall', 'f1', 'date', 'place', 'country', 'role', 'kind', 'evidence'] as const;

/** A corpus that the catalogue doesn't know goes by its own name. */
function corpusName(name: string, t: Translate): string {
  const key = `method.corpus.${name}`;
  return t.knows(key) ? t(key) : name;
}

const keyOf = (c: MeasuredCorpus): string => `${c.name} ${c.language}`;

export function Figures({ corpora }: { corpora: readonly MeasuredCorpus[] }) {
  const { t, locale } = useLanguage();
  const known = [...new Set(corpora.map((c) => c.name))].filter((name) => t.knows(`method.corpusIs.${name}`));
  return (
    <>
      {/* Wider than a phone: it scrolls in a box of its own, which the keyboard can reach. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="method-scroll" aria-label={t('method.figures')} tabIndex={0}>
        <table className="method-table">
          <thead>
            <tr>
              <th scope="col">{t('method.figure')}</th>
              {corpora.map((c) => (
                <th key={keyOf(c)} scope="col">
                  {corpusName(c.name, t)}
                  <span className="method-language">{t(`method.language.${c.language}` as MessageKey)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {COUNTS.map((count) => (
              <Row key={count} what={count} cells={corpora.map((c) => sayNumber(c[count], locale))} />
            ))}
            {SHARES.map((share) => (
              <Row
                key={share}
                what={share}
                cells={corpora.map((c) => (c[share] === null ? '–' : sayShare(c[share], locale, 1)))}
              />
            ))}
            <Row what="wrongYears" cells={corpora.map((c) => sayNumber(c.wrongYears, locale))} />
          </tbody>
        </table>
      </section>
      <dl className="method-corpora">
        {known.map((name) => (
          <div key={name}>
            <dt>{corpusName(name, t)}</dt>
            <dd>{t(`method.corpusIs.${name}` as MessageKey)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Row({
  what,
  cells,
}: {
  what: (typeof COUNTS)[number] | (typeof SHARES)[number] | 'wrongYears';
  cells: readonly string[];
}) {
  const { t } = useLanguage();
  return (
    <tr>
      <th scope="row">
        {t(`method.row.${what}`)}
        <span className="method-help">{t(`method.rowHelp.${what}`)}</span>
      </th>
      {cells.map((cell, column) => (
        // oxlint-disable-next-line react/no-array-index-key -- cells never move between columns
        <td key={column}>{cell}</td>
      ))}
    </tr>
  );
}
