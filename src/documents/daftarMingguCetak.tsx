import type { BarisMinggu, LembarMinggu, Minggu } from '../domain/daftarMinggu';
import type { Tanggal } from '../domain/ids';
import { rentangTanggal, tanggalPanjang } from '../domain/tampil';
import {
  absenTeks,
  hariTeks,
  keteranganHari,
  lamaTeks,
  lebihMinggu,
  mingguTeks,
  volumeSatuan,
} from '../domain/teksMinggu';
import { dokumenArtikel } from './dokumenArtikel';
import type { PilihanDokumen } from './dokumenSurat';
import type { Halaman } from './halaman';
import { namaUnit } from './kalimatSurat';

export interface DataMinggu {
  readonly kantor: string;
  readonly minggu: Minggu;
  readonly dicetak: Tanggal;
  /** One paper each. */
  readonly lembar: readonly LembarMinggu[];
}

const HALAMAN: Halaman = { kertas: 'A4', orientasi: 'tegak', tepi: [14, 14, 14, 16] };
const GAYA = `
.lembar{padding-right:.4mm;font-size:10pt;line-height:1.2}
.lembar+.lembar{break-before:page}
h1{font-size:13pt;text-align:center}
.bawah-judul{text-align:center;margin-bottom:3.5mm}
h2{font-size:10.5pt;margin:4mm 0 1.2mm;break-after:avoid}
.orang{margin-bottom:2.5mm}
.orang .label{display:inline-block;width:26mm}
.k-no{width:9mm}.k-target{width:27mm}.k-waktu{width:29mm}.k-tenggat{width:35mm}.k-selesai{width:17mm}.k-hari{width:49mm}
td.tetap{white-space:nowrap}
.kecil{display:block;font-size:8.5pt}
.telat{font-weight:700}
.kotak{display:block;width:4mm;height:4mm;margin:.4mm auto;border:.75pt solid #000}
.isi-hari{list-style:none}
.isi-hari li+li{margin-top:.6mm}
.jumlah td{font-weight:700}
.catatan{margin-top:3mm;font-size:8.5pt}
.kosong{font-style:italic}
`;

function Target({ baris }: { readonly baris: BarisMinggu }) {
  if (baris.target === null) return <>–</>;
  return (
    <>
      {volumeSatuan(baris.target, baris.satuan)}
      {baris.selesai > 0 && <span className="kecil">sudah {volumeSatuan(baris.selesai, baris.satuan)}</span>}
    </>
  );
}

function keterangan({ jenis, dari, waktu, tempat }: BarisMinggu): string {
  const rapat = [waktu && `pukul ${waktu}`, tempat && `di ${tempat}`].filter((s) => s !== '').join(', ');
  return [jenis === 'rapat' ? rapat : '', dari && `dari ${dari}`].filter((s) => s !== '').join('; ');
}

function TabelTugas({ lembar }: { readonly lembar: LembarMinggu }) {
  const lebih = lebihMinggu(lembar);
  return (
    <table>
      <thead>
        <tr>
          <th className="k-no">No.</th>
          <th>Tugas</th>
          <th className="k-target">Target s.d. akhir bulan</th>
          <th className="k-waktu">Waktu</th>
          <th className="k-tenggat">Jatuh tempo</th>
          <th className="k-selesai">Selesai</th>
        </tr>
      </thead>
      <tbody>
        {lembar.baris.map((baris, i) => (
          <tr key={baris.tugasId}>
            <td className="tengah">{i + 1}.</td>
            <td>
              {baris.nama}
              {keterangan(baris) !== '' && <span className="kecil">{keterangan(baris)}</span>}
            </td>
            <td>
              <Target baris={baris} />
            </td>
            <td className="angka">{baris.menit > 0 ? lamaTeks(baris.menit) : '–'}</td>
            <td className="tetap">
              {baris.tenggat === null ? '–' : tanggalPanjang(baris.tenggat)}
              {baris.jenis === 'terlambat' && <span className="kecil telat">TERLAMBAT</span>}
            </td>
            <td>
              <span className="kotak" />
            </td>
          </tr>
        ))}
        {lembar.diketahui && (
          <tr className="jumlah">
            <td colSpan={3}>
              Jumlah, dari {lamaTeks(lembar.kapasitas)} waktu efektif minggu ini{lebih !== '' && `, ${lebih}`}
            </td>
            <td className="angka">{lamaTeks(lembar.beban)}</td>
            <td colSpan={2} />
          </tr>
        )}
      </tbody>
    </table>
  );
}

function TabelHari({ lembar }: { readonly lembar: LembarMinggu }) {
  const hari = lembar.hari.filter(
    (satu) => satu.isi.length > 0 || satu.kapasitas > 0 || keteranganHari(satu, lembar.absen) !== '',
  );
  return (
    <table>
      <thead>
        <tr>
          <th className="k-hari">Hari</th>
          <th>Usulan pengisian (sesuaikan dengan yang benar-benar dikerjakan)</th>
        </tr>
      </thead>
      <tbody>
        {hari.map((satu) => {
          const libur = keteranganHari(satu, lembar.absen);
          return (
            <tr key={satu.tanggal}>
              <td className="tetap">{hariTeks(satu.tanggal)}</td>
              <td>
                {libur !== '' && <span className="kosong">{libur}</span>}
                {satu.isi.length > 0 && (
                  <ul className="isi-hari">
                    {satu.isi.map(({ nama, waktu, menit }, i) => (
                      <li key={`${nama}.${i}`}>
                        {nama} ({waktu === '' ? '' : `pukul ${waktu}, `}
                        {lamaTeks(menit)})
                      </li>
                    ))}
                  </ul>
                )}
                {libur === '' && satu.isi.length === 0 && '–'}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function SatuLembar({ lembar, data }: { readonly lembar: LembarMinggu; readonly data: DataMinggu }) {
  const unit = [lembar.namaTim, namaUnit(lembar.namaBagian), data.kantor].filter((s) => s !== '').join(', ');
  const absen = lembar.absen.map(({ jenis, mulai, akhir }) => `${absenTeks(jenis)} ${rentangTanggal(mulai, akhir)}`);
  return (
    <>
      <h1>DAFTAR TUGAS MINGGUAN</h1>
      <p className="bawah-judul">{mingguTeks(data.minggu).replace(/^m/, 'M')}</p>
      <div className="orang">
        <p>
          <span className="label">Nama</span>: <b>{lembar.nama}</b>
        </p>
        {lembar.jabatan !== '' && (
          <p>
            <span className="label">Jabatan</span>: {lembar.jabatan}
          </p>
        )}
        <p>
          <span className="label">Unit kerja</span>: {unit}
        </p>
        {absen.length > 0 && (
          <p>
            <span className="label">Tidak di kantor</span>: {absen.join('; ')}
          </p>
        )}
      </div>
      {lembar.baris.length === 0 ? (
        <p className="kosong">Tidak ada tugas yang dijadwalkan dalam minggu ini.</p>
      ) : (
        <>
          <TabelTugas lembar={lembar} />
          <h2>Rencana per hari untuk progres harian e-Kinerja</h2>
          <TabelHari lembar={lembar} />
        </>
      )}
      <p className="catatan">
        {lembar.diketahui
          ? 'Waktu adalah bagian minggu ini dari beban tugas menurut pembagian tugas.'
          : 'Beban minggu ini belum diketahui: berkas tahun sebelumnya hanya memuat tenggat, rapat, dan ketidakhadiran.'}{' '}
        Dicetak {tanggalPanjang(data.dicetak)}.
      </p>
    </>
  );
}

/** The week of every person on A4, a paper each, marked for satuKertas. */
export function dokumenMinggu(data: DataMinggu, pilihan: PilihanDokumen): string {
  const isi = data.lembar.map((lembar) => <SatuLembar key={lembar.pegawaiId} lembar={lembar} data={data} />);
  return dokumenArtikel({ halaman: HALAMAN, kelas: 'lembar', gaya: [GAYA], isi }, pilihan);
}
