import type { PanelWish } from '../../messaging/protocol/panel-view.ts';
import type { PanelMode } from './panel-mode.ts';

/** `if-clear`: open beside the page, or above it where nothing that must stay on top is covered. `open`: above it if need be. */
export type Stance = 'folded' | 'if-clear' | 'open';

interface Situation {
  readonly mode: PanelMode;
  readonly wish: PanelWish;
  readonly windowWidth: number;
  readonly isOpen: boolean;
  /** The rep is in the panel: folding it now would send what they type to the webmail, as its shortcuts. */
  readonly hasFocus: boolean;
  /** The rep opened it above the page, and not more must be kept clear than did then. */
  readonly isInsistedOn: boolean;
}

const OPENS_BY_ITSELF_FROM_PX = 1100;

/** How the panel is to stand. The rep's last word wins over what would help. */
export const stanceOf = ({ mode, wish, windowWidth, isOpen, hasFocus, isInsistedOn }: Situation): Stance => {
  if (mode === 'folded') return 'folded';
  if (isOpen && hasFocus) return 'open';
  if (mode === 'open') return isInsistedOn ? 'open' : 'if-clear';
  return wish === 'open' && windowWidth >= OPENS_BY_ITSELF_FROM_PX ? 'if-clear' : 'folded';
};
