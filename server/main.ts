import type { IncomingMessage, ServerResponse } from 'node:http';
import { serve } from '@hono/node-server';
import * as z from 'zod';
import { createApp } from './app.ts';
import { createHello } from './services/hello.ts';
import { createReadiness } from './services/readiness.ts';
import { openSqlite } from './store/sqlite.ts';

const GRACE_MS = 10_000;

/** PORT 0 takes a free port; the line printed at start names it. */
const Environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'a port number')
    .transform(Number)
    .pipe(z.number().max(65_535))
    .default(8787),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE: z.string().min(1).default('./aftercare.sqlite'),
});

const environment = Environment.safeParse(process.env);
if (environment.success) start(environment.data);
else {
  console.error(`The environment cannot be used:\n${z.prettifyError(environment.error)}`);
  process.exitCode = 1;
}

function start({ PORT, HOST, DATABASE }: z.infer<typeof Environment>): void {
  const store = openSqlite(DATABASE);
  const app = createApp({
    hello: createHello({ store, now: () => new Date().toISOString() }),
    readiness: createReadiness({ store }),
    report: (fault) => console.error(fault.stack),
  });
  const server = serve({ fetch: app.fetch, port: PORT, hostname: HOST }, ({ address, port, family }) => {
    console.log(`Listening on http://${family === 'IPv6' ? `[${address}]` : address}:${port}`);
  });
  // A body that was refused unread must still leave the connection, or the client's next request on it is cut off after 500 ms.
  server.on('request', (incoming: IncomingMessage, outgoing: ServerResponse) => {
    outgoing.once('finish', () => incoming.removeAllListeners('data').resume());
  });
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    server.close(() => store.close());
    if ('closeIdleConnections' in server) server.closeIdleConnections();
    setTimeout(() => process.exit(1), GRACE_MS).unref();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
