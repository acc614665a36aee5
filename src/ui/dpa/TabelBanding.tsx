import type { BarisBandingDpa } from '../../api/dpaViews';
import { kodeTampil } from '../../domain/kodeSubKegiatan';
import { angka, rupiah } from '../../domain/tampil';
import { TabelPanjang, type PropsBaris } from '../parts/TabelPanjang';
import { useSesi } from '../stores/sesiStore';
import { selisihBaris, totalBanding } from './bandingVersi';
import { selisihTeks } from './kalimatTinjau';
import { KEADAAN } from './teks';
import nada from './Nada.module.css';
import dasar from './Dpa.module.css';
import css from './Versi.module.css';

interface Props {
  readonly baris: readonly BarisBandingDpa[];
  readonly judulLama: string;
  readonly judulBaru: string;
}

const uang = (pagu: number | null) => (pagu === null ? <span className="redup">–</span> : rupiah(pagu));

function Baris({ b, props }: { readonly b: BarisBandingDpa; readonly props: PropsBaris }) {
  const tahun = useSesi((s) => s.ringkasan?.tahun);
  const selisih = selisihBaris(b);
  const dua = b.keadaan !== 'baru' && b.keadaan !== 'dihapus';
  const target = dua && b.targetLama !== b.targetBaru;
  return (
    <tr {...props} aria-label={b.nama}>
      <td className={`${css.keadaan} ${nada[b.keadaan] ?? ''}`}>{KEADAAN[b.keadaan]}</td>
      <td className={dasar.kode}>{b.kode ? kodeTampil(b.kode, tahun) : '–'}</td>
      <td className={css.nama}>
        {b.keadaan === 'dihapus' ? <del>{b.nama}</del> : b.nama}
        {b.namaLama && <div className={css.samping}>sebelumnya: {b.namaLama}</div>}
        {b.unitLama && <div className={css.samping}>pindah dari {b.unitLama}</div>}
        {target && (
          <div className={css.samping}>
            target {b.targetLama || 'tidak disebut'} → <strong>{b.targetBaru || 'tidak disebut'}</strong>
          </div>
        )}
      </td>
      <td>{b.namaBagian || b.namaSubUnit || <span className="redup">belum ada</span>}</td>
      <td className="kanan angka">{uang(b.paguLama)}</td>
      <td className="kanan angka">{uang(b.paguBaru)}</td>
      <td className={`kanan angka ${selisih === 0 ? 'redup' : css.beda}`}>{selisihTeks(selisih)}</td>
      <td className="kanan angka">{b.jumlahTugas > 0 ? angka(b.jumlahTugas) : ''}</td>
    </tr>
  );
}

/** Line by line, and the sum of what is shown. */
export function TabelBanding({ baris, judulLama, judulBaru }: Props) {
  const { lama, baru } = totalBanding(baris);
  return (
    <TabelPanjang
      label="Perbandingan versi"
      jumlah={baris.length + 1}
      kolom={8}
      tinggi={38}
      kunci={(i) => (i < baris.length ? `${baris[i]?.subKegiatanId}-${i}` : 'jumlah')}
      kepala={
        <tr>
          <th scope="col">Keadaan</th>
          <th scope="col">Kode</th>
          <th scope="col">Sub kegiatan</th>
          <th scope="col">Bagian</th>
          <th scope="col" className="kanan">
            {judulLama}
          </th>
          <th scope="col" className="kanan">
            {judulBaru}
          </th>
          <th scope="col" className="kanan">
            Selisih
          </th>
          <th scope="col" className="kanan">
            Tugas
          </th>
        </tr>
      }
      baris={(i, props) => {
        const b = baris[i];
        if (b) return <Baris key={`${b.subKegiatanId}-${i}`} b={b} props={props} />;
        return (
          <tr key="jumlah" {...props} className={css.jumlah}>
            <td colSpan={4}>Jumlah {angka(baris.length)} baris</td>
            <td className="kanan angka">{rupiah(lama)}</td>
            <td className="kanan angka">{rupiah(baru)}</td>
            <td className="kanan angka">{selisihTeks(baru - lama)}</td>
            <td />
          </tr>
        );
      }}
    />
  );
}
