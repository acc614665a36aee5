// npm run pack [-- --try-out] [-- --win|--linux …]: the folder build of this platform, or what the words ask for.
import fs from 'node:fs';
import { ensureAppBuilt } from './steps/bundle.mjs';
import { ensureAddon } from './steps/addon.mjs';
import { ensureDependencies } from './steps/dependencies.mjs';
import { ensureElectron } from './steps/electronBinary.mjs';
import { inProject, root } from './steps/places.mjs';
import { StepError, lastLines, main, run, say } from './steps/run.mjs';

const TRY_OUT = '--try-out';

await main(async () => {
  const words = process.argv.slice(2).filter((word) => word !== TRY_OUT);
  const isTryOut = process.argv.includes(TRY_OUT);
  await ensureDependencies();
  const electron = await ensureElectron();
  if (electron.isFallback && !isTryOut) {
    throw new StepError(
      'the real Electron could not be downloaded here, and the fallback runtime is never packaged for users (old, unpatched).',
      `run this where github.com (or ELECTRON_MIRROR) is reachable, or set ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron; "npm run pack -- ${TRY_OUT}" tests the packaging with the fallback.`,
    );
  }
  if (isTryOut) await ensureAddon({ electronNodeApi: electron.nodeApi });
  await ensureAppBuilt();
  const targets = words.length > 0 ? words : ['--dir'];
  const config = isTryOut ? ['--config', 'electron/pack/tryOut.mjs'] : ['--config', 'electron-builder.yml'];
  // A folder build on this platform uses the runtime at hand; other targets let electron-builder fetch theirs.
  const local =
    words.length === 0 || isTryOut
      ? [`-c.electronDist=${electron.folder}`, `-c.electronVersion=${electron.version}`]
      : [];
  say('pack', `electron-builder ${targets.join(' ')} …`);
  const args = [
    inProject('node_modules/electron-builder/cli.js'),
    ...targets,
    ...config,
    ...local,
    '--publish',
    'never',
  ];
  const result = await run(process.execPath, args, { cwd: root });
  if (result.code !== 0) {
    const offline = /github\.com|ENOTFOUND|ECONNREFUSED|ETIMEDOUT|fetch failed/.test(result.output);
    throw new StepError(
      `electron-builder failed:\n${lastLines(result.output, 25)}`,
      offline
        ? 'installers need tools from github.com; the folder build (npm run pack without words) does not.'
        : 'see the lines above.',
    );
  }
  const output = inProject(isTryOut ? 'dist/try-out' : 'dist');
  for (const name of fs.readdirSync(output)) say('pack', `${output}/${name}`);
});
