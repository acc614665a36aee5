import type { PegawaiId, Tanggal } from '../domain/ids';
import { isiButir } from '../domain/isianNaskah';
import type { IsiSurat } from '../domain/surat';
import { bersama, nilaiBersama, nilaiOrang, penerima, type BahanNaskah } from './susunBersama';

export interface BahanDisposisi extends BahanNaskah {
  readonly pegawaiIds: readonly PegawaiId[];
  readonly suratDari: string;
  readonly nomorSurat: string;
  /** '' = not known. */
  readonly tanggalSurat: Tanggal;
  readonly diterima: Tanggal;
  readonly agenda: string;
  readonly sifat: string;
  readonly perihal: string;
  /** Ticked instructions. Those the template does not list are added behind its boxes. */
  readonly harap: readonly string[];
  readonly catatan: string;
  readonly tenggat: Tanggal;
}

/** What is to be done about a letter that came in, and by whom. */
export function susunDisposisi(bahan: BahanDisposisi): IsiSurat {
  const { suratDari, nomorSurat, tanggalSurat, diterima, agenda, sifat, perihal, catatan, tenggat } = bahan;
  const kepada = bahan.pegawaiIds.map((id) => penerima(bahan, id, ''));
  const nilai = {
    ...nilaiBersama(bahan),
    ...nilaiOrang(kepada[0], kepada.length),
    surat_dari: suratDari,
    perihal,
  };
  const kotak = isiButir(bahan.templat.untuk, nilai);
  const lain = bahan.harap.filter((teks) => !kotak.includes(teks));
  return {
    ...bersama(bahan, nilai),
    // The form has no place for copies: it goes to who is named in it.
    tembusan: [],
    kepada,
    disposisi: {
      suratDari,
      nomorSurat,
      tanggalSurat,
      diterima,
      agenda,
      sifat,
      perihal,
      harap: [...kotak, ...lain].map((teks) => ({ teks, pilih: bahan.harap.includes(teks) })),
      catatan,
      tenggat,
    },
  };
}
