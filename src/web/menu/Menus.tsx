/** What the menus of all views are made of: where one opens, its groups, and rows of which one is chosen. */
import { Menu } from '@base-ui/react/menu';
import type { ReactNode } from 'react';
import './menu.css';

interface UnderProps {
  /** the button that it opens under, and to which the focus goes back */
  anchor: HTMLElement;
  side?: 'top' | 'bottom';
  align: 'start' | 'end';
  onClose: () => void;
  children: ReactNode;
}

/** An open menu under a button, or over it. */
export function MenuUnder({ anchor, side = 'bottom', align, onClose, children }: UnderProps) {
  return (
    <Menu.Root
      open
      modal={false}
      onOpenChange={(open, { event }) => {
        // The button closes what it opened: answering its press here too would open it again.
        const own = event.target instanceof Node && anchor.contains(event.target);
        if (!open && !own) onClose();
      }}
    >
      <MenuPlace anchor={anchor} side={side} align={align}>
        {children}
      </MenuPlace>
    </Menu.Root>
  );
}

interface PlaceProps {
  /** left out = the trigger of the menu */
  anchor?: HTMLElement;
  side: 'top' | 'bottom';
  align: 'start' | 'end';
  children: ReactNode;
}

/** The box of a menu, over everything else. */
export function MenuPlace({ anchor, side, align, children }: PlaceProps) {
  return (
    <Menu.Portal>
      <Menu.Positioner
        {...(anchor && { anchor })}
        side={side}
        align={align}
        sideOffset={4}
        collisionPadding={8}
        className="menu-place"
      >
        <Menu.Popup className="menu" {...(anchor && { finalFocus: () => anchor })}>
          {children}
        </Menu.Popup>
      </Menu.Positioner>
    </Menu.Portal>
  );
}

/** The name over a group, which is read aloud as the name of the group itself. */
export const MenuHeading = ({ children }: { children: string }) => (
  <div className="menu-heading" aria-hidden="true">
    {children}
  </div>
);

interface ChoiceProps {
  value: string;
  label: string;
  /** a sentence on what it does */
  hint?: string | undefined;
}

/** A row of a group of which one is chosen. */
export const MenuChoice = ({ value, label, hint }: ChoiceProps) => (
  <Menu.RadioItem value={value} closeOnClick className="menu-item menu-choice">
    <Menu.RadioItemIndicator>✓</Menu.RadioItemIndicator>
    <span>
      {label}
      {hint ? <small>{hint}</small> : null}
    </span>
  </Menu.RadioItem>
);

interface ActionProps {
  children: string;
  hint?: string | undefined;
  onTake: () => void;
}

/** A row that does something. */
export const MenuAction = ({ children, hint, onTake }: ActionProps) => (
  <Menu.Item className="menu-item" closeOnClick onClick={onTake}>
    {children}
    {hint ? <small>{hint}</small> : null}
  </Menu.Item>
);
