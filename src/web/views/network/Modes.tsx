/** Chooses what the marks of the network are; filters, selection and camera stay as they are. */
import { Menu } from '@base-ui/react/menu';
import { MODES, type Mode } from '../../../core/query/state.ts';
import type { Speech } from '../../i18n/say.ts';
import { MenuChoice, MenuUnder } from '../../menu/Menus.tsx';
import { setMode } from '../../store/store.ts';

interface Props {
  mode: Mode;
  /** the button that it opens over, and to which the focus goes back */
  anchor: HTMLElement;
  speech: Speech;
  onClose: () => void;
}

export function Modes({ mode, anchor, speech: { t }, onClose }: Props) {
  return (
    <MenuUnder anchor={anchor} side="top" align="start" onClose={onClose}>
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
    </MenuUnder>
  );
}
