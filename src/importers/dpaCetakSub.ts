import { rupiah } from '../domain/tampil';
import type { SumberCetak } from './dpaCetakBaris';
import { bacaIndikator } from './dpaCetakIndikator';
import { tingkatKode } from './dpaCetakKode';
import type { IndukCetak } from './dpaCetakKepala';
import type { SubCetakMentah } from './dpaCetakMentah';
import type { JumlahRekening } from './dpaCetakNilai';
import { bacaSumber, bacaWaktu, daftarNilai, jumlahRekening, setelah } from './dpaCetakNilai';
import { temuanCetak } from './dpaCetakTemuan';
import type { SubMentah } from './dpaHasil';
import type { Temuan, TingkatTemuan } from './temuan';

/** A block of the print as a line of the document, with everything noticed about it. */
export interface SubCetakJadi {
  readonly sub: SubMentah;
  readonly mentah: SubCetakMentah;
  /** The block says something about money at all (a header page does not). */
  readonly beruang: boolean;
}

interface Pagu {
  readonly pagu: number;
  readonly sebelum: number | null;
}

export function jadikanSub(
  mentah: SubCetakMentah,
  induk: IndukCetak,
  tunggal: boolean,
  bulan: readonly number[] | null,
  sumber: SumberCetak,
): SubCetakJadi {
  const temuan: Temuan[] = [];
  const beri = (tingkat: TingkatTemuan, kode: string, pesan: string): unknown =>
    temuan.push(temuanCetak(sumber, mentah.letak, tingkat, kode, pesan));
  const kode = bacaKode(mentah, induk, tunggal, beri);
  const sebut = kode || `“${mentah.nama}”`;
  const jumlah = jumlahRekening(mentah.rekening);
  const { pagu, sebelum } = bacaPagu(mentah, jumlah, sebut, beri);
  temuan.push(...periksaItem(mentah, sumber), ...periksaUlang(mentah, sebut, sumber));
  const waktu = bacaWaktu(mentah.waktu);
  if (!waktu && mentah.waktu !== '')
    beri('info', 'waktu_tak_terbaca', `waktu pelaksanaan “${mentah.waktu}” tidak terbaca dan dikosongkan.`);
  if (terpotong(mentah.nama))
    beri(
      'peringatan',
      'nama_terpotong',
      `nama sub kegiatan “${mentah.nama}” tampak terpotong di cetakan. Lengkapi namanya.`,
    );
  const halaman = [...mentah.halaman].sort((a, b) => a - b);
  const sub: SubMentah = {
    kode,
    nama: mentah.nama,
    kodeKegiatan: induk.kodeKegiatan || kode.split('.').slice(0, 5).join('.'),
    namaKegiatan: induk.namaKegiatan,
    kodeProgram: induk.kodeProgram,
    namaProgram: induk.namaProgram,
    kodeSubUnit: induk.kodeSubUnit,
    namaSubUnit: induk.namaSubUnit,
    bagian: '',
    pagu,
    paguSebelum: sebelum,
    indikator: bacaIndikator(mentah.keluaran),
    sumberDana: daftarNilai(mentah.sumber, 'sumber').map(bacaSumber),
    lokasi: daftarNilai(mentah.lokasi, 'lokasi'),
    waktu,
    rekening: jumlah.rekening,
    bulan,
    keterangan: mentah.keterangan,
    asal:
      sumber.satuan === 'halaman'
        ? { berkas: sumber.berkas, lembar: '', baris: halaman, satuan: 'halaman' }
        : { berkas: sumber.berkas, lembar: sumber.lembar, baris: [mentah.letak.baris], satuan: 'baris' },
    temuan,
  };
  return { sub, mentah, beruang: mentah.jumlah !== null || mentah.rekening.length > 0 };
}

type Beri = (tingkat: TingkatTemuan, kode: string, pesan: string) => unknown;

/** The code of the block, else the one some prints put into the Unit line. */
function bacaKode(mentah: SubCetakMentah, induk: IndukCetak, tunggal: boolean, beri: Beri): string {
  const { kode } = mentah;
  if (kode?.tingkat === 'sub') {
    if (kode.catatan.length > 0)
      beri('info', 'kode_dirapikan', `kode sub kegiatan dibaca ${kode.kunci} (${kode.catatan.join(', ')}).`);
    return kode.kunci;
  }
  if (kode) beri('peringatan', 'kode_salah', `kode ${kode.kode} di baris Sub Kegiatan adalah kode ${kode.tingkat}.`);
  if (induk.kodeDiUnit === '' || !tunggal) return '';
  beri(
    'info',
    'kode_di_unit',
    `baris Sub Kegiatan tidak memuat kode; dipakai ${induk.kodeDiUnit} yang tercetak di baris Unit. Unit dibaca dari baris Organisasi.`,
  );
  return induk.kodeDiUnit;
}

/** The printed total counts; where it differs from the accounts or is missing, that is said. */
function bacaPagu(mentah: SubCetakMentah, jumlah: JumlahRekening, sebut: string, beri: Beri): Pagu {
  const { rekening } = mentah;
  const tercetak = mentah.jumlah && setelah(mentah.jumlah);
  const dua = mentah.jumlah?.sebelum !== undefined || rekening.some((r) => r.uang.sebelum !== undefined);
  const sebelum = dua ? (mentah.jumlah?.sebelum ?? jumlah.totalSebelum) : null;
  if (rekening.length > 0 && jumlah.tingkat < 6)
    beri(
      'peringatan',
      'rekening_pendek',
      `${sebut} tidak memuat rekening 6 tingkat; yang dijumlahkan rekening ${jumlah.tingkat} tingkat. Periksa jumlahnya.`,
    );
  if (tercetak === null) {
    const atas = rekening.filter((r) => r.kode === '5').map((r) => setelah(r.uang) ?? 0);
    if (rekening.length > 0) {
      beri(
        'peringatan',
        'total_tidak_tercetak',
        `“Jumlah Anggaran Sub Kegiatan” ${sebut} tidak tercetak; dipakai jumlah rekeningnya ${rupiah(jumlah.total)}.`,
      );
      if (atas.length === 1 && atas[0] !== jumlah.total)
        beri(
          'peringatan',
          'rincian_berbeda',
          `${sebut}: baris 5 BELANJA tercetak ${rupiah(atas[0] ?? 0)}, jumlah rekening rinciannya ${rupiah(jumlah.total)}. Periksa halaman yang kurang.`,
        );
    }
    return { pagu: Math.max(0, jumlah.total), sebelum };
  }
  if (rekening.length > 0 && tercetak !== jumlah.total)
    beri(
      'peringatan',
      'rincian_berbeda',
      `${sebut}: Jumlah Anggaran Sub Kegiatan tercetak ${rupiah(tercetak)}, jumlah rekeningnya ${rupiah(jumlah.total)} (selisih ${rupiah(Math.abs(tercetak - jumlah.total))}). Dipakai angka tercetak; periksa halaman yang kurang.`,
    );
  if (
    sebelum !== null &&
    rekening.length > 0 &&
    mentah.jumlah?.sebelum !== undefined &&
    sebelum !== jumlah.totalSebelum
  )
    beri(
      'info',
      'rincian_sebelum_berbeda',
      `${sebut}: jumlah sebelum perubahan tercetak ${rupiah(sebelum)}, jumlah rekeningnya ${rupiah(jumlah.totalSebelum)}.`,
    );
  if (tercetak < 0)
    beri('galat', 'pagu_negatif', `${sebut} berjumlah negatif (${rupiah(tercetak)}). Pagu paling kecil Rp0.`);
  return { pagu: Math.max(0, tercetak), sebelum };
}

const BATAS_ITEM = 3;

/** Items against their account; at most a few places, then the number of the others. */
function periksaItem(mentah: SubCetakMentah, sumber: SumberCetak): Temuan[] {
  const beda = mentah.rekening.flatMap((r) => {
    const nilai = setelah(r.uang);
    const item = r.item.reduce((a, b) => a + b, 0);
    return r.item.length === 0 || nilai === null || item === nilai ? [] : [{ r, nilai, item }];
  });
  return beda.slice(0, BATAS_ITEM).map(({ r, nilai, item }, i) => {
    const lagi =
      i === BATAS_ITEM - 1 && beda.length > BATAS_ITEM ? ` Begitu juga ${beda.length - BATAS_ITEM} rekening lain.` : '';
    return temuanCetak(
      sumber,
      r.letak,
      'peringatan',
      'item_berbeda',
      `rekening ${r.kode} tercetak ${rupiah(nilai)}, jumlah item di bawahnya ${rupiah(item)}.${lagi}`,
    );
  });
}

/** The tree of accounts begins a second time: the "Sub Kegiatan" row between two blocks was not printed or not seen. */
function periksaUlang(mentah: SubCetakMentah, sebut: string, sumber: SumberCetak): Temuan[] {
  const akar = mentah.rekening.filter((r) => r.kode === mentah.rekening[0]?.kode);
  const kedua = akar.length > 1 && tingkatKode(akar[0]?.kode ?? '') < 6 ? akar[1] : undefined;
  if (!kedua) return [];
  const pesan = `rekening ${kedua.kode} tercetak ${akar.length} kali di bawah ${sebut}; mungkin baris “Sub Kegiatan” di antaranya tidak terbaca, sehingga pagunya tergabung.`;
  return [temuanCetak(sumber, kedua.letak, 'peringatan', 'sub_tergabung', pesan)];
}

/** Ends in the middle of something: `… tingkat daerah kabupaten/`, `… dan`, an open bracket. */
function terpotong(nama: string): boolean {
  const buka = nama.split('(').length - nama.split(')').length;
  return (
    buka > 0 || /([/,(\-\u2013]|\b(dan|atau|serta|di|ke|dari|untuk|pada|yang|bagi|dengan|oleh|tingkat))$/i.test(nama)
  );
}
