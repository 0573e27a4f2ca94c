import { createRoot, type Root } from 'react-dom/client';
import { createI18n, uiLanguageFor } from '../../../extension/locales/i18n.ts';
import { PanelPage } from '../../../extension/panel/panel-page.tsx';
import { scriptedApi, type ScriptedApi } from './scripted-api.ts';
import { type State, STATES } from './states.ts';

export interface GalleryPage {
  /** Draws a state anew; comes back when the panel stands and everything is clicked. */
  readonly show: (state: string, language: string) => Promise<void>;
  readonly names: readonly string[];
  /** Another mail is open, as in that state. */
  readonly open: (state: string) => void;
  readonly asked: () => ScriptedApi['asked'];
  readonly tell: ScriptedApi['tell'];
}

declare global {
  interface Window {
    readonly gallery?: GalleryPage;
  }
}

const states: Readonly<Record<string, State>> = STATES;
let root: Root | null = null;
let scripted: ScriptedApi = scriptedApi({ view: 'reading' });

const show = async (name: string, wanted: string): Promise<void> => {
  const state = states[name];
  const place = document.getElementById('root');
  if (state === undefined || place === null) throw new Error(`There is no state ${name}`);
  const language = uiLanguageFor([wanted]);
  document.documentElement.lang = language;
  scripted = scriptedApi({
    ...state,
    look: () => Promise.resolve({ appearance: 'system', isHidden: false, ...state.looks, uiLanguage: language }),
  });
  root?.unmount();
  root = createRoot(place);
  root.render(<PanelPage api={scripted.api} texts={await createI18n(language)} />);
  const shown = typeof state.view === 'string' ? 'reading' : state.view.state;
  const expected = state.looks?.isHidden === true ? 'none' : shown;
  await appears(`[data-part="customer"][data-state="${expected}"]`);
  for (const selector of state.clicks ?? []) (await appears(selector)).click();
  if (state.typed !== undefined) write(await appears(state.typed.into), state.typed.text);
  for (const selector of state.clicksAfter ?? []) (await appears(selector)).click();
  await frames(3);
};

const appears = async (selector: string): Promise<HTMLElement> => {
  for (;;) {
    const found = document.querySelector<HTMLElement>(selector);
    if (found !== null) return found;
    await frames(1);
  }
};

/** As a key would: React hears of a value only through the field's own setter. */
const write = (field: HTMLElement, text: string): void => {
  const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

const frames = async (count: number): Promise<void> => {
  for (let left = count; left > 0; left -= 1) await new Promise(requestAnimationFrame);
};

const first = new URLSearchParams(location.search);
await show(first.get('state') ?? 'due-thanks', first.get('lang') ?? 'en');
Object.assign(window, {
  gallery: {
    show,
    names: Object.keys(states),
    open: (name: string) => {
      const view = states[name]?.view;
      if (typeof view === 'object') scripted.open({ ...view, n: view.n + 1 });
    },
    asked: () => scripted.asked,
    tell: (...news: Parameters<ScriptedApi['tell']>) => scripted.tell(...news),
  },
});
