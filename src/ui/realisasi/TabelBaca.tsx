import type { BarisRealisasiImpor } from '../../api/realisasiViews';
import { NAMA_BULAN } from '../../domain/tampil';
import { volumeTeks } from '../../domain/volumeTeks';
import { TabelPanjang } from '../parts/TabelPanjang';
import css from './Realisasi.module.css';
import { teks } from './teks';

const { kolom } = teks.baca;

/** What stands in the office and what would stand there. */
export const TabelBaca = ({ baris }: { readonly baris: readonly BarisRealisasiImpor[] }) => (
  <div className={css.tabelBaca}>
    <TabelPanjang
      label={teks.baca.judul}
      jumlah={baris.length}
      kolom={6}
      tinggi={36}
      kunci={(i) => `${baris[i]?.berkas ?? ''}/${baris[i]?.barisKe ?? i}/${baris[i]?.bulan ?? ''}`}
      kepala={
        <tr>
          <th>{kolom.pegawai}</th>
          <th>{kolom.tugas}</th>
          <th>{kolom.bulan}</th>
          <th className="kanan">{kolom.lama}</th>
          <th className="kanan">{kolom.baru}</th>
          <th>{kolom.catatan}</th>
        </tr>
      }
      baris={(i, { ref, ...props }) => {
        const b = baris[i];
        return b ? (
          <tr key={i} ref={ref} {...props}>
            <td>{b.pegawai}</td>
            <td>{b.tugas}</td>
            <td>{NAMA_BULAN[b.bulan - 1]}</td>
            <td className="kanan angka">{b.lama === null ? '–' : volumeTeks(b.lama)}</td>
            <td className="kanan angka">
              <strong>{volumeTeks(b.volume)}</strong> {b.satuan}
            </td>
            <td>{[b.mutu, b.bukti].filter(Boolean).join(' · ')}</td>
          </tr>
        ) : null;
      }}
    />
  </div>
);
