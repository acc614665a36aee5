import { bobotButir, PENUH } from '../domain/rb';
import { bobotTeks, jarakTeks, kalimatKepalaRb, kategoriTeks, poin, terjawabTeks } from '../domain/rbTeks';
import { persen } from '../domain/tampil';
import { dokumenArtikel } from './dokumenArtikel';
import type { PilihanDokumen } from './dokumenSurat';
import { GAYA_ABK_CETAK } from './gayaAbk';
import type { Halaman } from './halaman';
import { barisRb, catatanRb, isiButir, type BarisRb, type DataRb } from './rbIsi';

const HALAMAN: Halaman = { kertas: 'A4', orientasi: 'mendatar', tepi: [17, 12, 12, 14] };
const GAYA = `
.rb .ringkas{display:flex;gap:8mm;align-items:flex-end;margin:1.5mm 0 3mm}
.rb .indeks{font-size:22pt;font-weight:700;line-height:1;white-space:nowrap}
.rb .indeks small{font-size:11pt;font-weight:400}
.rb .ringkas p{font-size:10pt;line-height:1.3}
.rb .abk{font-size:8.6pt}
.rb .tk-0 td{background:#dfe7e6;font-weight:700;break-after:avoid}
.rb .tk-1 td{background:#eef2f2;font-weight:700;break-after:avoid}
.rb .komponen td{break-after:avoid;font-weight:700}
.rb .komponen .isi{font-weight:400}
.rb .isi{white-space:pre-line;font-size:8pt}
.rb .bawah{margin-top:3mm;width:auto}
.rb .bawah td,.rb .bawah th{padding:.8mm 2.5mm}
`;

function Baris({ data, baris }: { readonly data: DataRb; readonly baris: BarisRb }) {
  const sisip = { paddingLeft: `${1.2 + baris.tingkat * 3}mm` };
  if (baris.jenis === 'butir') {
    const { butir, komponen } = baris;
    const nilai = data.hasil.butir.get(butir.id);
    const { jawaban, bukti } = isiButir(data, butir);
    const dapat = nilai?.tertutup ? '' : poin(((nilai?.nilai ?? 0) * bobotButir(komponen, butir)) / PENUH);
    return (
      <tr>
        <td className="tengah">{butir.id}</td>
        <td style={sisip}>{butir.tanya}</td>
        <td className="angka">{poin(bobotButir(komponen, butir))}</td>
        <td className="tengah" style={{ whiteSpace: 'normal' }}>
          {jawaban}
        </td>
        <td className="angka">{dapat}</td>
        <td className="angka" />
        <td className="isi">{bukti}</td>
      </tr>
    );
  }
  const { komponen, tingkat } = baris;
  const nilai = data.hasil.komponen.get(komponen.id);
  const catatan = data.jawaban.get(komponen.id);
  return (
    <tr className={`komponen tk-${tingkat}`}>
      <td className="tengah">{komponen.id}</td>
      <td style={sisip}>{komponen.nama}</td>
      <td className="angka">
        {bobotTeks(komponen.bobot)}
        {komponen.dikonfirmasi ? '' : '*'}
      </td>
      <td className="tengah">{nilai?.langsung ? 'langsung' : nilai ? `${nilai.terjawab}/${nilai.butir}` : ''}</td>
      <td className="angka">{nilai?.tertutup ? '' : poin(nilai?.nilai ?? 0)}</td>
      <td className="angka">
        {komponen.bobot > 0 && !nilai?.tertutup ? persen((nilai?.nilai ?? 0) / komponen.bobot) : ''}
      </td>
      <td className="isi">{[catatan?.bukti, catatan?.catatan].filter(Boolean).join('\n')}</td>
    </tr>
  );
}

function Tahun({ data }: { readonly data: DataRb }) {
  if (data.tahunLain.length < 2) return null;
  return (
    <table className="abk bawah">
      <thead>
        <tr>
          {['Tahun', 'Lembar', 'Indeks', 'Kategori'].map((judul) => (
            <th key={judul}>{judul}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.tahunLain.map(({ tahun, nama, indeks, kategori }) => (
          <tr key={`${tahun}${nama}`}>
            <td className="tengah">{tahun}</td>
            <td>{nama}</td>
            <td className="angka">{poin(indeks)}</td>
            <td className="tengah">{kategori}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The worksheet of a year on A4 landscape; one marked article for satuPdf. */
export function dokumenRb(data: DataRb, pilihan: PilihanDokumen): string {
  const { hasil } = data;
  const isi = (
    <>
      <h1>
        LEMBAR KERJA REFORMASI BIROKRASI {data.tahun} <span className="kantor">{data.kantor}</span>
      </h1>
      <div className="ringkas">
        <div className="indeks">
          {hasil.lengkap ? (
            <>
              {poin(hasil.indeks)} <small>{kategoriTeks(hasil)}</small>
            </>
          ) : (
            <small>
              {terjawabTeks(hasil)}, sementara {poin(hasil.indeks)}
            </small>
          )}
        </div>
        <p>
          {data.nama}. {jarakTeks(hasil)} {kalimatKepalaRb(hasil)}
          <br />
          <b>Penilaian sendiri, bukan nilai resmi.</b>
        </p>
      </div>
      <table className="abk">
        <colgroup>
          {['20mm', '', '15mm', '24mm', '15mm', '17mm', '72mm'].map((width, i) => (
            <col key={i} style={width === '' ? undefined : { width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {['Kode', 'Komponen dan butir', 'Bobot', 'Jawaban', 'Nilai', '%', 'Bukti dan catatan'].map((judul) => (
              <th key={judul}>{judul}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {barisRb(data.paket.komponen).map((baris) => (
            <Baris key={baris.jenis === 'butir' ? baris.butir.id : baris.komponen.id} data={data} baris={baris} />
          ))}
          <tr className="jumlah">
            <td />
            <td>Indeks</td>
            <td className="angka">{bobotTeks(hasil.tertinggi)}</td>
            <td className="tengah">
              {hasil.terjawab}/{hasil.jumlahButir}
            </td>
            <td className="angka">{poin(hasil.indeks)}</td>
            <td className="angka">{hasil.tertinggi > 0 ? persen(hasil.indeks / hasil.tertinggi) : ''}</td>
            <td>{kategoriTeks(hasil)}</td>
          </tr>
        </tbody>
      </table>
      <Tahun data={data} />
      <div className="sumber">
        {catatanRb(data).map((satu) => (
          <p key={satu}>{satu}</p>
        ))}
      </div>
    </>
  );
  return dokumenArtikel({ halaman: HALAMAN, kelas: 'lembar rb', gaya: [GAYA_ABK_CETAK, GAYA], isi: [isi] }, pilihan);
}
