/** Whether the lists of a panel are of officials or of countries. */
import { useId } from 'react';
import { useT } from '../../i18n/Language.tsx';

export const WHOSE = ['officials', 'countries'] as const;
export type WhoseType = (typeof WHOSE)[number];

interface Props {
  value: WhoseType;
  onChoose: (whose: WhoseType) => void;
}

export function Whose({ value, onChoose }: Props) {
  const t = useT();
  const group = useId();
  return (
    <fieldset className="choice choice-segments">
      <legend className="unseen">{t('analysis.whose')}</legend>
      {WHOSE.map((whose) => (
        <label key={whose} className="choice-option">
          <input
            type="radio"
            className="unseen"
            name={group}
            checked={whose === value}
            onChange={() => onChoose(whose)}
          />
          <span>{t(`analysis.${whose}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
