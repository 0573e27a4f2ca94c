import { MantineProvider } from '@mantine/core';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { onTestFinished, vi } from 'vitest';
import { createI18n } from '../../extension/locales/i18n.ts';
import { Panel } from '../../extension/panel/panel.tsx';
import { type Script, type ScriptedApi, scriptedApi } from './gallery/scripted-api.ts';

export interface Stage extends ScriptedApi {
  /** The one part of that name; throws when there are none or more. */
  readonly part: (name: string) => HTMLElement;
  readonly has: (part: string) => boolean;
  readonly status: () => Element | null;
  readonly fields: () => number;
  readonly press: (button: string | RegExp) => void;
  readonly click: (element: HTMLElement) => void;
  readonly value: (label: string) => string;
  readonly type: (label: string, value: string) => void;
  /** A text that can be seen. */
  readonly reads: (text: string) => boolean;
  /** Lets everything that is under way come to its end. */
  readonly settle: () => Promise<void>;
}

/** The panel in a document without layout, in English. It is taken down when the test ends. */
export const stagePanel = async (script: Script): Promise<Stage> => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }));
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const scripted = scriptedApi(script);
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  onTestFinished(() => {
    act(() => root.unmount());
    place.remove();
    vi.unstubAllGlobals();
  });

  const i18n = await createI18n('en');
  const settle = (): Promise<void> => act(() => new Promise((resolve) => setTimeout(resolve, 0)));
  act(() =>
    root.render(
      <I18nextProvider i18n={i18n}>
        <MantineProvider env="test">
          <Panel api={scripted.api} />
        </MantineProvider>
      </I18nextProvider>,
    ),
  );
  await settle();

  const seen = <Kind extends Element>(selector: string): readonly Kind[] =>
    [...place.querySelectorAll<Kind>(selector)].filter((element) => element.closest('[hidden]') === null);
  const click = (element: HTMLElement): void => act(() => element.click());
  const field = (label: string): HTMLInputElement | HTMLTextAreaElement => {
    const { htmlFor } = only(
      seen<HTMLLabelElement>('label').filter(({ textContent }) => textContent === label),
      label,
    );
    return only(
      seen<HTMLInputElement | HTMLTextAreaElement>('input, textarea').filter(({ id }) => id === htmlFor),
      label,
    );
  };
  return {
    ...scripted,
    tell: (name, data) => act(() => scripted.tell(name, data)),
    part: (name) => only([...place.querySelectorAll<HTMLElement>(`[data-part="${name}"]`)], name),
    has: (name) => seen(`[data-part="${name}"]`).length > 0,
    status: () => place.querySelector('[role="status"]'),
    fields: () => seen('input, textarea').length,
    press: (name) =>
      click(
        only(
          seen<HTMLButtonElement>('button').filter((button) => isCalled(nameOf(button), name)),
          String(name),
        ),
      ),
    click,
    value: (label) => field(label).value,
    type: (label, value) => {
      const input = field(label);
      act(() => {
        Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value')?.set?.call(input, value);
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
    },
    reads: (text) => seen('p').some(({ textContent }) => textContent === text),
    settle,
  };
};

const only = <Element,>(found: readonly Element[], name: string): Element => {
  const [one, ...more] = found;
  if (one === undefined || more.length > 0) throw new Error(`There are ${String(found.length)} of ${name}`);
  return one;
};

const nameOf = (button: HTMLButtonElement): string => button.getAttribute('aria-label') ?? button.textContent;

const isCalled = (name: string, wanted: string | RegExp): boolean => (typeof wanted === 'string' ? name === wanted : wanted.test(name));

export interface Later<Answer> {
  readonly promise: Promise<Answer>;
  readonly give: (answer: Answer) => void;
}

/** An answer that comes when the test says so. */
export const later = <Answer,>(): Later<Answer> => {
  const { promise, resolve } = Promise.withResolvers<Answer>();
  return { promise, give: resolve };
};
