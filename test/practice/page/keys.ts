export interface KeyActions {
  readonly compose: () => void;
  readonly reply: () => void;
  readonly back: () => void;
  readonly step: (by: 1 | -1) => void;
}

/** Single-key shortcuts of the whole page, as the real one has them: they must never hear what is typed into a panel. */
export const listenForKeys = (actions: KeyActions): void => {
  const byKey: Readonly<Record<string, () => void>> = {
    c: actions.compose,
    r: actions.reply,
    u: actions.back,
    j: () => actions.step(1),
    k: () => actions.step(-1),
  };
  document.addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement | null;
    if (event.ctrlKey || event.metaKey || event.altKey || target?.closest('input, textarea, [contenteditable="true"]')) return;
    const action = byKey[event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  });
};
