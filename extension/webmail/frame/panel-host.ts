export interface PanelHost {
  readonly element: HTMLElement;
  /** Shows the panel's page, or folds it to its tab. `inset` is kept free at the right edge, in px. */
  show(open: boolean, inset: number): void;
  mark(marked: boolean): void;
  /** Tells the panel's page that answers older than `n` are about somebody else: it clears the person at once, before the worker has answered. */
  clearPerson(n: number): void;
  /** Replaces the panel by one sentence in plain DOM, for a script that has outlived its extension. */
  replaceBy(sentence: string): void;
  focusTab(): void;
  focusPanel(): void;
  /** The rep is in the panel or on its tab. */
  hasFocus(): boolean;
}

export const PANEL_WIDTH_PX = 360;

const ABOVE_EVERYTHING = '2147483000';

interface HostOptions {
  readonly page: Document;
  readonly panelUrl: string;
  /** Where the panel's page really stands: a browser may hand out its address under a passing name. */
  readonly panelOrigin: string;
  readonly onTab: () => void;
}

/** The host stands on the document element: any ancestor with a transform would break `position: fixed`. Styles go through CSSOM, which no page policy blocks. */
export const createPanelHost = ({ page, panelUrl, panelOrigin, onTab }: HostOptions): PanelHost => {
  const element = page.createElement('aftercare-panel');
  style(element, {
    all: 'initial',
    position: 'fixed',
    top: '0',
    right: '0',
    height: '0',
    width: '0',
    'z-index': ABOVE_EVERYTHING,
  });
  const root = element.attachShadow({ mode: 'open' });
  const tab = createTab(page, onTab);
  const frame = createFrame(page, panelUrl, panelOrigin);
  root.append(frame, tab.element);
  page.documentElement.append(element);
  return {
    element,
    show: (open, inset) => {
      style(frame, { visibility: open ? 'visible' : 'hidden', right: `${String(inset)}px` });
      style(tab.element, { display: open ? 'none' : 'flex' });
      tab.element.setAttribute('aria-expanded', String(open));
    },
    mark: (marked) => {
      style(tab.dot, { visibility: marked ? 'visible' : 'hidden' });
    },
    clearPerson: (n) => frame.contentWindow?.postMessage({ aftercare: 'reading', n }, panelOrigin),
    replaceBy: (sentence) => {
      root.replaceChildren(createSentence(page, sentence));
    },
    focusTab: () => {
      tab.element.focus();
    },
    focusPanel: () => {
      frame.focus();
    },
    hasFocus: () => page.activeElement === element,
  };
};

const createFrame = (page: Document, panelUrl: string, panelOrigin: string): HTMLIFrameElement => {
  const frame = page.createElement('iframe');
  frame.title = 'Aftercare';
  // Must stand before the frame is attached, or the clipboard stays closed to the panel; it names the origin that the panel has once it is loaded, which its URL may hide.
  frame.setAttribute('allow', `clipboard-write ${panelOrigin}`);
  frame.src = panelUrl;
  style(frame, {
    position: 'fixed',
    top: '0',
    right: '0',
    width: `${String(PANEL_WIDTH_PX)}px`,
    'max-width': '100vw',
    height: '100vh',
    border: '0',
    'border-left': '1px solid rgba(120, 120, 110, 0.35)',
    visibility: 'hidden',
    'color-scheme': 'normal',
  });
  return frame;
};

const createTab = (page: Document, onTab: () => void): { element: HTMLButtonElement; dot: HTMLElement } => {
  const element = page.createElement('button');
  element.type = 'button';
  element.setAttribute('aria-label', 'Aftercare');
  const label = page.createElement('span');
  label.textContent = 'Aftercare';
  const dot = page.createElement('span');
  style(dot, { width: '8px', height: '8px', 'border-radius': '50%', background: '#f2b27a', visibility: 'hidden' });
  element.append(dot, label);
  style(element, {
    position: 'fixed',
    top: '58%',
    right: '0',
    display: 'flex',
    'align-items': 'center',
    gap: '6px',
    'writing-mode': 'vertical-rl',
    padding: '10px 5px',
    border: '1px solid rgba(255, 255, 255, 0.5)',
    'border-right': '0',
    'border-radius': '8px 0 0 8px',
    background: '#1f6f5c',
    color: '#ffffff',
    font: '600 12px/1.3 system-ui, sans-serif',
    cursor: 'pointer',
  });
  element.addEventListener('click', onTab);
  return { element, dot };
};

const createSentence = (page: Document, sentence: string): HTMLElement => {
  const element = page.createElement('div');
  element.setAttribute('role', 'status');
  element.textContent = sentence;
  style(element, {
    position: 'fixed',
    right: '12px',
    bottom: '12px',
    'max-width': '280px',
    padding: '12px 16px',
    'border-radius': '10px',
    background: '#1f6f5c',
    color: '#ffffff',
    font: '14px/1.45 system-ui, sans-serif',
  });
  return element;
};

const style = (element: HTMLElement, rules: Readonly<Record<string, string>>): void => {
  for (const [property, value] of Object.entries(rules)) element.style.setProperty(property, value, 'important');
};
