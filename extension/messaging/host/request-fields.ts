import * as z from 'zod/mini';
import { gestureRules } from '#shared/gestures/index.ts';

/** What requests are made of. Lengths are bounded: a page decides what it shows, not how much of it is kept. */

export const MAX_LINE = 1_000;
const MAX_TEXT = 20_000;
const MAX_LIST = 500;

export const line = z.string().check(z.maxLength(MAX_LINE));
export const text = z.string().check(z.maxLength(MAX_TEXT));
export const id = z.string().check(z.minLength(1), z.maxLength(400));
export const list = <Item extends z.core.$ZodType>(item: Item) => z.array(item).check(z.maxLength(MAX_LIST));

export const rule = z.enum(gestureRules.map((each) => each.id));
export const nameOrder = z.enum(['family-first', 'given-first']);
export const language = z.enum(['en', 'zh-CN', 'zh-TW', 'ko']);
/** Languages of the panel and of its notes. */
export const ownLanguage = z.enum(['en', 'zh-CN', 'ko']);
export const register = z.enum(['formal', 'warm', 'brief']);
export const favour = z.enum(['information', 'order-confirmation', 'payment', 'introduction']);
export const channel = z.enum([
  'email',
  'call',
  'sms',
  'messenger',
  'visit',
  'meeting',
  'letter',
  'card',
  'fax',
  'flowers',
  'gift',
  'event',
  'document',
]);
const toleranceDays = z.int().check(z.minimum(0), z.maximum(14));
export const monthly = z.object({ on: z.int().check(z.minimum(1), z.maximum(31)), early: toleranceDays, late: toleranceDays });
