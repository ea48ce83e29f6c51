/** Tells how far a long piece of work is: a line that is written over in a terminal, a line now and then elsewhere. */

/** Work that is done sooner is told at its end alone. */
const SILENT_MS = 2000;
const EVERY_MS = { terminal: 200, log: 10_000 };

/** Where it is told: a terminal shows a line that is written over. */
export interface Teller {
  terminal: boolean;
  write(text: string): void;
}

/** "12,000 of 100,000 files read, 160 a second, 9 min left". */
export function progressText(done: number, of: number, millis: number): string {
  const rate = done / Math.max(millis / 1000, 0.001);
  const left = (of - done) / rate;
  const time = left < 90 ? `${Math.ceil(left)} s` : `${Math.ceil(left / 60)} min`;
  const count = (n: number): string => n.toLocaleString('en');
  return `${count(done)} of ${count(of)} files read, ${rate.toFixed(0)} a second, ${time} left`;
}

/** To be called after each piece; time runs from the first. `now` gives milliseconds. */
export function progressIn(
  { terminal, write }: Teller,
  now: () => number = () => performance.now(),
): (done: number, of: number) => void {
  let start: number | null = null;
  let next = 0;
  let shown = false;
  return (done, of) => {
    if (start === null) [start, next] = [now(), now() + SILENT_MS];
    if (done === of && shown && terminal) write('\r\u001b[K');
    if (done === of || now() < next) return;
    next = now() + (terminal ? EVERY_MS.terminal : EVERY_MS.log);
    shown = true;
    const text = `dataset: ${progressText(done, of, now() - start)}`;
    write(terminal ? `\r\u001b[K${text}` : `${text}\n`);
  };
}
