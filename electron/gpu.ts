import { app } from 'electron';
import fs from 'node:fs';
import path from 'node:path';
import { writeLog } from './log';

const MOST_CRASHES = 2;
const marker = (): string => path.join(app.getPath('userData'), 'tanpa-gpu');

/** Old office PCs: after repeated crashes of the GPU process the app restarts, and stays, without acceleration. */
export function watchGpu(): void {
  if (fs.existsSync(marker())) {
    app.disableHardwareAcceleration();
    return;
  }
  let crashes = 0;
  app.on('child-process-gone', (_event, details) => {
    if (details.type !== 'GPU' || details.reason === 'clean-exit' || details.reason === 'killed') return;
    crashes += 1;
    writeLog('warn', 'GPU process gone', details.reason);
    if (crashes < MOST_CRASHES) return;
    fs.writeFileSync(marker(), new Date().toISOString());
    app.relaunch();
    app.quit();
  });
}
