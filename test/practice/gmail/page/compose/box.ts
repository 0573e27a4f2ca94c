import type { Mail } from '../../../mail.ts';
import type { Addressees } from '../../../page/addressees.ts';
import { el, nest } from '../../../page/el.ts';
import { shortId } from '../marks.ts';
import type { GmailWorld } from '../world.ts';
import { buildBody } from './body.ts';
import { buildRecipients } from './recipients.ts';
import { buildToolbar } from './toolbar.ts';

const SAVED_AFTER_MS = 190;
const RECIPIENTS_SETTLE_MS = 60;

export interface BoxOrder {
  readonly threadId: string | null;
  readonly answers: Mail | null;
  readonly addressees: Addressees;
  readonly subject: string;
  readonly docked: boolean;
}

export interface BoxActions {
  readonly send: (box: Box) => void;
  readonly schedule: (box: Box) => void;
  readonly discard: (box: Box) => void;
}

export interface Box {
  readonly node: HTMLElement;
  readonly order: BoxOrder;
  readonly body: HTMLElement;
  readonly addressees: () => Addressees;
  readonly subject: () => string;
  readonly focus: () => void;
}

let composeSerial = 0;

/** One compose box, the same inline and docked. */
export const buildBox = (world: GmailWorld, order: BoxOrder, actions: BoxActions): Box => {
  const { words } = world;
  composeSerial += 1;
  const body = buildBody(world, order.answers, order.docked);
  const subject = el('input', {
    name: 'subjectbox',
    id: shortId(),
    class: 'aoT',
    autocomplete: 'off',
    spellcheck: 'true',
    tabindex: '1',
    placeholder: words.subject,
    'aria-label': words.subject,
  });
  subject.value = order.subject;
  const draft = hidden('draft');
  const saved = el('span', { class: 'aOy' });
  const save = autosave(draft, saved, words.saved);
  const recipients = buildRecipients(words, order.addressees, save);

  const subjectRow = el('div', { class: 'aoD az6', ...(order.docked ? {} : { style: 'display: none;' }) }, subject);
  const form = el(
    'form',
    { class: 'bAs', method: 'POST' },
    recipients.node,
    subjectRow,
    hidden('composeid', String(composeSerial)),
    hidden('from', world.mailbox.own.email),
    hidden('rm', order.answers?.id ?? ''),
    hidden('rt', order.threadId === null ? '' : `#thread-f:${BigInt(`0x${order.threadId}`)}`),
    draft,
  );
  form.addEventListener('submit', (event) => event.preventDefault());

  const region = el('div', {
    id: shortId(),
    class: 'aoI',
    role: 'region',
    'data-compose-id': String(composeSerial),
    'aria-label': order.docked ? words.newMessage : order.subject,
  });
  const node = el('div', { class: 'M9' }, region);
  const box: Box = {
    node,
    order,
    body,
    addressees: recipients.read,
    subject: () => subject.value,
    focus: () => (order.docked ? recipients.focus() : focusBody(body)),
  };
  const toolbar = buildToolbar(words, {
    send: () => actions.send(box),
    schedule: () => actions.schedule(box),
    discard: () => actions.discard(box),
  });
  region.append(form, nest(['iN', 'GP', 'qz aXjCH', 'Ap', 'Ar Au', 'aO7'], body), toolbar, saved);

  subject.addEventListener('input', () => {
    region.setAttribute('aria-label', subject.value || words.newMessage);
    save();
  });
  body.addEventListener('input', save);
  [body, subject].forEach((field) => field.addEventListener('focus', recipients.fold));
  node.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    actions.send(box);
  });
  if (order.docked) setTimeout(recipients.reset, RECIPIENTS_SETTLE_MS);
  else recipients.fold();
  return box;
};

const hidden = (name: string, value = ''): HTMLInputElement => el('input', { type: 'hidden', name, value });

const focusBody = (body: HTMLElement): void => {
  body.focus();
  getSelection()?.collapse(body, 0);
};

const autosave = (draft: HTMLInputElement, saved: HTMLElement, label: string): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    saved.textContent = '';
    timer = setTimeout(() => {
      draft.value ||= `#msg-a:r${String(Date.now())}`;
      saved.textContent = label;
    }, SAVED_AFTER_MS);
  };
};
