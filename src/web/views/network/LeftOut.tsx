/** Says what the picture does not draw, and whom a selection shows out of a closed country. */
import type { Picture } from '../../../core/query/picture.ts';
import { type NodeId, type Selection, countryNode } from '../../../core/query/state.ts';
import { useStill } from './use-still.ts';
import { type Speech, sayNode } from '../../i18n/say.ts';

interface Props {
  picture: Picture;
  selection: Selection | null;
  speech: Speech;
}

export function LeftOut({ picture, selection, speech }: Props) {
  const { t } = speech;
  const { lightTies, leftOut, beyond, undrawnMeetings, openable } = picture;
  const closed = picture.nodes.filter((n) => n.holds > 0).length;
  const words = [
    shownFrom(picture, selection, speech),
    openable.size > 0 && closed > 0 && t('network.closedCountries', { n: closed }),
    leftOut.nodes > 0 && t(`network.leftOut.${leftOut.type}`, { n: leftOut.nodes }),
    beyond > 0 && t('network.leftOut.official', { n: beyond }),
    lightTies.count > 0 && t('network.lightTies', { n: lightTies.count }),
    undrawnMeetings.count > 0 && t('network.undrawn', { n: undrawnMeetings.count }),
  ].filter(Boolean);
  const said = words.join(' ');
  const still = useStill(said);
  // It is there while it is empty: what comes into it is said aloud, once things have been still and not at each step of what plays.
  return (
    <>
      <p className="network-left-out" aria-hidden="true">
        {said}
      </p>
      <output className="network-spoken">{still}</output>
    </>
  );
}

/** "Ingrid Halvdal is shown; the other officials (Norway) stay closed." */
function shownFrom({ nodes }: Picture, selection: Selection | null, speech: Speech): string | null {
  const id: NodeId | null = selection?.type === 'node' ? selection.id : null;
  const mark = nodes.find((n) => n.id === id);
  const country = mark?.type === 'official' ? mark.country : null;
  const house = nodes.find((n) => n.id === countryNode(country ?? '') && n.holds > 0);
  if (!id || !house || !country) return null;
  return speech.t('network.shownFrom', {
    name: sayNode(id, speech),
    country: sayNode(countryNode(country), speech),
  });
}
