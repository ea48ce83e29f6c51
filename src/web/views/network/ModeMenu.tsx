/** Chooses what the marks of the network are; filters, selection and camera stay as they are. */
import { Menu } from '@base-ui/react/menu';
import { MODES, type Mode } from '../../../core/query/state.ts';
import { setMode, useStore } from '../../store/store.ts';
import type { Speech } from '../../i18n/say.ts';

export function ModeMenu({ speech: { t } }: { speech: Speech }) {
  const mode = useStore((s) => s.view.mode);
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger
        className="network-tool network-mode"
        aria-label={t('network.mode', { mode: t(`network.mode.${mode}`) })}
      >
        {t(`network.mode.${mode}`)}
        <svg viewBox="0 0 10 6" width="10" height="6" aria-hidden="true">
          <path d="m1 1 4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner
          side="top"
          align="start"
          sideOffset={4}
          collisionPadding={8}
          className="network-over"
        >
          <Menu.Popup className="network-modes">
            <Menu.RadioGroup value={mode} onValueChange={(next: Mode) => setMode(next)}>
              {MODES.map((each) => (
                <Menu.RadioItem key={each} value={each} closeOnClick className="network-modes-item">
                  <Menu.RadioItemIndicator className="network-modes-sign">✓</Menu.RadioItemIndicator>
                  <span>
                    {t(`network.mode.${each}`)}
                    <small>{t(`network.modeHint.${each}`)}</small>
                  </span>
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
