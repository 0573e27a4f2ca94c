import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFaults } from './manifest-faults.ts';

/** Checks what was built: every manifest asks for no more than it may, names files that exist, and no build loads code from elsewhere. */
const BUILDS = ['chrome-mv3', 'edge-mv3', 'firefox-mv3'];

let count = 0;
for (const build of BUILDS) {
  const folder = join('.output', build);
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const faults = manifestFaults(manifest, (path) => existsSync(join(folder, path)));
  const remote = globSync('**/*.html', { cwd: folder }).filter((page) =>
    /(src|href)="(https?:)?\/\//.test(readFileSync(join(folder, page), 'utf8')),
  );
  for (const fault of [...faults, ...remote.map((page) => `${page} loads from elsewhere`)]) {
    console.log(`${build}: ${fault}`);
    count += 1;
  }
}
console.log(`${BUILDS.length} manifests, ${count} faults`);
process.exitCode = count === 0 ? 0 : 1;
