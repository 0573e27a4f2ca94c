import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Hello, Problem } from '#shared/sync/protocol.ts';
import { type RunningServer, startInVain, startServer } from './server-process.ts';

const MIB = 1024 * 1024;

let folder = '';
let database = '';
let server: RunningServer;

const open = async (): Promise<void> => {
  folder = mkdtempSync(join(tmpdir(), 'aftercare-server-'));
  database = join(folder, 'aftercare.sqlite');
  server = await startServer(database);
};

const close = async (): Promise<void> => {
  await server.stop('SIGKILL');
  rmSync(folder, { recursive: true });
};

const hello = async (): Promise<Hello> => Hello.parse(await (await fetch(`${server.url}/v1/hello`)).json());

describe('a running server', () => {
  beforeAll(open);
  afterAll(close);

  it('says its clock, its epoch, its version and its limits', async () => {
    const before = Date.now();
    const said = await hello();
    expect(said).toEqual({ protocol: 1, oldestProtocol: 1, time: said.time, epoch: said.epoch, limits: { bodyBytes: MIB } });
    expect(Date.parse(said.time)).toBeGreaterThanOrEqual(before);
    expect(Date.parse(said.time)).toBeLessThanOrEqual(Date.now());
  });

  it.each([
    { path: '/healthz', text: 'ok' },
    { path: '/readyz', text: 'ready' },
  ])('answers $path with "$text" and secure headers', async ({ path, text }) => {
    const answer = await fetch(server.url + path);
    expect([answer.status, await answer.text(), answer.headers.get('x-content-type-options')]).toEqual([200, text, 'nosniff']);
  });

  it.each(['/', '/v1', '/v1/hello/', '/v2/hello', '/%E0%A4%A', '/v1/../../etc/passwd', '/v1/hello%00', `/${'a'.repeat(4000)}`])(
    'says nothing specific at %s',
    async (path) => {
      const answer = await raw({ method: 'GET', path });
      expect(answer).toEqual({
        status: 404,
        body: { type: 'about:blank', title: 'There is nothing here.', status: 404, code: 'not-found' },
      });
    },
  );

  it.each([
    { name: 'one byte over the limit', method: 'POST', path: '/v1/hello', body: 'x'.repeat(MIB + 1), status: 413, code: 'body-too-large' },
    { name: 'exactly the limit', method: 'POST', path: '/v1/hello', body: 'x'.repeat(MIB), status: 404, code: 'not-found' },
    { name: 'no JSON', method: 'POST', path: '/v1/hello', body: '{"a":', status: 404, code: 'not-found' },
    { name: 'deep nesting', method: 'PUT', path: '/v1/records', body: '['.repeat(500_000), status: 404, code: 'not-found' },
    { name: 'a prototype', method: 'POST', path: '/readyz', body: '{"__proto__":{"a":1}}', status: 404, code: 'not-found' },
  ])('takes no harm from a body with $name', async ({ method, path, body, status, code }) => {
    for (const chunked of [false, true]) {
      const answer = await raw({ method, path, body, chunked });
      expect([answer.status, Problem.parse(answer.body).code]).toEqual([status, code]);
    }
    expect((await hello()).protocol).toBe(1);
  });
});

describe('a server that is stopped or damaged', () => {
  beforeEach(open);
  afterEach(close);

  it.each(['SIGTERM', 'SIGINT'] as const)('ends well on %s, also with a connection kept open', async (signal) => {
    await hello();
    expect(await server.stop(signal)).toBe(0);
  });

  it.each(['SIGTERM', 'SIGKILL'] as const)('keeps its epoch over a restart after %s', async (signal) => {
    const { epoch } = await hello();
    await server.stop(signal);
    server = await startServer(database);
    expect((await hello()).epoch).toBe(epoch);
  });

  it('has another epoch with another database', async () => {
    const { epoch } = await hello();
    await server.stop('SIGTERM');
    server = await startServer(join(folder, 'other.sqlite'));
    expect((await hello()).epoch).not.toBe(epoch);
  });

  it('is not ready, and says no more than that, when its database is damaged under it', async () => {
    const other = new Database(database);
    other.exec('DELETE FROM server');
    other.close();
    const ready = await fetch(`${server.url}/readyz`);
    expect([ready.status, Problem.parse(await ready.json()).code]).toEqual([503, 'not-ready']);
    const answer = await fetch(`${server.url}/v1/hello`);
    expect([answer.status, await answer.json()]).toEqual([
      500,
      { type: 'about:blank', title: 'Something went wrong.', status: 500, code: 'internal' },
    ]);
  });
});

describe('a server that cannot start', () => {
  it.each([
    { name: 'a port that is none', environment: { PORT: 'eighty' }, says: 'a port number' },
    { name: 'a port out of range', environment: { PORT: '65536' }, says: '65535' },
    {
      name: 'a folder that is not there',
      environment: { PORT: '0', DATABASE: '/nowhere/at/all.sqlite' },
      says: 'directory does not exist',
    },
  ])('says why: $name', async ({ environment, says }) => {
    const { code, said } = await startInVain(environment);
    expect([code, said]).toEqual([1, expect.stringContaining(says)]);
  });

  it('leaves a database of a later version alone', async () => {
    await open();
    await server.stop('SIGTERM');
    const later = new Database(database);
    later.pragma('user_version = 99');
    later.close();
    expect((await startInVain({ PORT: '0', DATABASE: database })).said).toContain('of a later version (99)');
    await close();
  });
});

interface RawRequest {
  readonly method: string;
  readonly path: string;
  readonly body?: string;
  readonly chunked?: boolean;
}

/** A request whose path and body are sent as they stand: `fetch` would tidy the path. */
function raw({ method, path, body = '', chunked = false }: RawRequest): Promise<{ status: number; body: unknown }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    const headers = chunked ? { 'transfer-encoding': 'chunked' } : { 'content-length': Buffer.byteLength(body) };
    const sent = request({ hostname, port, path, method, headers: { 'content-type': 'application/json', ...headers } }, (answer) => {
      let text = '';
      answer.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: JSON.parse(text) }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
