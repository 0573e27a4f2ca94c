const HIDDEN_TAB_FRAME_MS = 100;

/** Calls back once: in the next animation frame, or a moment later where frames do not come (hidden and covered tabs). Returns the cancel. */
export const nextFrame = (view: Window, callback: () => void): (() => void) => {
  const cancel = (): void => {
    view.cancelAnimationFrame(frame);
    view.clearTimeout(timer);
  };
  const once = (): void => {
    cancel();
    callback();
  };
  const frame = view.requestAnimationFrame(once);
  const timer = view.setTimeout(once, HIDDEN_TAB_FRAME_MS);
  return cancel;
};
