/** Why, on what source and by whom: no decision without it. */
import { useId, useState } from 'react';
import type { Ground } from '../../../core/review/entry.ts';
import { today } from '../../device/today.ts';
import { useT } from '../../i18n/Language.tsx';

export interface GroundDraft {
  reason: string;
  title: string;
  url: string;
  by: string;
}

const LINK = /^https?:\/\/\S/;

/** Whoever decides goes on deciding: the name stays from one decision to the next. */
let lastBy = '';

export function useGround() {
  const [draft, setDraft] = useState<GroundDraft>({ reason: '', title: '', url: '', by: lastBy });
  const wrongUrl = draft.url.trim() !== '' && !LINK.test(draft.url.trim());
  const missing = !draft.reason.trim() || !draft.title.trim() || !draft.by.trim();
  return {
    draft,
    wrongUrl,
    set: (patch: Partial<GroundDraft>) => setDraft((before) => ({ ...before, ...patch })),
    /** null = something is missing or wrong */
    ground(): Ground | null {
      if (missing || wrongUrl) return null;
      lastBy = draft.by.trim();
      return {
        reason: draft.reason.trim(),
        source: { title: draft.title.trim(), url: draft.url.trim() || null },
        on: today(),
        by: lastBy,
      };
    },
  };
}

export function GroundFields({
  of: { draft, set, wrongUrl },
  tried,
}: {
  of: ReturnType<typeof useGround>;
  tried: boolean;
}) {
  const t = useT();
  const help = useId();
  const missing = tried && (!draft.reason.trim() || !draft.title.trim() || !draft.by.trim());
  const invalid = (text: string): true | undefined => (tried && !text.trim() ? true : undefined);
  return (
    <>
      <label className="review-label">
        {t('review.reason')}
        <textarea
          className="review-field"
          rows={2}
          required
          aria-invalid={invalid(draft.reason)}
          value={draft.reason}
          onChange={(event) => set({ reason: event.target.value })}
          onKeyDown={(event) => {
            // In a text of several lines, Enter alone begins a line.
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
              event.currentTarget.form?.requestSubmit();
          }}
        />
      </label>
      <div className="review-pair">
        <label className="review-label">
          {t('review.source')}
          <input
            className="review-field"
            required
            aria-invalid={invalid(draft.title)}
            value={draft.title}
            onChange={(event) => set({ title: event.target.value })}
          />
        </label>
        <label className="review-label">
          {t('review.by')}
          <input
            className="review-field"
            required
            autoComplete="name"
            aria-invalid={invalid(draft.by)}
            value={draft.by}
            onChange={(event) => set({ by: event.target.value })}
          />
        </label>
      </div>
      <label className="review-label">
        {t('review.url')}
        <input
          className="review-field"
          type="url"
          dir="ltr"
          aria-invalid={wrongUrl || undefined}
          aria-describedby={help}
          value={draft.url}
          onChange={(event) => set({ url: event.target.value })}
        />
      </label>
      <p id={help} className="review-wrong" role="alert">
        {wrongUrl ? t('review.urlWrong') : missing ? t('review.required') : ''}
      </p>
    </>
  );
}
