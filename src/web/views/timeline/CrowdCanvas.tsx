/** Crowds of thousands, drawn: what is read aloud and focused of them are the marks beside it. */
import { useRef } from 'react';
import { type Crowds, useCanvas } from './use-canvas.ts';

/** @param pointed the first slot of the crowd under the pointer, -1 = none */
export function CrowdCanvas({ crowds, pointed }: { crowds: Crowds; pointed: number }) {
  const ref = useRef<HTMLCanvasElement>(null);
  useCanvas(ref, crowds, pointed);
  const { width, height } = crowds.frame;
  return <canvas ref={ref} className="timeline-crowds" style={{ width, height }} aria-hidden="true" />;
}
