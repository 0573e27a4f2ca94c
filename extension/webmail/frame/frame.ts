import type { PanelWish } from '../../messaging/protocol.ts';
import { createPanelHost, PANEL_WIDTH_PX } from './panel-host.ts';
import { createRoom } from './room.ts';
import { readPanelMode, writePanelMode, type PanelMode } from './panel-mode.ts';

export interface Frame {
  /** The panel opens by itself for this conversation, stays a tab, or stays a tab with a mark; what the rep set wins. */
  wish(wish: PanelWish): void;
  /** The rep folded or opened the panel; remembered on this device. */
  setOpen(open: boolean): void;
  /** Answers older than `n` are about somebody else from now on. */
  clearPerson(n: number): void;
  outlived(sentence: string): void;
}

interface FrameOptions {
  readonly page: Document;
  readonly window: Window;
  readonly panelUrl: string;
  readonly signal: AbortSignal;
  /** Visible parts of the page that must stay on top. */
  readonly keepClear: () => readonly Element[];
  readonly railWidth: () => number;
}

const OPENS_BY_ITSELF_FROM_PX = 1100;
const COVER_CHECK_MS = 400;

/** Mounts the panel beside the webmail and keeps it out of the way: it takes room where the page allows it, else it folds before it covers. */
export const mountFrame = ({ page, window, panelUrl, signal, keepClear, railWidth }: FrameOptions): Frame => {
  let mode: PanelMode = 'auto';
  let wished: PanelWish = 'folded';
  let open = false;
  /** The rep opened the panel above the page: it stays until more of the page must be kept clear than was then. */
  let insistedOver: number | null = null;

  const host = createPanelHost({ page, panelUrl, onTab: () => setOpen(true) });
  const room = createRoom(page, window);

  const covers = (): boolean => {
    const left = window.innerWidth - PANEL_WIDTH_PX - railWidth();
    return keepClear().some((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && box.height > 0 && box.right > left + 1;
    });
  };

  const draw = (wanted: boolean): void => {
    const beside = wanted && room.take();
    if (!beside) room.giveBack();
    if (insistedOver !== null && keepClear().length > insistedOver) insistedOver = null;
    open = wanted && (beside || insistedOver !== null || !covers());
    host.show(open, beside ? 0 : railWidth());
    host.mark(!open && wished !== 'folded');
  };

  const wantsOpen = (): boolean =>
    mode === 'open' || (mode === 'auto' && wished === 'open' && window.innerWidth >= OPENS_BY_ITSELF_FROM_PX);

  const setOpen = (wanted: boolean): void => {
    mode = wanted ? 'open' : 'folded';
    void writePanelMode(mode);
    insistedOver = wanted ? keepClear().length : null;
    draw(wanted);
    if (!wanted) host.focusTab();
  };

  const recall = async (): Promise<void> => {
    mode = await readPanelMode();
    draw(wantsOpen());
  };
  void recall();
  window.addEventListener('resize', (event) => event.isTrusted && draw(wantsOpen()), { signal });
  const check = window.setInterval(() => open && (room.taken || covers()) && draw(wantsOpen()), COVER_CHECK_MS);
  const keep = new MutationObserver(() => host.element.isConnected || page.documentElement.append(host.element));
  keep.observe(page.documentElement, { childList: true });
  signal.addEventListener('abort', () => {
    window.clearInterval(check);
    keep.disconnect();
    room.giveBack();
    host.element.remove();
  });

  return {
    wish: (wish) => {
      wished = wish;
      insistedOver = null;
      draw(wantsOpen());
    },
    setOpen,
    clearPerson: (n) => host.clearPerson(n),
    outlived: (sentence) => {
      window.clearInterval(check);
      room.giveBack();
      host.replaceBy(sentence);
    },
  };
};
