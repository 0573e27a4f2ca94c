import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A module beside this one with all it needs, as a script that puts its exports into a global of the given name. */
export const bundled = async (module: string, name: string): Promise<string> => {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL(module, import.meta.url)), formats: ['iife'], name },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (output === undefined || !('output' in output)) throw new Error(`${module} could not be bundled`);
  return `${output.output[0].code}\nglobalThis.${name} = ${name};`;
};
