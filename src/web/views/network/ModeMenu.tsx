/** Chooses what the marks of the network are; filters, selection and camera stay as they are. */
import { Menu } from '@base-ui/react/menu';
import { MODES, type Mode } from '../../../core/query/state.ts';
import { setMode, useStore } from '../../store/store.ts';
import type { Speech } from '../../i18n/say.ts';
import { MenuChoice, MenuPlace } from '../../menu/Menus.tsx';

export function ModeMenu({ speech: { t } }: { speech: Speech }) {
  const mode = useStore((s) => s.view.mode);
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger
        className="view-tool network-mode"
        aria-label={t('network.mode', { mode: t(`network.mode.${mode}`) })}
      >
        {t(`network.mode.${mode}`)}
        <svg viewBox="0 0 10 6" width="10" height="6" aria-hidden="true">
          <path d="m1 1 4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </Menu.Trigger>
      <MenuPlace side="top" align="start">
        <Menu.RadioGroup value={mode} onValueChange={(next: Mode) => setMode(next)}>
          {MODES.map((each) => (
            <MenuChoice
              key={each}
              value={each}
              label={t(`network.mode.${each}`)}
              hint={t(`network.modeHint.${each}`)}
            />
          ))}
        </Menu.RadioGroup>
      </MenuPlace>
    </Menu.Root>
  );
}
