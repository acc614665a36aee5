// The least that can be shown: one sandboxed window with a line of text. What Electron itself costs on this machine.
import { app, BrowserWindow } from 'electron';
import { fileURLToPath } from 'node:url';

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, show: false, webPreferences: { sandbox: true } });
  window.once('ready-to-show', () => window.show());
  window.loadFile(fileURLToPath(new URL('index.html', import.meta.url)));
});
