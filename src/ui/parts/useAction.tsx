import { Button, Group } from '@mantine/core';
import { notifications, notificationsStore } from '@mantine/notifications';
import { useCallback, useState } from 'react';
import type { Api } from '../../api/api';
import type { HasilUrung } from '../../api/views';
import { useApi } from '../api';
import { teks } from '../text';
import { tahanSimpan } from './isianTertunda';
import { dibatalkan, teksGalat } from './teksGalat';
import { teksUrung } from './teksUrung';

export interface PilihanAksi<T> {
  /** Text of the success toast, or what to say about the result; null or none = no toast. */
  readonly berhasil?: string | ((hasil: T) => string | null);
  /** The toast offers "Urungkan" (default true when there is a text). */
  readonly urungkan?: boolean;
}

/** An error never waits behind old news: the oldest toasts make room for it. */
function beriTempat(): void {
  notifications.cleanQueue();
  const { notifications: tampil, limit } = notificationsStore.getState();
  for (const { id } of tampil.slice(0, Math.max(0, tampil.length - limit + 1))) if (id) notifications.hide(id);
}

export const kabarGalat = (error: unknown): void => {
  if (dibatalkan(error)) return;
  beriTempat();
  notifications.show({ color: 'merah', message: teksGalat(error), autoClose: 12_000, withBorder: true });
};

async function urungkan(id: string, langkah: () => Promise<HasilUrung>): Promise<void> {
  try {
    notifications.update({ id, message: teksUrung('Diurungkan', await langkah()), autoClose: 4000 });
  } catch (error) {
    kabarGalat(error);
  }
}

/** "Urungkan" takes back the latest change, so only the latest toast may offer it. */
let terakhir: string | null = null;

/** `dapatDiurungkan`: true = the latest change is what was done; a function where it is another one. */
export function kabarBerhasil(api: Api, pesan: string, dapatDiurungkan: boolean | (() => Promise<HasilUrung>)): void {
  const id = crypto.randomUUID();
  if (terakhir !== null) notifications.hide(terakhir);
  terakhir = id;
  const mundur = typeof dapatDiurungkan === 'function' ? dapatDiurungkan : () => api.undo();
  const message = dapatDiurungkan ? (
    <Group justify="space-between" wrap="nowrap" gap="sm">
      <span>{pesan}</span>
      <Button variant="light" size="compact-xs" flex="none" onClick={() => void urungkan(id, mundur)}>
        {teks.urungkan}
      </Button>
    </Group>
  ) : (
    pesan
  );
  notifications.show({ id, message, autoClose: 7000, withBorder: true });
}

/**
 * Runs a write: the error's text or the success (with "Urungkan") as a toast. Answers the result, or undefined after
 * an error, so that a form stays open with what was typed; so it does, unasked, while a field of it holds text that is no value.
 */
export function useAction() {
  const api = useApi();
  const [sedang, setSedang] = useState(false);
  const jalankan = useCallback(
    async <T,>(aksi: () => Promise<T>, pilihan: PilihanAksi<T> = {}): Promise<T | undefined> => {
      if (tahanSimpan()) return undefined;
      setSedang(true);
      try {
        const hasil = await aksi();
        const pesan = typeof pilihan.berhasil === 'function' ? pilihan.berhasil(hasil) : pilihan.berhasil;
        if (pesan) kabarBerhasil(api, pesan, pilihan.urungkan ?? true);
        return hasil;
      } catch (error) {
        kabarGalat(error);
        return undefined;
      } finally {
        setSedang(false);
      }
    },
    [api],
  );
  return { jalankan, sedang };
}
