/** What the signs of the timeline and the lines of the network mean, and what the pointer and the keys do with them. */
import type { ReactNode } from 'react';
import type { MessageKey } from '../i18n/catalog.ts';
import { useT } from '../i18n/Language.tsx';
import { GLYPHS } from '../../core/picture/score/glyphs.ts';
import { Sheet } from './Sheet.tsx';
import './legend.css';

interface Row {
  text: MessageKey;
  sign: ReactNode;
}

const glyph = (shape: keyof typeof GLYPHS): ReactNode => (
  <path className={`legend-glyph is-${GLYPHS[shape].paint}`} d={GLYPHS[shape].d} />
);
const letters = (sign: string): ReactNode => (
  <text className="legend-text" y="4">
    {sign}
  </text>
);

/** As the heading over them says it. */
const Undated = (): ReactNode => letters(useT()('timeline.undated'));

const MARKS: readonly Row[] = [
  { text: 'legend.held', sign: glyph('dot') },
  { text: 'legend.related', sign: glyph('ring') },
  { text: 'legend.past', sign: glyph('bar') },
  { text: 'legend.planned', sign: glyph('diamond') },
  { text: 'legend.cancelled', sign: glyph('cross') },
  {
    text: 'legend.vague',
    sign: (
      <>
        <rect className="legend-band" x="-13" y="-8" width="26" height="16" rx="3" />
        <path className="legend-thin is-dark" d="M-1.5-8v16M1.5-8v16" />
      </>
    ),
  },
  {
    text: 'legend.range',
    sign: <rect className="legend-full" x="-13" y="-2" width="26" height="4" rx="2" />,
  },
  { text: 'legend.uncertain', sign: letters('?') },
  { text: 'legend.approximate', sign: letters('~') },
  {
    text: 'legend.crowd',
    sign: (
      <>
        <rect className="legend-full" x="3" y="-8" width="4" height="16" rx="2" />
        <circle className="legend-full" cx="5" cy="-4" r="5" />
        <circle className="legend-full" cx="5" cy="6" r="3.5" />
        <text className="legend-text" x="-7" y="4">
          4
        </text>
      </>
    ),
  },
  { text: 'legend.event', sign: <path className="legend-thin is-dark" d="M-13 5v-6h26v6" /> },
  { text: 'legend.leader', sign: <path className="legend-thin" d="M-8-8 6 2v7" /> },
  { text: 'legend.tray', sign: <Undated /> },
];

const line = (kind: string): ReactNode => <path className={`legend-line is-${kind}`} d="M-15 0h30" />;

const LINES: readonly Row[] = [
  { text: 'network.legendPeople', sign: line('people') },
  { text: 'network.legendSides', sign: line('sides') },
  { text: 'network.legendUnsure', sign: line('unsure') },
  { text: 'network.legendMember', sign: line('member') },
];

/** Open as long as it is drawn. */
export function Legend({ onClose }: { onClose: () => void }) {
  const t = useT();
  return (
    <Sheet title={t('legend.title')} side="end" onClose={onClose}>
      {/* It scrolls and holds nothing that takes the focus: the keys must reach it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="about" aria-label={t('legend.title')} tabIndex={0}>
        <section>
          <h3>{t('face.timeline')}</h3>
          <Signs rows={MARKS} />
        </section>
        <section>
          <h3>{t('face.network')}</h3>
          <Signs rows={LINES} />
          <p className="about-source">{t('network.legendWidth')}</p>
        </section>
        <section className="legend-fine">
          <h3>{t('legend.mouse')}</h3>
          <p>{t('legend.mouseTimeline')}</p>
          <p>{t('legend.mouseNetwork')}</p>
        </section>
        <section className="legend-coarse">
          <h3>{t('legend.touch')}</h3>
          <p>{t('legend.touchHelp')}</p>
        </section>
        <section>
          <h3>{t('about.keys')}</h3>
          <p>{t('network.keys')}</p>
        </section>
      </section>
    </Sheet>
  );
}

function Signs({ rows }: { rows: readonly Row[] }) {
  const t = useT();
  return (
    <ul className="legend-signs">
      {rows.map(({ text, sign }) => (
        <li key={text}>
          <svg viewBox="-16 -10 32 20" width="32" height="20" aria-hidden="true">
            {sign}
          </svg>
          {t(text)}
        </li>
      ))}
    </ul>
  );
}
