/** The longest time nothing else got a turn while `work` ran. */
export async function longestBlock(work: () => Promise<unknown>): Promise<number> {
  let [longest, last, done] = [0, performance.now(), false];
  const watch = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!done) setImmediate(watch);
  };
  watch();
  await work();
  done = true;
  // Work that never waited gave nobody a turn to look.
  return Math.max(longest, performance.now() - last);
}
