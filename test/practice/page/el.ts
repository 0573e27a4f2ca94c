export type Child = Node | string | null;

export const el = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] => {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children.filter((child) => child !== null));
  return node;
};

/** A chain of nested elements of which only the class names matter, outermost first. */
export const nest = (classes: readonly string[], ...children: readonly Child[]): HTMLElement => {
  const [outer = '', ...inner] = classes;
  return el('div', { class: outer }, ...(inner.length > 0 ? [nest(inner, ...children)] : children));
};

export const onPress = (node: HTMLElement, action: () => void): void => {
  node.addEventListener('click', action);
  node.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    action();
  });
};
