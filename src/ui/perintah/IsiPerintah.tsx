import type { BarisPerintah } from '../../api/perintahViews';
import { menitKeJam, NAMA_HARI, tanggalPanjang } from '../../domain/tampil';
import { hariDari, hariPekan } from '../../domain/hari';
import css from './Perintah.module.css';
import { teks } from './teks';

const t = teks.laci;

/** `Rabu, 2 Desember 2026` */
const denganHari = (tanggal: string): string =>
  `${NAMA_HARI[hariPekan(hariDari(tanggal)) - 1] ?? ''}, ${tanggalPanjang(tanggal)}`;

/** Everything an order says; what is empty is left out. */
export function IsiPerintah({ perintah: p }: { readonly perintah: BarisPerintah }) {
  const rapat = p.jenis === 'rapat';
  const tanda = (n: number): string =>
    n > 0 ? '' : p.wakilId !== null ? ` (${t.wakil})` : p.pelaksana.length > 1 && !rapat ? ` (${t.ketua})` : '';
  const baris: readonly (readonly [string, string])[] = [
    [t.keadaan, teks.keadaan(p)],
    [t.dari, p.dari],
    [t.surat, t.suratIsi(p.nomorSurat, p.tanggalSurat === null ? '' : tanggalPanjang(p.tanggalSurat))],
    [t.diterima, tanggalPanjang(p.diterima)],
    rapat
      ? [
          t.acara,
          p.tanggalAcara === null ? '' : `${denganHari(p.tanggalAcara)} ${p.waktu && teks.pukul(p.waktu)}`.trim(),
        ]
      : [t.tenggat, p.tenggat === null ? teks.tanpaTenggat : denganHari(p.tenggat)],
    [t.tempat, p.tempat],
    [
      rapat ? t.hadir : t.pelaksana,
      p.pelaksana.map(({ nama }, n) => nama + tanda(n)).join('\n') || teks.tanpaPelaksana,
    ],
    [t.bagian, p.namaBagian],
    [t.waktu, p.menit === 0 ? '' : menitKeJam(p.menit)],
    [t.petunjuk, p.petunjuk],
    [t.tugas, p.namaTugas === p.perihal ? '' : p.namaTugas],
    [t.selesai, p.selesai === null ? '' : tanggalPanjang(p.selesai)],
  ];
  return (
    <dl className={css.isi}>
      {baris
        .filter(([, isi]) => isi !== '')
        .map(([nama, isi]) => (
          <div key={nama}>
            <dt>{nama}</dt>
            <dd>{isi}</dd>
          </div>
        ))}
    </dl>
  );
}
