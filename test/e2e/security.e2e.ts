import { expect, test } from '@playwright/test';
import { inMain } from './inMain';
import { launchApp, type Launched } from './start';

let started: Launched;
test.beforeAll(async () => {
  started = await launchApp();
});
test.afterAll(() => started.app.close());

test('the window is sandboxed and sees nothing of Node', async () => {
  const { app, page } = started;
  const seen = await page.evaluate(() => ({
    process: typeof (globalThis as { process?: unknown }).process,
    require: typeof (globalThis as { require?: unknown }).require,
    bridge: Object.keys(window.bagihabis).sort(),
  }));
  expect(seen).toEqual({ process: 'undefined', require: 'undefined', bridge: ['call', 'onEvent', 'pathFor'] });
  const preferences = await inMain(app, ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>;
    };
    const { sandbox, contextIsolation, nodeIntegration, webSecurity } = contents.getLastWebPreferences();
    return { sandbox, contextIsolation, nodeIntegration, webSecurity };
  });
  expect(preferences).toEqual({ sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true });
});

test('the policy has no unsafe word and an injected inline script does not run', async () => {
  const { page } = started;
  const policy = await page.evaluate(async () => (await fetch('/')).headers.get('content-security-policy'));
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  const outcome = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
          once: true,
        });
        const script = document.createElement('script');
        script.textContent = 'globalThis.injected = true';
        document.body.append(script);
        setTimeout(() => resolve('no violation reported'), 3000);
      }),
  );
  expect(outcome).toBe('script-src-elem');
  expect(await page.evaluate(() => 'injected' in globalThis)).toBe(false);
});

test('every load has its own nonce, and a style without it is refused', async () => {
  const { page } = started;
  const nonces = await page.evaluate(async () => {
    const of = async () => /'nonce-([^']+)'/.exec((await fetch('/')).headers.get('content-security-policy') ?? '')?.[1];
    return [await of(), await of()];
  });
  expect(nonces[0]).toBeTruthy();
  expect(nonces[0]).not.toBe(nonces[1]);
  const colour = await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'html { outline-color: rgb(1, 2, 3) }';
    document.head.append(style);
    return getComputedStyle(document.documentElement).outlineColor;
  });
  expect(colour).not.toBe('rgb(1, 2, 3)');
});

test('navigation away and new windows are denied', async () => {
  const { app, page } = started;
  const before = page.url();
  expect(await page.evaluate(() => window.open('https://example.org/') === null)).toBe(true);
  await page.evaluate(() => {
    location.href = 'https://example.org/';
  });
  await page.evaluate(() => {
    location.href = 'file:///etc/hostname';
  });
  await page.waitForTimeout(500);
  expect(page.url()).toBe(before);
  expect(await inMain(app, ({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('nothing is fetched from a network and no permission is granted', async () => {
  const { page } = started;
  const outcome = await page.evaluate(async () => ({
    fetched: await fetch('https://example.org/').then(
      () => 'loaded',
      () => 'refused',
    ),
    notification: await Notification.requestPermission(),
    camera: await navigator.mediaDevices?.getUserMedia({ video: true }).then(
      () => 'granted',
      (error: Error) => error.name,
    ),
    place: await new Promise<string>((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('granted'),
        (error) => resolve(`denied ${error.code}`),
      ),
    ),
  }));
  expect(outcome.fetched).toBe('refused');
  expect(outcome.notification).toBe('denied');
  expect(outcome.camera).not.toBe('granted');
  expect(outcome.place).toBe('denied 1');
});

test('files outside the built screens are not served', async () => {
  const { page } = started;
  const status = await page.evaluate(async () => {
    const paths = [
      '/../main/main.js',
      '/%2e%2e/main/main.js',
      '/..%2f..%2fpackage.json',
      '//etc/passwd',
      '/nothing.js',
    ];
    return Promise.all(paths.map(async (path) => (await fetch(path).catch(() => ({ status: 0 }))).status));
  });
  expect(status.every((code) => code === 404 || code === 0)).toBe(true);
});

test('a call from another window is refused, whatever page it shows; frames get no bridge', async () => {
  const { app, page } = started;
  const own = await page.evaluate(() => window.bagihabis.call('getSesi', undefined));
  expect(own.ok).toBe(true);
  const foreign = await inMain(app, async ({ app: electronApp, BrowserWindow }) => {
    const preload = `${electronApp.getAppPath()}/out/preload/preload.cjs`;
    const webPreferences = { preload, sandbox: true, contextIsolation: true };
    const window = new BrowserWindow({ show: false, webPreferences });
    const ask = async (address: string): Promise<unknown> => {
      await window.loadURL(address);
      return window.webContents.executeJavaScript("window.bagihabis.call('getSesi', undefined)");
    };
    try {
      return [await ask('data:text/html,<title>foreign</title>'), await ask('app://bagihabis/')];
    } finally {
      window.destroy();
    }
  });
  const refused = { ok: false, error: { code: 'pemanggilDitolak', detail: {} } };
  expect(foreign).toEqual([refused, refused]);
  const inFrame = await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.src = URL.createObjectURL(new Blob(['<p>frame</p>'], { type: 'text/html' }));
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    const seen = typeof (frame.contentWindow as unknown as { bagihabis?: unknown }).bagihabis;
    frame.remove();
    return seen;
  });
  expect(inFrame).toBe('undefined');
});

test('unknown names and malformed input come back as data', async () => {
  const { page } = started;
  const replies = await page.evaluate(async () => [
    await window.bagihabis.call('toString', undefined),
    await window.bagihabis.call('createFile', { path: 7 }),
  ]);
  for (const reply of replies) expect(reply).toMatchObject({ ok: false, error: { code: 'masukanTidakSah' } });
});
