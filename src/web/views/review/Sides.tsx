/** Who met, side by side: each with its kind, name, role and country, as many as there were. */
import { PARTICIPANT_KINDS } from '../../../core/model/meeting.ts';
import { useSpeech } from '../../i18n/useSpeech.ts';
import type { Side } from './draft.ts';
import { CountrySelect, type ValueProps } from './Values.tsx';

export function SidesValue({ draft: { sides }, set }: ValueProps) {
  const { t } = useSpeech();
  const change = (key: number, patch: Partial<Side>): void =>
    set({ sides: sides.map((side) => (side.key === key ? { ...side, ...patch } : side)) });
  const next = Math.max(-1, ...sides.map(({ key }) => key)) + 1;
  return (
    <>
      {sides.map((side, i) => (
        <fieldset key={side.key} className="review-set">
          <legend>{t('review.side', { index: i + 1 })}</legend>
          <SideFields side={side} onChange={(patch) => change(side.key, patch)} />
          {sides.length > 1 && (
            <button
              type="button"
              className="text-button"
              onClick={() => set({ sides: sides.filter(({ key }) => key !== side.key) })}
            >
              {t('review.sideRemove', { index: i + 1 })}
            </button>
          )}
        </fieldset>
      ))}
      <button
        type="button"
        className="button review-more"
        onClick={() =>
          set({ sides: [...sides, { key: next, kind: 'person', name: null, role: null, country: null }] })
        }
      >
        {t('review.sideAdd')}
      </button>
    </>
  );
}

function SideFields({ side, onChange }: { side: Side; onChange: (patch: Partial<Side>) => void }) {
  const { t } = useSpeech();
  return (
    <>
      <div className="review-pair">
        <label className="review-label">
          {t('review.name')}
          <input
            className="review-field"
            value={side.name ?? ''}
            onChange={(event) => onChange({ name: event.target.value })}
          />
        </label>
        <label className="review-label">
          {t('review.role')}
          <input
            className="review-field"
            value={side.role ?? ''}
            onChange={(event) => onChange({ role: event.target.value })}
          />
        </label>
      </div>
      <div className="review-pair">
        <label className="review-label">
          {t('review.sideKind')}
          <select
            className="review-field"
            value={side.kind}
            onChange={(event) => onChange({ kind: event.target.value as Side['kind'] })}
          >
            {PARTICIPANT_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`review.sideKind.${kind}`)}
              </option>
            ))}
          </select>
        </label>
        <CountrySelect
          label={t('review.country')}
          value={side.country}
          onChoose={(country) => onChange({ country })}
        />
      </div>
    </>
  );
}
