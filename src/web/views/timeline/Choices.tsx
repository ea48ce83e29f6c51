/** A menu of choices, one of each group: what opens under a button of the toolbar. */
import { Menu } from '@base-ui/react/menu';
import './choices.css';

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
    <Menu.Root
      open
      modal={false}
      onOpenChange={(open, { event }) => {
        // The button closes what it opened: answering its press here too would open it again.
        const own = event.target instanceof Node && anchor.contains(event.target);
        if (!open && !own) onClose();
      }}
    >
      <Menu.Portal>
        <Menu.Positioner
          anchor={anchor}
          side="bottom"
          align="start"
          sideOffset={4}
          collisionPadding={8}
          className="timeline-choices-place"
        >
          <Menu.Popup className="timeline-choices" finalFocus={() => anchor}>
            {groups.map(({ name, options, value, onChoose }) => (
              <Menu.RadioGroup key={name} value={value} onValueChange={onChoose} aria-label={name}>
                <div className="timeline-choices-name" aria-hidden="true">
                  {name}
                </div>
                {options.map((option) => (
                  <Menu.RadioItem
                    key={option.value}
                    value={option.value}
                    closeOnClick
                    className="timeline-choices-item"
                  >
                    <Menu.RadioItemIndicator className="timeline-choices-sign">✓</Menu.RadioItemIndicator>
                    <span>
                      {option.label}
                      {option.hint ? <small>{option.hint}</small> : null}
                    </span>
                  </Menu.RadioItem>
                ))}
              </Menu.RadioGroup>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
