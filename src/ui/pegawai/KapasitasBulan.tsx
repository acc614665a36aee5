import type { RincianPegawai } from '../../api/views';
import { SEBUTAN_KETIDAKHADIRAN } from '../../domain/pegawai';
import { angka, desimalRingkas, menitKeJam, NAMA_BULAN, tanggalPanjang } from '../../domain/tampil';
import { useSesi } from '../stores/sesiStore';
import css from './Pegawai.module.css';
import { teks } from './teks';

type Kurang = RincianPegawai['kapasitas']['bulan'][number]['kurang'][number];

/** Capacity of one person month by month, and in words why it is lower than full. */
export function KapasitasBulan({ rincian }: { readonly rincian: RincianPegawai }) {
  const { pegawai, kapasitas, bup } = rincian;
  const k = teks.kapasitas;
  const hariKerjaKantor = useSesi((s) => s.pengaturan?.hariKerja);
  const sebab = ({ sebab: nama, hari, menit, persen }: Kurang): string => {
    const tanggal = { masuk: pegawai.masuk, keluar: pegawai.keluar, pensiun: bup?.tanggal ?? null };
    if (nama === 'masuk' || nama === 'keluar' || nama === 'pensiun') {
      const hariIni = tanggal[nama];
      return hariIni === null ? k[nama]('') : k[nama](tanggalPanjang(hariIni));
    }
    return k.tidakHadir(SEBUTAN_KETIDAKHADIRAN[nama], hari, menitKeJam(menit), persen ?? 100);
  };
  const jam =
    pegawai.menitMinggu !== undefined
      ? k.kontrak(desimalRingkas(pegawai.menitMinggu / 60, 2))
      : pegawai.fte !== 1000 && k.fte(desimalRingkas(pegawai.fte / 1000, 3));
  const alasan = [jam, kapasitas.hariKerja !== hariKerjaKantor && k.minggu(kapasitas.hariKerja)].filter(
    (satu) => satu !== false,
  );
  const awas = kapasitas.pensiun === 'jenisJabatan' || kapasitas.pensiun === 'lewat' ? k.ragu[kapasitas.pensiun] : '';
  return (
    <section className={css.kotak} aria-label={k.judul}>
      <h3>{k.judul}</h3>
      <p style={{ margin: 0 }}>
        <strong>{angka(kapasitas.setahun)} menit</strong> {k.dari(angka(kapasitas.penuhKantor))}
        {alasan.length > 0 && <span className="redup"> · {alasan.join(' · ')}</span>}
      </p>
      {awas !== '' && (
        <p className={css.temuan} role="note" style={{ padding: 0 }}>
          {awas}
        </p>
      )}
      <table className={`tabel ${css.kapasitas}`}>
        <thead>
          <tr>
            <th scope="col">{k.kolom.bulan}</th>
            <th scope="col" className="kanan">
              {k.kolom.kapasitas}
            </th>
            <th scope="col">{k.kolom.sebab}</th>
          </tr>
        </thead>
        <tbody>
          {kapasitas.bulan.map(({ penuh, menit, kurang }, i) => (
            <tr key={NAMA_BULAN[i]}>
              <th scope="row">{NAMA_BULAN[i]}</th>
              <td className="kanan angka" title={`${angka(menit)} menit`}>
                {menit === penuh ? menitKeJam(menit) : k.sebagian(menitKeJam(menit), menitKeJam(penuh))}
              </td>
              <td>{[...(jam !== false && penuh > 0 ? [jam] : []), ...kurang.map(sebab)].join('; ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
