import { memo } from 'react';
import type { WaktuKerja } from '../../../api/kalenderViews';
import type { HariLibur } from '../../../domain/kalender';
import { SEBUTAN_LIBUR } from '../../../domain/kalender';
import { desimalRingkas, NAMA_BULAN, NAMA_HARI, tanggalPanjang } from '../../../domain/tampil';
import { pekanIndeks, tanggalIndeks, type Bulan, type RentangHari } from './hariTahun';
import css from './Kalender.module.css';
import { HURUF_LIBUR, teks } from './teks';

interface Props {
  readonly tahun: number;
  readonly bulan: Bulan;
  readonly waktu: WaktuKerja;
  readonly hariKerjaMinggu: 5 | 6;
  readonly libur: ReadonlyMap<number, HariLibur>;
  readonly ramadan: RentangHari | null;
  /** The chosen days, and the day in the tab order, only when they are in this month. */
  readonly pilihan: RentangHari | null;
  readonly fokus: number | null;
}
const GAYA = { libur_nasional: css.nasional, cuti_bersama: css.bersama, libur_daerah: css.daerah } as const;
const SINGKAT = ['Sn', 'Sl', 'Rb', 'Km', 'Jm', 'Sb', 'Mg'] as const;

/** One month of the year grid. Each day says in words what its pattern and letter show. */
export const BulanKalender = memo(function BulanKalender(props: Props) {
  const { tahun, bulan, waktu, hariKerjaMinggu, libur, ramadan, pilihan, fokus } = props;
  const nama = NAMA_BULAN[bulan.nomor - 1] ?? '';
  const dalam = (r: RentangHari | null, i: number): boolean => r !== null && i >= r.awal && i <= r.akhir;
  return (
    <section className={css.bulan}>
      <h3 id={`bulan-${bulan.nomor}`}>{nama}</h3>
      <table role="grid" aria-labelledby={`bulan-${bulan.nomor}`} aria-multiselectable="true">
        <thead>
          <tr>
            {SINGKAT.map((hari, i) => (
              <th key={hari} scope="col" abbr={NAMA_HARI[i]}>
                {hari}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bulan.minggu.map((minggu) => (
            <tr key={minggu.find((i) => i !== null)}>
              {minggu.map((i, kolom) => {
                if (i === null) return <td key={`k${kolom}`} className={css.luar} />;
                const hari = libur.get(i);
                const tanggal = tanggalIndeks(tahun, i);
                const puasa = dalam(ramadan, i);
                const kerja = pekanIndeks(tahun, i) <= hariKerjaMinggu;
                const sebutan = [
                  tanggalPanjang(tanggal),
                  NAMA_HARI[pekanIndeks(tahun, i) - 1],
                  hari ? `${SEBUTAN_LIBUR[hari.jenis]}: ${hari.keterangan}` : kerja ? teks.kerja : teks.bukanKerja,
                  puasa && teks.ramadan,
                ].filter(Boolean);
                const kelas = [
                  css.hari,
                  hari ? GAYA[hari.jenis] : !kerja && css.pekan,
                  puasa && css.puasa,
                  puasa && i === ramadan?.awal && css.puasaAwal,
                  puasa && i === ramadan?.akhir && css.puasaAkhir,
                  dalam(pilihan, i) && css.pilih,
                ];
                return (
                  <td
                    key={i}
                    data-hari={i}
                    data-huruf={hari && HURUF_LIBUR[hari.jenis]}
                    className={kelas.filter(Boolean).join(' ')}
                    tabIndex={fokus === i ? 0 : -1}
                    aria-selected={dalam(pilihan, i)}
                    aria-label={sebutan.join(', ')}
                    title={sebutan.join(', ')}
                  >
                    {Number(tanggal.slice(8))}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={css.jumlah}>
        {teks.hariKerja(waktu.hariKerja)} · {desimalRingkas(waktu.menitEfektif / 60, 1)} jam efektif
      </p>
    </section>
  );
});
