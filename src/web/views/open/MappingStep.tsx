/** What the columns of a table mean: guessed, shown with the meetings that come of it, asked only where the guess is unsure. */
import { useEffect, useId, useRef, useState } from 'react';
import type { Mapping } from '../../../core/intake/table/mapping.ts';
import { useT } from '../../i18n/Language.tsx';
import type { OwnSource } from '../../store/own.ts';
import { previewTable } from '../../store/own-build.ts';
import { mapTable } from '../../store/own-work.ts';
import type { Previewed, TableAsked } from '../../worker/own-messages.ts';
import { ColumnChoices } from './ColumnChoices.tsx';
import { Preview } from './Preview.tsx';
import { Questions } from './Questions.tsx';
import './mapping.css';

interface Props {
  source: OwnSource;
  table: TableAsked;
  onDone: () => void;
}

export function MappingStep({ source, table, onDone }: Props) {
  const t = useT();
  const [mapping, setMapping] = useState<Mapping>(source.mapping ?? table.guess);
  const { previewed, failed } = usePreview(source.id, mapping);
  const head = useRef<HTMLHeadingElement>(null);
  const id = useId();
  // A new question: whoever uses keys or listens goes on there.
  useEffect(() => head.current?.focus(), []);
  return (
    <section className="open-mapping" aria-labelledby={id}>
      <h3 ref={head} id={id} tabIndex={-1}>
        {t('open.map.title', { name: source.name })}
      </h3>
      <p>{t('open.map.lead', { rows: table.count })}</p>
      <Questions
        table={table}
        mapping={mapping}
        questions={previewed?.questions ?? mapping.questions}
        onChange={setMapping}
      />
      <ColumnChoices table={table} mapping={mapping} onChange={setMapping} />
      {failed !== null && <p role="alert">{t('open.failed', { reason: failed })}</p>}
      {previewed && <Preview previewed={previewed} name={source.name} countries={table.countries} />}
      <p className="open-ways">
        <button
          type="button"
          className="button open-main"
          disabled={previewed?.read === 0}
          onClick={() => {
            void mapTable(source.id, mapping);
            onDone();
          }}
        >
          {t('open.map.read', { count: previewed?.read ?? table.count })}
        </button>
      </p>
    </section>
  );
}

/** The newest mapping counts: an answer that comes late is left. */
function usePreview(id: string, mapping: Mapping): { previewed: Previewed | null; failed: string | null } {
  const [shown, setShown] = useState<{ previewed: Previewed | null; failed: string | null }>({
    previewed: null,
    failed: null,
  });
  useEffect(() => {
    let late = false;
    previewTable(id, mapping).then(
      (previewed) => {
        if (!late) setShown({ previewed, failed: null });
      },
      (problem: Error) => {
        if (!late) setShown({ previewed: null, failed: problem.message });
      },
    );
    return () => {
      late = true;
    };
  }, [id, mapping]);
  return shown;
}
