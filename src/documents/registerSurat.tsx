import { SEBUTAN_JENIS, SEBUTAN_STATUS, type Surat } from '../domain/surat';
import { tanggalPanjang } from '../domain/tampil';
import { dokumenArtikel } from './dokumenArtikel';
import type { PilihanDokumen } from './dokumenSurat';
import type { Halaman } from './halaman';
import {
  JUDUL_REGISTER,
  keteranganBaris,
  ringkasanRegister,
  sebutanTanpaNomor,
  type DataRegister,
} from './isiRegister';

const NAMA_TERBACA = 3;

const GAYA = `
h1{font-size:13pt;text-align:center}
.bawah-judul{text-align:center;margin-bottom:4mm;font-size:11pt}
.register{font-size:9pt;line-height:1.2}
.register .nomor-batal .dicoret{text-decoration:line-through}
.register .keterangan{display:block;font-size:8.5pt;font-style:italic}
.k-no{width:12mm}.k-nomor{width:48mm}.k-tanggal{width:29mm}.k-jenis{width:29mm}.k-penerima{width:46mm}.k-status{width:22mm}
.catatan{margin-top:2mm;font-size:8.5pt}
`;

function penerima(surat: Surat): string {
  const nama = surat.penerima.slice(0, NAMA_TERBACA).map((orang) => orang.nama);
  const lain = surat.penerima.length - nama.length;
  return lain > 0 ? `${nama.join('; ')}; dan ${lain} orang lainnya` : nama.join('; ');
}

/** A number that nobody has yet is said in words; a void one is struck through and says so as well. */
function Baris({ surat, keterangan }: { readonly surat: Surat; readonly keterangan: string }) {
  return (
    <tr className={surat.status === 'batal' ? 'nomor-batal' : undefined}>
      <td className="tengah">{surat.urut || '–'}</td>
      <td>{surat.nomor === '' ? sebutanTanpaNomor(surat) : <span className="dicoret">{surat.nomor}</span>}</td>
      <td>{tanggalPanjang(surat.tanggal)}</td>
      <td>{SEBUTAN_JENIS[surat.jenis]}</td>
      <td>{penerima(surat)}</td>
      <td>
        {surat.perihal}
        {keterangan !== '' && <span className="keterangan">{keterangan}</span>}
      </td>
      <td>{SEBUTAN_STATUS[surat.status]}</td>
    </tr>
  );
}

/** Buku register on landscape paper: every number once, whatever became of it. One marked article for satuPdf. */
export function dokumenRegister(data: DataRegister, pilihan: PilihanDokumen): string {
  const halaman: Halaman = { kertas: data.kertas, orientasi: 'mendatar', tepi: [15, 15, 15, 20] };
  const isi = (
    <>
      <h1>
        {JUDUL_REGISTER} {data.tahun}
      </h1>
      <p className="bawah-judul">
        {data.kantor}
        {data.saringan !== '' && ` (${data.saringan})`}
      </p>
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
            {['Urut', 'Nomor', 'Tanggal', 'Jenis', 'Kepada', 'Perihal dan keterangan', 'Status'].map((nama) => (
              <th key={nama} scope="col">
                {nama}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.surat.map((surat) => (
            <Baris key={surat.id} surat={surat} keterangan={keteranganBaris(surat, data.nomorDari)} />
          ))}
        </tbody>
      </table>
      <p className="catatan">
        {ringkasanRegister(data.surat)} Dicetak {tanggalPanjang(data.dicetak)}.
      </p>
    </>
  );
  return dokumenArtikel({ halaman, gaya: [GAYA], isi: [isi] }, pilihan);
}
