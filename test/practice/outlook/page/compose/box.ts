import type { Mail } from '../../../mail.ts';
import type { Addressees } from '../../../page/addressees.ts';
import { el } from '../../../page/el.ts';
import { icon } from '../icons.ts';
import type { OutlookWorld } from '../world.ts';
import { buildEditor, focusEditor, writtenParagraphs } from './editor.ts';
import { buildRecipients } from './recipients.ts';
import { buildSubjectField } from './subject-field.ts';

export interface BoxOrder {
  readonly threadId: string | null;
  readonly answers: Mail | null;
  readonly addressees: Addressees;
  readonly subject: string;
  readonly text: string;
}

export interface BoxActions {
  readonly send: (box: Box) => void;
  readonly schedule: (box: Box) => void;
  readonly discard: (box: Box) => void;
  readonly popOut: (box: Box) => void;
}

export interface Box {
  readonly node: HTMLElement;
  readonly order: BoxOrder;
  readonly addressees: () => Addressees;
  readonly subject: () => string;
  readonly paragraphs: () => readonly string[];
  readonly warn: (text: string) => void;
  readonly focus: () => void;
}

let serial = 0;

/** One compose box, the same under a mail, in the pane and in a window of its own. */
export const buildBox = (world: OutlookWorld, order: BoxOrder, actions: BoxActions): Box => {
  serial += 1;
  const number = String(serial);
  const handle = `15127c3b5a${number}`;
  const recipients = buildRecipients(world, handle, order.addressees);
  const subject = buildSubjectField(handle, world.words.subject, order.subject);
  const body = buildEditor(world, order.answers, order.subject, order.text);
  const warning = el('div', { class: 'warning' });
  const buttons = el('div', { class: 'dP5Z2' });
  const node = el(
    'div',
    { 'data-app-section': 'ComposeForm', id: `docking_InitVisiblePart_${number}` },
    el(
      'div',
      { class: 'surface' },
      buttons,
      warning,
      el('div', { class: 'fields' }, recipients.node, subject.input),
      el('div', { id: `docking_DockingTriggerPart_${number}` }, el('div', { id: `editorParent_${number}` }, body)),
    ),
  );
  const box: Box = {
    node,
    order,
    addressees: recipients.read,
    subject: subject.value,
    paragraphs: () => writtenParagraphs(body),
    warn: (text) => warning.replaceChildren(el('div', { role: 'alert' }, text)),
    focus: () => (order.addressees.to.length > 0 ? focusEditor(body) : recipients.focus()),
  };
  buttons.append(...buttonRow(world, box, actions, number));
  node.addEventListener('input', subject.draw);
  node.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    actions.send(box);
  });
  return box;
};

const buttonRow = ({ words }: OutlookWorld, box: Box, actions: BoxActions, number: string): readonly HTMLElement[] => {
  const button = (attributes: Readonly<Record<string, string>>, content: string | HTMLElement, action: () => void): HTMLElement => {
    const node = el('button', { type: 'button', ...attributes }, content);
    node.addEventListener('click', action);
    return node;
  };
  const send = `${words.send} (Ctrl+Enter)`;
  const menu = el(
    'div',
    { role: 'menu', hidden: '' },
    button({ role: 'menuitem' }, words.schedule, () => {
      showMenu(false);
      actions.schedule(box);
    }),
  );
  const half = button(
    { id: `splitButton-r${number}__menuButton`, 'aria-haspopup': 'true', 'aria-expanded': 'false', 'aria-label': words.moreSend },
    '▾',
    () => showMenu(menu.hidden !== false),
  );
  const showMenu = (isShown: boolean): void => {
    menu.hidden = !isShown;
    half.setAttribute('aria-expanded', String(isShown));
  };
  return [
    button({ id: `splitButton-r${number}__primaryActionButton`, title: send, 'aria-label': words.send }, words.send, () =>
      actions.send(box),
    ),
    half,
    menu,
    button({ id: 'discardCompose', 'aria-label': words.discard }, icon('DeleteRegular'), () => actions.discard(box)),
    button({ class: 'popOut', 'aria-label': words.popOut }, icon('OpenRegular'), () => actions.popOut(box)),
  ];
};
