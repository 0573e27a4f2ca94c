import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { problem } from './problem.ts';
import { helloRoutes } from './routes/hello.ts';
import { operationsRoutes } from './routes/operations.ts';
import { BODY_BYTES, type HelloService } from './services/hello.ts';
import type { ReadinessService } from './services/readiness.ts';

export interface AppDeps {
  readonly hello: HelloService;
  readonly readiness: ReadinessService;
  /** Told of faults of our own; never of anything a client sent. */
  readonly report: (fault: Error) => void;
}

/** The HTTP side: limits and headers before any handler, one shape for everything that goes wrong. */
export function createApp({ hello, readiness, report }: AppDeps): Hono {
  const app = new Hono();
  app.use(secureHeaders());
  app.use(bodyLimit({ maxSize: BODY_BYTES, onError: () => problem('body-too-large') }));
  app.route('/', operationsRoutes({ readiness }));
  app.route('/v1', helloRoutes({ hello }));
  app.notFound(() => problem('not-found'));
  app.onError((fault) => {
    report(fault);
    return problem('internal');
  });
  return app;
}
