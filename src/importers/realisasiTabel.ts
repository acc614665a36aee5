import { z } from 'zod';
import { bulanDariNama } from '../domain/bulan';
import {
  bacaKunciRealisasi,
  SKEMA_FORMULIR_REALISASI,
  TANDA_REALISASI,
  type IdentitasRealisasi,
} from '../domain/formulirRealisasi';
import type { BagianId, PegawaiId, TugasId } from '../domain/ids';
import { BULAN_SINGKAT, NAMA_BULAN } from '../domain/tampil';
import { bacaVolumeTeks, VOLUME_TERBESAR, type VolumeTertulis } from '../domain/volumeTeks';
import { lipatJudul } from './judul';
import { bacaLembar, teksAngka, teksSel, type Lembar, type Sel } from './lembar';
import { GalatImpor, hurufKolom, type Temuan } from './temuan';

/** One row as it stands in the file; names are matched with the office later. */
export interface BarisRealisasiTerbaca {
  /** 1-based, as the spreadsheet shows it. */
  readonly baris: number;
  readonly kunci: { readonly tugasId: TugasId; readonly pegawaiId: PegawaiId } | null;
  readonly pegawai: string;
  readonly nip: string;
  readonly tugas: string;
  /** Values by month; `bulan` null = the file does not say it. */
  readonly isi: readonly { readonly bulan: number | null; readonly volume: VolumeTertulis; readonly kolom: string }[];
  readonly mutu: string;
  readonly bukti: string;
  /** What the form held when it was made. */
  readonly semula: { readonly volume: number | null; readonly mutu: string; readonly bukti: string } | null;
}
export interface RealisasiTerbaca {
  readonly identitas: IdentitasRealisasi | null;
  readonly lembar: string;
  readonly baris: readonly BarisRealisasiTerbaca[];
  readonly temuan: readonly Temuan[];
}
export type BerkasRealisasiTerbaca =
  { readonly nama: string; readonly hasil: RealisasiTerbaca } | { readonly nama: string; readonly galat: Temuan };

const KAMUS = {
  kunci: ['kunci'],
  pegawai: ['pegawai', 'nama pegawai', 'nama', 'pelaksana', 'nama pelaksana'],
  nip: ['nip', 'nip pegawai'],
  tugas: ['tugas', 'uraian tugas', 'nama tugas', 'kegiatan tugas', 'rencana hasil kerja'],
  bulan: ['bulan'],
  mutu: ['catatan mutu', 'mutu', 'kualitas', 'catatan'],
  bukti: ['bukti tautan atau letak berkas', 'bukti', 'bukti dukung', 'tautan bukti'],
  semula: ['semula'],
} as const;
type Bidang = keyof typeof KAMUS;
const SEBUTAN = new Map<string, Bidang>(
  (Object.entries(KAMUS) as [Bidang, readonly string[]][]).flatMap(([bidang, isi]) =>
    isi.map((teks) => [teks, bidang] as const),
  ),
);
/** Whole names only: `deskripsi` is no December. */
const BULAN_JUDUL = new Map<string, number>([
  ...NAMA_BULAN.map((nama, i) => [nama.toLowerCase(), i + 1] as const),
  ...BULAN_SINGKAT.map((nama, i) => [nama.toLowerCase(), i + 1] as const),
  ['sept', 9],
  ['nop', 11],
  ['nopember', 11],
  ['pebruari', 2],
]);
const JANGKAUAN = 40;

interface Kepala {
  readonly lembar: Lembar;
  readonly baris: number;
  readonly kolom: ReadonlyMap<Bidang, number>;
  /** Columns of values; month null = said elsewhere. */
  readonly nilai: readonly { readonly kolom: number; readonly bulan: number | null }[];
  /** Cells shown as percentages, as `F12`. */
  readonly persen: ReadonlySet<string>;
}

/** Reads returned forms and lists; one that cannot be used does not stop the others. */
export function bacaRealisasiBerkas(
  berkas: readonly { readonly bytes: Uint8Array; readonly nama: string }[],
  progres: (bagian: number) => void = () => undefined,
): BerkasRealisasiTerbaca[] {
  return berkas.map(({ bytes, nama }, i) => {
    progres(i / berkas.length);
    try {
      return { nama, hasil: bacaRealisasi(bacaLembar(bytes, nama).lembar) };
    } catch (sebab) {
      if (!(sebab instanceof GalatImpor)) throw sebab;
      const pesan = sebab.pesan.includes(nama) ? sebab.pesan : `${nama}: ${sebab.pesan}`;
      return { nama, galat: { ...sebab.temuan(), pesan, berkas: nama } };
    }
  });
}

/**
 * A form of realisasi, or any table with the columns Tugas, Pegawai or NIP, and Realisasi (beside a column Bulan, or with
 * the month in the heading) or one column per month. @throws GalatImpor when there is none.
 */
export function bacaRealisasi(semua: readonly Lembar[]): RealisasiTerbaca {
  const identitas = identitasRealisasi(semua);
  const kepala = semua.filter((l) => l.tersembunyi !== true).flatMap((l) => cariKepala(l) ?? [])[0];
  if (!kepala)
    throw new GalatImpor(
      'tanpa_judul',
      'Berkas ini bukan formulir realisasi: tidak ada lembar dengan kolom “Tugas”, “Pegawai” atau “NIP”, dan “Realisasi” (atau satu kolom per bulan).',
    );
  const temuan: Temuan[] = [];
  const baris = kepala.lembar.baris.flatMap((sel, i) =>
    i > kepala.baris && sel.some((s) => s !== null) ? (bacaBaris(kepala, sel, i, temuan) ?? []) : [],
  );
  return { identitas, lembar: kepala.lembar.nama, baris, temuan };
}

function cariKepala(lembar: Lembar): Kepala | null {
  for (let i = 0; i < Math.min(JANGKAUAN, lembar.baris.length); i += 1) {
    const kolom = new Map<Bidang, number>();
    const nilai: { kolom: number; bulan: number | null }[] = [];
    (lembar.baris[i] ?? []).forEach((sel, k) => {
      const teks = lipatJudul(teksSel(sel));
      const bidang = SEBUTAN.get(teks);
      if (bidang && !kolom.has(bidang)) kolom.set(bidang, k);
      const cocok = /^(?:(?:volume )?realisasi|capaian|realisasi volume)(?: (?:bulan )?([a-z]+))?$/.exec(teks);
      const bulan = BULAN_JUDUL.get(cocok ? (cocok[1] ?? '') : teks) ?? null;
      if (cocok ? cocok[1] === undefined || bulan !== null : bulan !== null) nilai.push({ kolom: k, bulan });
    });
    const orang = kolom.has('pegawai') || kolom.has('nip');
    if (kolom.has('tugas') && orang && nilai.length > 0)
      return { lembar, baris: i, kolom, nilai, persen: new Set(lembar.persen) };
  }
  return null;
}

function bacaBaris(kepala: Kepala, sel: readonly Sel[], i: number, temuan: Temuan[]): BarisRealisasiTerbaca | null {
  const teks = (bidang: Bidang): string => teksSel(sel[kepala.kolom.get(bidang) ?? -1]);
  const kunci = bacaKunciRealisasi(teks('kunci'));
  const [pegawai, nip, tugas] = [teks('pegawai'), teks('nip'), teks('tugas')];
  // Headings of groups, sums and signatures.
  if (!kunci && (tugas === '' || (pegawai === '' && nip === ''))) return null;
  const catat = (kolom: number, kode: string, pesan: string): void => {
    const huruf = hurufKolom(kolom);
    temuan.push({
      tingkat: 'galat',
      kode,
      pesan: `Lembar “${kepala.lembar.nama}” baris ${i + 1} kolom ${huruf}: ${pesan}`,
      lembar: kepala.lembar.nama,
      baris: i + 1,
      kolom: huruf,
    });
  };
  const diBulan = kepala.kolom.get('bulan');
  const tertulis = teks('bulan');
  const bulanBaris = tertulis === '' ? null : bulanTertulis(tertulis);
  if (tertulis !== '' && bulanBaris === null && diBulan !== undefined)
    catat(diBulan, 'realisasi_bulan', `bulan “${tertulis}” tidak terbaca; diharapkan misalnya Mei atau 5.`);
  const isi = kepala.nilai.flatMap(({ kolom, bulan }) => {
    const volume = volumeSel(sel[kolom], kepala.persen.has(`${hurufKolom(kolom)}${i + 1}`));
    if (volume.jenis === 'kosong') return [];
    if (volume.jenis === 'galat') {
      const sebut = teksSel(sel[kolom]);
      catat(kolom, 'realisasi_volume', `realisasi “${sebut}” bukan angka 0 atau lebih, misalnya 2, 0,5, atau 40 %.`);
      return [];
    }
    return [{ bulan: bulan ?? bulanBaris, volume, kolom: hurufKolom(kolom) }];
  });
  return {
    baris: i + 1,
    kunci,
    pegawai,
    nip,
    tugas,
    isi,
    mutu: teks('mutu').slice(0, 500),
    bukti: teks('bukti').slice(0, 1000),
    semula: semulaDari(teks('semula')),
  };
}

function bulanTertulis(teks: string): number | null {
  const angka = /^\d{1,2}$/.test(teks) ? Number(teks) : null;
  if (angka !== null) return angka >= 1 && angka <= 12 ? angka : null;
  const tanggal = /^\d{4}-(\d{2})/.exec(teks);
  return tanggal ? Number(tanggal[1]) : bulanDariNama(teks.replace(/\s*\d{4}$/, ''));
}

/** `40%` typed into a spreadsheet is the number 0.4 with a percent format: still a part of the share, as in the window. */
function volumeSel(sel: Sel | undefined, persen: boolean): VolumeTertulis {
  if (typeof sel !== 'number') return bacaVolumeTeks(teksAngka(sel));
  const nilai = Math.round(sel * (persen ? 10_000 : 100));
  if (sel < 0 || nilai > VOLUME_TERBESAR) return { jenis: 'galat' };
  return persen ? { jenis: 'persen', persen: nilai } : { jenis: 'volume', volume: nilai };
}

const semulaBentuk = z.tuple([z.number().nullable(), z.string(), z.string()]);

function semulaDari(teks: string): BarisRealisasiTerbaca['semula'] {
  const baca = semulaBentuk.safeParse(json(teks));
  if (!baca.success) return null;
  const [volume, mutu, bukti] = baca.data;
  return { volume: volume === null ? null : Math.round(volume * 100), mutu, bukti };
}

const pendek = z.string().max(400);
const identitas = z.object({
  jenis: z.literal('realisasi'),
  skema: z.int(),
  dokumenId: pendek,
  opd: pendek,
  daerah: pendek,
  tahun: z.int(),
  bagianId: z.custom<BagianId>((v) => typeof v === 'string' && v.length > 0 && v.length <= 120),
  bagian: pendek,
  bulan: z.int().min(1).max(12),
  tanggal: z.iso.date(),
});

function identitasRealisasi(semua: readonly Lembar[]): IdentitasRealisasi | null {
  for (const lembar of semua) {
    const baris = lembar.baris.find((b) => b[0] === TANDA_REALISASI);
    if (!baris) continue;
    const kenal = identitas.safeParse(json(teksSel(baris[1])));
    if (!kenal.success) return null;
    if (kenal.data.skema > SKEMA_FORMULIR_REALISASI)
      throw new GalatImpor(
        'tabel_lain',
        'Formulir ini dibuat oleh BagiHabis yang lebih baru. Perbarui BagiHabis pada komputer ini, lalu baca lagi.',
      );
    return kenal.data;
  }
  return null;
}

function json(teks: string): unknown {
  try {
    return JSON.parse(teks);
  } catch {
    return undefined;
  }
}
