/** Single-key shortcuts of the whole page, as the real one has them: they must never hear what is typed into a panel. */
export const listenForKeys = (actions: Readonly<Record<string, () => void>>): void =>
  document.addEventListener('keydown', (event) => {
    const inField = event.target instanceof Element && event.target.closest('input, textarea, [contenteditable="true"]') !== null;
    if (event.ctrlKey || event.metaKey || event.altKey || inField) return;
    const action = actions[event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  });
