import type { AftercareDb } from '../db.ts';
import { parseRows, type ParsedRows } from '../rows.ts';

/** The rep's own texts, drafts among them. One that cannot be read is named and stays as it is. */
export const storedTemplates = async (db: AftercareDb): Promise<ParsedRows<'template'>> =>
  parseRows('template', await db.template.toArray());
