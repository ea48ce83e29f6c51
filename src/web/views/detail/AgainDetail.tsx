/** Where the same people or the same countries met again. */
import type { IndexedMeeting } from '../../../core/query/indexed.ts';
import { sayNode } from '../../i18n/say.ts';
import { useSpeech } from '../../i18n/useSpeech.ts';
import { useVisibleMeetings } from '../../store/derived.ts';
import { MeetingLinks } from './MeetingLinks.tsx';
import { NodeLinks } from './NodeLinks.tsx';
import { Part } from './Part.tsx';
import { sameCountries, samePeople } from './profile.ts';

export function AgainDetail({ found }: { found: IndexedMeeting }) {
  const speech = useSpeech();
  const { t } = speech;
  const visible = useVisibleMeetings();
  const people = samePeople(visible, found);
  const countries = sameCountries(visible, found);
  return (
    <>
      {people.length > 0 && (
        <Part title={t('detail.samePeople')}>
          <MeetingLinks meetings={people} />
        </Part>
      )}
      {countries.length > 0 && (
        <Part title={t('detail.sameCountries')}>
          <NodeLinks
            links={countries.map(({ pair: [a, b], count }) => ({
              selection: { type: 'tie', pair: [a, b] },
              flags: [a, b],
              name: t('detail.tie', { a: sayNode(a, speech), b: sayNode(b, speech) }),
              count,
            }))}
          />
        </Part>
      )}
    </>
  );
}
