/** The frame as it will stand in the other page, as high as its content. */
import { useEffect, useRef, useState } from 'react';

interface Props {
  /** of the frame; another address opens another frame */
  address: string;
  title: string;
  /** is told the height of the content, px */
  onHeight: (height: number) => void;
}

const LOW_PX = 360;
const [LEAST_PX, MOST_PX] = [120, 8000];

export function Preview({ address, title, onHeight }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(LOW_PX);
  useEffect(() => {
    const hear = ({ data, source, origin }: MessageEvent): void => {
      if (source === null || source !== frame.current?.contentWindow || origin !== location.origin) return;
      const { entrevue, type, height: px } = (data ?? {}) as Record<string, unknown>;
      if (entrevue !== 1 || type !== 'height' || typeof px !== 'number' || !(px >= LEAST_PX && px <= MOST_PX))
        return;
      setHeight(px);
      onHeight(px);
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, [onHeight]);
  // A new frame rather than a new address of the old one: that would be a step of Back.
  return (
    // oxlint-disable-next-line react/iframe-missing-sandbox -- our own page, of our own origin: a sandbox would keep nothing from it
    <iframe
      key={address}
      ref={frame}
      className="share-preview"
      src={address}
      title={title}
      style={{ blockSize: height }}
    />
  );
}
