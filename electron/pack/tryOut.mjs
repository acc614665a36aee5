// Configuration of `npm run pack -- --try-out`: the same package around the closed-network runtime, to test the rules of
// electron-builder.yml and the packaged command line. Never for users: the runtime is old and unpatched.
import fs from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const base = require('js-yaml').load(fs.readFileSync(new URL('../../electron-builder.yml', import.meta.url), 'utf8'));
const addon = 'node_modules/better-sqlite3/build/Release/better_sqlite3.node';

export default {
  ...base,
  directories: { ...base.directories, output: 'dist/try-out' },
  // That runtime needs the addon built from source instead of the prebuild.
  files: [...base.files.filter((rule) => !rule.includes('prebuilds')), addon],
};
