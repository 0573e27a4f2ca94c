const TYPED_INTO: ReadonlySet<string> = new Set(['INPUT', 'TEXTAREA', 'SELECT']);

/** A key means a letter here and no command. In an open menu a key looks for an entry. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && (TYPED_INTO.has(target.tagName) || target.role === 'menuitem' || target.role === 'menu');
