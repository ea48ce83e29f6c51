/** A place, or a topic: when, between whom, about what (or where), and the meetings under the filters. */
import { sayTopic, sayWhere } from '../../i18n/say.ts';
import { useSpeech } from '../../i18n/useSpeech.ts';
import { useMeetingsAbout } from '../../store/derived.ts';
import { MeetingsOf } from './MeetingsOf.tsx';
import { OverTime } from './OverTime.tsx';
import { Documents, Places, Sides, TopicsRanked } from './Ranked.tsx';
import { SideHeading } from './SideHeading.tsx';

type Chosen = { type: 'place' | 'topic'; id: string };

export function PlaceDetail({ selection }: { selection: Chosen }) {
  const speech = useSpeech();
  const { meetings, ever } = useMeetingsAbout(selection);
  const { type, id } = selection;
  const place = speech.data.places.get(id);
  const title = type === 'topic' ? sayTopic(id, speech) : place ? sayWhere(place, speech) : id;
  return (
    <article className="detail-body">
      <SideHeading selection={selection} nodes={[]} title={title} />
      <OverTime meetings={ever} />
      <Sides meetings={meetings} type="c" />
      <Sides meetings={meetings} type="o" />
      {type === 'topic' ? <Places meetings={meetings} /> : <TopicsRanked meetings={meetings} />}
      <MeetingsOf meetings={meetings} />
      <Documents meetings={meetings} />
    </article>
  );
}
