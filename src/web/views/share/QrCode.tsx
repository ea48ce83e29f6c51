/** The address as a QR code: drawn as shapes, so that it prints sharp and nothing is fetched. */
/* oxlint-disable jsx-a11y/prefer-tag-over-role -- an <img> needs an address, and the policy has none for what is drawn here. */
import { useMemo } from 'react';
import { encode } from 'uqr';
import { useT } from '../../i18n/Language.tsx';

/** More would make modules too small for a camera to tell apart on a screen. */
const LONGEST = 1200;

/** A rect for each run of dark modules in a row. */
function runsOf(data: readonly (readonly boolean[])[]): { x: number; y: number; width: number }[] {
  return data.flatMap((row, y) => {
    const runs: { x: number; y: number; width: number }[] = [];
    row.forEach((dark, x) => {
      const last = runs.at(-1);
      if (!dark) return;
      if (last && last.x + last.width === x) last.width += 1;
      else runs.push({ x, y, width: 1 });
    });
    return runs;
  });
}

export function QrCode({ address }: { address: string }) {
  const t = useT();
  // Four modules of quiet around it (ISO/IEC 18004).
  const code = useMemo(
    () => (address.length <= LONGEST ? encode(address, { ecc: 'M', border: 4 }) : null),
    [address],
  );
  if (!code) return <p className="share-hint">{t('share.qrTooLong')}</p>;
  return (
    <svg
      className="share-qr"
      viewBox={`0 0 ${code.size} ${code.size}`}
      role="img"
      aria-label={t('share.qr')}
      shapeRendering="crispEdges"
    >
      <rect className="share-qr-light" width={code.size} height={code.size} />
      {runsOf(code.data).map(({ x, y, width }) => (
        <rect key={`${x} ${y}`} className="share-qr-dark" x={x} y={y} width={width} height={1} />
      ))}
    </svg>
  );
}
