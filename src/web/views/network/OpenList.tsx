/** The countries whose officials have no room, each to be opened or closed: those of most officials first. */
import { countryNode } from '../../../core/query/state.ts';
import type { Picture } from '../../../core/query/picture.ts';
import { toggleOpened, useStore } from '../../store/store.ts';
import { type Speech, sayNode } from '../../i18n/say.ts';
import { Drawer } from './Drawer.tsx';

interface Props {
  picture: Picture;
  speech: Speech;
}

export function OpenList(props: Props) {
  return (
    <Drawer summary={props.speech.t('network.open')}>
      <Rows {...props} />
    </Drawer>
  );
}

/** Made only while the panel is open: two hundred names are slow to put in order. */
function Rows({ picture: { openable }, speech }: Props) {
  const { t, locale } = speech;
  const opened = useStore((s) => s.view.opened);
  const rows = [...openable].map(([country, n]) => ({
    country,
    n,
    name: sayNode(countryNode(country), speech),
  }));
  rows.sort((a, b) => b.n - a.n || a.name.localeCompare(b.name, locale));
  return (
    <ul className="network-list">
      {rows.map(({ country, n, name }) => (
        <li key={country}>
          <button type="button" aria-pressed={opened.includes(country)} onClick={() => toggleOpened(country)}>
            {t('network.openRow', { name, n })}
          </button>
        </li>
      ))}
    </ul>
  );
}
