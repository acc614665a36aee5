import { ejTeks, selisihTeks } from '../domain/abkTeks';
import type { BarisProyeksi, JumlahProyeksi } from '../domain/proyeksi';
import { angka } from '../domain/tampil';
import { dokumenArtikel } from './dokumenArtikel';
import type { PilihanDokumen } from './dokumenSurat';
import { GAYA_ABK_CETAK } from './gayaAbk';
import type { Halaman } from './halaman';
import { catatanProyeksi, simpulanProyeksi, type DataProyeksi } from './proyeksiIsi';

const HALAMAN: Halaman = { kertas: 'A4', orientasi: 'mendatar', tepi: [17, 12, 12, 14] };
const GAYA = `
.proyeksi .simpulan{font-size:10.5pt;line-height:1.3;margin:1mm 0 2.5mm;font-weight:700}
.proyeksi .abk{font-size:8.4pt}
.proyeksi .abk td,.proyeksi .abk th{padding:.6mm 1mm}
.proyeksi col.t{width:9.6mm}.proyeksi col.k{width:11.6mm}
.proyeksi thead th{font-size:7.6pt}
.proyeksi thead tr:last-child th{font-size:7.4pt}
.proyeksi .awal-tahun{border-left-width:1.2pt}
.proyeksi figure{margin:0 0 3mm}
.proyeksi svg{display:block}
`;

/** Bars of who is left against the line of the need; told apart by hatch and weight, not by colour. */
function Grafik({ data }: { readonly data: DataProyeksi }) {
  const titik = [
    { label: 'sekarang', sisa: data.jumlah.pemangku },
    ...data.jumlah.tahun.map(({ tahun, sisa }) => ({ label: `akhir ${tahun}`, sisa })),
  ];
  const puncak = Math.max(1, data.jumlah.bulat, ...titik.map((t) => t.sisa));
  const [lebar, tinggi, dasar] = [46, 46, 58];
  const y = (orang: number): number => dasar - (orang / puncak) * tinggi;
  const kebutuhan = y(data.jumlah.bulat);
  const panjang = titik.length * lebar;
  return (
    <figure>
      <svg viewBox={`0 0 ${panjang + 90} 72`} width="150mm" role="img" aria-label="Pemangku dan kebutuhan per tahun">
        <defs>
          <pattern id="arsir" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line x1="0" y1="0" x2="0" y2="4" stroke="#555" strokeWidth="1.4" />
          </pattern>
        </defs>
        {titik.map(({ label, sisa }, i) => (
          <g key={label}>
            <rect
              x={i * lebar + 9}
              y={y(sisa)}
              width={28}
              height={dasar - y(sisa)}
              fill={sisa < data.jumlah.bulat ? 'url(#arsir)' : '#ddd'}
              stroke="#000"
              strokeWidth="0.6"
            />
            <text x={i * lebar + 23} y={y(sisa) - 2} fontSize="7" textAnchor="middle">
              {angka(sisa)}
            </text>
            <text x={i * lebar + 23} y={dasar + 8} fontSize="6.5" textAnchor="middle">
              {label}
            </text>
          </g>
        ))}
        <line x1="0" x2={panjang} y1={kebutuhan} y2={kebutuhan} stroke="#000" strokeWidth="1.4" strokeDasharray="4 2" />
        <text x={panjang + 4} y={kebutuhan + 2.5} fontSize="7">
          kebutuhan {angka(data.jumlah.bulat)}
        </text>
      </svg>
    </figure>
  );
}

function Angka({ isi }: { readonly isi: JumlahProyeksi }) {
  return (
    <>
      <td className="angka">{angka(isi.pemangku)}</td>
      <td className="angka">{angka(isi.bulat)}</td>
      {isi.tahun.map(({ tahun, keluar, sisa, selisih }) => [
        <td key={`k${tahun}`} className="angka awal-tahun">
          {keluar === 0 ? '–' : angka(keluar)}
        </td>,
        <td key={`s${tahun}`} className="angka">
          {angka(sisa)}
        </td>,
        <td key={`b${tahun}`} className={selisih < 0 ? 'angka kurang' : 'angka'}>
          {selisihTeks(selisih)}
        </td>,
      ])}
      <td className="angka awal-tahun">{angka(isi.tahun.at(-1)?.isi ?? 0)}</td>
      <td className="angka">{ejTeks(isi.tahun.at(-1)?.ej ?? null)}</td>
    </>
  );
}

const Baris = ({ isi }: { readonly isi: BarisProyeksi }) => (
  <tr className={isi.jenis === 'belum' ? 'belum' : undefined}>
    <td>{isi.jabatan}</td>
    <Angka isi={isi} />
  </tr>
);

function Tabel({ data }: { readonly data: DataProyeksi }) {
  const { tahun, unit, jumlah } = data;
  return (
    <table className="abk">
      <colgroup>
        <col />
        <col style={{ width: '16mm' }} />
        <col style={{ width: '17mm' }} />
        {tahun.flatMap((t) => ['k', 't s', 't b'].map((apa) => <col key={`${apa}${t}`} className={apa} />))}
        <col style={{ width: '13mm' }} />
        <col style={{ width: '12mm' }} />
      </colgroup>
      <thead>
        <tr>
          <th rowSpan={2}>Unit / Jabatan</th>
          <th rowSpan={2}>Pemangku</th>
          <th rowSpan={2}>Kebutuhan</th>
          {tahun.map((t) => (
            <th key={t} colSpan={3} className="awal-tahun">
              {t}
            </th>
          ))}
          <th rowSpan={2} className="awal-tahun">
            Perlu diisi
          </th>
          <th rowSpan={2}>EJ akhir</th>
        </tr>
        <tr>
          {tahun.map((t) => [
            <th key={`k${t}`} className="awal-tahun">
              keluar
            </th>,
            <th key={`s${t}`}>sisa</th>,
            <th key={`b${t}`}>+/−</th>,
          ])}
        </tr>
      </thead>
      <tbody>
        {unit.map(({ bagianId, nama, baris, jumlah: satu }) => [
          <tr key={bagianId ?? ''} className="unit">
            <td>{nama}</td>
            <Angka isi={satu} />
          </tr>,
          ...baris.map((b) => <Baris key={b.kunci} isi={b} />),
        ])}
        {unit.length > 1 && (
          <tr className="jumlah">
            <td>Jumlah</td>
            <Angka isi={jumlah} />
          </tr>
        )}
      </tbody>
    </table>
  );
}

/** Retirement of five years per unit and jabatan on A4 landscape; one marked article for satuPdf. */
export function dokumenProyeksi(data: DataProyeksi, pilihan: PilihanDokumen): string {
  const isi = (
    <>
      <h1>
        PROYEKSI PENSIUN {data.tahun[0]}–{data.tahun.at(-1)} <span className="kantor">{data.kantor}</span>
      </h1>
      <p className="simpulan">{simpulanProyeksi(data)}</p>
      <Grafik data={data} />
      <Tabel data={data} />
      <div className="sumber">
        {catatanProyeksi(data).map((satu) => (
          <p key={satu}>{satu}</p>
        ))}
      </div>
    </>
  );
  return dokumenArtikel(
    { halaman: HALAMAN, kelas: 'lembar proyeksi', gaya: [GAYA_ABK_CETAK, GAYA], isi: [isi] },
    pilihan,
  );
}
