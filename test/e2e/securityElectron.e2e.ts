import { expect, test } from '@playwright/test';
import { inMain } from './inMain';
import { launchApp, type Launched } from './start';

/**
 * Electron's security checklist, point by point (electronjs.org/docs/latest/tutorial/security), in the running app. The
 * points that are about what is shipped (15, 16, 19) stand in test/electron/checklist.test.ts.
 */
let started: Launched;
test.beforeAll(async () => {
  started = await launchApp();
});
test.afterAll(() => started.app.close());

/** What the window was really made with, not what we asked for. */
const preferences = () =>
  inMain(started.app, ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>;
    };
    return contents.getLastWebPreferences();
  });

test('Electron 1: everything the window loads comes from the app itself', async () => {
  const { page } = started;
  const loaded = await page.evaluate(() =>
    [...document.querySelectorAll('script, link[href], img[src], iframe[src], source[src]')].map((each) =>
      'src' in each ? String(each.src) : String((each as HTMLLinkElement).href),
    ),
  );
  expect(page.url()).toMatch(/^app:\/\/bagihabis\//);
  expect(loaded.length).toBeGreaterThan(1);
  expect(loaded.filter((address) => !address.startsWith('app://bagihabis/'))).toEqual([]);
});

test('Electron 2: no Node in the window, its frames and its workers', async () => {
  const made = await preferences();
  expect(made['nodeIntegration']).toBe(false);
  for (const name of ['nodeIntegrationInSubFrames', 'nodeIntegrationInWorker']) expect(made[name]).not.toBe(true);
  const seen = await started.page.evaluate(() =>
    ['process', 'require', 'module', 'Buffer', 'global', '__dirname'].filter((name) => name in globalThis),
  );
  expect(seen).toEqual([]);
});

test('Electron 3: the page and the preload live in different worlds', async () => {
  expect(await preferences()).toMatchObject({ contextIsolation: true });
  const reached = await started.page.evaluate(() => {
    // What the page does to its own built-ins must not reach the code behind the bridge.
    const before = JSON.stringify.toString();
    Object.defineProperty(Function.prototype, 'call', { value: () => 'taken', configurable: true, writable: true });
    return { before, bridge: Object.isFrozen(window.bagihabis) };
  });
  expect(reached.bridge).toBe(true);
  expect((await started.page.evaluate(() => window.bagihabis.call('getSesi', undefined))).ok).toBe(true);
  await started.page.reload();
});

test('Electron 4: the window runs in the sandbox', async () => {
  expect(await preferences()).toMatchObject({ sandbox: true });
  const asked = await inMain(started.app, ({ app }) => app.commandLine.hasSwitch('no-sandbox'));
  // Only root has to do without the one of the system; for users the whole program is sandboxed.
  expect(asked).toBe(process.getuid?.() === 0);
});

test('Electron 5: every permission is refused, asked for or looked up', async () => {
  const outcome = await started.page.evaluate(async () => {
    const ask = async (work: () => Promise<unknown>): Promise<string> =>
      Promise.resolve()
        .then(work)
        .then(
          (answer) => (typeof answer === 'string' ? answer : 'granted'),
          () => 'denied',
        );
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'midi',
      'clipboard-read',
      'persistent-storage',
    ];
    const states = await Promise.all(
      names.map((name) => ask(async () => (await navigator.permissions.query({ name: name as PermissionName })).state)),
    );
    const { hid, usb, serial, bluetooth } = navigator as unknown as Record<
      string,
      {
        requestDevice?(options: object): Promise<unknown>;
        requestPort?(): Promise<unknown>;
        getDevices?(): Promise<unknown[]>;
      }
    >;
    return {
      states: states.filter((state) => state === 'granted'),
      notification: await ask(() => Notification.requestPermission()),
      camera: await ask(() => navigator.mediaDevices.getUserMedia({ video: true })),
      screen: await ask(() => navigator.mediaDevices.getDisplayMedia({ video: true })),
      clipboard: await ask(() => navigator.clipboard.readText()),
      midi: await ask(() => navigator.requestMIDIAccess({ sysex: true })),
      devices: await Promise.all(
        [hid, usb, serial, bluetooth].map((api) =>
          ask(async () => {
            const devices = (await api?.getDevices?.()) ?? [];
            if (devices.length > 0) return 'granted';
            throw new Error('none');
          }),
        ),
      ),
    };
  });
  expect(outcome).toEqual({
    states: [],
    notification: 'denied',
    camera: 'denied',
    screen: 'denied',
    clipboard: 'denied',
    midi: 'denied',
    devices: ['denied', 'denied', 'denied', 'denied'],
  });
});

test('Electron 6: web security is on', async () => {
  expect(await preferences()).toMatchObject({ webSecurity: true });
  const read = await started.page.evaluate(() =>
    fetch('file:///etc/hostname').then(
      () => 'read',
      () => 'refused',
    ),
  );
  expect(read).toBe('refused');
});

test('Electron 7: a strict policy, on every page the app has', async () => {
  const policies = await started.page.evaluate(() =>
    Promise.all(
      ['/', '/index.html', '/cetak.html'].map(async (path) =>
        (await fetch(path)).headers.get('content-security-policy'),
      ),
    ),
  );
  for (const policy of policies) {
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "form-action 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ])
      expect(policy).toContain(rule);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  }
});

test('Electron 8: no insecure content beside secure content', async () => {
  expect((await preferences())['allowRunningInsecureContent']).not.toBe(true);
});

test('Electron 9: no experimental features of Chromium', async () => {
  expect((await preferences())['experimentalFeatures']).not.toBe(true);
});

test('Electron 10: no Blink features are switched on by name', async () => {
  expect((await preferences())['enableBlinkFeatures'] ?? '').toBe('');
  expect(await inMain(started.app, ({ app }) => app.commandLine.hasSwitch('enable-blink-features'))).toBe(false);
});

test('Electron 11 and 12: a webview stays an unknown element', async () => {
  expect(await preferences()).toMatchObject({ webviewTag: false });
  const made = await started.page.evaluate(() => {
    const view = document.createElement('webview');
    view.setAttribute('src', 'https://example.org/');
    view.setAttribute('allowpopups', '');
    document.body.append(view);
    const methods = 'loadURL' in view;
    view.remove();
    return methods;
  });
  expect(made).toBe(false);
  // Were one made all the same, attaching it is prevented.
  const prevented = await inMain(started.app, ({ BrowserWindow }) => {
    let stopped = false;
    const event = { preventDefault: () => (stopped = true) };
    BrowserWindow.getAllWindows()[0]?.webContents.emit('will-attach-webview', event, {}, {});
    return stopped;
  });
  expect(prevented).toBe(true);
});

test('Electron 13: the window goes nowhere', async () => {
  const { page } = started;
  const before = page.url();
  for (const to of [
    'https://example.org/',
    'file:///etc/hostname',
    'data:text/html,<p>x</p>',
    'app://lain/',
    'bagihabis:x',
  ])
    await page.evaluate((address) => {
      location.href = address;
    }, to);
  await page.evaluate(() => {
    const form = Object.assign(document.createElement('form'), { action: 'https://example.org/', method: 'post' });
    document.body.append(form);
    form.submit();
    form.remove();
  });
  await page.waitForTimeout(500);
  expect(page.url()).toBe(before);
});

test('Electron 14: no second window', async () => {
  const { app, page } = started;
  for (const to of ['https://example.org/', 'app://bagihabis/', 'about:blank', ''])
    expect(await page.evaluate((address) => window.open(address) === null, to)).toBe(true);
  await page.evaluate(() => {
    const link = Object.assign(document.createElement('a'), { href: 'app://bagihabis/', target: '_blank' });
    document.body.append(link);
    link.click();
    link.remove();
  });
  await page.waitForTimeout(300);
  expect(await inMain(app, ({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('Electron 17: a call counts only from the top frame of our own window', async () => {
  const { app, page } = started;
  expect((await page.evaluate(() => window.bagihabis.call('getSesi', undefined))).ok).toBe(true);
  const foreign = await inMain(app, async ({ app: electronApp, BrowserWindow }) => {
    const preload = `${electronApp.getAppPath()}/out/preload/preload.cjs`;
    const window = new BrowserWindow({
      show: false,
      webPreferences: { preload, sandbox: true, contextIsolation: true },
    });
    try {
      await window.loadURL('app://bagihabis/');
      const answer: unknown = await window.webContents.executeJavaScript("window.bagihabis.call('getSesi', undefined)");
      return answer;
    } finally {
      window.destroy();
    }
  });
  expect(foreign).toEqual({ ok: false, error: { code: 'pemanggilDitolak', detail: {} } });
});

test('Electron 18: an own scheme instead of file://, and nothing outside the built screens by it', async () => {
  const { page } = started;
  expect(page.url()).toMatch(/^app:\/\/bagihabis\//);
  const answers = await page.evaluate(async () => {
    const paths = [
      '/../main/main.js',
      '/%2e%2e/main/main.js',
      '/..%2f..%2fpackage.json',
      '/..%5c..%5cpackage.json',
      '/%2e%2e%2f%2e%2e%2f%2e%2e%2f%2e%2e%2f%2e%2e%2f%2e%2e%2fetc/passwd',
      '//etc/passwd',
      '/C:/Windows/win.ini',
      '/index.html%00.js',
      '/%',
      '/%ff%fe',
      '/assets',
      '/nothing.js',
    ];
    return Promise.all(
      paths.map(async (path) => {
        const answer = await fetch(path).catch(() => null);
        return [path, answer?.status ?? 0, (await answer?.text())?.length ?? 0] as const;
      }),
    );
  });
  for (const [path, status, length] of answers)
    expect([0, 404].includes(status) && length === 0, `${path}: ${status}`).toBe(true);
});

test('Electron 20: the page gets one call, one stream and one path, and nothing of Electron', async () => {
  const bridge = await started.page.evaluate(() => ({
    names: Object.keys(window.bagihabis).sort(),
    kinds: [...new Set(Object.values(window.bagihabis).map((each) => typeof each))],
    electron: ['electron', 'ipcRenderer', 'webFrame'].filter((name) => name in globalThis),
  }));
  expect(bridge).toEqual({ names: ['call', 'onEvent', 'pathFor'], kinds: ['function'], electron: [] });
  // The event itself, whose sender would be the whole ipcRenderer, stays behind the bridge.
  const listened = await started.page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const stop = window.bagihabis.onEvent((...given: unknown[]) => {
          stop();
          resolve(given.length);
        });
        void window.bagihabis.call('setPengguna', { nama: 'Rina Uji', jabatan: 'Analis' });
        void window.bagihabis.call('openContoh', { path: null });
      }),
  );
  expect(listened).toBe(1);
});
