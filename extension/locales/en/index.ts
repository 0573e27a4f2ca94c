import { accessTexts } from './access.ts';
import { cardTexts } from './card.ts';
import { commandsTexts } from './commands.ts';
import { complaintTexts } from './complaint.ts';
import { customerTexts } from './customer.ts';
import { daysOffTexts } from './days-off.ts';
import { gesturesTexts } from './gestures.ts';
import { historyTexts } from './history.ts';
import { notesTexts } from './notes.ts';
import { panelTexts } from './panel.ts';
import { pastTexts } from './past.ts';
import { recordTexts } from './record.ts';
import { safetyTexts } from './safety.ts';
import { settingsTexts } from './settings.ts';
import { templatesTexts } from './templates.ts';

/** Every text of the extension in English, by subject; the other languages have the same keys, and no others. */
export const en = {
  ...accessTexts,
  ...cardTexts,
  ...commandsTexts,
  ...complaintTexts,
  ...customerTexts,
  ...daysOffTexts,
  ...gesturesTexts,
  ...historyTexts,
  ...notesTexts,
  ...panelTexts,
  ...pastTexts,
  ...recordTexts,
  ...safetyTexts,
  ...settingsTexts,
  ...templatesTexts,
};
