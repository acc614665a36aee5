import type { RincianKontribusi } from '../../api/kontribusiViews';
import { KEJADIAN_DISIPLIN, jumlahSoalJam, SEBUTAN_KEJADIAN, type JumlahKejadian } from '../../domain/disiplin';
import { angka, menitKeJam, NAMA_BULAN } from '../../domain/tampil';
import { TabelKecil } from '../parts/TabelKecil';
import css from './Kontribusi.module.css';
import { teks } from './teks';

const r = teks.rincian;
const jam = (menit: number): string => (menit === 0 ? '–' : menitKeJam(menit));
const sebut = (kejadian: JumlahKejadian): string =>
  KEJADIAN_DISIPLIN.flatMap((satu) => {
    const jumlah = kejadian[satu] ?? 0;
    return jumlah > 0 ? [`${SEBUTAN_KEJADIAN[satu]}: ${angka(jumlah)}`] : [];
  }).join('\n');

/** Every number by month since January; the months looked at together are marked. */
export function TabelBulan({ rincian: { bulan, jendela } }: { readonly rincian: RincianKontribusi }) {
  const [awal, akhir] = jendela;
  const { bulan: judulBulan, ...lain } = r.kolom;
  return (
    <TabelKecil judul={r.angka} kiri={[judulBulan]} kanan={Object.values(lain)} tinggi={460}>
      {bulan
        .filter((satu) => satu.bulan <= akhir)
        .map((satu) => (
          <tr key={satu.bulan} className={satu.bulan >= awal && satu.bulan <= akhir ? css.jendela : undefined}>
            <td>{NAMA_BULAN[satu.bulan - 1]}</td>
            <td className="kanan angka">{jam(satu.kapasitas)}</td>
            <td className="kanan angka">{jam(satu.beban)}</td>
            <td className="kanan angka">{jam(satu.rencana)}</td>
            <td className="kanan angka">
              {!satu.dicatat && satu.rencana > 0 ? <span className="redup">{r.belumDicatat}</span> : jam(satu.selesai)}
            </td>
            <td className="kanan angka">{satu.hariHadir === null ? '–' : r.hadir(satu.hariHadir, satu.hariKerja)}</td>
            <td className="kanan angka" title={satu.kejadian ? sebut(satu.kejadian) : undefined}>
              {satu.kejadian === null ? '–' : r.kali(jumlahSoalJam(satu.kejadian))}
            </td>
          </tr>
        ))}
    </TabelKecil>
  );
}
