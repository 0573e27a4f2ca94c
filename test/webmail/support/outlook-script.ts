/** Pieces of Outlook's behaviour that a test adds to a still fixture page. Runs inside the page. */
export interface FakeOutlook {
  /** Puts a compose box into the page: docked, or under the mail. */
  readonly addBox: (box: { readonly to?: readonly string[]; readonly inline?: boolean; readonly body?: string }) => Element;
  /** A recipient as Outlook resolves it; with a name only, its label is presence and name run together. */
  readonly addChip: (field: Element, label: string) => void;
  readonly ask: (text: string) => Element;
  /** The card of a person, as pressing their picture brings it up; it takes the focus and closes on Escape. */
  readonly showPerson: (lines: readonly string[], later: readonly string[]) => void;
}

declare global {
  interface Window {
    readonly fakeOutlook: FakeOutlook;
  }
}

/** Installs `window.fakeOutlook`. Self-contained: it is sent to the page as text. */
export const installFakeOutlook = (): void => {
  let count = 0;
  const el = (tag: string, attributes: Readonly<Record<string, string>>, ...children: readonly (Node | string)[]): HTMLElement => {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
    node.append(...children);
    return node;
  };
  const addChip: FakeOutlook['addChip'] = (field, label) => {
    const name = label.replace(/<.*>/, '').trim();
    field.append(
      el('span', { class: '_Entity _EType_RECIPIENT_ENTITY _EReadonly_1', contenteditable: 'false', 'aria-label': label }, name),
    );
  };
  /** The editor undoes by states it keeps: at the start, when the rep breaks a line, when a composition ends. */
  const keepStates = (editor: HTMLElement): void => {
    const states: string[] = [editor.innerHTML];
    let isChanged = false;
    const keep = (): void => {
      if (states.at(-1) !== editor.innerHTML) states.push(editor.innerHTML);
      isChanged = false;
    };
    editor.addEventListener('keypress', ({ key }) => (key === 'Enter' ? keep() : (isChanged = true)));
    editor.addEventListener('compositionend', keep);
    editor.addEventListener('keydown', (event) => {
      if (event.key !== 'z' || !event.ctrlKey) return;
      event.preventDefault();
      if (isChanged) keep();
      if (states.length > 1) states.pop();
      editor.innerHTML = states.at(-1) ?? '';
    });
  };
  /** Opens a menu of two items that stands elsewhere in the page; both close it. */
  const menuHalf = (): HTMLElement => {
    const half = el('button', { type: 'button', class: 'menuHalf', 'aria-haspopup': 'menu', 'aria-expanded': 'false' });
    half.addEventListener('click', () => {
      half.setAttribute('aria-expanded', 'true');
      const menu = el('div', { role: 'menu' }, ...['Send', 'Schedule send'].map((name) => el('div', { role: 'menuitem' }, name)));
      menu.addEventListener('click', () => {
        menu.remove();
        half.setAttribute('aria-expanded', 'false');
      });
      document.body.append(menu);
    });
    return half;
  };
  const addBox: FakeOutlook['addBox'] = ({ to = [], inline = false, body = '<div class="elementToProof"><br></div>' }) => {
    count += 1;
    const field = el('div', { contenteditable: 'true', role: 'textbox', 'aria-label': 'To' });
    const editor = el('div', { role: 'textbox', 'aria-multiline': 'true', contenteditable: 'true', style: 'min-height: 80px' });
    editor.innerHTML = body;
    keepStates(editor);
    const region = el(
      'div',
      { 'data-app-section': 'ComposeForm', id: `docking_InitVisiblePart_${String(count)}`, class: 'box' },
      el('div', {}, el('button', { type: 'button', id: `splitButton-r${String(count)}__primaryActionButton` }, 'Send'), menuHalf()),
      el('button', { type: 'button', id: 'discardCompose' }, 'Discard'),
      el('div', { id: `MSG_compose${String(count)}_TO`, role: 'group' }, field),
      el('input', { type: 'text', autocomplete: 'off' }),
      el('div', { id: `editorParent_${String(count)}` }, editor),
    );
    const place = inline ? document.querySelector('#ConversationReadingPaneContainer') : document.body;
    place?.append(region);
    for (const label of to) addChip(field, label);
    return region;
  };
  const ask: FakeOutlook['ask'] = (text) => {
    const dialog = el('div', { role: 'dialog' }, text);
    document.body.append(dialog);
    return dialog;
  };
  const showPerson: FakeOutlook['showPerson'] = (lines, later) => {
    const card = el('div', { role: 'dialog', 'data-log-region': 'LivePersonaCard', tabindex: '-1' });
    const add = (line: string): void => card.append(line.startsWith('mailto:') ? el('a', { href: line }, 'Email') : el('div', {}, line));
    lines.forEach(add);
    setTimeout(() => later.forEach(add), 300);
    card.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') card.remove();
    });
    document.body.append(card);
    card.focus();
  };
  Object.assign(window, { fakeOutlook: { addBox, addChip, ask, showPerson } satisfies FakeOutlook });
};
