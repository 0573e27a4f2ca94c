/** A webmail's page brings its marks with its first files; a page without them by then is something else. */
const GIVE_UP_MS = 20_000;

/** Calls back once, as soon as the page bears the marks; never when they do not come in time. */
export const whenRecognised = (
  page: Document,
  isOwnPage: (page: Document) => boolean,
  signal: AbortSignal,
  onRecognised: () => void,
): void => {
  if (isOwnPage(page)) return onRecognised();
  const observer = new MutationObserver(() => {
    if (!isOwnPage(page)) return;
    stop();
    onRecognised();
  });
  const timer = setTimeout(() => observer.disconnect(), GIVE_UP_MS);
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(timer);
  };
  signal.addEventListener('abort', stop);
  observer.observe(page.documentElement, { childList: true, subtree: true });
};
