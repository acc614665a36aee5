import type { LaporanBulananView } from '../../api/laporanViews';
import type { AngkaBulanan } from '../../domain/laporanBulanan';
import { rasioBulanan, type KunciBulanan } from '../../domain/laporanBulananTeks';
import { rasioTeks } from '../../domain/tampil';
import { nilaiTampil, persenTampil } from './angkaLaporan';
import type { AngkaDibuka } from './LaciAngka';
import css from './Laporan.module.css';
import { teks } from './teks';

interface Props {
  readonly laporan: LaporanBulananView;
  onAngka(dibuka: AngkaDibuka): void;
}
const KOLOM: readonly KunciBulanan[] = [
  'pegawai',
  'tugas',
  'rencanaSampai',
  'realisasiSampai',
  'tuntas',
  'tertinggal',
  'terlambat',
  'tanpaCatatan',
  'belumDicatat',
];

/** One row per bagian in the order of the office; every number can be opened. */
export function TabelBagianBulanan({ laporan, onAngka }: Props) {
  const { arti, baris, jumlah } = laporan;
  const tampak = baris.filter(({ angka }) => angka.tugas + angka.pegawai > 0);
  const sel = (angka: AngkaBulanan, bagian: AngkaDibuka['bagian'], nama: string) => (
    <>
      {KOLOM.map((kunci) => {
        const { pendek, penuh } = nilaiTampil(kunci, angka[kunci]);
        return (
          <td key={kunci} className="kanan">
            <button
              type="button"
              className={css.sel}
              title={penuh}
              aria-label={`${arti[kunci].sebutan}, ${nama}: ${pendek}`}
              onClick={() => onAngka({ kunci, bagian })}
            >
              {pendek}
            </button>
          </td>
        );
      })}
      <td className="kanan angka">{persenTampil(rasioBulanan(angka, 'sampai'))}</td>
      <td className="kanan angka">{persenTampil(rasioBulanan(angka, 'bulan'))}</td>
      <td className="kanan angka">{rasioTeks(rasioBulanan(angka, 'beban'))}</td>
    </>
  );
  return (
    <section className={css.panel}>
      <h2>{teks.perBagian}</h2>
      <div className={css.gulung} role="region" aria-label={teks.perBagian} tabIndex={0}>
        <table className="tabel">
          <thead>
            <tr>
              <th>Bagian</th>
              {KOLOM.map((kunci) => (
                <th key={kunci} className="kanan">
                  {arti[kunci].sebutan}
                </th>
              ))}
              <th className="kanan">Capaian s.d.</th>
              <th className="kanan">Capaian bulan ini</th>
              <th className="kanan">Rasio beban</th>
            </tr>
          </thead>
          <tbody>
            {tampak.map(({ bagianId, nama, angka }) => (
              <tr key={bagianId ?? ''}>
                <td>{nama}</td>
                {sel(angka, { id: bagianId, nama }, nama)}
              </tr>
            ))}
            <tr className={css.jumlah}>
              <th scope="row">{teks.jumlah}</th>
              {sel(jumlah, null, teks.jumlah)}
            </tr>
          </tbody>
        </table>
      </div>
    </section>
  );
}
