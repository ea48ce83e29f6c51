/** What one sees, on paper: in words, as the two pictures, and as a list with its sources; drawn only while one prints. */
import { Suspense } from 'react';
import { parseEdtf } from '../../core/model/edtf.ts';
import type { IndexedMeeting } from '../../core/query/indexed.ts';
import { today } from '../device/today.ts';
import { useLanguage } from '../i18n/Language.tsx';
import { sayParts } from '../i18n/formats.ts';
import { sayDate, sayMeeting, sayWhere } from '../i18n/say.ts';
import { articleParts } from '../i18n/say-article.ts';
import { captionOf } from '../i18n/say-picture.ts';
import { useSpeech } from '../i18n/useSpeech.ts';
import { addressOf } from '../store/address.ts';
import { useData } from '../store/data.ts';
import { useWhole } from '../store/details.ts';
import { useOwn } from '../store/own.ts';
import { useStore } from '../store/store.ts';
import { useSite } from '../store/site.ts';
import { useVisibleMeetings } from '../store/derived.ts';
import { NAME } from './Wordmark.tsx';
import { PrintedPictures } from './PrintedPictures.tsx';
import { usePrinting } from './printing.ts';
import { useSentence } from './Sentence.tsx';

/** More would be a book: paper takes the first of them, and says so. */
const MOST_PRINTED = 1000;

export function PrintedList() {
  return usePrinting() ? <List /> : null;
}

function List() {
  const { t, locale } = useLanguage();
  const data = useData();
  const meetings = useVisibleMeetings();
  const { sentence } = useSentence();
  return (
    <section className="printed">
      <h2>{sentence}</h2>
      <p>{t('app.visible', { count: meetings.length })}</p>
      {meetings.length > MOST_PRINTED && (
        <p>{t('app.printedCut', { shown: MOST_PRINTED, count: meetings.length })}</p>
      )}
      <Origin sentence={sentence} />
      <PrintedPictures />
      <ol>
        {meetings.slice(0, MOST_PRINTED).map((found) => (
          <li key={found.id}>
            <strong>{sayMeeting(found.meeting, data, locale, t)}</strong>
            <br />
            {sayParts(
              [
                sayDate(found.date, locale, t),
                found.meeting.place && sayWhere(found.meeting.place, { data, locale }),
                t(`status.${found.meeting.status}`),
              ],
              locale,
            )}
            {/* What a browser prints by itself waits for nothing: then the articles are named without their words. */}
            <Suspense
              fallback={found.documents.map((id) => (
                <Source key={id} document={id} quote={null} />
              ))}
            >
              <Sources found={found} />
            </Suspense>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Where the sheet comes from: the day, the edition, the sources, the terms, and the address of what it shows. */
function Origin({ sentence }: { sentence: string }) {
  const speech = useSpeech();
  const { t, locale } = speech;
  const site = useSite();
  const view = useStore((s) => s.view);
  const meetings = useVisibleMeetings();
  // A reader's own data have no address that others can open.
  const address = useOwn((s) => s.shown) ? null : addressOf(view, site);
  const { notes, title, link } = captionOf(
    { site, name: NAME, chosen: sentence, view: '', meetings, on: null, link: address },
    speech,
  );
  return (
    <div className="printed-origin">
      {[title, t('app.printedOn', { date: sayDate(parseEdtf(today()), locale, t) }), ...notes, link].map(
        (line) => line && <p key={line}>{line}</p>,
      )}
    </div>
  );
}

/** One passage of each document: the first, which tells the meeting there. */
function Sources({ found }: { found: IndexedMeeting }) {
  const { evidence } = useWhole(found).meeting;
  return found.documents.map((id) => (
    <Source key={id} document={id} quote={evidence.find((e) => e.document === id)!.quote} />
  ));
}

function Source({ document: id, quote }: { document: string; quote: string | null }) {
  const { t, locale } = useLanguage();
  const document = useData().documents.get(id);
  const address = useSite()?.sources.find((s) => s.document === id)?.url ?? null;
  return (
    <p className="printed-source">
      {quote !== null && (
        <>
          <q lang={document?.language ?? undefined} dir="auto">
            {quote}
          </q>{' '}
        </>
      )}
      — {sayParts([...(document ? articleParts(document, locale, t) : []), address], locale)}
    </p>
  );
}
