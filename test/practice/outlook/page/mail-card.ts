import type { Mail, Person } from '../../mail.ts';
import type { ReplyMode } from '../../page/addressees.ts';
import { el } from '../../page/el.ts';
import { fill } from '../../page/fill.ts';
import { addressShown } from '../addresses-shown.ts';
import { messageHandle } from '../ids.ts';
import { mailDate } from './dates.ts';
import { icon, type IconName } from './icons.ts';
import { personaButton, showPersonaCard } from './persona-card.ts';
import type { OutlookWorld } from './world.ts';

export interface MailCard {
  readonly node: HTMLElement;
  /** Replaces what is drawn of the mail by fresh nodes. */
  readonly drawAgain: () => void;
}

export interface CardOptions {
  readonly collapsed: boolean;
  /** The newest mail has a second row of buttons under its text. */
  readonly isNewest: () => boolean;
  /** The view of single mails has the subject in the mail itself. */
  readonly subject: string | null;
  readonly reply: (mail: Mail, mode: ReplyMode) => void;
}

let bodies = 10;

/** One mail of the reading pane. A collapsed one shows name, date and the first words, and opens on a click. */
export const buildCard = (world: OutlookWorld, mail: Mail, options: CardOptions): MailCard => {
  const node = el('div', { class: 'practiceCard' });
  let { collapsed } = options;
  const draw = (): void => node.replaceChildren(collapsed ? preview(world, mail, expand) : expanded(world, mail, options));
  const expand = (): void => {
    collapsed = false;
    draw();
  };
  draw();
  return { node, drawAgain: draw };
};

const preview = (world: OutlookWorld, mail: Mail, expand: () => void): HTMLElement => {
  const card = el(
    'div',
    { class: 'GjFKx WWy1F', tabindex: '-1' },
    persona(world, mail.from),
    el(
      'div',
      { class: 'G8bTU Ts94W allowTextSelection' },
      el('span', { class: 'Q84Kk ookyc T0iU0' }, el('div', {}, el('span', { class: 'OZZZK' }, mail.from.name))),
      el(
        'div',
        { class: 'G8bTU fnz7h' },
        el('div', { class: 'NNlvm', 'data-testid': 'SentReceivedSavedTime' }, mailDate(mail.at, world.mailbox.language)),
        el('div', { class: '_nzWz' }, mail.paragraphs.join(' ').slice(0, 80)),
      ),
    ),
  );
  card.addEventListener('click', expand);
  return card;
};

const expanded = (world: OutlookWorld, mail: Mail, { subject, isNewest, reply }: CardOptions): HTMLElement => {
  const { words } = world;
  const handle = messageHandle(mail.id);
  bodies += 1;
  const written = addressShown(mail.from, world.mailbox) === 'written' ? `${mail.from.name}<${mail.from.email}>` : mail.from.name;
  const sender = el('span', { role: 'button', tabindex: '0', 'aria-haspopup': 'dialog' }, written);
  sender.addEventListener('click', () => showPersonaCard(mail.from));
  return el(
    'div',
    { class: 'SlLx9' },
    el(
      'div',
      { 'aria-label': words.message, class: 'aVla3' },
      subject === null
        ? null
        : el('div', { class: 'SubjectLine allowTextSelection', role: 'heading', id: `MSG_${handle}_SUBJECT` }, subject),
      persona(world, mail.from),
      el(
        'span',
        { id: `MSG_${handle}_FROM`, role: 'heading', 'aria-level': '3', 'aria-label': `${words.from} ${mail.from.name}` },
        el('span', {}, el('div', {}, sender)),
      ),
      recipients(world, handle, 'TO', words.to, mail.to),
      mail.cc.length === 0 ? null : recipients(world, handle, 'CC', words.cc, mail.cc),
      el(
        'div',
        { id: `MSG_${handle}_DATETIME`, 'data-testid': 'SentReceivedSavedTime', role: 'heading', 'aria-level': '3' },
        mailDate(mail.at, world.mailbox.language),
      ),
      el('div', { role: 'menubar' }, ...replyButtons(world, mail, reply)),
      el(
        'div',
        { class: 'XbIp4 jmmB7 customScrollBar GNqVo allowTextSelection' },
        el(
          'div',
          {
            tabindex: '0',
            'aria-label': words.messageBody,
            role: 'document',
            'aria-live': 'polite',
            class: 'BIZfh',
            id: `UniqueMessageBody_${String(bodies)}`,
          },
          el('div', { visibility: 'visible' }, el('div', { class: 'rps_6972' }, ...lines(mail.paragraphs))),
        ),
        isNewest() ? el('div', { class: 'replyRow' }, ...replyButtons(world, mail, reply)) : null,
      ),
    ),
  );
};

const persona = (world: OutlookWorld, person: Person): HTMLElement =>
  personaButton(fill(world.words.opensCard, { name: person.name }), person, () => showPersonaCard(person));

const recipients = (world: OutlookWorld, handle: string, part: 'TO' | 'CC', label: string, people: readonly Person[]): HTMLElement =>
  el(
    'div',
    {
      id: `MSG_${handle}_${part}`,
      role: 'heading',
      'aria-level': '3',
      'aria-label': `${label} ${people.map(({ name }) => name).join(', ')}`,
    },
    el('span', { class: 'bEBDm' }, label),
    ...people.map((person) =>
      el(
        'span',
        { class: 'lDdSm' },
        el(
          'span',
          {
            role: 'button',
            tabindex: '0',
            'aria-label': addressShown(person, world.mailbox) === 'written' ? `${person.name} <${person.email}>` : person.name,
          },
          el('span', {}, person.name),
        ),
      ),
    ),
  );

const replyButtons = ({ words }: OutlookWorld, mail: Mail, reply: CardOptions['reply']): readonly HTMLElement[] => {
  const button = (mode: ReplyMode, name: IconName, label: string): HTMLElement => {
    const node = el('button', { type: 'button', role: 'menuitem', 'aria-label': label }, icon(name));
    node.addEventListener('click', () => reply(mail, mode));
    return node;
  };
  return [
    button('reply', 'ArrowReplyRegular', words.reply),
    button('reply-all', 'ArrowReplyAllRegular', words.replyAll),
    button('forward', 'ArrowForwardRegular', words.forward),
  ];
};

const lines = (paragraphs: readonly string[]): readonly HTMLElement[] =>
  paragraphs
    .join('\n\n')
    .split('\n')
    .map((line) => el('div', {}, line === '' ? el('br') : line));
