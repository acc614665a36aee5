// Tests leave hundreds of small offices behind: all of them in one folder, which goes when they pass.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { say } from './run.mjs';

/** Runs `work` (answers an exit code) with a temporary folder of its own; kept when it failed, to be looked at. */
export async function inTempFolder(work) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bagihabis-tes-'));
  const before = { TMPDIR: process.env.TMPDIR, TEMP: process.env.TEMP, TMP: process.env.TMP };
  for (const name of Object.keys(before)) process.env[name] = folder;
  let code = 1;
  try {
    code = await work();
    return code;
  } finally {
    for (const [name, value] of Object.entries(before))
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    if (code === 0) fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    else say('temporary files', `kept in ${folder}`);
  }
}
