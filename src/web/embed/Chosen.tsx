/** Under the view of a frame: what is selected, in short, each meeting with the sentence that it was read from. */
import { Suspense, useEffect, useRef } from 'react';
import { selectedMeetings, selectionExists } from '../../core/query/selection.ts';
import type { IndexedMeeting } from '../../core/query/indexed.ts';
import type { Selection } from '../../core/query/state.ts';
import { sayList } from '../i18n/formats.ts';
import { sayArticle } from '../i18n/say-article.ts';
import { type Speech, sayDate, sayMeeting, sayNode, sayTopic, sayWhere } from '../i18n/say.ts';
import { useSpeech } from '../i18n/useSpeech.ts';
import { useVisibleMeetings } from '../store/derived.ts';
import { useWhole } from '../store/details.ts';
import { select, selectMeeting, useStore } from '../store/store.ts';
import { CloseIcon } from '../app/icons.tsx';
import { sayValue } from '../views/filters/facet-words.ts';
import { StatusMark } from '../mark/StatusMark.tsx';
import { Quote } from './Quote.tsx';

/** Of an official with hundreds of meetings a frame lists so many; the whole page has them all. */
const MOST_LISTED = 8;

/** Drawn anew for each selection: give it a `key` of it. */
export function Chosen() {
  const speech = useSpeech();
  const { t, data } = speech;
  const selection = useStore((s) => s.view.selection);
  const visible = useVisibleMeetings();
  const box = useRef<HTMLElement>(null);
  const known = selection && selectionExists(data, selection) ? selection : null;
  // What lies below the view may be out of sight: one who chose by keys is led there, one who points sees it grow.
  useEffect(() => {
    if (document.activeElement?.matches(':focus-visible')) box.current?.querySelector('h2')?.focus();
  }, []);
  if (!known) return null;
  const one = known.type === 'meeting' ? data.byId.get(known.id)! : null;
  return (
    <section ref={box} className="embed-detail" aria-label={t('app.detail')}>
      <div className="embed-chosen">
        <h2 tabIndex={-1}>{nameOf(known, speech)}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={t('app.close')}
          onClick={() => select(null)}
        >
          <CloseIcon />
        </button>
      </div>
      {one ? (
        <Meeting found={one} speech={speech} />
      ) : (
        <Listed meetings={selectedMeetings(visible, known)} speech={speech} />
      )}
    </section>
  );
}

function nameOf(selection: Selection, speech: Speech): string {
  const { data, locale, t } = speech;
  if (selection.type === 'meeting') return sayMeeting(data.byId.get(selection.id)!.meeting, data, locale, t);
  if (selection.type === 'node') return sayNode(selection.id, speech);
  if (selection.type === 'tie')
    return sayList(
      selection.pair.map((node) => sayNode(node, speech)),
      locale,
    );
  if (selection.type === 'place') return sayValue('place', selection.id, speech);
  if (selection.type === 'topic') return sayTopic(selection.id, speech);
  return sayArticle(data.documents.get(selection.id)!, locale, t);
}

const whenAndWhere = ({ meeting, date }: IndexedMeeting, speech: Speech): string =>
  [sayDate(date, speech.locale, speech.t), meeting.place && sayWhere(meeting.place, speech)]
    .filter((part) => part !== null)
    .join(' · ');

function Meeting({ found, speech }: { found: IndexedMeeting; speech: Speech }) {
  const { meeting } = found;
  return (
    <>
      <p className="embed-when">
        <StatusMark meeting={meeting} /> {speech.t(`status.${meeting.status}`)} ·{' '}
        {whenAndWhere(found, speech)}
      </p>
      <Suspense>
        <First found={found} />
      </Suspense>
    </>
  );
}

/** The passage that tells it. */
function First({ found }: { found: IndexedMeeting }) {
  const [first] = useWhole(found).meeting.evidence;
  return first && <Quote evidence={first} />;
}

function Listed({ meetings, speech }: { meetings: readonly IndexedMeeting[]; speech: Speech }) {
  const { t, data, locale } = speech;
  const left = meetings.length - MOST_LISTED;
  return (
    <>
      <p className="embed-when">{t('meetings.count', { count: meetings.length })}</p>
      <ul className="embed-meetings">
        {meetings.slice(0, MOST_LISTED).map((found) => (
          <li key={found.id}>
            <button type="button" className="text-button" onClick={() => selectMeeting(found.id)}>
              {sayMeeting(found.meeting, data, locale, t)}
            </button>{' '}
            <span>{whenAndWhere(found, speech)}</span>
          </li>
        ))}
      </ul>
      {left > 0 && <p>{t('embed.moreMeetings', { count: left })}</p>}
    </>
  );
}
