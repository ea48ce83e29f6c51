/** The strip under the matrix: whose meetings it shows, and how to read it. */
import { MATRIX_SIDES, type MatrixSide } from '../../../core/query/state.ts';
import type { Speech } from '../../i18n/say.ts';
import { setMatrix } from '../../store/store.ts';

interface Props {
  side: MatrixSide;
  leftOut: number;
  speech: Speech;
}

export function MatrixTools({ side, leftOut, speech: { t } }: Props) {
  return (
    <div className="matrix-tools">
      <fieldset className="matrix-sides">
        <legend className="unseen">{t('matrix.sides')}</legend>
        {MATRIX_SIDES.map((each) => (
          <label key={each} className="matrix-side">
            <input
              type="radio"
              className="unseen"
              name="matrix-side"
              checked={each === side}
              onChange={() => setMatrix(each)}
            />
            {t(`matrix.side.${each}`)}
          </label>
        ))}
      </fieldset>
      <p className="matrix-legend">
        {t('matrix.legend')}
        {side === 'official' && leftOut > 0 && <> {t('matrix.leftOut', { count: leftOut })}.</>}
      </p>
    </div>
  );
}
