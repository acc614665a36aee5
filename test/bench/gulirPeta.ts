import type { Page } from '@playwright/test';

/** Pixels per frame: reading on, turning the wheel hard, pulling the scroll bar; and sideways. */
const STEPS = [
  { x: 0, y: 26 },
  { x: 0, y: 130 },
  { x: 0, y: 1300 },
  { x: 39, y: 0 },
] as const;

/** Milliseconds between frames while the element scrolls by each of the steps. */
export const scrollFrames = (page: Page, selector: string, frames: number): Promise<number[]> =>
  page.evaluate(
    async ([what, count, steps]) => {
      const found = document.querySelector(what);
      if (!found) throw new Error(`nothing to scroll: ${what}`);
      const took: number[] = [];
      for (const { x, y } of steps) {
        found.scrollTo({ left: 0, top: 0 });
        await new Promise((resolve) => setTimeout(resolve, 300));
        await new Promise<void>((done) => {
          let [last, left] = [0, count];
          const next = (now: number): void => {
            if (last > 0) took.push(now - last);
            last = now;
            // Sideways to and fro.
            const back = found.scrollLeft + found.clientWidth >= found.scrollWidth - 1;
            found.scrollTo({ left: back && x > 0 ? 0 : found.scrollLeft + x, top: found.scrollTop + y });
            if (--left > 0) requestAnimationFrame(next);
            else done();
          };
          requestAnimationFrame(next);
        });
      }
      return took;
    },
    [selector, frames, STEPS] as const,
  );

/** Waits until the program has nothing else to do: small calls come back at once, several times in a row. */
export const atRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const until = performance.now() + 90_000;
    for (let calm = 0; calm < 8 && performance.now() < until;) {
      const started = performance.now();
      await window.bagihabis.call('getPengaturan', undefined);
      calm = performance.now() - started < 8 ? calm + 1 : 0;
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  });

/** From the click on the rail to the frame in which people stand in the map; names and cells are drawn together. */
export const openMap = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const link = [...document.querySelectorAll('a')].find((a) => a.textContent?.includes('Peta Beban'));
    const started = performance.now();
    link?.click();
    for (;;) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      if (document.querySelector('[role=grid] [role=row][data-jenis=orang]')) break;
      if (performance.now() - started > 20_000) throw new Error('no map');
    }
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now() - started;
  });

/** From the news of a change in the window to the end of the painting of it, for each of these moves. */
export const repaints = (
  page: Page,
  moves: readonly { readonly penugasanId: string; readonly pegawaiId: string }[],
): Promise<number[]> =>
  page.evaluate(async (list) => {
    const proto = CanvasRenderingContext2D.prototype;
    const original = Object.getOwnPropertyDescriptor(proto, 'fillText')?.value as typeof proto.fillText;
    const seen = { news: 0, painted: 0 };
    proto.fillText = function (...words) {
      original.apply(this, words);
      seen.painted = performance.now();
    };
    const silent = window.bagihabis.onEvent((event) => {
      if ((event as { type: string }).type === 'changed') seen.news = performance.now();
    });
    const took: number[] = [];
    for (const { penugasanId, pegawaiId } of list) {
      Object.assign(seen, { news: 0, painted: 0 });
      const input = { penugasanIds: [penugasanId], pegawaiId, persetujuanLintas: '' };
      const reply = await window.bagihabis.call('movePenugasan', input);
      if (!reply.ok) throw new Error(reply.error.code);
      const until = performance.now() + 2000;
      while ((seen.news === 0 || seen.painted < seen.news) && performance.now() < until)
        await new Promise((resolve) => setTimeout(resolve, 1));
      took.push(seen.painted - seen.news);
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
    silent();
    proto.fillText = original;
    return took;
  }, moves);
