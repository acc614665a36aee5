/** One stretch of counting; between them the window answers. */
const SLICE_MS = 60;

/** Gives way to other work of the process when a stretch of counting is over. */
export function jeda(): () => Promise<void> {
  let until = performance.now() + SLICE_MS;
  return async () => {
    if (performance.now() < until) return;
    await new Promise<void>((go) => setImmediate(go));
    until = performance.now() + SLICE_MS;
  };
}
