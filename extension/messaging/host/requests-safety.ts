import * as z from 'zod/mini';

/** Schemas of what the panel asks about the safety of the data. */

export const AddPracticeData = z.object({ language: z.enum(['en', 'zh-CN', 'ko']) });
export const OpenApp = z.object({ route: z.enum(['safety']) });
