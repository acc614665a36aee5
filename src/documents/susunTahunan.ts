import type { BagianId, PegawaiId } from '../domain/ids';
import { dalamKalimat } from '../domain/dalamKalimat';
import { isiButir, isiTeks, type NilaiIsian } from '../domain/isianNaskah';
import { namaBagian, type Kantor } from '../domain/kantor';
import type { BagianLampiran } from '../domain/bagianSurat';
import type { IsiSurat } from '../domain/surat';
import type { TugasTerbagi } from '../domain/tugas';
import { berakhiran, namaUnit } from './kalimatSurat';
import {
  barisTugas,
  bersama,
  bertitikKoma,
  dasarDariDpa,
  nilaiBersama,
  pejabatKeputusan,
  penerima,
  tentangPembagian,
  urutkanTugas,
  type BahanNaskah,
} from './susunBersama';

/** The division of an office or of some of its units. */
export interface BahanTahunan extends BahanNaskah {
  /** null = the whole office. */
  readonly bagianIds: readonly BagianId[] | null;
  /** People of the scope in the order of the office, each with the tasks to print; people without tasks are left out. */
  readonly orang: readonly { readonly pegawaiId: PegawaiId; readonly tugasnya: readonly TugasTerbagi[] }[];
}

function lingkup(kantor: Kantor, bagianIds: readonly BagianId[] | null): string {
  const { opd, daerah } = kantor.pengaturan.identitas;
  if (bagianIds === null) return `${opd} ${daerah}`;
  const nama = bagianIds.map((id) => namaUnit(namaBagian(kantor, id)));
  const akhir = nama.pop() ?? '';
  return nama.length === 0 ? akhir : `${nama.join(', ')}${nama.length > 1 ? ',' : ''} dan ${akhir}`;
}

function lampiran(bahan: BahanTahunan): BagianLampiran[] {
  return bahan.orang
    .filter(({ tugasnya }) => tugasnya.length > 0)
    .map(({ pegawaiId, tugasnya }) => ({
      orang: penerima(bahan, pegawaiId, ''),
      tabel: urutkanTugas(tugasnya, bahan.kantor).map((tugas) => barisTugas(bahan.kantor, tugas, pegawaiId)),
    }));
}

const nilaiTahunan = (bahan: BahanTahunan, daftar: readonly BagianLampiran[]): NilaiIsian => ({
  ...nilaiBersama(bahan),
  lingkup: lingkup(bahan.kantor, bahan.bagianIds),
  jumlah_orang: String(daftar.length),
});

const DOKUMEN_ANGGARAN = /^(DPA|DPPA|Dokumen Pelaksanaan)\b/i;

/** The yearly division as a Keputusan: considerations, bases, KESATU …, and the division by person as its lampiran. */
export function susunKeputusan(bahan: BahanTahunan & { readonly tentang: string }): IsiSurat {
  const { kantor, templat } = bahan;
  const daftar = lampiran(bahan);
  const { dasar } = kantor.pengaturan.surat;
  const tentang = bahan.tentang || tentangPembagian(kantor);
  const pejabat = pejabatKeputusan(bahan.penandatangan, kantor.pengaturan.identitas.daerah);
  // Who decides, not who signs in whose name: title and considerations speak of one post.
  const nilai = { ...nilaiTahunan(bahan, daftar), tentang, pejabat: dalamKalimat(pejabat) };
  const umum = bersama(bahan, nilai);
  return {
    ...umum,
    ...(umum.jenisKop === 'kepala_daerah' && { pembuka: isiTeks(templat.pembuka, nilai) }),
    keputusan: {
      pejabat,
      nomor: '',
      tanggal: bahan.tanggal,
      tentang,
    },
    menimbang: bertitikKoma(isiButir(templat.menimbang, nilai)),
    // Regulations in their rank, then the office's own; a budget document is none of them.
    dasar: bertitikKoma([...isiButir(templat.dasar, nilai), ...dasar.filter((teks) => !DOKUMEN_ANGGARAN.test(teks))]),
    memperhatikan: bertitikKoma([...dasar.filter((teks) => DOKUMEN_ANGGARAN.test(teks)), ...dasarDariDpa(kantor)]),
    kepada: daftar.map(({ orang }) => orang),
    untuk: isiButir(templat.untuk, nilai).flatMap((teks) => berakhiran([teks])),
    lampiran: daftar,
  };
}

export interface BahanNota extends BahanTahunan {
  readonly yth: string;
  readonly dari: string;
  readonly sifat: string;
  readonly hal: string;
  /** Typed text; empty = that of the template. */
  readonly paragraf: readonly string[];
  readonly denganLampiran: boolean;
}

/** The yearly division as a Nota Dinas of the head. */
export function susunNota(bahan: BahanNota): IsiSurat {
  const { templat } = bahan;
  const daftar = bahan.denganLampiran ? lampiran(bahan) : [];
  const nilai = { ...nilaiTahunan(bahan, daftar), yth: bahan.yth, hal: bahan.hal };
  return {
    ...bersama(bahan, nilai),
    nota: {
      yth: bahan.yth,
      dari: bahan.dari,
      sifat: bahan.sifat,
      lampiran: bahan.denganLampiran ? '1 (satu) berkas' : '',
      hal: bahan.hal,
    },
    kepada: daftar.map(({ orang }) => orang),
    paragraf: bahan.paragraf.length > 0 ? bahan.paragraf : isiButir(templat.paragraf, nilai),
    ...(bahan.denganLampiran && { lampiran: daftar }),
  };
}
