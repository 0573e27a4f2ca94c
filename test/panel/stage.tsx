import { MantineProvider } from '@mantine/core';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { onTestFinished, vi } from 'vitest';
import { createI18n } from '../../extension/locales/i18n.ts';
import type { PanelView } from '../../extension/messaging/protocol/panel-view.ts';
import type { PanelApi } from '../../extension/messaging/panel-client.ts';
import { Panel } from '../../extension/panel/panel.tsx';
import { useLook } from '../../extension/panel/use-look.ts';
import { type Script, type ScriptedApi, scriptedApi } from './gallery/scripted-api.ts';

export interface Stage extends Omit<ScriptedApi, 'open'> {
  readonly open: (view: PanelView) => Promise<void>;
  /** The one part of that name; throws when there are none or more. */
  readonly part: (name: string) => HTMLElement;
  readonly has: (part: string) => boolean;
  readonly status: () => Element | null;
  readonly fields: () => number;
  readonly press: (button: string | RegExp) => void;
  readonly click: (element: HTMLElement) => void;
  readonly menuItem: (name: string) => void;
  /** What the open menu offers. */
  readonly menuItems: () => readonly string[];
  /** Sends the form that the field belongs to. */
  readonly submit: (label: string) => void;
  /** What the one primary button says; more than one is a mistake. */
  readonly primaries: () => readonly string[];
  /** Takes what was found in a search. */
  readonly pick: (choice: RegExp) => void;
  /** What a search has found. */
  readonly choices: () => readonly string[];
  /** Chooses one of several that exclude each other; in one group of them where there are more. */
  readonly choose: (radio: RegExp) => void;
  readonly chooseIn: (group: string, radio: RegExp) => void;
  readonly flip: (label: string) => void;
  readonly switches: () => readonly (readonly [label: string, on: boolean])[];
  /** Texts of the list entries of a part. */
  readonly items: (part: string) => readonly string[];
  readonly value: (label: string) => string;
  readonly type: (label: string, value: string) => void;
  /** Sets or takes away the tick of a check. */
  readonly tick: (label: string) => void;
  /** What forms say is wrong. */
  readonly alerts: () => readonly string[];
  /** A text that can be seen. */
  readonly reads: (text: string) => boolean;
  /** Lets everything that is under way come to its end. */
  readonly settle: () => Promise<void>;
}

/** The panel in a document without layout, in English. It is taken down when the test ends. */
export const stagePanel = async (script: Script): Promise<Stage> => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }));
  const scripted = scriptedApi(script);
  const { container } = render(
    <I18nextProvider i18n={await createI18n('en')}>
      <MantineProvider env="test">
        <StagedPanel api={scripted.api} />
      </MantineProvider>
    </I18nextProvider>,
  );
  onTestFinished(() => {
    cleanup();
    vi.unstubAllGlobals();
  });
  const settle = (): Promise<void> => act(() => new Promise<void>((resolve) => setTimeout(resolve, 0)));
  await settle();

  const seen = (selector: string): readonly HTMLElement[] =>
    [...container.querySelectorAll<HTMLElement>(selector)].filter((element) => element.closest('[hidden]') === null);
  const labelled = (label: string): HTMLInputElement =>
    only(
      screen.getAllByLabelText<HTMLInputElement>(label).filter((field) => field.closest('[hidden]') === null),
      label,
    );
  return {
    ...scripted,
    tell: (name, data) => act(() => scripted.tell(name, data)),
    open: async (view) => {
      act(() => scripted.open(view));
      await settle();
    },
    part: (name) => only([...container.querySelectorAll<HTMLElement>(`[data-part="${name}"]`)], name),
    has: (name) => seen(`[data-part="${name}"]`).length > 0,
    status: () => screen.queryByRole('status'),
    fields: () => seen('input, textarea').length,
    press: (name) => void fireEvent.click(screen.getByRole('button', { name })),
    menuItem: (name) => void fireEvent.click(screen.getByRole('menuitem', { name, hidden: true })),
    menuItems: () => screen.getAllByRole('menuitem', { hidden: true }).map(({ textContent }) => textContent),
    submit: (label) => void fireEvent.submit(labelled(label)),
    primaries: () => seen('.primary').map(({ textContent }) => textContent),
    pick: (name) => void fireEvent.click(screen.getByRole('option', { name })),
    choices: () => screen.queryAllByRole('option').map(spoken),
    choose: (name) => void fireEvent.click(screen.getByRole('radio', { name })),
    chooseIn: (group, name) => void fireEvent.click(within(screen.getByRole('group', { name: group })).getByRole('radio', { name })),
    flip: (name) => void fireEvent.click(screen.getByRole('switch', { name })),
    switches: () =>
      screen.queryAllByRole('switch').map((each) => [each.getAttribute('aria-label') ?? '', each.getAttribute('aria-checked') === 'true']),
    items: (name) => seen(`[data-part="${name}"] li`).map(({ textContent }) => textContent),
    click: (element) => void fireEvent.click(element),
    value: (label) => labelled(label).value,
    type: (label, value) => void fireEvent.change(labelled(label), { target: { value } }),
    tick: (label) => void fireEvent.click(labelled(label)),
    alerts: () => seen('.error').map(({ textContent }) => textContent),
    reads: (text) => seen('p').some(({ textContent }) => textContent === text),
    settle,
  };
};

const StagedPanel = ({ api }: { readonly api: PanelApi }) => {
  const { look, setHidden } = useLook(api);
  return <Panel api={api} look={look} onHide={setHidden} />;
};

/** Its parts with a space between them. */
const spoken = (element: HTMLElement): string => [...element.children].map(({ textContent }) => textContent).join(' ');

const only = <Element,>(found: readonly Element[], name: string): Element => {
  const [one, ...more] = found;
  if (one === undefined || more.length > 0) throw new Error(`There are ${String(found.length)} of ${name}`);
  return one;
};

export interface Later<Answer> {
  readonly promise: Promise<Answer>;
  readonly give: (answer: Answer) => void;
}

/** An answer that comes when the test says so. */
export const later = <Answer,>(): Later<Answer> => {
  let give: Later<Answer>['give'] = () => undefined;
  const promise = new Promise<Answer>((resolve) => {
    give = resolve;
  });
  return { promise, give: (answer) => give(answer) };
};
