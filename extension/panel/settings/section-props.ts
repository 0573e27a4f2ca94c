import type { SettingsPage } from '../../messaging/protocol/settings.ts';
import type { Words } from '../use-words.ts';

/** Every section of the settings gets the same. */
export interface SectionProps {
  readonly page: SettingsPage;
  readonly words: Words;
}
