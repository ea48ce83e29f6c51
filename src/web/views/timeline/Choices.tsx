/** A menu of choices, one of each group: what opens under a button of the toolbar. */
import { Menu } from '@base-ui/react/menu';
import { MenuChoice, MenuHeading, MenuUnder } from '../../menu/Menus.tsx';

export interface Option {
  value: string;
  label: string;
  /** a sentence on what it does */
  hint?: string;
}

export interface Group {
  name: string;
  options: readonly Option[];
  value: string;
  onChoose: (value: string) => void;
}

interface ChoicesProps {
  groups: readonly Group[];
  /** the button that it opens under, and to which the focus goes back */
  anchor: HTMLElement;
  onClose: () => void;
}

export function Choices({ groups, anchor, onClose }: ChoicesProps) {
  return (
    <MenuUnder anchor={anchor} align="start" onClose={onClose}>
      {groups.map(({ name, options, value, onChoose }) => (
        <Menu.RadioGroup key={name} value={value} onValueChange={onChoose} aria-label={name}>
          <MenuHeading>{name}</MenuHeading>
          {options.map((option) => (
            <MenuChoice key={option.value} {...option} />
          ))}
        </Menu.RadioGroup>
      ))}
    </MenuUnder>
  );
}
