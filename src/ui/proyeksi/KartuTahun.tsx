import { useStore } from 'zustand';
import type { ProyeksiView } from '../../api/proyeksiViews';
import css from './Proyeksi.module.css';
import type { ProyeksiStore } from './proyeksiStore';
import { teks } from './teks';

/** One card per year: who goes, what is left against the need; pressed, the lists show only that year. */
export function KartuTahun({ store, data }: { readonly store: ProyeksiStore; readonly data: ProyeksiView }) {
  const { tahun: dipilih, aturTahun, tampilan, aturTampilan } = useStore(store);
  const { jumlah, tugas } = data;
  const puncak = Math.max(1, jumlah.pemangku, jumlah.bulat);
  const persen = (orang: number): string => `${(100 * orang) / puncak}%`;
  return (
    <div className={css.tahun} role="group" aria-label={teks.tahun.label}>
      {jumlah.tahun.map(({ tahun, keluar, sisa, selisih }, i) => (
        <button
          key={tahun}
          type="button"
          className={css.kartu}
          aria-pressed={dipilih === tahun}
          title={teks.tahun.saring(tahun)}
          onClick={() => {
            aturTahun(tahun);
            if (tampilan === 'jabatan') aturTampilan('pegawai');
          }}
        >
          <span>
            <strong className="angka">{tahun}</strong> {teks.tahun.keluar(keluar)}
          </span>
          <span className={css.batang} aria-hidden>
            <span className={css.isi} style={{ width: persen(sisa) }} />
            <span className={css.perlu} style={{ left: `calc(${persen(jumlah.bulat)} - 1px)` }} />
          </span>
          <span className={selisih < 0 ? css.kurang : 'redup'}>{teks.tahun.sisa(sisa, jumlah.bulat)}</span>
          <span>{teks.tahun.tugas(tugas.kehilangan[i] ?? 0)}</span>
        </button>
      ))}
    </div>
  );
}
