import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { screens } from './screens';

export const root = path.resolve(import.meta.dirname, '../..');

export interface Launch {
  /** User data folder; a fresh one in the temporary folder when left out. Give the same one to restart. */
  readonly profile?: string;
  /** Words after the app: a .bagihabis path, for one. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export interface Launched {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly profile: string;
}

export const newFolder = (): string => fs.mkdtempSync(path.join(os.tmpdir(), 'bagihabis-e2e-'));

/** The Electron that the npm scripts found (they pass it on); by hand: `npm test` or the runtime of the package. */
function runtime(): string {
  const chosen = process.env['BAGIHABIS_RUNTIME'];
  if (chosen) return chosen;
  const own = path.join(root, 'node_modules/electron/dist/electron');
  if (fs.existsSync(own)) return own;
  throw new Error('No Electron runtime: start the tests with npm test, or: node electron/runtime/test.mjs NAME');
}

const isRoot = process.getuid?.() === 0;

/** Program, arguments and environment of a plain start, for runs that Playwright does not drive. */
export function appCommand(profile: string, words: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return {
    command: runtime(),
    // Only what is fatal: Chromium's remarks about a missing bus would bury the results.
    args: [...(isRoot ? ['--no-sandbox'] : []), '--log-level=3', root, ...words],
    // Journeys may name files where a person would use the system's dialogs; security*.e2e.ts takes the switch away.
    env: {
      ...cleanEnvironment(),
      ...screenOfWorker(),
      BAGIHABIS_JALUR_BEBAS: '1',
      ...env,
      BAGIHABIS_PROFILE: profile,
      TZ: 'Asia/Jakarta',
    },
  };
}

/** Each worker draws on a virtual screen of its own. */
const screenOfWorker = (): Record<string, string> => screens[Number(process.env['TEST_PARALLEL_INDEX'])] ?? {};

/** Starts the built app in the real Electron and waits for its window. */
export async function launchApp({ profile: given, args: words = [], env: extra = {} }: Launch = {}): Promise<Launched> {
  const profile = given ?? newFolder();
  const { command: executablePath, args, env } = appCommand(profile, words, extra);
  const app = await _electron.launch({ executablePath, args, env, chromiumSandbox: !isRoot, cwd: root });
  if (given === undefined) app.on('close', () => fs.rmSync(profile, { recursive: true, force: true, maxRetries: 3 }));
  const page = await app.firstWindow();
  await page.waitForLoadState('load');
  return { app, page, profile };
}

/** Without the switches that would turn Electron into Node or point it to another page. */
function cleanEnvironment(): Record<string, string> {
  const left = new Set(['ELECTRON_RUN_AS_NODE', 'ELECTRON_RENDERER_URL', 'BAGIHABIS_SHOT', 'NODE_OPTIONS']);
  const entries = Object.entries(process.env).filter(([name, value]) => value !== undefined && !left.has(name));
  return Object.fromEntries(entries) as Record<string, string>;
}
