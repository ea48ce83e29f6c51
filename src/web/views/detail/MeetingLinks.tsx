/** A list of meetings, each a button that opens it: date, who, where, and the role written for one of them. */
import type { IndexedMeeting } from '../../../core/query/indexed.ts';
import type { NodeId } from '../../../core/query/state.ts';
import { sayParts } from '../../i18n/formats.ts';
import { sayDate, sayMeeting, sayPlace } from '../../i18n/say.ts';
import { useLanguage } from '../../i18n/Language.tsx';
import { StatusMark } from '../../mark/StatusMark.tsx';
import { useData } from '../../store/data.ts';
import { lighting } from '../../store/lighting.ts';
import { selectMeeting } from '../../store/store.ts';
import { ShowAll, useFirst } from './ShowAll.tsx';
import { roleIn } from './profile.ts';

interface Props {
  meetings: readonly IndexedMeeting[];
  /** the meeting that is open already */
  current?: string;
  /** the official whose role at each meeting is told */
  roleOf?: NodeId;
}

export function MeetingLinks({ meetings, current, roleOf }: Props) {
  const [first, hiding, showAll] = useFirst(meetings);
  return (
    <>
      <ol className="detail-links">
        {first.map((found) => (
          <li key={found.id}>
            <MeetingLink found={found} isCurrent={found.id === current} roleOf={roleOf} />
          </li>
        ))}
      </ol>
      {hiding > 0 && <ShowAll hiding={hiding} count={meetings.length} onShow={showAll} />}
    </>
  );
}

interface LinkProps {
  found: IndexedMeeting;
  isCurrent: boolean;
  roleOf: NodeId | undefined;
}

function MeetingLink({ found, isCurrent, roleOf }: LinkProps) {
  const { locale, t } = useLanguage();
  const data = useData();
  const { meeting, date, id } = found;
  const role = roleOf ? roleIn(found, roleOf) : null;
  return (
    <button
      type="button"
      className="detail-meeting"
      aria-current={isCurrent ? 'true' : undefined}
      onClick={() => selectMeeting(id)}
      {...lighting({ type: 'meeting', id })}
    >
      <StatusMark meeting={meeting} />
      <span className="detail-grow">
        <span className="detail-date">
          {sayParts(
            [
              sayDate(date, locale, t),
              meeting.place && sayPlace(meeting.place, { data, locale }),
              meeting.status === 'held' ? null : t(`status.${meeting.status}`),
              meeting.section === 'related' ? t('detail.badge.related') : null,
            ],
            locale,
          )}
        </span>
        <span>{sayMeeting(meeting, data, locale, t)}</span>
        {role && (
          <span
            className="detail-role"
            dir="auto"
            lang={data.documents.get(found.documents[0] ?? '')?.language ?? undefined}
          >
            {role}
          </span>
        )}
      </span>
    </button>
  );
}
