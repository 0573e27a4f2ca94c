import * as z from 'zod/mini';
import { ownLanguage } from './request-fields.ts';

/** Schemas of what the panel asks about the safety of the data. */

export const AddPracticeData = z.object({ language: ownLanguage });
export const OpenApp = z.object({ route: z.enum(['safety', 'notes', 'days']) });
