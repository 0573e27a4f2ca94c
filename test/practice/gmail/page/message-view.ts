import type { Mail, Person } from '../../mail.ts';
import { dateWithAge, fullDate } from './dates.ts';
import { el, nest, onPress } from '../../page/el.ts';
import { shortId } from './marks.ts';
import type { GmailWorld } from './world.ts';

export interface MessageActions {
  readonly reply: (mail: Mail, area: HTMLElement) => void;
}

export interface MessageItem {
  readonly node: HTMLElement;
  /** Where an answer to this message is written. */
  readonly area: HTMLElement;
  /** Replaces what is drawn of the message by fresh nodes; the reply area stays. */
  readonly drawAgain: () => void;
}

/** One message of a thread. A collapsed one keeps an empty, hidden frame with its ids, as long as nobody has opened it. */
export const buildMessage = (world: GmailWorld, mail: Mail, collapsed: boolean, actions: MessageActions): MessageItem => {
  const area = nest(['gA gt acV'], el('div', { class: 'gB xu' }));
  const drawn = el('div');
  const node = el(
    'div',
    { class: collapsed ? 'kv bg' : 'h7 ie nH oy8Mbf', role: 'listitem', 'aria-expanded': String(!collapsed), tabindex: '-1' },
    el('div', { class: 'Bk' }, el('div', { class: 'G3 G2' }, drawn, area)),
  );
  const expand = (): void => {
    node.className = 'h7 ie nH oy8Mbf';
    node.setAttribute('aria-expanded', 'true');
    draw();
  };
  const draw = (): void => {
    const content =
      node.getAttribute('aria-expanded') === 'true'
        ? [expandedView(world, mail, () => actions.reply(mail, area))]
        : [collapsedView(world, mail, expand), frame(mail, 'none')];
    drawn.replaceChildren(el('div', { id: shortId() }, ...content));
  };
  draw();
  return { node, area, drawAgain: draw };
};

const frame = (mail: Mail, display: string, ...children: readonly HTMLElement[]): HTMLElement =>
  el(
    'div',
    {
      class: 'adn ads',
      style: `display:${display}`,
      'data-message-id': `#msg-f:${BigInt(`0x${mail.id}`)}`,
      'data-legacy-message-id': mail.id,
    },
    ...children,
  );

const face = (person: Person): HTMLElement =>
  nest(
    ['aju', 'aCi'],
    el('div', { class: 'aFg', style: 'display: none;' }),
    el('img', {
      class: 'ajn',
      jid: person.email,
      'data-hovercard-id': person.email,
      'data-name': person.name,
      'aria-hidden': 'true',
      alt: '',
    }),
  );

const expandedView = (world: GmailWorld, mail: Mail, reply: () => void): HTMLElement => {
  const { words } = world;
  const answer = el(
    'div',
    {
      class: 'T-I J-J5-Ji T-I-Js-IF aaq T-I-ax7 L3',
      role: 'button',
      tabindex: '0',
      'data-tooltip': words.reply,
      'aria-label': words.reply,
    },
    '↩',
  );
  onPress(answer, reply);
  const more = el(
    'div',
    {
      class: 'T-I J-J5-Ji T-I-Js-Gs aap T-I-awG T-I-ax7 L3',
      role: 'button',
      tabindex: '0',
      'aria-haspopup': 'true',
      'aria-expanded': 'false',
      'aria-label': words.more,
    },
    '⋮',
  );
  const sender = el(
    'span',
    { translate: 'no', class: 'qu', role: 'gridcell', tabindex: '-1' },
    el(
      'span',
      { email: mail.from.email, name: mail.from.name, 'data-hovercard-id': mail.from.email, class: 'gD' },
      el('span', {}, mail.from.name),
    ),
    ' ',
    el('span', { class: 'go' }, el('span', { 'aria-hidden': 'true' }, '<'), mail.from.email, el('span', { 'aria-hidden': 'true' }, '>')),
  );
  const first = el(
    'tr',
    { class: 'acZ' },
    el('td', { class: 'gF gK' }, el('h3', { class: 'iw gFxsud' }, sender)),
    el(
      'td',
      { class: 'gH bAk' },
      nest(
        ['gK'],
        date(world, mail),
        el('div', { class: 'zd bi4', role: 'checkbox', 'aria-checked': 'false', tabindex: '0', 'aria-label': words.star }, '☆'),
      ),
    ),
    el('td', { class: 'gH' }),
    el('td', { class: 'gH acX bAm', rowspan: '2' }, answer, more),
  );
  const second = el(
    'tr',
    { class: 'acZ xD' },
    el(
      'td',
      { colspan: '3' },
      nest(['iw ajw'], el('span', { translate: 'no', class: 'hb' }, words.to, ...recipients(world, mail))),
      el(
        'div',
        {
          class: 'ajy',
          role: 'button',
          tabindex: '0',
          'aria-haspopup': 'true',
          'data-tooltip': words.details,
          'aria-label': words.details,
        },
        '▾',
      ),
    ),
  );
  const head = el('div', { class: 'gE iv gt' }, el('table', { class: 'cf gJ', cellpadding: '0' }, el('tbody', {}, first, second)));
  const body = el('div', { class: 'ii gt', id: shortId() }, el('div', { class: 'a3s aiL', id: shortId() }, text(mail.paragraphs)));
  return frame(mail, '', face(mail.from), nest(['gs'], head, el('div', { id: shortId() })), el('div', {}, body));
};

const collapsedView = (world: GmailWorld, mail: Mail, expand: () => void): HTMLElement => {
  const sender = el(
    'span',
    { email: mail.from.email, 'data-hovercard-id': mail.from.email, name: mail.from.name, class: 'gD', role: 'gridcell', tabindex: '-1' },
    mail.from.name,
  );
  const snippet = nest(['iA g6'], mail.paragraphs.join(' '));
  const line = el(
    'tr',
    {},
    el('td', { class: 'gF gK' }, sender),
    el('td', { class: 'gF gK' }, snippet),
    el('td', { class: 'gH bAk' }, date(world, mail)),
  );
  const head = el(
    'div',
    { class: 'gE hI' },
    el('table', { class: 'cf gJ', cellpadding: '0', role: 'presentation' }, el('tbody', {}, line)),
  );
  const node = el('div', { class: 'adf ads' }, face(mail.from), nest(['gs gt'], head));
  node.addEventListener('click', expand);
  return node;
};

const date = (world: GmailWorld, mail: Mail): HTMLElement => {
  const title = fullDate(mail.at, world.mailbox.language);
  return el(
    'span',
    { id: shortId(), class: 'g3', title, alt: title, role: 'gridcell', tabindex: '-1' },
    dateWithAge(mail.at, world.now(), world.mailbox.language),
  );
};

const recipients = (world: GmailWorld, mail: Mail): readonly (HTMLElement | string)[] =>
  [...mail.to, ...mail.cc].flatMap((person, index) => {
    const name = world.isOwn(person) ? world.words.me : person.name;
    const span = el('span', { email: person.email, name, 'data-hovercard-id': person.email, class: 'g2', dir: 'ltr' }, name);
    return index === 0 ? [span] : [', ', span];
  });

const text = (paragraphs: readonly string[]): HTMLElement => {
  const lines = paragraphs.join('\n\n').split('\n');
  return el('div', { dir: 'ltr' }, ...lines.map((line) => el('div', {}, line === '' ? el('br') : line)));
};
