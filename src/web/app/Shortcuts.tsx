/** The sheet of keys: every one that does something, where it does, and how to switch off those that stand alone. */
import { Fragment } from 'react';
import type { MessageKey } from '../i18n/catalog.ts';
import { useT } from '../i18n/Language.tsx';
import { setSlashKey, useStore } from '../store/store.ts';
import { Sheet } from './Sheet.tsx';
import './shortcuts.css';

/** What stands on the keys: as it is, or under a key of the catalogue where languages differ. */
type Key = '/' | '?' | 'Tab' | 'F6' | '← → ↑ ↓' | 'Z' | 'Y' | MessageKey;

interface Row {
  /** pressed together; several rows are several ways */
  keys: readonly (readonly Key[])[];
  does: MessageKey;
}

const PARTS: readonly { title: MessageKey; rows: readonly Row[] }[] = [
  {
    title: 'keys.page',
    rows: [
      { keys: [['/']], does: 'about.keySlash' },
      { keys: [['?']], does: 'keys.sheet' },
      { keys: [['keys.mod', 'Z']], does: 'keys.undo' },
      {
        keys: [
          ['keys.mod', 'keys.shift', 'Z'],
          ['keys.mod', 'Y'],
        ],
        does: 'keys.redo',
      },
      { keys: [['Tab']], does: 'about.keyTab' },
      { keys: [['F6']], does: 'about.keyRegion' },
      { keys: [['about.kbdEscape']], does: 'about.keyEscape' },
    ],
  },
  {
    title: 'keys.views',
    rows: [
      { keys: [['← → ↑ ↓']], does: 'about.keyArrows' },
      { keys: [['keys.home'], ['keys.end']], does: 'keys.ends' },
      { keys: [['about.kbdEnter']], does: 'about.keyEnter' },
      { keys: [['keys.mod', 'keys.wheel']], does: 'keys.zoom' },
    ],
  },
];

export function Shortcuts({ onClose }: { onClose: () => void }) {
  const t = useT();
  const single = useStore((s) => s.slashKey);
  const name = (key: Key): string => (t.knows(key) ? t(key) : key);
  return (
    <Sheet title={t('keys.title')} side="centre" onClose={onClose}>
      <div className="about">
        {PARTS.map(({ title, rows }) => (
          <section key={title}>
            <h3>{t(title)}</h3>
            <dl className="shortcuts">
              {rows.map(({ keys, does }) => (
                <div key={does}>
                  <dt>
                    {keys.map((together, i) => (
                      <Fragment key={together.join()}>
                        {i > 0 && <span> {t('keys.or')} </span>}
                        {together.map((key, at) => (
                          <Fragment key={key}>
                            {at > 0 && ' + '}
                            <kbd dir="auto">{name(key)}</kbd>
                          </Fragment>
                        ))}
                      </Fragment>
                    ))}
                  </dt>
                  <dd>{t(does)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <section>
          <h3>{t('keys.off')}</h3>
          <p>{t('keys.offHelp')}</p>
          <label className="about-switch">
            <input type="checkbox" checked={single} onChange={(event) => setSlashKey(event.target.checked)} />
            {t('about.slashSwitch')}
          </label>
        </section>
      </div>
    </Sheet>
  );
}
