import type { Problem, ProblemCode } from '#shared/sync/protocol.ts';

const PROBLEMS = {
  'not-found': { status: 404, title: 'There is nothing here.' },
  'body-too-large': { status: 413, title: 'The request body is too large.' },
  'not-ready': { status: 503, title: 'The server is not ready.' },
  internal: { status: 500, title: 'Something went wrong.' },
} as const satisfies Record<ProblemCode, { status: number; title: string }>;

/** One code, one status, one sentence (RFC 9457): nothing of the request or of the fault is said back. */
export function problem(code: ProblemCode): Response {
  const { status, title } = PROBLEMS[code];
  const body: Problem = { type: 'about:blank', title, status, code };
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/problem+json' } });
}
