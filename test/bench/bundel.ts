import { builtinModules } from 'node:module';
import path from 'node:path';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');

/** A program of the tests as plain JavaScript, for processes of their own. Returns its path. */
export async function bundel(entry: string, nama: string): Promise<string> {
  const outDir = path.join(root, 'out', 'uji', nama);
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      target: 'node20.18',
      ssr: path.join(root, entry),
      outDir,
      emptyOutDir: true,
      sourcemap: true,
      rollupOptions: {
        external: ['better-sqlite3', ...builtinModules, /^node:/],
        output: { format: 'es', entryFileNames: `${nama}.mjs`, chunkFileNames: `${nama}-[hash].mjs` },
      },
    },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
  });
  return path.join(outDir, `${nama}.mjs`);
}
