import { createServer } from 'node:http';

export interface RefusingProxy {
  /** `127.0.0.1:<port>` for `--proxy-server`. */
  readonly address: string;
  /** Hosts that were asked for since the start, in the order of the first request. */
  readonly hosts: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** A forward proxy that connects nobody and remembers who was asked for. A page route of a test does not see a worker's requests; this does. */
export const startRefusingProxy = async (): Promise<RefusingProxy> => {
  const hosts = new Set<string>();
  const server = createServer((request, response) => {
    hosts.add(hostOf(request.url ?? ''));
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    hosts.add(hostOf(`https://${request.url ?? ''}`));
    // The browser may hang up first; there is nobody left to tell.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the proxy has no port');
  return {
    address: `127.0.0.1:${bound.port}`,
    hosts: () => [...hosts],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : url);
