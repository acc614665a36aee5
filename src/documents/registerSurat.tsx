import { renderToStaticMarkup } from 'react-dom/server';
import { SEBUTAN_JENIS, SEBUTAN_STATUS } from '../domain/surat';
import type { Surat, UkuranKertas } from '../domain/surat';
import { tanggalPanjang } from '../domain/tampil';
import type { PilihanDokumen } from './dokumenSurat';
import { GAYA_DASAR, gayaHuruf } from './gaya';
import { gayaHalaman, namaHalaman } from './halaman';
import type { Halaman } from './halaman';
import { htmlLengkap } from './htmlLengkap';

export interface DataRegister {
  readonly kantor: string;
  readonly tahun: number;
  readonly kertas: UkuranKertas;
  readonly dicetak: string;
  /** In the order to print. */
  readonly surat: readonly Surat[];
}

const NAMA_TERBACA = 3;

const GAYA = `
h1{font-size:13pt;text-align:center}
.bawah-judul{text-align:center;margin-bottom:4mm;font-size:11pt}
.register{font-size:9.5pt;line-height:1.2}
.register .batal td{text-decoration:line-through;color:#444}
.k-no{width:12mm}.k-nomor{width:58mm}.k-tanggal{width:32mm}.k-jenis{width:24mm}.k-penerima{width:60mm}.k-status{width:18mm}
.catatan{margin-top:2mm;font-size:8pt;font-style:italic}
`;

function penerima(surat: Surat): string {
  const nama = surat.penerima.slice(0, NAMA_TERBACA).map((orang) => orang.nama);
  const lain = surat.penerima.length - nama.length;
  return lain > 0 ? `${nama.join('; ')}; dan ${lain} orang lainnya` : nama.join('; ');
}

/** Buku register: every number once, void ones struck through but still listed. */
export function dokumenRegister(data: DataRegister, pilihan: PilihanDokumen): string {
  const halaman: Halaman = { kertas: data.kertas, orientasi: 'mendatar', tepi: [15, 15, 15, 20] };
  const isi = renderToStaticMarkup(
    <article className={namaHalaman(halaman)}>
      <h1>BUKU REGISTER NASKAH DINAS TAHUN {data.tahun}</h1>
      <p className="bawah-judul">{data.kantor}</p>
      <table className="register">
        <colgroup>
          {['no', 'nomor', 'tanggal', 'jenis', 'penerima'].map((nama) => (
            <col key={nama} className={`k-${nama}`} />
          ))}
          <col />
          <col className="k-status" />
        </colgroup>
        <thead>
          <tr>
            {['Urut', 'Nomor', 'Tanggal', 'Jenis', 'Kepada', 'Perihal', 'Status'].map((nama) => (
              <th key={nama}>{nama}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.surat.map((surat) => (
            <tr key={surat.id} className={surat.status}>
              <td className="tengah">{surat.urut ?? '–'}</td>
              <td>{surat.nomor === '' ? 'nomor menyusul' : surat.nomor}</td>
              <td>{tanggalPanjang(surat.tanggal)}</td>
              <td>{SEBUTAN_JENIS[surat.jenis]}</td>
              <td>{penerima(surat)}</td>
              <td>{surat.perihal}</td>
              <td>{SEBUTAN_STATUS[surat.status]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="catatan">
        {data.surat.length} naskah. Dicetak {tanggalPanjang(data.dicetak)}.
      </p>
    </article>,
  );
  const gaya = [gayaHuruf(pilihan.huruf), GAYA_DASAR, GAYA, gayaHalaman([halaman])].join('\n');
  return htmlLengkap({ ...pilihan, gaya, isi });
}
