import type { Person } from '../../mail.ts';
import { el } from '../../page/el.ts';

const OPENS_AFTER_MS = 120;

/** Shows the card of a person a moment after the click. Escape and a click elsewhere close it. */
export const showPersonaCard = (person: Person): void => {
  const close = (): void => {
    stop.abort();
    document.querySelectorAll('[data-log-region="LivePersonaCard"]').forEach((card) => card.remove());
  };
  const stop = new AbortController();
  const card = el(
    'div',
    { role: 'dialog', 'data-log-region': 'LivePersonaCard', tabindex: '-1', 'aria-label': person.name },
    el('div', { class: 'cardName' }, person.name),
    el('div', { class: 'cardMail' }, el('a', { href: `mailto:${person.email}` }, person.email)),
  );
  card.querySelector('a')?.addEventListener('click', (event) => event.preventDefault());
  setTimeout(() => {
    document.querySelectorAll('[data-log-region="LivePersonaCard"]').forEach((other) => other.remove());
    document.body.append(card);
    card.focus();
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && close(), { signal: stop.signal });
    document.addEventListener('mousedown', ({ target }) => target instanceof Node && !card.contains(target) && close(), {
      signal: stop.signal,
    });
  }, OPENS_AFTER_MS);
};

/** The round face beside a mail, a button that opens the card. */
export const personaButton = (label: string, person: Person, open: () => void): HTMLElement => {
  const serial = nextSerial();
  const node = el(
    'span',
    {
      'aria-haspopup': 'dialog',
      role: 'button',
      tabindex: '0',
      'aria-label': label,
      class: 'undefined lpcCommonWeb-hoverTarget container-474',
      'data-is-focusable': 'true',
      'data-lpc-hover-target-id': `lpc-react-target-${serial}`,
    },
    el('span', { role: 'img', 'aria-label': person.name, id: `avatar-r${serial}`, class: 'fui-Avatar r81b29z' }),
  );
  node.addEventListener('click', (event) => {
    event.stopPropagation();
    open();
  });
  return node;
};

let count = 0;
const nextSerial = (): string => String((count += 1));
