// npm ci, only when what is installed differs from package-lock.json.
import fs from 'node:fs';
import { inProject, root } from './places.mjs';
import { StepError, lastLines, note, npm, say } from './run.mjs';

const OLDEST_NODE = [20, 19];

export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    throw new StepError(
      `Node ${process.versions.node} is too old; BagiHabis needs Node ${OLDEST_NODE.join('.')} or newer.`,
      'install a current Node LTS from https://nodejs.org and start again.',
    );
  }
}

/** Compares the wanted lock file with npm's own record of what lies in node_modules; optional packages may be absent. */
function missingPackages() {
  const wanted = JSON.parse(fs.readFileSync(inProject('package-lock.json'), 'utf8')).packages;
  let present;
  try {
    present = JSON.parse(fs.readFileSync(inProject('node_modules/.package-lock.json'), 'utf8')).packages;
  } catch {
    return ['node_modules'];
  }
  return Object.entries(wanted)
    .filter(([place, entry]) => place !== '' && !entry.optional && !entry.devOptional && !entry.peer)
    .filter(([place, entry]) => present[place]?.version !== entry.version || !fs.existsSync(inProject(place)))
    .map(([place]) => place);
}

export async function ensureDependencies() {
  checkNode();
  if (!fs.existsSync(inProject('package-lock.json'))) {
    throw new StepError(
      'package-lock.json is missing.',
      'restore it from the repository (git checkout package-lock.json).',
    );
  }
  const missing = missingPackages();
  if (missing.length === 0) {
    note('dependencies', 'present');
    return;
  }
  const what = missing[0] === 'node_modules' ? 'nothing installed yet' : `${missing.length} packages differ`;
  say('dependencies', `installing with npm ci (${what}) …`);
  const result = await npm(['ci', '--no-audit', '--no-fund', '--include=dev'], { cwd: root });
  if (result.code !== 0) {
    throw new StepError(
      `npm ci failed:\n${lastLines(result.output)}`,
      'check the network (or the registry set in .npmrc) and the free disk space, then run the same command again.',
    );
  }
  say('dependencies', 'installed');
}
