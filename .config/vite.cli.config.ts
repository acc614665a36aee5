// The command line as a plain Node program: out/cli/cli.js, its job worker beside it.
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

export default defineConfig({
  root: at('.'),
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    target: 'node20.18',
    ssr: true,
    outDir: at(`${process.env['BAGIHABIS_OUT'] ?? 'out'}/cli`),
    emptyOutDir: true,
    sourcemap: true,
    rollupOptions: {
      input: {
        cli: at('src/cli/nodeMain.ts'),
        jobWorker: at('src/services/jobWorker.ts'),
        pekerjaBersama: at('src/services/pekerjaBersama.ts'),
      },
      external: ['better-sqlite3', ...builtinModules, /^node:/],
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
  ssr: { noExternal: true, external: ['better-sqlite3'] },
});
