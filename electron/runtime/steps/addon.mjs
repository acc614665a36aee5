// better-sqlite3 ships one Node-API 10 prebuild per platform. Node 20 and Electron before 36 offer Node-API 9 and crash on
// it, so there the addon is built once from source, kept in the user cache, and copied next to the prebuild (it wins).
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { cacheFolder, inProject } from './places.mjs';
import { StepError, lastLines, note, run, say, which } from './run.mjs';
import { installAsRoot } from './linuxLibraries.mjs';

const PREBUILD_NODE_API = 10;
const BUILD_FLAGS = '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT';
const PROBE = `const D=require('better-sqlite3');const d=new D(':memory:');if(d.prepare('select 40+2 a').get().a!==42)process.exit(3)`;

const packageFolder = () => inProject('node_modules/better-sqlite3');
const placed = () => path.join(packageFolder(), 'build/Release/better_sqlite3.node');

/** The key covers everything that changes the result: package version and sources, flags, platform and C library. */
function cacheKey() {
  const { version } = JSON.parse(fs.readFileSync(path.join(packageFolder(), 'package.json'), 'utf8'));
  const hash = crypto.createHash('sha256').update(BUILD_FLAGS);
  for (const folder of ['src', 'deps']) {
    for (const name of fs.readdirSync(path.join(packageFolder(), folder), { recursive: true }).sort()) {
      const file = path.join(packageFolder(), folder, String(name));
      if (fs.statSync(file).isFile()) hash.update(String(name)).update(fs.readFileSync(file));
    }
  }
  hash.update(process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'other');
  return `better-sqlite3-${version}-${process.platform}-${process.arch}-${hash.digest('hex').slice(0, 16)}.node`;
}

async function loads() {
  return (await run(process.execPath, ['-e', PROBE], { cwd: inProject() })).code === 0;
}

function nodeHeaders() {
  const prefix = path.resolve(path.dirname(fs.realpathSync(process.execPath)), '..');
  return fs.existsSync(path.join(prefix, 'include/node/node_api.h')) ? ['--nodedir', prefix] : [];
}

async function ensureCompiler() {
  const wanted = { python3: 'python3', make: 'make', 'g++': 'g++' };
  const missing = Object.keys(wanted).filter((name) => !which(name));
  if (missing.length === 0 || process.platform === 'win32') return;
  await installAsRoot(
    'addon',
    missing.map((name) => wanted[name]),
  );
}

async function build(target) {
  await ensureCompiler();
  fs.mkdirSync(cacheFolder(), { recursive: true });
  const work = fs.mkdtempSync(path.join(cacheFolder(), 'addon-'));
  try {
    const copy = path.join(work, 'node_modules/better-sqlite3');
    fs.cpSync(packageFolder(), copy, { recursive: true });
    fs.cpSync(inProject('node_modules/node-addon-api'), path.join(work, 'node_modules/node-addon-api'), {
      recursive: true,
    });
    fs.rmSync(path.join(copy, 'build'), { recursive: true, force: true });
    const gyp = inProject('node_modules/node-gyp/bin/node-gyp.js');
    const args = [gyp, 'rebuild', '--release', '--force_build=1', ...nodeHeaders()];
    const env = { ...process.env, CXXFLAGS: `${process.env.CXXFLAGS ?? ''} ${BUILD_FLAGS}`.trim() };
    const result = await run(process.execPath, args, { cwd: copy, env });
    if (result.code !== 0) {
      throw new StepError(
        `building better-sqlite3 from source failed:\n${lastLines(result.output)}`,
        'use Node 22.14 or newer (no build is needed there), or install python3, make and a C++20 compiler.',
      );
    }
    // Two clones may build at the same time: rename is atomic, so each of them leaves a whole file.
    const finished = `${target}.${process.pid}`;
    fs.copyFileSync(path.join(copy, 'build/Release/better_sqlite3.node'), finished);
    fs.renameSync(finished, target);
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
}

/** electronNodeApi: Node-API version of the Electron in use; leave out when only Node itself is used. */
export async function ensureAddon({ electronNodeApi = PREBUILD_NODE_API } = {}) {
  const offered = Math.min(Number(process.versions.napi), electronNodeApi);
  const isOurs = fs.existsSync(placed());
  if (offered >= PREBUILD_NODE_API || isOurs) {
    if (await loads()) {
      note('addon', isOurs ? 'present (built from source)' : 'prebuild fits');
      return;
    }
  }
  const cached = path.join(cacheFolder(), cacheKey());
  if (!fs.existsSync(cached)) {
    say('addon', `better-sqlite3 for Node-API ${offered}: building once from source (1 to 2 minutes) …`);
    await build(cached);
  }
  fs.mkdirSync(path.dirname(placed()), { recursive: true });
  fs.copyFileSync(cached, placed());
  if (!(await loads())) {
    throw new StepError(
      'better-sqlite3 does not load, also when built from source.',
      `delete ${cached} and run the same command again; if it stays, use Node 22.14 or newer.`,
    );
  }
  say('addon', `in place (cached at ${cached})`);
}
