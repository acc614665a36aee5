import { AppError } from '../src/api/errors';

/** What a hidden page tells when its process ends: the part of Electron's WebContents used here. */
export interface MortalPage {
  once(event: 'render-process-gone', listener: () => void): unknown;
  off(event: 'render-process-gone', listener: () => void): unknown;
}

export interface PrintEnd {
  readonly signal?: AbortSignal | undefined;
  /** Null where a person may take as long as he likes (a dialog). */
  readonly limitMs: number | null;
}

/**
 * The answer of a hidden page, or the end of the wait: a page that died, was destroyed or hangs never settles its own
 * promise. Throws `dibatalkan` when aborted, else `cetakGagal`.
 */
export async function untilEnd<T>(page: MortalPage, work: () => Promise<T>, { signal, limitMs }: PrintEnd): Promise<T> {
  if (signal?.aborted) throw new AppError('dibatalkan');
  let timer: NodeJS.Timeout | undefined;
  let [gone, abort] = [(): void => undefined, (): void => undefined];
  const ended = new Promise<never>((_resolve, reject) => {
    const fail = (sebab: string) => () => reject(new AppError('cetakGagal', { sebab }));
    gone = fail('mesin cetak berhenti; tutup program lain agar memori cukup');
    abort = () => reject(new AppError('dibatalkan'));
    page.once('render-process-gone', gone);
    signal?.addEventListener('abort', abort, { once: true });
    if (limitMs !== null)
      timer = setTimeout(fail(`mesin cetak tidak menjawab selama ${Math.round(limitMs / 1000)} detik`), limitMs);
  });
  try {
    return await Promise.race([work(), ended]);
  } finally {
    clearTimeout(timer);
    page.off('render-process-gone', gone);
    signal?.removeEventListener('abort', abort);
  }
}
