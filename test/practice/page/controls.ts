import type { MailThread, Person } from '../mail.ts';
import type { World } from './world.ts';

/** What tests may do to the mailbox from outside; it lives in the page's own world, where an extension does not look. */
export interface PracticeControls {
  readonly threads: () => readonly MailThread[];
  readonly open: (threadId: string) => void;
  readonly inbox: () => void;
  readonly deliver: (mail: {
    readonly from: Person;
    readonly subject: string;
    readonly paragraphs: readonly string[];
    readonly threadId?: string;
    readonly cc?: readonly Person[];
  }) => MailThread;
}

declare global {
  interface Window {
    practice?: PracticeControls;
  }
}

export const controlsOf = (world: World, { open, inbox }: Pick<PracticeControls, 'open' | 'inbox'>): PracticeControls => ({
  threads: world.threads,
  open,
  inbox,
  deliver: ({ from, subject, paragraphs, threadId, cc }) =>
    world.deliver({ from, subject, paragraphs, threadId: threadId ?? null, to: [world.mailbox.own], cc: cc ?? [] }),
});
