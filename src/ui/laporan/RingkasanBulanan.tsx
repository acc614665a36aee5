import type { LaporanBulananView } from '../../api/laporanViews';
import { RASIO_BULANAN, type KunciBulanan, type RasioBulanan } from '../../domain/laporanBulananTeks';
import { desimal } from '../../domain/tampil';
import { KELOMPOK_ANGKA, nilaiTampil, persenTampil } from './angkaLaporan';
import css from './Laporan.module.css';
import { teks } from './teks';

interface Props {
  readonly laporan: LaporanBulananView;
  onAngka(kunci: KunciBulanan): void;
}

const UTAMA: readonly RasioBulanan[] = ['sampai', 'bulan', 'terbagi', 'pagu', 'beban'];

/** The five parts that say how the month went; both figures of each can be opened. */
export function AngkaUtama({ laporan, onAngka }: Props) {
  const tautan = (kunci: KunciBulanan) => {
    const { pendek, penuh } = nilaiTampil(kunci, laporan.jumlah[kunci]);
    const { sebutan } = laporan.arti[kunci];
    return (
      <button
        type="button"
        className={css.tautan}
        title={`${sebutan}: ${penuh}`}
        aria-label={`${sebutan}: ${pendek}, ${teks.caranya}`}
        onClick={() => onAngka(kunci)}
      >
        {pendek}
      </button>
    );
  };
  return (
    <div className={css.utama}>
      {UTAMA.map((nama) => {
        const { sebutan, atas, bawah } = RASIO_BULANAN[nama];
        const rasio = laporan.rasio[nama];
        return (
          <div key={nama} className={css.kotak} role="group" aria-label={sebutan}>
            <span className={css.label}>{sebutan}</span>
            <strong>{nama === 'beban' && rasio !== null ? desimal(rasio, 2) : persenTampil(rasio)}</strong>
            <span>
              {tautan(atas)} dari {tautan(bawah)}
            </span>
          </div>
        );
      })}
    </div>
  );
}

/** All other figures, by what they are about. */
export function DaftarAngka({ laporan, onAngka }: Props) {
  return (
    <>
      {KELOMPOK_ANGKA.map(([nama, kunci]) => (
        <section key={nama} className={css.panel}>
          <h2>{teks.kelompok[nama]}</h2>
          <ul className={css.daftar}>
            {kunci.map((satu) => {
              const { pendek, penuh } = nilaiTampil(satu, laporan.jumlah[satu]);
              const { sebutan } = laporan.arti[satu];
              return (
                <li key={satu}>
                  <button type="button" title={`${sebutan}: ${teks.caranya}`} onClick={() => onAngka(satu)}>
                    <span>{sebutan}</span>
                    <b title={penuh}>{pendek}</b>
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </>
  );
}
