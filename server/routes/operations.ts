import { Hono } from 'hono';
import { problem } from '../problem.ts';
import type { ReadinessService } from '../services/readiness.ts';

/** For whoever runs the server: `/healthz` says that the process answers, `/readyz` that its store does too. */
export const operationsRoutes = (deps: { readonly readiness: ReadinessService }): Hono =>
  new Hono()
    .get('/healthz', (context) => context.text('ok'))
    .get('/readyz', (context) => (deps.readiness.isReady() ? context.text('ready') : problem('not-ready')));
