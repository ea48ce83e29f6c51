/** The queue: one doubt after the other, what the source says beside the form, and how far one has come. */
import { type KeyboardEvent, Suspense, useState } from 'react';
import { type Doubtful, type DoubtfulMeeting, settledIn } from '../../../core/review/queue.ts';
import type { IndexedMeeting } from '../../../core/query/indexed.ts';
import { sayShare } from '../../i18n/formats.ts';
import { useSpeech } from '../../i18n/useSpeech.ts';
import { useWhole } from '../../store/details.ts';
import { useReview } from '../../store/review.ts';
import { useDesk } from '../../store/use-desk.ts';
import { EvidenceOf } from './Evidence.tsx';
import { MeetingForm } from './MeetingForm.tsx';
import { PeopleForm } from './People.tsx';

/** The queue as it was, with the meeting in front that one came from. */
function useItems(): { items: readonly Doubtful[]; asked: string | null } {
  const first = useDesk((s) => s.first) ?? [];
  const asked = useReview((s) => s.dialog?.meeting ?? null);
  if (asked === null || first.some((each) => each.type === 'meeting' && each.meeting === asked))
    return { items: first, asked };
  const own: DoubtfulMeeting = { type: 'meeting', key: `m:${asked}`, meeting: asked, why: [] };
  return { items: [own, ...first], asked };
}

export function Queue() {
  const { t } = useSpeech();
  const { items, asked } = useItems();
  const first = useDesk((s) => s.first) ?? [];
  const queue = useDesk((s) => s.queue);
  const settled = settledIn(first, queue);
  const start = items.findIndex((each) => each.type === 'meeting' && each.meeting === asked);
  const [at, setAt] = useState(Math.max(0, start));
  const [said, setSaid] = useState('');
  const item = items[Math.min(at, items.length - 1)];
  const go = (to: number): void => {
    if (to < 0 || to >= items.length) return;
    setSaid('');
    setAt(to);
  };

  if (!item) return <p className="review-note">{t('review.none')}</p>;
  return (
    <div className="review-queue">
      <div
        role="presentation"
        onKeyDown={(event: KeyboardEvent) => {
          const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key] ?? 0;
          const rtl = document.documentElement.dir === 'rtl' ? -1 : 1;
          if (step) go(at + step * rtl);
        }}
      >
        <fieldset className="review-steps" aria-label={t('review.tab.queue')}>
          <button type="button" className="button" aria-disabled={at === 0} onClick={() => go(at - 1)}>
            {t('review.previous')}
          </button>
          <span>{t('review.position', { index: at + 1, count: items.length })}</span>
          <button
            type="button"
            className="button"
            aria-disabled={at === items.length - 1}
            onClick={() => go(at + 1)}
          >
            {t('review.next')}
          </button>
          {first.length > 0 && (
            <span className="review-progress">
              <progress value={settled.size} max={first.length} aria-hidden="true" />
              {t('review.progress', { done: settled.size, count: first.length })}
            </span>
          )}
        </fieldset>
      </div>
      <output className="review-done">{said}</output>
      <Item
        key={item.key}
        item={item}
        settled={settled.has(item.key)}
        onDecided={() => setSaid(t('review.done'))}
      />
    </div>
  );
}

interface ItemProps {
  item: Doubtful;
  settled: boolean;
  onDecided: () => void;
}

function Item({ item, settled, onDecided }: ItemProps) {
  const { t, data, locale } = useSpeech();
  const found = item.type === 'meeting' ? data.byId.get(item.meeting) : undefined;
  const why =
    item.type === 'people'
      ? [t(`review.like.${item.why}`)]
      : item.why.map((each) =>
          t(`review.why.${each}`, { value: sayShare(found?.meeting.sureness.value ?? 0, locale) }),
        );
  return (
    <div>
      {why.length > 0 && (
        <ul className="review-why" aria-label={t('review.why')}>
          {settled && <li className="review-settled">{t('review.settled')}</li>}
          {why.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
      {item.type === 'people' ? (
        <PeopleForm people={item.people} onDecided={onDecided} />
      ) : found ? (
        <Suspense fallback={<p className="review-note">{t('app.loading')}</p>}>
          <Beside found={found} why={item.why} onDecided={onDecided} />
        </Suspense>
      ) : (
        <p className="review-note">{t('review.gone')}</p>
      )}
    </div>
  );
}

interface BesideProps {
  found: IndexedMeeting;
  why: DoubtfulMeeting['why'];
  onDecided: () => void;
}

/** What the source says, beside the form. */
function Beside({ found, why, onDecided }: BesideProps) {
  const { t } = useSpeech();
  const { meeting } = useWhole(found);
  return (
    <div className="review-beside">
      <section className="review-evidence" aria-label={t('review.evidence')}>
        <EvidenceOf meeting={meeting} />
      </section>
      <MeetingForm meeting={meeting} why={why} onDecided={onDecided} />
    </div>
  );
}
