import { bacaUtama, cariBerkasLain } from '../../data/bersama/bacaUtama';
import { FolderBersama, type Pantauan } from '../../data/bersama/folderBersama';
import type { Langkah } from '../../data/bersama/tulisAman';

/** What a participant asks of the shared folder: plain data in, plain data out, so that it can live in a thread. */
export function tanganFolder(userDataDir: string, path: string, sesi: string, langkah?: Langkah, pantauan?: Pantauan) {
  const folder = new FolderBersama(path, sesi, langkah, pantauan);
  return {
    lihat: () => folder.lihat(),
    putaran: (minta: Parameters<FolderBersama['putaran']>[0]) => folder.putaran(minta),
    sewa: ({ cap, oleh }: { cap: string; oleh: string }) => folder.sewa(cap, oleh),
    lepasSewa: () => folder.lepasSewa(),
    segarkan: ({ minta, hapus }: { minta: Parameters<FolderBersama['segarkan']>[0]; hapus: readonly string[] }) =>
      folder.segarkan(minta, hapus),
    bacaSendiri: (nama: readonly string[]) => folder.bacaSendiri(nama),
    tulisUlang: (potongan: Parameters<FolderBersama['tulisUlang']>[0]) => folder.tulisUlang(potongan),
    usia: (nama: readonly string[]) => folder.usia(nama),
    bacaUtama: (punya: Parameters<typeof bacaUtama>[2]) => bacaUtama(userDataDir, path, punya),
    berkasLain: ({ dokumenId, punya, dikenal }: MintaBerkasLain) =>
      cariBerkasLain(userDataDir, path, dokumenId, punya, dikenal),
    singkirkan: () => folder.singkirkan(),
    ada: () => folder.ada(),
    pergi: () => folder.pergi(),
  } as const;
}

interface MintaBerkasLain {
  readonly dokumenId: string;
  readonly punya: Parameters<typeof cariBerkasLain>[3];
  readonly dikenal: Parameters<typeof cariBerkasLain>[4];
}

export type TanganFolder = ReturnType<typeof tanganFolder>;
export type NamaGerak = keyof TanganFolder;

/** Starts the thread; `path` is the document. */
export interface AwalPekerja {
  readonly userDataDir: string;
  readonly path: string;
  readonly sesi: string;
}
/** Names of pieces that ended a thread before are left out. */
export interface AwalUtas extends AwalPekerja {
  readonly racun: readonly string[];
}
export interface PesanGerak {
  readonly nomor: number;
  readonly nama: NamaGerak;
  readonly masukan: unknown;
}
export type BalasanGerak =
  | { readonly nomor: number; readonly hasil: unknown }
  | { readonly nomor: number; readonly galat: { readonly kode: string; readonly pesan: string } };
/** Which piece the thread reads is told before it begins, so that it is known when the thread ends there. */
export type KabarUtas = BalasanGerak | { readonly membaca: string | null };
