import { bacaBilangan } from '../domain/bilanganTeks';
import { KALI_SETAHUN, MENIT_PERIODE, type PeriodeAbk, type SatuanWaktuAbk } from '../domain/waktuAbk';
import { cariLembarAbk, kolomUraian, type BidangAbk, type LembarAbk } from './abkJudul';
import { barisNomorKolom } from './judul';
import type { Lembar } from './lembar';
import { teksSel } from './lembar';
import { Tabel } from './tabel';
import type { Temuan } from './temuan';
import { GalatImpor, urutkanTemuan } from './temuan';

/** A line of an ABK paper: what is done, how often a year, how long one takes. */
export interface BarisAbk {
  readonly jabatan: string;
  /** Heading it stands under, '' when the table has none. */
  readonly tugasPokok: string;
  readonly uraian: string;
  readonly hasil: string;
  /** Results a year, whole; the paper's period is already multiplied out. */
  readonly volume: number;
  /** Time of one result in `satuan`, > 0; decimals possible. */
  readonly waktu: number;
  readonly satuan: SatuanWaktuAbk;
  readonly asal: { readonly lembar: string; readonly baris: number };
}
export interface HasilAbk {
  readonly lembar: string;
  readonly baris: readonly BarisAbk[];
  readonly temuan: readonly Temuan[];
}

/** @throws GalatImpor when no sheet has an ABK table. */
export function bacaAbk(semua: readonly Lembar[]): HasilAbk {
  const ada = cariLembarAbk(semua);
  if (ada.length === 0)
    throw new GalatImpor(
      'tanpa_judul',
      `Tidak ada tabel ABK di berkas ini: diperlukan kolom uraian tugas (atau tahapan), jumlah hasil, dan waktu penyelesaian. Lembar yang ada: ${semua.map((l) => `“${l.nama}”`).join(', ')}.`,
    );
  const baris: BarisAbk[] = [];
  const temuan: Temuan[] = [];
  for (const satu of ada) {
    const tabel = new Tabel(satu.lembar, satu.judul);
    baris.push(...bacaLembarAbk(tabel, satu));
    temuan.push(...tabel.temuan);
  }
  return { lembar: ada.map((l) => l.lembar.nama).join(', '), baris, temuan: urutkanTemuan(temuan) };
}

type TabelAbk = Tabel<BidangAbk>;

function bacaLembarAbk(tabel: TabelAbk, { judul, jabatan, lembar }: LembarAbk): BarisAbk[] {
  const uraian = kolomUraian(judul) ?? 'uraian';
  const hasil: BarisAbk[] = [];
  let pokok = '';
  for (let i = judul.awalData; i < lembar.baris.length; i += 1) {
    if (i < judul.awalData + 3 && barisNomorKolom(lembar.baris[i] ?? [])) continue;
    const teks = tabel.teks(i, uraian);
    const kepala = uraian === 'pokok' ? '' : tabel.teks(i, 'pokok');
    if (kepala !== '') pokok = kepala;
    if (teks === '' || /^(jumlah|total|pembulatan|kebutuhan)\b/i.test(tabel.isi(i)[0] ?? '')) continue;
    if (tabel.teks(i, 'waktu') === '') {
      // A line without a time is a heading of the steps below it.
      if (tabel.teks(i, 'jumlah') === '') pokok = teks;
      else
        tabel.catat(
          'peringatan',
          'abk_tanpa_waktu',
          i,
          'waktu',
          `waktu penyelesaian “${teks}” kosong; baris ini dilewati.`,
        );
      continue;
    }
    const satu = bacaSatu(tabel, i, teks);
    if (satu)
      hasil.push({
        ...satu,
        jabatan: tabel.teks(i, 'jabatan') || jabatan,
        tugasPokok: pokok === teks ? '' : pokok,
        uraian: teks.slice(0, 600),
        hasil: tabel
          .teks(i, 'hasil')
          .replace(/^[-–]+$/, '')
          .slice(0, 300),
        asal: { lembar: lembar.nama, baris: i + 1 },
      });
  }
  return hasil;
}

function bacaSatu(tabel: TabelAbk, i: number, uraian: string): Pick<BarisAbk, 'volume' | 'waktu' | 'satuan'> | null {
  const teksWaktu = tabel.teks(i, 'waktu');
  const waktu = bilangan(tabel.angka(i, 'waktu').replace(/\s*[a-z]+$/i, ''));
  if (!(waktu > 0)) {
    tabel.catat(
      'peringatan',
      'abk_waktu_salah',
      i,
      'waktu',
      `waktu penyelesaian “${teksWaktu}” (${uraian}) bukan angka lebih dari 0; baris ini dilewati.`,
    );
    return null;
  }
  const jumlah = tabel.ada('jumlah') ? bilangan(tabel.angka(i, 'jumlah').replace(/\s+\p{L}.*$/u, '')) : 1;
  if (!(jumlah >= 0))
    tabel.catat(
      'peringatan',
      'abk_jumlah_salah',
      i,
      'jumlah',
      `jumlah hasil “${tabel.teks(i, 'jumlah')}” bukan angka; dibaca 1.`,
    );
  const banyak = jumlah >= 0 ? jumlah : 1;
  const periode = bacaPeriode(tabel, i);
  if (periode === null) {
    const satuan = bacaSatuan(tabel, i);
    return { volume: Math.round(banyak), waktu, satuan };
  }
  periksaKebutuhan(tabel, i, (banyak * waktu) / (efektif(tabel, i) || MENIT_PERIODE[periode]));
  // Papers of this kind count results per period and give minutes: 35 a month of 7 minutes ÷ 6.000.
  return { volume: Math.round(banyak * KALI_SETAHUN[periode]), waktu, satuan: 'menit' };
}

/** `1.234`, `0,5`, `0.5`, `1.234,5`; NaN for text. */
function bilangan(teks: string): number {
  const n = bacaBilangan(teks) ?? Number.NaN;
  return n >= 0 ? n : Number.NaN;
}

const efektif = (tabel: TabelAbk, i: number): number => bilangan(tabel.angka(i, 'efektif')) || 0;

/** `Per Bulan`, `sebulan`: results are counted per period; null = per year, the unit belongs to the time. */
function bacaPeriode(tabel: TabelAbk, i: number): PeriodeAbk | null {
  const teks = tabel.teks(i, 'satuanWaktu').toLowerCase();
  if (!/^(per|tiap|setiap|se)\s*-?/.test(teks)) return null;
  return (Object.keys(KALI_SETAHUN) as PeriodeAbk[]).find((p) => teks.endsWith(p)) ?? null;
}

/** Unit in the cell, in its column, in the header; without any the effective time of the paper tells minutes from hours. */
function bacaSatuan(tabel: TabelAbk, i: number): SatuanWaktuAbk {
  const { judul, lembar } = tabel;
  const k = judul.kolom.get('waktu') ?? -1;
  // The unit may stand in a row of its own below the header: `(Jam)`.
  const bawah = /^\(.*\)$/.exec(teksSel(lembar.baris[judul.baris + 1]?.[k]))?.[0] ?? '';
  const kepala = `${judul.teks[k] ?? ''} ${bawah}`;
  for (const teks of [tabel.teks(i, 'waktu'), tabel.teks(i, 'satuanWaktu'), kepala]) {
    const m = /\b(menit|mnt|jam|hari|minggu|bulan|tahun)\b/i.exec(teks.toLowerCase());
    if (m?.[1]) return m[1] === 'mnt' ? 'menit' : (m[1] as SatuanWaktuAbk);
  }
  const wke = efektif(tabel, i);
  return wke > 0 && wke <= 2000 ? 'jam' : 'menit';
}

function periksaKebutuhan(tabel: TabelAbk, i: number, hitung: number): void {
  const tertulis = bilangan(tabel.teks(i, 'kebutuhan'));
  // Papers round to four digits.
  if (!(tertulis > 0) || Math.abs(tertulis - hitung) <= Math.max(0.0001, hitung * 0.02)) return;
  const angka = (n: number): string => String(Math.round(n * 10_000) / 10_000).replace('.', ',');
  tabel.catat(
    'peringatan',
    'abk_kebutuhan_berbeda',
    i,
    'kebutuhan',
    `kebutuhan pegawai tertulis ${angka(tertulis)}, sedangkan jumlah × waktu ÷ waktu efektif = ${angka(hitung)}. Periksa satuan waktunya.`,
  );
}
