/** A meeting of a step: when and where, the roles that its article gives the two, and that article. */
import type { IndexedMeeting } from '../../../core/query/indexed.ts';
import type { NodeId } from '../../../core/query/state.ts';
import { sayDate, sayMeeting, sayPlace } from '../../i18n/say.ts';
import { useSpeech } from '../../i18n/useSpeech.ts';
import { StatusMark } from '../../mark/StatusMark.tsx';
import { lighting } from '../../store/lighting.ts';
import { selectDocument, selectMeeting } from '../../store/store.ts';
import { rolesOf, sayDocument } from './words.ts';

interface Props {
  found: IndexedMeeting;
  nodes: readonly NodeId[];
}

export function StepMeeting({ found, nodes }: Props) {
  const speech = useSpeech();
  const { data, locale, t } = speech;
  const { meeting, date, id, documents } = found;
  const language = data.documents.get(documents[0] ?? '')?.language ?? undefined;
  const where = meeting.place && sayPlace(meeting.place, speech);
  return (
    <>
      <button
        type="button"
        className="analysis-meeting"
        onClick={() => selectMeeting(id)}
        {...lighting({ type: 'meeting', id })}
      >
        <StatusMark meeting={meeting} />
        <span className="analysis-grow">
          <span className="analysis-when">
            {[sayDate(date, locale, t), where].filter(Boolean).join(' · ')}
            {meeting.status !== 'held' && ` · ${t(`status.${meeting.status}`)}`}
            {meeting.section === 'related' && ` · ${t('detail.badge.related')}`}
          </span>
          <span>{sayMeeting(meeting, data, locale, t)}</span>
        </span>
      </button>
      <ul className="analysis-roles">
        {rolesOf(found, nodes, speech).map(({ name, role }) => (
          <li key={`${name} ${role}`}>
            <b>{name}</b> <span lang={language}>{role}</span>
          </li>
        ))}
        {documents.map((document) => (
          <li key={document}>
            <button type="button" className="text-button" onClick={() => selectDocument(document)}>
              {sayDocument(document, speech)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
