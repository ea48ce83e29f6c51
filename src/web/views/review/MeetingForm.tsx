/** Decides about one meeting: what, which value, why. The form begins anew with each meeting. */
import { type ComponentType, useState } from 'react';
import type { Target } from '../../../core/dataset/correction.ts';
import type { Meeting } from '../../../core/dataset/dataset.ts';
import { wholesInHand } from '../../../core/query/wholes.ts';
import { type Entry, type Ground, targetOf } from '../../../core/review/entry.ts';
import type { Reason } from '../../../core/review/queue.ts';
import { useSpeech } from '../../i18n/useSpeech.ts';
import { readingsAtHand } from '../../store/review-work.ts';
import { type Field, draftOf, entryOf, fieldsOf, within } from './draft.ts';
import { DecisionForm } from './DecisionForm.tsx';
import { SidesValue } from './Sides.tsx';
import { SameValue, SplitValue, tellingsOf } from './Whole.tsx';
import { DateValue, KindValue, PlaceValue, StatusValue, TopicsValue, type ValueProps } from './Values.tsx';

/** What each field shows to be set. */
const SHOWN: Record<Field, readonly ComponentType<ValueProps>[]> = {
  confirm: [],
  drop: [],
  date: [DateValue],
  place: [PlaceValue],
  kind: [KindValue],
  status: [StatusValue],
  topics: [TopicsValue],
  participants: [SidesValue],
  sameMeeting: [SameValue],
  split: [SplitValue],
  add: [QuoteValue, DateValue, PlaceValue, KindValue, StatusValue, SidesValue, TopicsValue],
};

/** What is offered first for a doubt. */
const FIRST: Partial<Record<Reason, Field>> = {
  undated: 'date',
  'weekday-disagrees': 'date',
  'date-form': 'date',
  'no-country': 'participants',
  unnamed: 'participants',
};

interface Props {
  meeting: Meeting;
  why: readonly Reason[];
  /** after a decision */
  onDecided: () => void;
}

export function MeetingForm({ meeting, why, onDecided }: Props) {
  const { t, data } = useSpeech();
  const [field, setField] = useState<Field>(FIRST[why[0] ?? 'unsure'] ?? 'confirm');
  const [draft, setDraft] = useState(() => draftOf(meeting));
  const [evidence] = meeting.evidence;

  function decided(ground: Ground): Entry | null {
    const fileOf = (id: string): string | undefined => data.documents.get(id)?.file;
    const other = data.byId.get(draft.other);
    const targetFor = (each: Meeting): Target => targetOf(each, fileOf, readingsAtHand());
    return entryOf(field, draft, ground, {
      target: targetFor(meeting),
      // Its words are at hand where the whole data set is; else its id names it.
      other: other
        ? data.details.held
          ? targetFor(wholesInHand(data, [other])[0]!.meeting)
          : other.id
        : null,
      words: new Map(
        tellingsOf(meeting.evidence).map(({ document: id, quote }) => {
          const document = fileOf(id);
          return [id, { quote, ...(document !== undefined && { document }) }];
        }),
      ),
      evidence,
      document: fileOf(evidence?.document ?? '') ?? '',
    });
  }

  return (
    <DecisionForm label={t('review.decide')} entryOf={decided} onDecided={onDecided}>
      <label className="review-label">
        {t('review.field')}
        <select className="review-field" value={field} onChange={(e) => setField(e.target.value as Field)}>
          {fieldsOf(meeting).map((each) => (
            <option key={each} value={each}>
              {t(`review.field.${each}`)}
            </option>
          ))}
        </select>
      </label>
      {SHOWN[field].map((Value) => (
        <Value
          key={Value.name}
          meeting={meeting}
          draft={draft}
          set={(patch) => setDraft((before) => ({ ...before, ...patch }))}
        />
      ))}
      {field === 'add' && evidence && !within(draft.quote, evidence) && (
        <p className="review-wrong" role="alert">
          {t('review.quoteWrong')}
        </p>
      )}
    </DecisionForm>
  );
}

function QuoteValue({ draft, set }: ValueProps) {
  const { t } = useSpeech();
  return (
    <label className="review-label">
      {t('review.quote')}
      <textarea
        className="review-field"
        rows={3}
        value={draft.quote}
        onChange={(event) => set({ quote: event.target.value })}
      />
    </label>
  );
}
