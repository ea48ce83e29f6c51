/** What an author may choose of a frame. The filters are those of the page. */
import { PAGE_THEMES, PARTS, type Part } from '../../../core/query/page-link.ts';
import { LANGUAGES } from '../../i18n/catalog.ts';
import { useT } from '../../i18n/Language.tsx';
import { OFFERED } from '../../store/offered.ts';
import { FRAME_FACES, type FrameFace } from './addresses.ts';
import type { FrameFacts } from './EmbedView.tsx';

const [LEAST_PX, MOST_PX] = [120, 4000];

interface Props {
  face: FrameFace;
  onFace: (face: FrameFace) => void;
  facts: FrameFacts;
  onFacts: (facts: FrameFacts) => void;
  /** px */
  height: number;
  /** null = as high as the preview */
  onHeight: (height: number | null) => void;
}

export function EmbedOptions({ face, onFace, facts, onFacts, height, onHeight }: Props) {
  const t = useT();
  const toggle = (part: Part): void => {
    const on = facts.parts.includes(part);
    onFacts({ ...facts, parts: PARTS.filter((each) => (each === part ? !on : facts.parts.includes(each))) });
  };
  return (
    <>
      <div className="share-options">
        <label>
          {t('share.view')}
          <select value={face} onChange={(event) => onFace(event.target.value as FrameFace)}>
            {FRAME_FACES.map((each) => (
              <option key={each} value={each}>
                {t(each === 'both' ? 'share.both' : `page.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('app.language')}
          <select
            value={facts.lang ?? ''}
            onChange={(event) =>
              onFacts({ ...facts, lang: OFFERED.find((each) => each === event.target.value) ?? null })
            }
          >
            <option value="">{t('share.langOfReader')}</option>
            {OFFERED.map((each) => (
              <option key={each} value={each} lang={each}>
                {LANGUAGES[each].name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('app.theme')}
          <select
            value={facts.theme ?? 'system'}
            onChange={({ target }) =>
              onFacts({
                ...facts,
                theme: PAGE_THEMES.find((each) => each === target.value && each !== 'system') ?? null,
              })
            }
          >
            {PAGE_THEMES.map((each) => (
              <option key={each} value={each}>
                {t(`theme.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('share.height')}
          <input
            type="number"
            min={LEAST_PX}
            max={MOST_PX}
            value={height}
            onChange={({ target: { valueAsNumber: px } }) =>
              onHeight(px >= 1 && px <= MOST_PX ? Math.round(px) : null)
            }
          />
        </label>
      </div>
      <fieldset className="share-parts">
        <legend>{t('share.parts')}</legend>
        {PARTS.map((part) => (
          <label key={part} className="share-check">
            <input type="checkbox" checked={facts.parts.includes(part)} onChange={() => toggle(part)} />
            {t(`share.part.${part}`)}
          </label>
        ))}
        <label className="share-check">
          <input
            type="checkbox"
            checked={facts.lock}
            onChange={() => onFacts({ ...facts, lock: !facts.lock })}
          />
          {t('share.lock')}
        </label>
      </fieldset>
    </>
  );
}
