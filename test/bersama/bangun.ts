import { builtinModules } from 'node:module';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');

/** The participant of pelaku.ts as a plain Node program, with the job worker beside it. Returns its path. */
export async function bangunPelaku(): Promise<string> {
  const outDir = join(root, 'out', 'uji', `pelaku-${process.pid}`);
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      target: 'node20.18',
      ssr: true,
      outDir,
      emptyOutDir: true,
      sourcemap: true,
      rollupOptions: {
        input: {
          pelaku: join(root, 'test/bersama/pelaku.ts'),
          jobWorker: join(root, 'src/services/jobWorker.ts'),
        },
        external: ['better-sqlite3', ...builtinModules, /^node:/],
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
  });
  return join(outDir, 'pelaku.js');
}
