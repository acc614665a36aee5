import type { BidangDpa } from './dpaBidang';
import type { KodeBaris } from './dpaKode';
import type { pilahInduk } from './dpaMentah';
import { teksSel } from './lembar';
import type { Tabel } from './tabel';

/** A code cell that is none: a note where the row holds nothing else (`sendiri`), else an error at its cell. */
export function catatKodeSalah(tabel: Tabel<BidangDpa>, i: number, k: KodeBaris, sendiri: boolean): void {
  if (sendiri && /[a-z]{3}/i.test(k.teks) && !/\d\.\d/.test(k.teks)) {
    const pesan = `“${k.teks.slice(0, 60)}” tanpa pagu, dibaca sebagai keterangan.`;
    tabel.catat('info', 'baris_dilewati', i, 'kode', pesan);
    return;
  }
  const harap = 'Yang diharapkan 6 bagian, misalnya 4.01.01.2.13.0001.';
  const jumlah = k.teks.split('.').filter((b) => b.trim() !== '').length;
  const sebab = k.kode
    ? `hanya ${jumlah} bagian (kode ${k.kode.tingkat})`
    : jumlah === 6
      ? 'bentuknya salah'
      : `terdiri atas ${jumlah} bagian`;
  tabel.catat('galat', 'kode_salah', i, 'kode', `kode sub kegiatan “${k.teks.slice(0, 80)}” ${sebab}. ${harap}`);
}

/** Rows with a code above sub kegiatan that are no headings: cut off, or turned into a number. */
export function catatIndukSalah(tabel: Tabel<BidangDpa>, salah: ReturnType<typeof pilahInduk>['salah']): void {
  for (const { kode, baris: letak, beranak, angka } of salah)
    if (angka)
      tabel.catat(
        'galat',
        'kode_angka',
        letak - 1,
        'kode',
        `kode sub kegiatan terbaca sebagai angka ${teksSel(tabel.sel(letak - 1, 'kode'))}; format sel itu sebagai Teks lalu ketik ulang. Yang diharapkan 6 bagian, misalnya 4.01.01.2.13.0001.`,
      );
    else
      tabel.catat(
        'galat',
        'kode_salah',
        letak - 1,
        'kode',
        `kode “${kode}” hanya 5 bagian (kode kegiatan)${beranak ? ' dan jumlahnya bukan jumlah sub kegiatan kegiatan itu' : ''}. ` +
          `Yang diharapkan 6 bagian, misalnya ${kode}.0001.`,
      );
}
