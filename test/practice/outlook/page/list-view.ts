import type { MailThread, Person } from '../../mail.ts';
import { el } from '../../page/el.ts';
import { addressShown } from '../addresses-shown.ts';
import { conversationId, messageId } from '../ids.ts';
import { rowDate } from './dates.ts';
import type { OutlookWorld } from './world.ts';

export interface ListView {
  /** Marks the row of this thread, whatever the pane shows. */
  readonly select: (threadId: string) => void;
}

export interface ListActions {
  readonly open: (thread: MailThread) => void;
  readonly openWindow: (thread: MailThread) => void;
}

/** The list. A row stays selected when the pane is emptied, and it is marked before the pane has followed. */
export const buildList = (world: OutlookWorld, place: HTMLElement, actions: ListActions): ListView => {
  const scroller = el('div', { class: 'customScrollBar jEpCF' });
  let selected: string | null = null;
  const draw = (): void =>
    scroller.replaceChildren(
      ...world
        .threads()
        .filter((thread) => thread.mails.some((mail) => !world.isOwn(mail.from)))
        .map((thread) => row(world, thread, thread.id === selected, actions)),
    );
  place.append(scroller);
  draw();
  world.onChange(draw);
  return {
    select: (threadId) => {
      selected = threadId;
      draw();
    },
  };
};

const row = (world: OutlookWorld, thread: MailThread, isSelected: boolean, actions: ListActions): HTMLElement => {
  const last = thread.mails.at(-1);
  const sender = (thread.mails.findLast((mail) => !world.isOwn(mail.from)) ?? last)?.from ?? world.mailbox.own;
  const preview = last?.paragraphs.join(' ') ?? '';
  const date = rowDate(last?.at ?? 0, world.now(), world.mailbox.language);
  const unread = world.isUnread(thread.id);
  const node = el(
    'div',
    {
      role: 'option',
      id: messageId(last?.id ?? thread.id).replace('AAMk', 'AQAA'),
      'data-convid': conversationId(thread.id),
      'aria-selected': String(isSelected),
      'aria-label': [unread ? world.words.unread : '', sender.name, thread.subject, date, preview].join(' ').trim(),
      'data-focusable-row': 'true',
      class: unread ? 'unread' : 'read',
      tabindex: '-1',
    },
    el('div', {}, el('span', { title: titleOf(world, sender) }, sender.name)),
    el('div', {}, el('span', { title: '' }, thread.subject), el('span', { class: 'rowDate' }, date)),
    el('div', { class: 'preview' }, el('span', {}, preview)),
  );
  node.addEventListener('click', () => actions.open(thread));
  node.addEventListener('dblclick', () => actions.openWindow(thread));
  return node;
};

const titleOf = ({ mailbox }: OutlookWorld, person: Person): string => (addressShown(person, mailbox) === 'nowhere' ? '' : person.email);
