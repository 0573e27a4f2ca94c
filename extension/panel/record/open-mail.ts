import type { FromMail } from '../../messaging/protocol/requests.ts';
import type { BegunInMail } from '../memory.ts';
import { usePanelTools } from '../panel-context.ts';

/** The open conversation, where it may be the source of what is recorded: null while nothing is open, and beside somebody who is not in it. */
export const useOpenMail = (): BegunInMail['mail'] => {
  const { view, isPicked } = usePanelTools();
  const isElsewhere = isPicked && !view.people.some(({ isShown }) => isShown);
  return view.thread === '' || isElsewhere ? null : { thread: view.thread, messageId: null };
};

/** The source that goes along with a record; none when another mail is open by now. */
export const useSource = (): ((begun: BegunInMail['mail']) => { readonly from?: FromMail }) => {
  const { view } = usePanelTools();
  return (begun) => (begun !== null && begun.thread === view.thread ? { from: { n: view.n, messageId: begun.messageId } } : {});
};
