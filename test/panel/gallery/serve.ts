import { join, relative } from 'node:path';
import { createViteServer } from 'vitest/node';

export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const ROOT = join(import.meta.dirname, '../../..');

/** Serves the panel's gallery, or the one in another folder, on a free port of this machine. */
export const serveGallery = async (root = import.meta.dirname): Promise<Served> => {
  const server = await createViteServer({
    configFile: false,
    root,
    // Each of its own: two that prepare the same packages at once take them away from each other.
    cacheDir: join(ROOT, '.output/gallery-cache', process.env['VITEST_POOL_ID'] ?? '0', relative(ROOT, root)),
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null, fs: { allow: [ROOT] } },
    optimizeDeps: { entries: ['main.tsx'], include: ['react/jsx-dev-runtime'] },
  });
  await server.listen();
  const address = server.httpServer?.address();
  if (typeof address !== 'object' || address === null) throw new Error('The gallery is not served');
  const { port } = address;
  return {
    url: `http://127.0.0.1:${String(port)}/`,
    close: () => server.close(),
  };
};
