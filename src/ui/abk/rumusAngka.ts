import type { JumlahAbk } from '../../domain/abk';
import { bulatkanOrang, type DasarAbk } from '../../domain/abkPeriode';
import { ejTeks, orangTeks, rumusEj, rumusKebutuhan, SEBUTAN_PEJ, selisihTeks, setaraTeks } from '../../domain/abkTeks';
import { angka, rasio } from '../../domain/tampil';
import type { BarisTabelAbk, KolomUrut } from './barisAbk';

/** How a number of the table comes out, in one line that can be done again by hand. */
export function rumusAngka(baris: BarisTabelAbk, kolom: KolomUrut, dasar: DasarAbk): string {
  const { isi } = baris;
  switch (kolom) {
    case 'menit':
      return baris.jenis === 'jabatan'
        ? `jumlah volume × norma waktu ${angka(baris.isi.tugas)} uraian tugas = ${angka(isi.menit)} menit`
        : `jumlah beban semua baris = ${angka(isi.menit)} menit`;
    case 'kebutuhan':
      return dasar.cara === 'norma'
        ? `${angka(isi.menit)} menit ÷ ${angka(dasar.wke)} = ${orangTeks(isi.kebutuhan)} orang`
        : `jumlah beban per periode ÷ waktu efektif periodenya = ${orangTeks(isi.kebutuhan)} orang`;
    case 'bulat':
      return baris.jenis === 'jabatan' ? rumusKebutuhan(baris.isi, dasar) : jumlahBulat(isi, dasar);
    case 'pemangku':
      return `${angka(isi.pemangku)} orang menduduki jabatan, setara ${setaraTeks(isi.setara)} pegawai penuh waktu${
        isi.tidakAktif > 0 ? `; ${angka(isi.tidakAktif)} lagi sedang tidak bekerja di sini` : ''
      }`;
    case 'selisih':
      return `${angka(isi.pemangku)} pemangku − ${angka(isi.bulat)} = ${selisihTeks(isi.selisih)}`;
    case 'ej':
      return isi.kelas === null
        ? rumusEj(isi, dasar)
        : `${rumusEj(isi, dasar)}, kelas ${isi.kelas} (${SEBUTAN_PEJ[isi.kelas]}; ${batasTeks(isi.kelas, dasar)})`;
    case 'susunan':
      return ejTeks(isi.ej);
  }
}

function jumlahBulat(isi: JumlahAbk, dasar: DasarAbk): string {
  const sekaligus = bulatkanOrang(isi.kebutuhan, dasar.pembulatan);
  const beda = sekaligus === isi.bulat ? '' : `; dari jumlah beban ${orangTeks(isi.kebutuhan)} → ${angka(sekaligus)}`;
  return `jumlah kebutuhan tiap jabatan = ${angka(isi.bulat)} orang${beda}`;
}

function batasTeks(kelas: 'A' | 'B' | 'C' | 'D' | 'E', { batas }: DasarAbk): string {
  if (kelas === 'A') return 'di atas 1,00';
  return kelas === 'E'
    ? `di bawah ${rasio(batas.d)}`
    : `mulai ${rasio(batas[kelas === 'B' ? 'b' : kelas === 'C' ? 'c' : 'd'])}`;
}
