/** Says aloud which meeting a step has led to, and how far along that is: the focus stays on the button. */
import type { Selection } from '../../../core/query/state.ts';
import { sayParts } from '../../i18n/formats.ts';
import type { Speech } from '../../i18n/say.ts';
import { useSpeech } from '../../i18n/useSpeech.ts';
import { useVisibleMeetings } from '../../store/derived.ts';
import { sayTitle } from './words.ts';

interface Props {
  /** the meeting that the last press in the panel stepped to; null = it was no step */
  to: string | null;
  selection: Selection | null;
}

export function StepSaid({ to, selection }: Props) {
  const led = to !== null && selection?.type === 'meeting' && selection.id === to;
  return <output className="unseen">{led && <Led to={to} />}</output>;
}

function Led({ to }: { to: string }) {
  const speech = useSpeech();
  const visible = useVisibleMeetings();
  return sayWhere(
    to,
    visible.findIndex((m) => m.id === to),
    visible.length,
    speech,
  );
}

function sayWhere(to: string, at: number, count: number, { data, locale, t }: Speech): string {
  const found = data.byId.get(to)!;
  const title = sayTitle(found.meeting, data, locale, t);
  return sayParts(at < 0 ? [title] : [title, t('detail.position', { index: at + 1, count })], locale);
}
