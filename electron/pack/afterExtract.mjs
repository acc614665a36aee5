// A folder given as electronDist (no network) holds two files that electron-builder's own download does not leave.
import fs from 'node:fs';
import path from 'node:path';

/** @param {{appOutDir: string}} context */
export default function afterExtract({ appOutDir }) {
  for (const name of ['resources/default_app.asar', 'version', 'FALLBACK'])
    fs.rmSync(path.join(appOutDir, name), { force: true });
}
