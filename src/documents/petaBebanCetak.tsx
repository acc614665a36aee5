import { renderToStaticMarkup } from 'react-dom/server';
import { kelasEj, KELAS_EJ, sebutanBeban } from '../domain/ej';
import type { KelasEj } from '../domain/ej';
import type { Pengaturan } from '../domain/pengaturan';
import type { Tanggal } from '../domain/ids';
import type { UkuranKertas } from '../domain/surat';
import { BULAN_SINGKAT, rasio, rasioTeks, tanggalPanjang } from '../domain/tampil';
import type { PilihanDokumen } from './dokumenSurat';
import { GAYA_DASAR, gayaHuruf } from './gaya';
import { GAYA_PETA } from './gayaPeta';
import { gayaHalaman, namaHalaman } from './halaman';
import type { Halaman } from './halaman';
import { htmlLengkap } from './htmlLengkap';
import { tandaSurat } from './tandaSurat';

/** Unrounded load ratios; null = no working day in the period (leave, not yet or no longer in the office). */
export interface RasioSetahun {
  readonly setahun: number | null;
  /** Twelve of them. */
  readonly bulan: readonly (number | null)[];
}

export interface BarisPeta extends RasioSetahun {
  readonly nama: string;
  readonly jabatan: string;
}

/** One sheet: the people of a bagian, and load ÷ capacity of all of them together. */
export interface BagianPeta {
  readonly nama: string;
  readonly baris: readonly BarisPeta[];
  readonly jumlah: RasioSetahun;
}

export interface DataPeta {
  /** `Sekretariat Daerah Kabupaten Contoh` */
  readonly kantor: string;
  readonly tahun: number;
  readonly bagian: readonly BagianPeta[];
  readonly kelasEj: Pengaturan['kelasEj'];
  readonly kertas: UkuranKertas;
  readonly dicetak: Tanggal;
  /** Without names the sheet may leave the hands of the direct superior. */
  readonly tanpaNama: boolean;
}

const TEPI = [12, 12, 12, 15] as const;
const halamanPeta = (kertas: UkuranKertas): Halaman => ({ kertas, orientasi: 'mendatar', tepi: TEPI });

/** Diagonals across a field of 14 × 7, one every `jarak`. */
function diagonal(jarak: number): string {
  let jalur = '';
  for (let x = jarak; x < 21; x += jarak) {
    jalur += `M${Math.max(0, x - 7)} ${Math.min(7, x)}L${Math.min(14, x)} ${Math.max(0, x - 14)}`;
  }
  return jalur;
}

const ARSIR: Readonly<Partial<Record<KelasEj, string>>> = { E: diagonal(1.5), D: diagonal(5.25) };

/** Figure over the hatch of its class. */
function Isi({ kelas, teks }: { kelas: KelasEj; teks: string }) {
  const jalur = ARSIR[kelas];
  if (jalur === undefined) return teks;
  return (
    <>
      <svg className="arsir" viewBox="0 0 14 7" preserveAspectRatio="none" aria-hidden="true">
        <path d={jalur} />
      </svg>
      <span>{teks}</span>
    </>
  );
}

function Sel({ nilai, batas }: { nilai: number | null; batas: DataPeta['kelasEj'] }) {
  if (nilai === null) return <td className="nilai k-kosong">–</td>;
  const kelas = kelasEj(nilai, batas);
  return (
    <td className={`nilai k-${kelas}`}>
      <Isi kelas={kelas} teks={rasioTeks(nilai)} />
    </td>
  );
}

function Nilai({ isi, batas }: { isi: RasioSetahun; batas: DataPeta['kelasEj'] }) {
  return (
    <>
      <Sel nilai={isi.setahun} batas={batas} />
      {BULAN_SINGKAT.map((nama, indeks) => (
        <Sel key={nama} nilai={isi.bulan[indeks] ?? null} batas={batas} />
      ))}
    </>
  );
}

/** Limits in words, from the office's settings: `0,50 s.d. < 0,70`. */
function batasKelas(kelas: KelasEj, { b, c, d }: DataPeta['kelasEj']): string {
  const antara = (bawah: number, atas: number) => `${rasio(bawah)} s.d. < ${rasio(atas)}`;
  switch (kelas) {
    case 'A':
      return `> ${rasio(100)}`;
    case 'B':
      return `${rasio(b)} s.d. ${rasio(100)}`;
    case 'C':
      return antara(c, b);
    case 'D':
      return antara(d, c);
    case 'E':
      return `< ${rasio(d)}`;
  }
}

function Legenda({ batas }: { batas: DataPeta['kelasEj'] }) {
  return (
    <p className="legenda">
      <span>Rasio beban = jam tugas dibagi jam kerja efektif.</span>
      {[...KELAS_EJ].reverse().map((kelas) => (
        <span key={kelas} className="butir-legenda">
          <span className={`contoh k-${kelas}`}>
            <Isi kelas={kelas} teks={batasKelas(kelas, batas)} />
          </span>{' '}
          {sebutanBeban(kelas)}
        </span>
      ))}
      <span className="butir-legenda">
        <span className="contoh k-kosong">–</span> Tidak ada hari kerja
      </span>
    </p>
  );
}

function LembarBagian({ data, bagian, indeks }: { data: DataPeta; bagian: BagianPeta; indeks: number }) {
  return (
    <article className={`lembar ${namaHalaman(halamanPeta(data.kertas))}`} id={tandaSurat(indeks)}>
      <h1>
        PETA BEBAN KERJA TAHUN {data.tahun} <span className="kantor">{data.kantor}</span>
      </h1>
      <h2>{bagian.nama}</h2>
      <table className="peta">
        <colgroup>
          <col className="k-no" />
          <col className="k-orang" />
          <col className="k-setahun" />
          {BULAN_SINGKAT.map((nama) => (
            <col key={nama} className="k-bulan" />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th>No.</th>
            <th>{data.tanpaNama ? 'Jabatan' : 'Nama / Jabatan'}</th>
            <th>Setahun</th>
            {BULAN_SINGKAT.map((nama) => (
              <th key={nama}>{nama}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bagian.baris.map((baris, nomor) => (
            <tr key={nomor}>
              <td className="tengah">{nomor + 1}.</td>
              <td>
                {!data.tanpaNama && <span className="nama">{baris.nama}</span>}
                <span className="jabatan">{baris.jabatan}</span>
              </td>
              <Nilai isi={baris} batas={data.kelasEj} />
            </tr>
          ))}
          <tr className="jumlah">
            <td colSpan={2}>Seluruhnya ({bagian.baris.length} orang)</td>
            <Nilai isi={bagian.jumlah} batas={data.kelasEj} />
          </tr>
        </tbody>
      </table>
      <Legenda batas={data.kelasEj} />
      <p className="catatan">
        {data.tanpaNama ? '' : 'Memuat nama pegawai: hanya untuk atasan langsung. '}Dicetak{' '}
        {tanggalPanjang(data.dicetak)}.
      </p>
    </article>
  );
}

/** The heat map on paper: one sheet per bagian, month view with numbers; every sheet carries a mark as letters do. */
export function dokumenPeta(data: DataPeta, pilihan: PilihanDokumen): string {
  const isi = renderToStaticMarkup(
    <>
      <nav hidden>
        {data.bagian.map((_, indeks) => (
          <a key={indeks} href={`#${tandaSurat(indeks)}`} />
        ))}
      </nav>
      {data.bagian.map((bagian, indeks) => (
        <LembarBagian key={indeks} data={data} bagian={bagian} indeks={indeks} />
      ))}
    </>,
  );
  const gaya = [gayaHuruf(pilihan.huruf), GAYA_DASAR, GAYA_PETA, gayaHalaman([halamanPeta(data.kertas)])].join('\n');
  return htmlLengkap({ ...pilihan, gaya, isi });
}
