import { hitungBeban } from '../../domain/hitungan';
import { SEBUTAN_DOKUMEN, type PermintaanDokumen } from '../../domain/kinerja';
import { naskahDasar, type BahanKinerja, type Bentuk } from './bahanKinerja';
import type { BagianKinerja, NaskahKinerja } from './modelKinerja';
import { susunDaftar } from './susunDaftar';
import { susunMatriks } from './susunMatriks';
import { susunRekap } from './susunRekap';
import { susunSkp } from './susunSkp';
import { susunSub } from './susunSub';

function susunBagian(bahan: BahanKinerja, minta: PermintaanDokumen, bentuk: Bentuk): BagianKinerja[] {
  switch (minta.jenis) {
    case 'matriks':
      return susunMatriks(bahan, minta, bentuk);
    case 'skp':
      return susunSkp(bahan, minta, bentuk);
    case 'daftar_tugas':
      return susunDaftar(bahan, minta, bentuk);
    case 'sub_kegiatan':
      return susunSub(bahan, minta, bentuk);
    case 'rekap':
      return susunRekap(bahan, minta, bentuk, hitungBeban(bahan.kantor));
  }
}

/** One of the papers of performance management, ready to be written; without parts when there is nothing to say. */
export function susunKinerja(bahan: BahanKinerja, minta: PermintaanDokumen, bentuk: Bentuk): NaskahKinerja {
  const bagian = susunBagian(bahan, minta, bentuk).filter((b) => b.tabel.some((t) => t.baris.length > 0));
  const { opd, tahun } = bahan.kantor.pengaturan.identitas;
  return { ...naskahDasar(bahan, `${SEBUTAN_DOKUMEN[minta.jenis]} ${opd} ${tahun}`), bagian };
}
