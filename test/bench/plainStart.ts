import { chromium, type Page } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { appCommand, newFolder, root } from '../e2e/start';

const BARE = path.join(import.meta.dirname, 'bare');

export interface PlainStart {
  /** Clock time of the start, ms since 1970. */
  readonly at: number;
  readonly pid: number;
  readonly page: Page;
  end(): Promise<void>;
}

export interface What {
  /** The bare page instead of the app. */
  readonly bare?: boolean;
  /** Folder of this PC's user; a fresh one when left out. */
  readonly profile?: string;
  readonly words?: readonly string[];
}

/** Starts Electron as a user does, without Playwright's loader in it, and looks in through the debugging port. */
export async function plainStart({ bare = false, profile: given, words = [] }: What): Promise<PlainStart> {
  const profile = given ?? newFolder();
  const { command, args, env } = appCommand(profile, words);
  const folder = bare ? BARE : root;
  const at = Date.now();
  const child = spawn(command, ['--remote-debugging-port=0', ...args.map((word) => (word === root ? folder : word))], {
    env: bare ? { ...env, XDG_CONFIG_HOME: profile } : env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const browser = await chromium.connectOverCDP(await debuggingAddress(child));
  const context = browser.contexts()[0];
  if (!context || child.pid === undefined) throw new Error('Electron did not start');
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  return {
    at,
    pid: child.pid,
    page,
    async end() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await page.close().catch(() => undefined);
      const patience = setTimeout(() => child.kill('SIGKILL'), 15_000);
      await ended;
      clearTimeout(patience);
      await browser.close().catch(() => undefined);
      if (given === undefined) fs.rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    child.once('exit', () => reject(new Error(`Electron ended before it listened:\n${said}`)));
  });
}

/** Clock time of the first painted text or picture. */
export const firstPaint = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const entry = await new Promise<PerformanceEntry>((resolve) => {
      const look = (): void => {
        const [found] = performance.getEntriesByName('first-contentful-paint');
        if (found) resolve(found);
        else requestAnimationFrame(look);
      };
      look();
    });
    return performance.timeOrigin + entry.startTime;
  });

/** Clock time of the frame in which the counters and the table of units of the start page stand. */
export const dataPaint = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          const counters = document.querySelectorAll('[role=status] strong').length;
          const rows = document.querySelectorAll('main tbody tr, main [role=row]').length;
          if (counters > 1 && rows > 1)
            requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
