import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { goTo, introduce } from './desk';
import { inMain } from './inMain';
import { launchApp, newFolder } from './start';
import { SCREENS } from './views';

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly { readonly type: number; readonly params?: Readonly<Record<string, unknown>> }[];
}

/** Addresses of other computers this process holds a socket to or listens for; loopback belongs to the test's own debugger. */
function foreignSockets(pid: number): string[] {
  const own = new Set(
    fs.readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      try {
        return /^socket:\[(\d+)\]$/.exec(fs.readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1] ?? [];
      } catch {
        return [];
      }
    }),
  );
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((kind) =>
    fs
      .readFileSync(`/proc/${pid}/net/${kind}`, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter((cells) => own.has(cells[9] ?? ''))
      .map((cells) => `${kind} ${cells[1]} ${cells[2]}`)
      // 127.0.0.1 and ::1, as the kernel writes them.
      .filter((socket) => !/ (0100007F|0{24}01000000|0{16}FFFF00000100007F):/.test(socket)),
  );
}

test('a round through all screens, and a page that tries hard, ask no other computer for anything', async () => {
  test.skip(process.platform !== 'linux', 'reads /proc');
  const log = path.join(newFolder(), 'net.json');
  const { app, page } = await launchApp({ args: [`--log-net-log=${log}`, '--net-log-capture-mode=IncludeSensitive'] });
  // Node's own ways out, from now on.
  await inMain(app, () => {
    const record: string[] = [];
    Object.assign(globalThis, { keluar: record });
    const net = process.getBuiltinModule('node:net');
    const dns = process.getBuiltinModule('node:dns');
    const sockets = net.Socket.prototype as unknown as Record<string, (...given: unknown[]) => unknown>;
    const connect = sockets['connect'];
    sockets['connect'] = function (...given) {
      record.push(`connect ${JSON.stringify(given[0])}`);
      return connect?.apply(this, given);
    };
    for (const name of ['lookup', 'resolve', 'resolve4'] as const) {
      const ask = dns[name] as (...given: unknown[]) => unknown;
      Object.assign(dns, {
        [name]: (...given: unknown[]) => {
          record.push(`${name} ${String(given[0])}`);
          return ask(...given);
        },
      });
    }
  });
  await introduce(page);
  await page.getByRole('button', { name: 'Buka contoh' }).click();
  await expect(page.getByRole('status', { name: 'Tugas belum dibagi' })).toBeVisible({ timeout: 30_000 });
  for (const screen of Object.values(SCREENS)) await goTo(page, screen);
  await page
    .evaluate(async () => {
      await fetch('https://example.org/').catch(() => null);
      await fetch('http://192.0.2.1/').catch(() => null);
      new Image().src = 'https://example.org/x.png';
      navigator.sendBeacon('https://example.org/b', 'x');
      const socket = new WebSocket('wss://example.org/');
      await new Promise((resolve) => socket.addEventListener('error', resolve));
      const peer = new RTCPeerConnection({
        iceServers: [
          { urls: 'stun:192.0.2.1:3478' },
          { urls: 'turn:192.0.2.1:443?transport=tcp', username: 'x', credential: 'x' },
        ],
      });
      peer.createDataChannel('x');
      await peer.setLocalDescription(await peer.createOffer()).catch(() => null);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      peer.close();
    })
    .catch(() => undefined);
  const pids = await inMain(app, ({ app: electronApp }) => electronApp.getAppMetrics().map(({ pid }) => pid));
  expect(pids.flatMap(foreignSockets)).toEqual([]);
  expect(await inMain(app, () => (globalThis as unknown as { keluar: string[] }).keluar)).toEqual([]);
  await app.close();

  const { constants, events } = JSON.parse(fs.readFileSync(log, 'utf8')) as NetLog;
  const told = (name: string, key: string): unknown[] =>
    events.filter((event) => event.type === constants.logEventTypes[name]).flatMap(({ params }) => params?.[key] ?? []);
  const foreign = (values: readonly unknown[], own: RegExp) => values.filter((value) => !own.test(String(value)));
  expect(foreign(told('URL_REQUEST_START_JOB', 'url'), /^(app|data|blob):/)).toEqual([]);
  // The dead end every connection is sent to.
  expect(foreign(told('HOST_RESOLVER_MANAGER_REQUEST', 'host'), /^127\.0\.0\.1:9$/)).toEqual([]);
  expect(foreign(told('TCP_CONNECT_ATTEMPT', 'address'), /^127\.0\.0\.1:9$/)).toEqual([]);
  expect(told('UDP_BYTES_SENT', 'byte_count')).toEqual([]);
});
