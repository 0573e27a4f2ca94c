import * as z from 'zod';

/** What devices and servers say to each other. Old devices meet new servers, so both sides parse; unknown fields are ignored. */

/** Rises when a device can no longer talk to a server of the version before. */
export const PROTOCOL_VERSION = 1;

/** Answer of `GET /v1/hello`. */
export const Hello = z.object({
  protocol: z.number().int().positive(),
  /** Oldest protocol version this server still serves. */
  oldestProtocol: z.number().int().positive(),
  /** The server's clock, an instant in UTC with milliseconds. */
  time: z.iso.datetime({ precision: 3 }),
  /** Random, made with the database. Another one means: another history, start again from 0. */
  epoch: z.string().regex(/^[0-9a-f]{32}$/),
  limits: z.object({ bodyBytes: z.number().int().positive() }),
});
export type Hello = z.infer<typeof Hello>;

export const ProblemCode = z.enum(['not-found', 'body-too-large', 'not-ready', 'internal']);
export type ProblemCode = z.infer<typeof ProblemCode>;

/** Every answer that is no success (RFC 9457), sent as `application/problem+json`. */
export const Problem = z.object({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.number().int(),
  /** Open for devices: an unknown code is treated by its status. */
  code: z.string(),
});
export type Problem = z.infer<typeof Problem>;
