/** Which columns the table shows: a menu of boxes to tick. */
import { Menu } from '@base-ui/react/menu';
import { useState } from 'react';
import { MenuPlace } from '../../menu/Menus.tsx';
import type { Translate } from '../../i18n/translate.ts';
import { ALWAYS_SHOWN, COLUMNS, type ColumnId } from './columns.ts';
import type { ColumnChoice } from './remembered.ts';

interface Props extends ColumnChoice {
  /** the columns that the width leaves */
  displayed: () => readonly ColumnId[];
  t: Translate;
}

export function ColumnMenu({ chosen, choose, displayed, t }: Props) {
  const [found, setFound] = useState<readonly ColumnId[]>(COLUMNS);
  const shown = chosen ?? found;
  const toggle = (column: ColumnId): void =>
    choose(COLUMNS.filter((each) => (each === column ? !shown.includes(each) : shown.includes(each))));
  return (
    <Menu.Root onOpenChange={(open) => open && setFound(displayed())}>
      <Menu.Trigger className="view-tool">{t('table.columns')}</Menu.Trigger>
      <MenuPlace side="top" align="start">
        {COLUMNS.filter((column) => column !== ALWAYS_SHOWN).map((column) => (
          <Menu.CheckboxItem
            key={column}
            className="table-choice"
            checked={shown.includes(column)}
            onCheckedChange={() => toggle(column)}
          >
            <span className="table-box" aria-hidden="true">
              <Menu.CheckboxItemIndicator className="table-tick" />
            </span>
            {t(`table.column.${column}`)}
          </Menu.CheckboxItem>
        ))}
        <Menu.Separator className="table-line" />
        <Menu.Item className="table-choice" disabled={chosen === null} onClick={() => choose(null)}>
          <span className="table-box table-nothing" aria-hidden="true" />
          {t('table.columnsReset')}
        </Menu.Item>
      </MenuPlace>
    </Menu.Root>
  );
}
