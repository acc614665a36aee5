import type { KartuBenturan as Kartu } from '../../api/gabungViews';
import { BandingSisi } from './BandingSisi';
import css from './Benturan.module.css';
import type { KeadaanPutusan } from './putusanStore';
import { kunciSatuBenturan } from './sisi';
import { teks } from './teks';

interface Props {
  readonly nomor: number;
  readonly kartu: Kartu;
  readonly putusan: KeadaanPutusan;
}

/** One row of the file with all its fields that met; a field holds the roving focus. */
export function KartuBenturan({ nomor, kartu, putusan }: Props) {
  const { fokus, pilih, pilihanDari, keFokus } = putusan;
  return (
    <article className={css.kartu} aria-label={`${kartu.sebutan} ${kartu.nama}`}>
      <header className={css.kepala}>
        <span className={css.jenis}>{kartu.sebutan}</span>
        <h2>{kartu.nama}</h2>
        <span className="redup angka">{teks.bidang(kartu.benturan.length)}</span>
      </header>
      {kartu.benturan.map((b, bidang) => {
        const aktif = fokus.kartu === nomor && fokus.bidang === bidang;
        return (
          <div
            key={kunciSatuBenturan(b)}
            role="group"
            aria-label={b.sebutan || teks.penghapusan(b)}
            tabIndex={aktif ? 0 : -1}
            data-bidang={`${nomor}.${bidang}`}
            data-aktif={aktif}
            className={css.bidang}
            onFocus={() => {
              if (!aktif) keFokus({ kartu: nomor, bidang });
            }}
          >
            <BandingSisi
              benturan={b}
              pilih={pilihanDari(b)}
              onPilih={(p) => pilih(kartu, b, p)}
              bertombol={aktif}
              terjangkau={aktif}
            />
          </div>
        );
      })}
    </article>
  );
}
