/** What meetings have in common, the most frequent first: who took part, where, about what, read in which document. */
import type { IndexedMeeting } from '../../../core/query/indexed.ts';
import { sayPlace, sayTopic, sayNode } from '../../i18n/say.ts';
import { sayParts } from '../../i18n/formats.ts';
import { useSpeech } from '../../i18n/useSpeech.ts';
import { NodeLinks } from './NodeLinks.tsx';
import { Part } from './Part.tsx';
import { countedIn, documentsOf, sidesOf } from './profile.ts';
import { documentParts } from './words.ts';

interface Props {
  meetings: readonly IndexedMeeting[];
}

/** The officials or the countries of some meetings. */
export function Sides({ meetings, type }: Props & { type: 'o' | 'c' }) {
  const speech = useSpeech();
  const links = sidesOf(type, meetings).map(({ node, count }) => ({
    selection: { type: 'node', id: node } as const,
    flags: [node],
    name: sayNode(node, speech),
    count,
  }));
  if (!links.length) return null;
  return (
    <Part title={speech.t(type === 'o' ? 'detail.itsOfficials' : 'detail.itsCountries')}>
      <NodeLinks links={links} />
    </Part>
  );
}

export function Places({ meetings }: Props) {
  const speech = useSpeech();
  const { data, t } = speech;
  const links = countedIn(meetings.flatMap((m) => m.place ?? [])).map(({ value, count }) => ({
    selection: { type: 'place', id: value } as const,
    flags: [],
    name: data.places.has(value) ? sayPlace(data.places.get(value)!, speech) : value,
    count,
  }));
  return links.length > 0 && <Part title={t('detail.places')}>{<NodeLinks links={links} />}</Part>;
}

export function TopicsRanked({ meetings }: Props) {
  const speech = useSpeech();
  const links = countedIn(meetings.flatMap((m) => m.meeting.topics)).map(({ value, count }) => ({
    selection: { type: 'topic', id: value } as const,
    flags: [],
    name: sayTopic(value, speech),
    count,
  }));
  return links.length > 0 && <Part title={speech.t('detail.topics')}>{<NodeLinks links={links} />}</Part>;
}

export function Documents({ meetings }: Props) {
  const { data, locale, t } = useSpeech();
  const links = documentsOf(meetings).map(({ value, count }) => ({
    selection: { type: 'document', id: value } as const,
    flags: [],
    name: sayParts(documentParts(data.documents.get(value), locale, t), locale),
    count,
  }));
  return links.length > 0 && <Part title={t('detail.documents')}>{<NodeLinks links={links} />}</Part>;
}
