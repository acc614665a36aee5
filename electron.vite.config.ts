import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { fileURLToPath } from 'node:url';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// One build runs on the Electron users get and on the older fallback runtime of a closed network.
const nodeTarget = 'node20.18';
const chromeTarget = 'chrome130';
// Everything lies flat: a worker is found beside the bundle that starts it, resources two folders up.
const flat = { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' };

// The scripts build beside what is in use and swap it in afterwards.
const out = process.env['BAGIHABIS_OUT'] ?? 'out';
const production = { 'process.env.NODE_ENV': '"production"' };

export default defineConfig({
  main: {
    // Letters are rendered by React in the main process: its production half is several times faster.
    define: production,
    // Its half for Node declares a `require` of its own beside the one the build adds; the plain half has none.
    resolve: { alias: [{ find: /^fflate$/, replacement: 'fflate/browser' }] },
    build: {
      target: nodeTarget,
      outDir: `${out}/main`,
      sourcemap: true,
      rollupOptions: {
        input: {
          main: at('electron/main.ts'),
          jobWorker: at('src/services/jobWorker.ts'),
          pekerjaBersama: at('src/services/pekerjaBersama.ts'),
        },
        output: { format: 'es', ...flat },
      },
    },
  },
  preload: {
    build: {
      target: nodeTarget,
      outDir: `${out}/preload`,
      // A sandboxed preload must be one CommonJS file.
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: at('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/ui',
    plugins: [react()],
    // Replaced at each load by the app:// handler; the header carries the same value.
    html: { cspNonce: '__NONCE__' },
    build: {
      target: chromeTarget,
      outDir: at(`${out}/renderer`),
      emptyOutDir: true,
      minify: true,
      modulePreload: { polyfill: false },
      // The second page has no screen: it draws the pages of a PDF for the printer.
      rollupOptions: { input: { index: at('src/ui/index.html'), cetak: at('src/ui/cetak.html') } },
    },
  },
});
