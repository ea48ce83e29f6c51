/** The words of the tie under the pointer, beside it; the list of ties says the same to those who hear. */
import type { Bond } from '../../../core/query/picture.ts';
import type { Speech } from '../../i18n/say.ts';
import type { Box } from '../../../core/picture/box.ts';
import type { Point } from '../../../core/picture/network/camera.ts';
import { sayTieFully } from '../../i18n/say-network.ts';

interface Props {
  tie: Bond | undefined;
  at: Point;
  within: Box;
  speech: Speech;
}

const AWAY_PX = 14;

export function TieTip({ tie, at, within, speech }: Props) {
  if (!tie) return null;
  const across =
    at.x < within.width / 2 ? { left: at.x + AWAY_PX } : { right: within.width - at.x + AWAY_PX };
  const down =
    at.y < within.height / 2 ? { top: at.y + AWAY_PX } : { bottom: within.height - at.y + AWAY_PX };
  return (
    <p className="network-tip" style={{ ...across, ...down }} aria-hidden="true">
      {sayTieFully(tie, speech)}
    </p>
  );
}
