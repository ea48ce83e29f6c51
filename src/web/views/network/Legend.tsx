/** What the lines and circles mean, and what the keys do. */
import type { MessageKey } from '../../i18n/catalog.ts';
import type { Translate } from '../../i18n/translate.ts';
import { Drawer } from './Drawer.tsx';

const LINES = [
  ['people', 'network.legendPeople'],
  ['sides', 'network.legendSides'],
  ['unsure', 'network.legendUnsure'],
  ['member', 'network.legendMember'],
] as const satisfies readonly (readonly [string, MessageKey])[];

export function Legend({ t }: { t: Translate }) {
  return (
    <Drawer summary={t('network.legend')}>
      <ul className="network-legend">
        {LINES.map(([line, key]) => (
          <li key={line}>
            <svg
              className={`network-line network-line-${line}`}
              viewBox="0 0 32 12"
              width="32"
              height="12"
              aria-hidden="true"
            >
              <path d="M1 6h30" />
            </svg>
            {t(key)}
          </li>
        ))}
      </ul>
      <p>{t('network.legendWidth')}</p>
      <p>{t('network.pointer')}</p>
      <p>{t('network.keys')}</p>
    </Drawer>
  );
}
