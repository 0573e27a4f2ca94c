import { access } from './access.ts';
import { card, cardFault, consent, specialDate } from './card.ts';
import { command, saved } from './commands.ts';
import { complaint } from './complaint.ts';
import {
  around,
  form,
  hardship,
  language,
  merge,
  nameOnly,
  people,
  register,
  relation,
  relationOf,
  search,
  tier,
  unknown,
} from './customer.ts';
import { act, coming, decided, due, gesture, muted, reason, today } from './gestures.ts';
import { care, channel, history, hook, touch } from './history.ts';
import { gap, note, placed } from './notes.ts';
import { alert, capability, error, health, mailbox, mailboxes, panel, state, trouble } from './panel.ts';
import { past } from './past.ts';
import { deceased, favour, news, promises, questions, record, satisfaction } from './record.ts';
import { settings } from './settings.ts';
import { backup, practice, reset, restore, safety, storage } from './safety.ts';
import type { Texts } from '../texts.ts';

export const ko = {
  panel,
  state,
  capability,
  mailbox,
  mailboxes,
  health,
  settings,
  trouble,
  alert,
  error,
  card,
  consent,
  specialDate,
  cardFault,
  command,
  saved,
  access,
  unknown,
  form,
  language,
  register,
  tier,
  people,
  nameOnly,
  search,
  relation,
  relationOf,
  around,
  merge,
  hardship,
  gesture,
  coming,
  reason,
  due,
  act,
  decided,
  muted,
  today,
  note,
  gap,
  placed,
  record,
  favour,
  news,
  deceased,
  satisfaction,
  promises,
  questions,
  complaint,
  touch,
  channel,
  care,
  history,
  hook,
  past,
  safety,
  backup,
  reset,
  restore,
  storage,
  practice,
} satisfies Texts;
