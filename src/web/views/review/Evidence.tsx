/** A meeting beside the form: what the source says, what was read of it, and what was decided since. */
import type { Meeting } from '../../../core/dataset/dataset.ts';
import { parseEdtf } from '../../../core/model/edtf.ts';
import type { Evidence } from '../../../core/model/meeting.ts';
import { sayParts } from '../../i18n/formats.ts';
import { sayDate, sayMeeting, sayParticipant, sayTopic, sayWhere } from '../../i18n/say.ts';
import { articleParts } from '../../i18n/say-article.ts';
import { useSpeech } from '../../i18n/useSpeech.ts';
import { MarkedQuote } from '../../mark/MarkedQuote.tsx';
import { sayEntryValue } from './say-entry.ts';

export function EvidenceOf({ meeting }: { meeting: Meeting }) {
  const speech = useSpeech();
  const { t, data, locale } = speech;
  const date = meeting.date.edtf === null ? null : parseEdtf(meeting.date.edtf);
  return (
    <>
      <h3 className="review-title">{sayMeeting(meeting, data, locale, t)}</h3>
      <p className="review-facts">
        {sayParts(
          [
            sayDate(date, locale, t),
            meeting.place && sayWhere(meeting.place, { data, locale }),
            t(`kind.${meeting.kind}`),
            t(`status.${meeting.status}`),
            ...meeting.topics.map((id) => sayTopic(id, { data, locale })),
          ],
          locale,
        )}
      </p>
      <ul className="review-sides">
        {meeting.participants.map((p, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- two sides may be alike, and none moves
          <li key={i}>
            {sayParts([sayParticipant(p, data, locale), p.name === null ? null : p.role], locale)}
          </li>
        ))}
      </ul>
      {meeting.corrections.length > 0 && (
        <ul className="review-changes">
          {meeting.corrections.map((c, i) => (
            // oxlint-disable-next-line react/no-array-index-key -- oldest first, none moves
            <li key={i}>
              {t(`detail.field.${c.field}`)} · <del>{sayEntryValue(c.field, c.extracted, speech)}</del>{' '}
              <ins>{sayEntryValue(c.field, c.value, speech)}</ins>
              <small dir="auto">{sayParts([c.reason, c.by], locale)}</small>
            </li>
          ))}
        </ul>
      )}
      <h4>{t('review.evidence')}</h4>
      <Passages evidence={meeting.evidence} />
    </>
  );
}

export function Passages({ evidence }: { evidence: readonly Evidence[] }) {
  const { data, locale, t } = useSpeech();
  return evidence.map((e) => {
    const document = data.documents.get(e.document);
    return (
      <figure key={`${e.document} ${e.start} ${e.end}`} className="review-passage">
        <MarkedQuote evidence={e} language={document?.language} />
        <figcaption>{document && sayParts(articleParts(document, locale, t), locale)}</figcaption>
      </figure>
    );
  });
}
