import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { untilEnd } from '../../electron/printEnd';

const never = (): Promise<string> => new Promise(() => undefined);
const LIMIT = 120_000;

describe('a hidden page that never answers', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('ends the wait when its process dies', async () => {
    const page = new EventEmitter();
    const wait = untilEnd(page, never, { limitMs: null });
    page.emit('render-process-gone');
    await expect(wait).rejects.toMatchObject({ code: 'cetakGagal' });
  });

  test('ends the wait when the job is cancelled, before or while it waits', async () => {
    const page = new EventEmitter();
    const abort = new AbortController();
    const wait = untilEnd(page, never, { signal: abort.signal, limitMs: null });
    abort.abort();
    await expect(wait).rejects.toMatchObject({ code: 'dibatalkan' });
    await expect(untilEnd(page, never, { signal: abort.signal, limitMs: null })).rejects.toMatchObject({
      code: 'dibatalkan',
    });
  });

  test('ends the wait when it hangs past the limit', async () => {
    const wait = untilEnd(new EventEmitter(), never, { limitMs: LIMIT });
    const told = expect(wait).rejects.toMatchObject({
      code: 'cetakGagal',
      detail: { sebab: expect.stringContaining('120 detik') as string },
    });
    await vi.advanceTimersByTimeAsync(LIMIT);
    await told;
  });

  test('its answer comes through, and nothing of the wait stays behind', async () => {
    const page = new EventEmitter();
    const { signal } = new AbortController();
    await expect(untilEnd(page, () => Promise.resolve('jadi'), { signal, limitMs: LIMIT })).resolves.toBe('jadi');
    expect(page.listenerCount('render-process-gone')).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});
