import { hurufUrut } from '../domain/hurufUrut';
import type { BarisTugasSurat, IsiSurat, PenerimaSurat } from '../domain/surat';
import type { Tanggal } from '../domain/ids';
import { desimal, tanggalPanjang } from '../domain/tampil';
import { sebutanDiktum, tanggalTerbilang } from '../domain/terbilang';
import { barisPejabat, namaPejabat } from './barisPejabat';
import { jamTerjumlah } from './jamTerjumlah';
import { masaSerah } from './kalimatSurat';
import { pembukaNaskah } from './pembukaNaskah';

/** Values of the fields of ISIAN_WORD and the lists of DAFTAR_WORD. */
export interface DataWord {
  readonly [kunci: string]: string | readonly DataWord[];
}

const NOMOR_MENYUSUL = '.'.repeat(24);
const panjang = (tanggal: Tanggal): string => (tanggal === '' ? '' : tanggalPanjang(tanggal));

const bernomor = (butir: readonly string[]): readonly DataWord[] =>
  butir.map((teks, indeks) => ({ nomor: String(indeks + 1), huruf: hurufUrut(indeks), teks }));

const orang = (satu: PenerimaSurat | undefined): DataWord => ({
  nama: satu?.nama ?? '',
  nip: satu?.nip ?? '',
  pangkat: satu?.pangkatGolongan ?? '',
  jabatan: satu?.jabatan ?? '',
  unit: satu?.unitKerja ?? '',
});

const berawalan = (awalan: string, data: DataWord): DataWord =>
  Object.fromEntries(
    Object.entries(data).map(([kunci, nilai]) => [kunci === 'nama' ? awalan : `${awalan}_${kunci}`, nilai]),
  );

/** Rows as they stand on paper; the hours shown add up to the total shown. */
function tabel(baris: readonly BarisTugasSurat[]): { tabel: readonly DataWord[]; jumlah_jam: string } {
  const jam = jamTerjumlah(baris.map(({ menit }) => menit));
  return {
    tabel: baris.map(({ menit: _, ...satu }, indeks) => ({
      nomor: String(indeks + 1),
      ...satu,
      jam: desimal((jam[indeks] ?? 0) / 10, 1),
    })),
    jumlah_jam: desimal(jam.reduce((jumlah, satu) => jumlah + satu, 0) / 10, 1),
  };
}

/** Post of the signer, one line each: `a.n. BUPATI CONTOH`, `SEKRETARIS DAERAH,`. */
function teksPejabat(isi: IsiSurat): string {
  const { awalan, baris } = barisPejabat(isi);
  return `${awalan} ${baris.join('\n')}`.trimStart();
}

function dataKeputusan({ keputusan }: IsiSurat): DataWord {
  return {
    tentang: keputusan?.tentang ?? '',
    pejabat_keputusan: keputusan?.pejabat ?? '',
    nomor_keputusan: keputusan?.nomor ?? '',
    tanggal_keputusan: panjang(keputusan?.tanggal ?? ''),
  };
}

function dataNota({ nota, disposisi }: IsiSurat): DataWord {
  return {
    yth: nota?.yth ?? '',
    dari: nota?.dari ?? '',
    sifat: nota?.sifat ?? disposisi?.sifat ?? '',
    jumlah_lampiran: nota?.lampiran ?? '',
    hal: nota?.hal ?? '',
  };
}

function dataDisposisi({ disposisi }: IsiSurat): DataWord {
  return {
    surat_dari: disposisi?.suratDari ?? '',
    nomor_surat: disposisi?.nomorSurat ?? '',
    tanggal_surat: panjang(disposisi?.tanggalSurat ?? ''),
    diterima: panjang(disposisi?.diterima ?? ''),
    agenda: disposisi?.agenda ?? '',
    perihal: disposisi?.perihal ?? '',
    catatan: disposisi?.catatan ?? '',
    tenggat: panjang(disposisi?.tenggat ?? ''),
    harap: (disposisi?.harap ?? []).map(({ teks, pilih }) => ({ teks, tanda: pilih ? '☒' : '☐' })),
  };
}

function dataBeritaAcara({ beritaAcara, tanggal }: IsiSurat): DataWord {
  return {
    ...berawalan('pihak_kesatu', orang(beritaAcara?.pihakKesatu)),
    ...berawalan('pihak_kedua', orang(beritaAcara?.pihakKedua)),
    hari_tanggal: tanggalTerbilang(tanggal),
    alasan: beritaAcara?.alasan ?? '',
    terhitung: beritaAcara ? masaSerah(beritaAcara) : '',
  };
}

/** A letter as fields and lists. Every field of every kind is there, '' or an empty list where the kind has none. */
export function dataWord(isi: IsiSurat): DataWord {
  const { kop, penandatangan: p } = isi;
  return {
    kop_daerah: kop.daerah,
    kop_opd: kop.opd,
    kop_bagian: kop.bagian,
    kop_alamat: kop.alamat.join('\n'),
    judul: isi.judul,
    pembuka: pembukaNaskah(isi),
    nomor: isi.nomor || (isi.tanpaNomor ? '' : NOMOR_MENYUSUL),
    tanggal: panjang(isi.tanggal),
    tempat: isi.tempat,
    tahun: String(isi.tahun),
    diktum: isi.diktum,
    penutup: isi.penutup,
    catatan_kaki: isi.catatanKaki,
    ...orang(isi.kepada[0]),
    jumlah_orang: String(isi.lampiran?.length ?? isi.kepada.length),
    pejabat: teksPejabat(isi),
    nama_pejabat: namaPejabat(isi),
    pangkat_pejabat: p.pangkat,
    nip_pejabat: p.nip,
    menggantikan_nomor: isi.menggantikan?.nomor ?? '',
    menggantikan_tanggal: panjang(isi.menggantikan?.tanggal ?? ''),
    ...dataKeputusan(isi),
    ...dataNota(isi),
    ...dataDisposisi(isi),
    ...dataBeritaAcara(isi),
    menimbang: bernomor(isi.menimbang),
    dasar: bernomor(isi.dasar),
    memperhatikan: bernomor(isi.memperhatikan ?? []),
    kepada: isi.kepada.map((satu, indeks) => ({ nomor: String(indeks + 1), ...orang(satu), peran: satu.peran })),
    untuk: bernomor(isi.untuk).map((butir, indeks) => ({
      ...butir,
      sebutan: sebutanDiktum(indeks),
    })),
    paragraf: bernomor(isi.paragraf ?? []),
    ...tabel(isi.tabel),
    lampiran: (isi.lampiran ?? []).map((bagian, indeks) => ({
      nomor: String(indeks + 1),
      ...orang(bagian.orang),
      ...tabel(bagian.tabel),
    })),
    tembusan: bernomor(isi.tembusan),
  };
}
