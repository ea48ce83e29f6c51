/** One end of the question: a field that finds an official or a country in any spelling. */
import { Combobox } from '@base-ui/react/combobox';
import { useId, useMemo } from 'react';
import type { NodeId } from '../../../core/query/state.ts';
import { Flag } from '../../flag/Flag.tsx';
import { sayNumber } from '../../i18n/formats.ts';
import { sayNode } from '../../i18n/say.ts';
import { useSpeech } from '../../i18n/useSpeech.ts';
import { type EndChoice, matches } from './choices.ts';

/** So many names are listed; the others are found by typing. */
const MOST = 60;

interface Props {
  label: string;
  choices: readonly EndChoice[];
  value: NodeId | null;
  onChoose: (node: NodeId | null) => void;
}

export function NodePicker({ label, choices, value, onChoose }: Props) {
  const speech = useSpeech();
  const { t } = speech;
  const id = useId();
  const byId = useMemo(() => new Map(choices.map((choice) => [choice.id, choice])), [choices]);
  const ids = useMemo(() => choices.map((choice) => choice.id), [choices]);
  const name = (node: NodeId): string => sayNode(node, speech);
  return (
    <Combobox.Root<NodeId>
      items={ids}
      value={value}
      onValueChange={onChoose}
      itemToStringLabel={name}
      filter={(node, query) => matches(byId.get(node)!, query, name(node))}
      limit={MOST}
      autoHighlight
    >
      <div className="analysis-end">
        <label htmlFor={id}>{label}</label>
        <Combobox.InputGroup className="analysis-field">
          {value && <Flag country={byId.get(value)?.country ?? null} />}
          <Combobox.Input id={id} className="analysis-input" placeholder={t('analysis.pick')} />
          <Combobox.Clear className="analysis-field-button" aria-label={t('analysis.clear')}>
            <Sign path="m5 5 6 6m0-6-6 6" />
          </Combobox.Clear>
          <Combobox.Trigger className="analysis-field-button" aria-label={t('analysis.list')}>
            <Sign path="m4 6.5 4 4 4-4" />
          </Combobox.Trigger>
        </Combobox.InputGroup>
      </div>
      <Combobox.Portal>
        <Combobox.Positioner className="analysis-positioner" sideOffset={4}>
          <Combobox.Popup className="analysis-popup">
            <Combobox.Empty>
              <p className="analysis-empty">{t('analysis.noMatch')}</p>
            </Combobox.Empty>
            <Combobox.List className="analysis-options">
              {(node: NodeId) => <Option key={node} choice={byId.get(node)!} name={name(node)} />}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}

function Option({ choice: { id, country, meetings }, name }: { choice: EndChoice; name: string }) {
  const { t, locale } = useSpeech();
  return (
    <Combobox.Item
      value={id}
      className="analysis-option"
      aria-label={t('detail.partner', { name, count: meetings })}
    >
      <Flag country={country} />
      <span className="analysis-grow">{name}</span>
      <span className="analysis-count">{sayNumber(meetings, locale)}</span>
    </Combobox.Item>
  );
}

const Sign = ({ path }: { path: string }) => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
  </svg>
);
