import { createTheme, MantineProvider, type MantineColorsTuple } from '@mantine/core';
import '@mantine/core/styles/global.layer.css';
import './theme.css';
import './controls.css';
import { type ReactNode, useSyncExternalStore } from 'react';

const CARE: MantineColorsTuple = [
  '#eef7f4',
  '#e4f1ec',
  '#c3e2d8',
  '#9fd2c2',
  '#6cc5ab',
  '#46a58b',
  '#2f8a72',
  '#1f6f5c',
  '#175a4a',
  '#0e4437',
];

const theme = createTheme({
  colors: { care: CARE },
  primaryColor: 'care',
  fontFamily: 'inherit',
  defaultRadius: 'md',
  respectReducedMotion: true,
});

const dark = matchMedia('(prefers-color-scheme: dark)');

const subscribe = (onChange: () => void): (() => void) => {
  dark.addEventListener('change', onChange);
  return () => dark.removeEventListener('change', onChange);
};

interface KitProps {
  /** `system`: as the rep's system. */
  readonly appearance: 'system' | 'light' | 'dark';
  readonly children: ReactNode;
}

/** The kit's own switch for light and dark keeps its choice in `localStorage`, which a frame inside a web page does not have; the page says what is wanted instead. */
export const Kit = ({ appearance, children }: KitProps): ReactNode => {
  const ofSystem = useSyncExternalStore(subscribe, () => (dark.matches ? 'dark' : 'light'));
  return (
    <MantineProvider theme={theme} forceColorScheme={appearance === 'system' ? ofSystem : appearance} deduplicateCssVariables>
      {children}
    </MantineProvider>
  );
};
