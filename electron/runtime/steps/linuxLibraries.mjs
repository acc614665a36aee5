// System packages on Linux: the libraries Electron links, a virtual display, fonts, and pdftotext for the tests.
import fs from 'node:fs';
import { StepError, lastLines, note, run, say, which } from './run.mjs';

const LIBRARIES = ['libgtk-3-0', 'libnss3', 'libgbm1', 'libasound2', 'libatk-bridge2.0-0', 'libcups2', 'libdrm2'];
const ALWAYS = [...LIBRARIES, 'libxkbcommon0', 'fonts-dejavu-core', 'fonts-liberation'];
const DISPLAY = ['xvfb', 'xauth'];

const isRoot = () => process.getuid?.() === 0;
const hasApt = () => which('apt-get') !== undefined && which('dpkg-query') !== undefined;
const command = (packages) => `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;

/** Installed package names; since the 64-bit time change some libraries carry the ending t64. */
async function installedPackages() {
  const { output } = await run('dpkg-query', ['-W', '-f', '${db:Status-Status} ${Package}\\n']);
  const names = output.split('\n').filter((line) => line.startsWith('installed '));
  return new Set(names.map((line) => line.slice('installed '.length).replace(/t64$/, '')));
}

async function nameHere(name) {
  const newer = await run('apt-cache', ['show', '--no-all-versions', `${name}t64`]);
  return newer.code === 0 && newer.output.includes('Package:') ? `${name}t64` : name;
}

/** Installs Debian packages when root; otherwise fails with the exact command. */
export async function installAsRoot(step, packages) {
  if (!hasApt()) {
    throw new StepError(
      `these are missing and this is not a Debian-like system: ${packages.join(', ')}`,
      'install the packages of your distribution that provide them.',
    );
  }
  if (!isRoot()) {
    throw new StepError(
      `system packages are missing: ${packages.join(', ')}`,
      `run: sudo sh -c '${command(packages)}'`,
    );
  }
  say(step, `installing with apt-get: ${packages.join(' ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env });
  const named = await Promise.all(packages.map(nameHere));
  const result = await run('apt-get', ['install', '-y', '--no-install-recommends', ...named], { env });
  if (result.code !== 0) {
    throw new StepError(`apt-get install failed:\n${lastLines(result.output)}`, `run by hand: ${command(named)}`);
  }
}

async function unresolvedLibraries(electronPath) {
  if (!electronPath || !which('ldd')) return [];
  const { output } = await run('ldd', [electronPath]);
  return [...output.matchAll(/^\s*(\S+) => not found/gm)].map((found) => found[1]);
}

/** needsDisplay: a virtual display is needed; needsPdfText: tests read PDFs with pdftotext. */
export async function ensureLinuxLibraries({ electronPath, needsDisplay = false, needsPdfText = false }) {
  if (process.platform !== 'linux') return;
  const wanted = [...ALWAYS, ...(needsDisplay ? DISPLAY : []), ...(needsPdfText ? ['poppler-utils'] : [])];
  const present = hasApt() ? await installedPackages() : new Set();
  const missing = hasApt() ? wanted.filter((name) => !present.has(name)) : [];
  if (missing.length > 0 && isRoot()) {
    await installAsRoot('system', missing);
    say('system', 'packages installed');
  }
  // What counts in the end is whether the programs are there and the binary links, whatever the distribution.
  const blocked = await unresolvedLibraries(electronPath);
  if (needsDisplay && !which('xvfb-run')) blocked.push('xvfb-run (package xvfb)');
  if (needsPdfText && !which('pdftotext')) blocked.push('pdftotext (package poppler-utils)');
  if (blocked.length > 0) {
    throw new StepError(
      `Electron cannot run here, missing: ${blocked.join(', ')}`,
      hasApt()
        ? `run: sudo sh -c '${command(missing.length > 0 ? missing : wanted)}'`
        : 'install them with your package manager.',
    );
  }
  if (missing.length > 0 && !isRoot())
    note('system', `optional packages missing, letters may look different: ${missing.join(' ')}`);
  else note('system', 'libraries present');
}

export const runsAsRoot = () => process.platform === 'linux' && isRoot();
export const hasDisplay = () =>
  process.platform !== 'linux' ||
  Boolean(process.env.DISPLAY) ||
  (Boolean(process.env.WAYLAND_DISPLAY) && fs.existsSync('/run/user'));
