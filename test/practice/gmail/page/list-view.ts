import type { MailThread } from '../../mail.ts';
import { listDate } from './dates.ts';
import { el, nest } from '../../page/el.ts';
import { shortId, withEmoji } from './marks.ts';
import type { GmailWorld } from './world.ts';

export type ListKind = 'inbox' | 'sent';

/** A list of threads. It draws itself again, rows and all, whenever mail moves. */
export const buildList = (world: GmailWorld, kind: ListKind, open: (thread: MailThread) => void): HTMLElement => {
  const body = el('tbody');
  const draw = (): void => body.replaceChildren(...threadsOf(world, kind).map((thread) => row(world, kind, thread, open)));
  draw();
  world.onChange(draw);
  return el(
    'div',
    { class: 'nH bGI', role: 'main' },
    el('div', { class: 'aeH' }),
    nest(['Nu S3 aZ6', 'ae4 UI', 'Cp'], el('div', { gh: 'tl' }, el('table', { class: 'F cf zt', role: 'grid', cellpadding: '0' }, body))),
    el('div', { class: 'aia' }),
  );
};

const threadsOf = (world: GmailWorld, kind: ListKind): readonly MailThread[] =>
  world
    .threads()
    .filter((thread) =>
      kind === 'sent' ? thread.mails.some((mail) => world.isOwn(mail.from)) : thread.mails.some((mail) => !world.isOwn(mail.from)),
    );

const row = (world: GmailWorld, kind: ListKind, thread: MailThread, open: (thread: MailThread) => void): HTMLElement => {
  const last = thread.mails.at(-1);
  const unread = world.isUnread(thread.id);
  const node = el(
    'tr',
    { class: `zA ${unread ? 'zE' : 'yO'}`, id: shortId(), role: 'row', tabindex: '-1', draggable: 'false' },
    el('td', { class: 'PF xY' }),
    el('td', { class: 'yX xY', role: 'gridcell' }, el('div', { class: 'yW' }, ...senders(world, kind, thread))),
    el(
      'td',
      { class: 'xY a4W', role: 'gridcell', id: shortId() },
      el(
        'div',
        { class: 'xS', role: 'link' },
        nest(
          ['xT'],
          nest(['y6'], el('span', { class: 'bog', id: shortId() }, subjectSpan(thread, last?.id ?? thread.id))),
          el('span', { class: 'y2' }, ` - ${last?.paragraphs.join(' ') ?? ''}`),
        ),
      ),
    ),
    el('td', { class: 'xW xY' }, el('span', {}, listDate(last?.at ?? 0, world.now(), world.mailbox.language))),
  );
  node.addEventListener('click', () => open(thread));
  return node;
};

const subjectSpan = (thread: MailThread, lastId: string): HTMLElement =>
  el(
    'span',
    {
      class: 'bqe',
      'data-thread-id': `#thread-f:${BigInt(`0x${thread.id}`)}`,
      'data-legacy-thread-id': thread.id,
      'data-legacy-last-message-id': lastId,
      'data-legacy-last-non-draft-message-id': lastId,
    },
    ...withEmoji(thread.subject),
  );

const senders = (world: GmailWorld, kind: ListKind, thread: MailThread): readonly (HTMLElement | string)[] => {
  const people = kind === 'sent' ? (thread.mails.at(-1)?.to ?? []) : thread.mails.map((mail) => mail.from);
  const seen = new Map(people.map((person) => [person.email, person]));
  return [...seen.values()].flatMap((person, index) => {
    const name = world.isOwn(person) ? world.words.me : person.name;
    const span = el(
      'span',
      { class: 'yP', email: person.email, name, 'data-hovercard-id': person.email },
      seen.size > 1 ? (name.split(' ')[0] ?? name) : name,
    );
    return index === 0 ? [span] : [', ', span];
  });
};
