import type { BarisBukti, BuktiAbk } from '../domain/abkBukti';
import { ejTeks, orangTeks, selisihTeks } from '../domain/abkTeks';
import { asumsiAbk } from '../domain/abkSimpulan';
import type { Tanggal } from '../domain/ids';
import { angka, tanggalPanjang } from '../domain/tampil';
import { dokumenArtikel } from './dokumenArtikel';
import type { PilihanDokumen } from './dokumenSurat';
import { GAYA_ABK_CETAK } from './gayaAbk';
import type { Halaman } from './halaman';

export interface DataBukti {
  readonly kantor: string;
  readonly dicetak: Tanggal;
  /** One page each. */
  readonly bukti: readonly BuktiAbk[];
}

const HALAMAN: Halaman = { kertas: 'A4', orientasi: 'tegak', tepi: [12, 14, 10, 16] };
/** What leaves the paper one page, beside the longest answer: rows, and lines of them; the rest is one line together. */
const BARIS_TERBANYAK = 14;
const TEKS_TERBANYAK = 20;
/** Letters of a name that fit in one line. */
const LEBAR_NAMA = 42;
const barisTeks = ({ nama }: BarisBukti): number => Math.max(1, Math.ceil(nama.length / LEBAR_NAMA));

/** The largest work first keeps its line; what does not fit is added up, so that the sums still agree. */
function ringkasBaris(baris: readonly BarisBukti[], kata: string): readonly BarisBukti[] {
  const muat = (daftar: readonly BarisBukti[], kurangi: number): boolean =>
    daftar.length <= BARIS_TERBANYAK - kurangi &&
    daftar.reduce((n, b) => n + barisTeks(b), 0) <= TEKS_TERBANYAK - kurangi;
  if (muat(baris, 0)) return baris;
  const urut = [...baris].sort((a, b) => b.menit - a.menit);
  while (!muat(urut, 1)) urut.pop();
  const besar = new Set(urut);
  const lain = baris.filter((b) => !besar.has(b));
  const jumlah = (ambil: (b: BarisBukti) => number): number => lain.reduce((n, b) => n + ambil(b), 0);
  const pemangku = jumlah((b) => b.pemangku);
  const kebutuhan = jumlah((b) => b.kebutuhan);
  return [
    ...baris.filter((b) => besar.has(b)),
    {
      nama: `${angka(lain.length)} ${kata} lain`,
      belum: false,
      lebihStruktural: 0,
      menit: jumlah((b) => b.menit),
      kebutuhan,
      bulat: jumlah((b) => b.bulat),
      pemangku,
      setara: jumlah((b) => b.setara),
      selisih: jumlah((b) => b.selisih),
      ej: pemangku > 0 ? kebutuhan / pemangku : null,
      kelas: null,
    },
  ];
}

function Baris({ isi, nomor }: { isi: BarisBukti; nomor: number | null }) {
  return (
    <tr className={nomor === null ? 'jumlah' : isi.belum ? 'belum' : undefined}>
      <td className="tengah">{nomor === null ? '' : `${nomor}.`}</td>
      <td>{isi.nama}</td>
      <td className="angka">{angka(isi.menit)}</td>
      <td className="angka">{orangTeks(isi.kebutuhan)}</td>
      <td className="angka">{angka(isi.bulat)}</td>
      <td className="angka">{angka(isi.pemangku)}</td>
      <td className={isi.selisih < 0 ? 'angka kurang' : 'angka'}>{selisihTeks(isi.selisih)}</td>
      <td className="angka">{ejTeks(isi.ej)}</td>
      <td className="tengah">{isi.kelas ?? '–'}</td>
    </tr>
  );
}

function SatuBukti({ bukti, data }: { bukti: BuktiAbk; data: DataBukti }) {
  const { simpulan, jumlah, dasar } = bukti;
  const kata = bukti.seluruhKantor ? 'unit' : 'jabatan';
  return (
    <>
      <h1>BUKTI KEBUTUHAN PEGAWAI</h1>
      <p className="bawah-judul">
        {bukti.unit}
        {bukti.unit === data.kantor ? '' : `, ${data.kantor}`}, tahun {bukti.tahun}
      </p>
      <div className="pernyataan">
        <span className="label">
          Pernyataan: “{bukti.unit} kekurangan {bukti.klaim === null ? '' : `${angka(bukti.klaim)} `}orang.” Menurut
          angka:
        </span>
        <p className="simpulan">{simpulan.kalimat}</p>
        {simpulan.catatan.length > 0 && (
          <ul>
            {simpulan.catatan.map((satu) => (
              <li key={satu}>{satu}</li>
            ))}
          </ul>
        )}
        {bukti.sempit && (
          <p>
            Titik tersempit: {bukti.sempit.nama}, beban {angka(bukti.sempit.menit)} menit untuk{' '}
            {angka(bukti.sempit.pemangku)} pemangku
            {bukti.sempit.ej === null ? '' : ` (EJ ${ejTeks(bukti.sempit.ej)})`}.
          </p>
        )}
      </div>
      <h2>1. Beban kerja dan pemangku per {kata}</h2>
      <table className="abk">
        <thead>
          <tr>
            <th className="k-no">No.</th>
            <th>{bukti.seluruhKantor ? 'Unit' : 'Jabatan'}</th>
            <th className="k-menit">Beban (menit)</th>
            <th className="k-orang">Kebutuhan (hitung)</th>
            <th className="k-kelas">Orang</th>
            <th className="k-orang">Pemangku</th>
            <th className="k-rasio">Selisih</th>
            <th className="k-rasio">{bukti.seluruhKantor ? 'EU' : 'EJ'}</th>
            <th className="k-rasio">Kelas</th>
          </tr>
        </thead>
        <tbody>
          {ringkasBaris(bukti.baris, kata).map((satu, i) => (
            <Baris key={i} isi={satu} nomor={i + 1} />
          ))}
          <Baris isi={{ ...jumlah, nama: 'Jumlah', belum: false, lebihStruktural: 0 }} nomor={null} />
        </tbody>
      </table>
      <h2>2. Hitungan, dapat diulang dengan kalkulator</h2>
      <table className="abk langkah">
        <colgroup>
          <col style={{ width: '30%' }} />
          <col style={{ width: '42%' }} />
          <col style={{ width: '28%' }} />
        </colgroup>
        <tbody>
          {bukti.langkah.map(({ uraian, rumus, hasil }) => (
            <tr key={uraian}>
              <td>{uraian}</td>
              <td>{rumus}</td>
              <td className="angka">= {hasil}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>3. Dasar</h2>
      <div className="sumber">
        {asumsiAbk(dasar).map(({ apa, nilai, sumber }) => (
          <p key={apa}>
            {apa}: {nilai}. Sumber: {sumber}.
          </p>
        ))}
        <p>
          Selisih = pemangku − kebutuhan (minus berarti kurang); EJ dan EU = kebutuhan ÷ pemangku. Tanpa nama pegawai.
          Dicetak {tanggalPanjang(data.dicetak)}, pemangku per {tanggalPanjang(dasar.per)}.
        </p>
      </div>
    </>
  );
}

/** "Kami kekurangan orang": what the figures say, one A4 page per unit. */
export function dokumenBukti(data: DataBukti, pilihan: PilihanDokumen): string {
  const isi = data.bukti.map((bukti, indeks) => <SatuBukti key={indeks} bukti={bukti} data={data} />);
  return dokumenArtikel({ halaman: HALAMAN, kelas: 'lembar bukti', gaya: [GAYA_ABK_CETAK], isi }, pilihan);
}
