import type { PanelWish } from '../../messaging/protocol/panel-view.ts';
import { createPanelHost, PANEL_WIDTH_PX } from './panel-host.ts';
import { createRoom } from './room.ts';
import { readPanelMode, writePanelMode, type PanelMode } from './panel-mode.ts';
import { type Stance, stanceOf } from './stance.ts';

export interface Frame {
  /** The panel opens by itself for this conversation, stays a tab, or stays a tab with a mark; what the rep set wins. */
  wish(wish: PanelWish): void;
  /** The rep folded or opened the panel, or turned it over by keys, which opens it for the keys that follow; remembered on this device. */
  setOpen(open: boolean | 'toggle'): void;
  /** Answers older than `n` are about somebody else from now on. */
  clearPerson(n: number): void;
  outlived(sentence: string): void;
}

interface FrameOptions {
  readonly page: Document;
  readonly window: Window;
  readonly panelUrl: string;
  readonly panelOrigin: string;
  readonly signal: AbortSignal;
  /** Visible parts of the page that must stay on top. */
  readonly keepClear: () => readonly Element[];
  readonly railWidth: () => number;
}

const COVER_CHECK_MS = 400;
/** Every size on the way would narrow the page and widen it again. */
const RESIZE_SETTLES_MS = 150;

/** Mounts the panel beside the webmail and keeps it out of the way: it takes room where the page allows it, else it folds before it covers. */
export const mountFrame = ({ page, window, panelUrl, panelOrigin, signal, keepClear, railWidth }: FrameOptions): Frame => {
  let mode: PanelMode = 'auto';
  let isSetByRep = false;
  let wished: PanelWish = 'folded';
  let open = false;
  let isOver = false;
  /** The rep opened the panel above the page: it stays until more of the page must be kept clear than was then. */
  let insistedOver: number | null = null;

  const host = createPanelHost({ page, panelUrl, panelOrigin, onTab: () => setOpen(true) });
  const room = createRoom(page, window);

  const covers = (): boolean => {
    const left = window.innerWidth - PANEL_WIDTH_PX - railWidth();
    return keepClear().some((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && box.height > 0 && box.right > left + 1;
    });
  };

  const stance = (): Stance => {
    if (insistedOver !== null && keepClear().length > insistedOver) insistedOver = null;
    const isInsistedOn = insistedOver !== null;
    return stanceOf({ mode, wish: wished, windowWidth: window.innerWidth, isOpen: open, hasFocus: host.hasFocus(), isInsistedOn });
  };

  const draw = (): void => {
    if (isOver) return;
    const wanted = stance();
    const beside = wanted !== 'folded' && room.take();
    if (!beside) room.giveBack();
    open = beside || wanted === 'open' || (wanted === 'if-clear' && !covers());
    host.show(open, beside ? 0 : railWidth());
    host.mark(!open && wished !== 'folded');
  };

  const setOpen = (to: boolean | 'toggle'): void => {
    const wanted = to === 'toggle' ? !open : to;
    isSetByRep = true;
    mode = wanted ? 'open' : 'folded';
    void writePanelMode(mode);
    insistedOver = wanted ? keepClear().length : null;
    draw();
    if (!wanted) host.focusTab();
    else if (to === 'toggle') host.focusPanel();
  };

  const recall = async (): Promise<void> => {
    const stored = await readPanelMode();
    if (!isSetByRep) mode = stored;
    draw();
  };
  void recall();

  /** The room taken is told to the page by a resize of its own, which changes no size. */
  let size = sizeOf(window);
  let resting: number | undefined;
  const onResize = (): void => {
    if (size === sizeOf(window)) return;
    size = sizeOf(window);
    window.clearTimeout(resting);
    resting = window.setTimeout(draw, RESIZE_SETTLES_MS);
  };
  window.addEventListener('resize', onResize, { signal });
  const check = window.setInterval(() => open && (room.taken || stance() === 'folded' || covers()) && draw(), COVER_CHECK_MS);
  const end = (): void => {
    isOver = true;
    window.clearInterval(check);
    window.clearTimeout(resting);
    room.giveBack();
  };
  const keep = new MutationObserver(() => host.element.isConnected || page.documentElement.append(host.element));
  keep.observe(page.documentElement, { childList: true });
  signal.addEventListener('abort', () => {
    end();
    keep.disconnect();
    host.element.remove();
  });

  return {
    wish: (wish) => {
      wished = wish;
      draw();
    },
    setOpen,
    clearPerson: (n) => {
      insistedOver = null;
      host.clearPerson(n);
    },
    outlived: (sentence) => {
      end();
      host.replaceBy(sentence);
    },
  };
};

const sizeOf = ({ innerWidth, innerHeight }: Window): string => `${String(innerWidth)}x${String(innerHeight)}`;
