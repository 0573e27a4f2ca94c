import type { Context } from 'hono';

export const hello = (context: Context) => context.text('hello');
