import { useCallback, useEffect, useRef, useState } from 'react';
import type { PanelApi } from '../messaging/panel-client.ts';
import type { Look } from '../messaging/protocol/settings.ts';

const ASK_AGAIN_MS = 1_500;
/** What the rep has just written is shown first. Whether names are hidden is no change of the data, and is heard at once. */
const AFTER_A_CHANGE_MS = 250;

interface Looks {
  /** Null until the background has answered: nobody may be named before it is known whether names are hidden. */
  readonly look: Look | null;
  /** Hides what the panel shows, or shows it again, here at once and then in every tab. */
  readonly setHidden: (isHidden: boolean) => void;
}

/** How the panel looks, kept current by the background's news. */
export const useLook = (api: PanelApi): Looks => {
  const [look, setLook] = useState<Look | null>(null);
  /** Counts questions and the rep's own wishes: an answer that is older than a wish is out of date. */
  const turn = useRef(0);

  const ask = useCallback(async (): Promise<void> => {
    turn.current += 1;
    const asked = turn.current;
    const answer = await api.look().catch(() => null);
    if (answer !== null && asked === turn.current) setLook((before) => (before !== null && isSame(before, answer) ? before : answer));
  }, [api]);

  useEffect(() => {
    const stop = new AbortController();
    let soon: ReturnType<typeof setTimeout> | undefined;
    const hear = ({ changeId }: { readonly changeId?: string }): void => {
      clearTimeout(soon);
      if (changeId === undefined) void ask();
      else soon = setTimeout(() => void ask(), AFTER_A_CHANGE_MS);
    };
    api.listen(stop.signal, { changed: hear });
    void ask();
    return () => {
      stop.abort();
      clearTimeout(soon);
    };
  }, [api, ask]);

  const isUnknown = look === null;
  useEffect(() => {
    if (!isUnknown) return undefined;
    const timer = setInterval(() => void ask(), ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isUnknown, ask]);

  const setHidden = useCallback(
    (isHidden: boolean): void => {
      turn.current += 1;
      setLook((before) => (before === null ? null : { ...before, isHidden }));
      void api.setDevice({ isHidden }).catch(() => undefined);
    },
    [api],
  );
  return { look, setHidden };
};

const isSame = (one: Look, other: Look): boolean =>
  one.appearance === other.appearance && one.isHidden === other.isHidden && one.uiLanguage === other.uiLanguage;
