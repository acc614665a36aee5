import { ActionIcon, Menu } from '@mantine/core';
import { IconDotsVertical } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface Props {
  /** What the button is called, with the name of its row. */
  readonly nama: string;
  /** Only the row in use is reached by Tab. */
  readonly aktif: boolean;
  readonly children: ReactNode;
}

/** The three dots at the end of a row, and what can be done with it. */
export function MenuBaris({ nama, aktif, children }: Props) {
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={nama} tabIndex={aktif ? 0 : -1}>
          <IconDotsVertical size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}
