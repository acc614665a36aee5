import { createContext, useContext } from 'react';
import { spotlight } from '@mantine/spotlight';
import type { Api } from '../../api/api';
import type { HasilUrung, Sesi } from '../../api/views';
import { notifications } from '@mantine/notifications';
import { bukaSebelumGabung } from '../gabung/bukaSebelum';
import { gabungDialog } from '../gabung/gabungDialog';
import { teksUrung } from '../parts/teksUrung';
import { kabarBerhasil, kabarGalat } from '../parts/useAction';
import type { BersamaStore } from '../bersama/bersamaStore';
import { kabarSimpan } from '../bersama/kabarSimpan';
import { AppError } from '../../api/errors';
import { sandiDialog } from '../sandi/sandiDialog';
import { tanganiRusak } from '../rusak/rusakDialog';
import { dialogStore } from '../stores/dialogStore';
import { perintahDialog } from '../perintah/perintahDialog';
import { mulaiStore } from '../mulai/mulaiStore';
import { layarStore } from '../stores/layarStore';
import type { SesiStore } from '../stores/sesiStore';

/** What menus, keys, palette and buttons can ask for, by the names the menu bar sends. */
export interface Perintah {
  /** An order that came in, written down from wherever one is. */
  tugasBaru(): Promise<void>;
  /** A new file. */
  baru(): Promise<void>;
  /** null asks for a file. */
  buka(path?: string): Promise<boolean>;
  contoh(): Promise<void>;
  simpan(): Promise<void>;
  simpanSalinan(): Promise<void>;
  /** A copy for sending that only a password opens. */
  simpanSandi(): Promise<void>;
  cadangan(): Promise<void>;
  /** Takes over another copy of this document. */
  gabungkan(): Promise<void>;
  /** The state before the last merge, as a document of its own. */
  sebelumGabung(): Promise<void>;
  /** Who shares the file, and how to share it. */
  bagikan(): Promise<void>;
  tutup(): Promise<void>;
  cetak(): Promise<void>;
  urungkan(): Promise<void>;
  ulangi(): Promise<void>;
  cari(): Promise<void>;
  panduan(): Promise<void>;
  pintasan(): Promise<void>;
  tentang(): Promise<void>;
  simpanDiagnosis(): Promise<void>;
}

const kabar = (message: string): void => void notifications.show({ message, autoClose: 4000, withBorder: true });

export function buatPerintah(api: Api, sesiStore: SesiStore, bersama: BersamaStore): Perintah {
  const aman = async (aksi: () => Promise<void>): Promise<void> => {
    try {
      await aksi();
    } catch (error) {
      kabarGalat(error);
    }
  };
  const pakai = (sesi: Sesi | null): boolean => {
    if (sesi === null) return false;
    if (sesi.berkas) layarStore.getState().buka('beranda');
    sesiStore.getState().pakai(sesi);
    return true;
  };
  const mundur = (kata: 'Diurungkan' | 'Diulangi', langkah: () => Promise<HasilUrung>) =>
    aman(async () => kabarBerhasil(api, teksUrung(kata, await langkah()), false));
  const dialog = (nama: 'berkasBaru' | 'pintasan' | 'panduan' | 'tentang') => async () =>
    dialogStore.getState().buka(nama);

  return {
    tugasBaru: async () => {
      // With a form or question open the key waits for it to be settled.
      if (sesiStore.getState().sesi?.berkas && document.querySelector('[role="dialog"]') === null)
        perintahDialog.getState().baru();
    },
    baru: dialog('berkasBaru'),
    async buka(path) {
      const sesi = sesiStore.getState().sesi ?? (await api.getSesi());
      if (path !== undefined && sesi.pengguna === null) {
        // A double click may come before anybody said who works here: the file waits for the name.
        mulaiStore.setState({ menunggu: path });
        return false;
      }
      let terbuka = false;
      await aman(async () => {
        try {
          terbuka = pakai(await api.openFile({ path: path ?? null }));
        } catch (error) {
          if (tanganiRusak(error)) return;
          if (!(error instanceof AppError) || error.code !== 'berkasBersandi') throw error;
          sandiDialog.getState().buka(String(error.detail['path']));
        }
      });
      return terbuka;
    },
    contoh: () => aman(async () => void pakai(await api.openContoh({ path: null }))),
    simpan: () =>
      aman(async () => {
        sesiStore.getState().pakai(await api.saveFile());
        await bersama.getState().muat();
        kabar(kabarSimpan(bersama.getState().status));
      }),
    simpanSalinan: () =>
      aman(async () => {
        const hasil = await api.saveCopy({ path: null });
        if (hasil) kabar(`Salinan disimpan di ${hasil.path}`);
      }),
    simpanSandi: async () => sandiDialog.getState().simpan(),
    cadangan: async () => layarStore.getState().buka('pengaturan', { tab: 'cadangan' }),
    bagikan: async () => bersama.getState().aturPanel(true),
    gabungkan: async () => {
      if (sesiStore.getState().sesi?.berkas) gabungDialog.getState().buka();
    },
    sebelumGabung: async () => void (await bukaSebelumGabung(api, sesiStore.getState().pakai)),
    tutup: () => aman(async () => void pakai(await api.closeFile())),
    cetak: async () => layarStore.getState().buka('naskah'),
    urungkan: () => mundur('Diurungkan', () => api.undo()),
    ulangi: () => mundur('Diulangi', () => api.redo()),
    cari: async () => spotlight.open(),
    panduan: dialog('panduan'),
    pintasan: dialog('pintasan'),
    tentang: dialog('tentang'),
    simpanDiagnosis: () =>
      aman(async () => {
        const hasil = await api.saveDiagnosis({ path: null });
        if (hasil) kabar(`Diagnosis disimpan di ${hasil.path}. Nama dan NIP tidak ikut.`);
      }),
  };
}

export const PerintahContext = createContext<Perintah | null>(null);

export function usePerintah(): Perintah {
  const perintah = useContext(PerintahContext);
  if (perintah === null) throw new Error('usePerintah outside of PerintahContext');
  return perintah;
}
