import * as z from 'zod';

export const Customer = z.object({ id: z.string() });
