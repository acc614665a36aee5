import { angka, rasioTeks, rentangTanggal } from '../../domain/tampil';
import type { KelasWarna } from '../parts/kelasWarna';
import { jamBulat } from '../parts/jamBulat';
import { KOLOM_SETAHUN, rasioSel, ruangSel, type BarisTampil, type KolomPeta, type Per } from './barisTampil';
import type { CaraTampil } from './isiBaris';
import { isiPada } from './isiBaris';
import { namaKolom } from './susunKolom';
import { teksBeban } from './teks';

type Kelas = (rasio: number | null) => KelasWarna | null;

/** Ratio, class and free hours of a cell in words. */
export function artiSel(baris: BarisTampil, ke: number, kolom: KolomPeta | undefined, kelas: Kelas): string {
  const rasio = rasioSel(baris.angka, ke);
  if (rasio === null) return kolom?.hariKerja === 0 ? teksBeban.libur : teksBeban.tidakTersedia;
  const ruang = ruangSel(baris.angka, ke);
  const jam = (ruang < 0 ? teksBeban.lebih : teksBeban.sisa)(
    jamBulat(Math.abs(ruang)),
    jamBulat(baris.angka.kapasitas[ke] ?? 0),
  );
  const nilai = ke === 0 ? rasioTeks(rasio) : `${angka(rasio * 100)} %`;
  return `${nilai}, ${kelas(rasio)?.sebutan ?? ''}, ${jam}`;
}

/** Sentence of a cell for screen readers: person, period, ratio, class, room; and the difference when plans are compared. */
export function sebutSel(cara: CaraTampil, per: Per, kelas: Kelas, namaBanding: string | null) {
  return (baris: BarisTampil, k: number): string => {
    const kolom = k === KOLOM_SETAHUN ? undefined : cara.kolom[k];
    const waktu = kolom && per === 'minggu' ? `${namaKolom(kolom, per)} (${rentangTanggal(kolom.mulai, kolom.akhir)})` : namaKolom(kolom, per); // prettier-ignore
    const inti = `${baris.info.nama || teksBeban.seluruhnya}, ${waktu}: ${artiSel(baris, k + 1, kolom, kelas)}`;
    if (namaBanding === null || cara.sisi !== 'selisih') return inti;
    const beda = isiPada(baris, k + 1, cara);
    const arah = { naik: teksBeban.naik, turun: teksBeban.turun, tetap: teksBeban.tetap };
    const kata = beda.rupa in arah ? arah[beda.rupa as keyof typeof arah] : '';
    return kata === '' ? inti : `${inti}; ${kata} ${beda.rupa === 'tetap' ? '' : beda.teks.slice(1)}`.trim();
  };
}
