/** One of a few, all in sight: native radio buttons, so that arrows, roles and focus are the browser's. */
import { type ReactNode, useId } from 'react';
import './choice.css';

interface Props<T extends string> {
  /** said before the options by a screen reader */
  name: string;
  options: readonly { value: T; label: string; icon?: ReactNode }[];
  /** null = none of them */
  value: T | null;
  onChoose: (value: T) => void;
  look?: 'segments' | 'tabs';
}

export function Choice<T extends string>({ name, options, value, onChoose, look = 'segments' }: Props<T>) {
  const group = useId();
  return (
    <fieldset className={`choice choice-${look}`}>
      <legend className="unseen">{name}</legend>
      {options.map((option) => (
        <label key={option.value} className="choice-option" title={option.icon ? option.label : undefined}>
          <input
            type="radio"
            className="unseen"
            name={group}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          {option.icon}
          <span className={option.icon ? 'unseen' : undefined}>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
