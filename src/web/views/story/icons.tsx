/** The signs of the buttons of a story, in the colour of the text around them. */

const PATHS = {
  back: 'M10 3 5 8l5 5',
  on: 'm6 3 5 5-5 5',
  up: 'm3 10 5-5 5 5',
  down: 'm3 6 5 5 5-5',
  close: 'm4 4 8 8M12 4l-8 8',
  link: 'M6.5 9.5a2.5 2.5 0 0 0 3.5 0l2.5-2.5A2.5 2.5 0 0 0 9 3.5l-.8.8M9.5 6.5a2.5 2.5 0 0 0-3.5 0L3.5 9A2.5 2.5 0 0 0 7 12.5l.8-.8',
  remove: 'M3 4.5h10M6.5 4.5V3h3v1.500M4.5 4.5l.5 8.5h6l.5-8.5',
} as const;

/** `back` and `on` point along the line of writing, and turn with it. */
export function Icon({ sign }: { sign: keyof typeof PATHS }) {
  return (
    <svg
      className={sign === 'back' || sign === 'on' ? 'points' : undefined}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[sign]} fill="none" stroke="currentColor" strokeWidth={1.4} strokeLinecap="round" />
    </svg>
  );
}
