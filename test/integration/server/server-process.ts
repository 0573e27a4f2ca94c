import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const MAIN = join(import.meta.dirname, '../../../server/main.ts');

export interface RunningServer {
  readonly url: string;
  /** Sends the signal and resolves with the exit code, null when the signal itself ended the process. */
  stop(signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): Promise<number | null>;
}

/** The real server on a free loopback port, over the given database file. */
export async function startServer(database: string): Promise<RunningServer> {
  const child = run({ PORT: '0', DATABASE: database });
  const lines = createInterface({ input: child.stdout });
  for await (const line of lines) {
    const url = /^Listening on (http:\S+)$/.exec(line)?.[1];
    if (url !== undefined) return { url, stop: (signal) => stop(child, signal) };
  }
  throw new Error('The server ended before it listened.');
}

/** Starts the server with what it cannot use; resolves with its exit code and what it said. */
export async function startInVain(environment: Readonly<Record<string, string>>): Promise<{ code: number | null; said: string }> {
  const child = run(environment);
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  await once(child, 'close');
  return { code: child.exitCode, said };
}

const run = (environment: Readonly<Record<string, string>>) =>
  spawn(process.execPath, [MAIN], { env: { PATH: process.env['PATH'], ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
  return child.exitCode;
}
