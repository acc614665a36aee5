import { lazy, type ComponentType } from 'react';

/** A screen whose code is a file of its own: read when it is first wanted, or before, when the window has nothing to do. */
export interface LayarMalas {
  /** Reads the code; a second call joins the first. */
  muat(): Promise<unknown>;
  /** What to mount now: the screen itself once its code is here, so that nothing waits, not even for a turn. */
  kini(): ComponentType;
}

export function layarMalas(ambil: () => Promise<ComponentType>): LayarMalas {
  let siap: ComponentType | null = null;
  let dibaca: Promise<{ default: ComponentType }> | null = null;
  const muat = (): Promise<{ default: ComponentType }> => {
    dibaca ??= ambil().then(
      (layar) => {
        siap = layar;
        return { default: layar };
      },
      (error: unknown) => {
        dibaca = null;
        throw error;
      },
    );
    return dibaca;
  };
  const Menunggu = lazy(muat);
  return { muat, kini: () => siap ?? Menunggu };
}

/** Does one thing after the other while nothing else is going on in the window; returns how to stop. */
export function selagiSenggang(pekerjaan: readonly (() => Promise<unknown>)[]): () => void {
  let berikut = 0;
  let nomor = 0;
  const satu = (): void => {
    const kerja = pekerjaan[berikut++];
    // What cannot be had now is asked for again when it is wanted.
    if (kerja) void kerja().then(jadwalkan, jadwalkan);
  };
  const jadwalkan = (): void => {
    nomor = requestIdleCallback(satu);
  };
  jadwalkan();
  return () => {
    berikut = pekerjaan.length;
    cancelIdleCallback(nomor);
  };
}
