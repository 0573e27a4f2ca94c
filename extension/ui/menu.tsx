import { Menu as MantineMenu } from '@mantine/core';
import { type ComponentProps, Fragment, type ReactNode, type Ref } from 'react';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/Menu.layer.css';
import { IconButton } from './button.tsx';

export interface MenuChoice {
  readonly key: string;
  readonly text: string;
  readonly onPick: () => void;
  /** Stands above it, and above those that follow. */
  readonly heading?: string;
}

interface MenuProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly choices: readonly MenuChoice[];
  readonly className?: string;
  readonly look?: ComponentProps<typeof IconButton>['look'];
  /** Of the button. */
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button that opens a short list of actions: arrow keys, Escape and focus come from the kit. */
export const Menu = ({ label, icon, choices, className, look = 'plain', ref }: MenuProps): ReactNode => (
  <MantineMenu
    position="bottom-end"
    withinPortal={false}
    trapFocus
    returnFocus
    withInitialFocusPlaceholder={false}
    classNames={{ dropdown: 'menu', item: 'menu-item', label: 'menu-label' }}
  >
    <MantineMenu.Target>
      <IconButton ref={ref} label={label} look={look} className={className ?? ''}>
        {icon}
      </IconButton>
    </MantineMenu.Target>
    <MantineMenu.Dropdown>
      {choices.map(({ key, text, onPick, heading }) => (
        <Fragment key={key}>
          {heading === undefined ? null : <MantineMenu.Label>{heading}</MantineMenu.Label>}
          <MantineMenu.Item data-choice={key} onClick={onPick}>
            {text}
          </MantineMenu.Item>
        </Fragment>
      ))}
    </MantineMenu.Dropdown>
  </MantineMenu>
);
