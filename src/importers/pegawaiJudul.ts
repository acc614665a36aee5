import { parseGolongan } from '../domain/golongan';
import type { Judul } from './judul';
import { cariJudul, lipatJudul } from './judul';
import type { Lembar } from './lembar';
import { teksSel } from './lembar';
import { artiJudul, BIDANG_PEGAWAI, cocokJudulPegawai, type BidangPegawai } from './pegawaiBidang';
import { tebakDariIsi } from './pegawaiIsi';
import { miripNama } from './pegawaiNama';
import { bacaKelas } from './pegawaiNilai';
import type { PemetaanLembar, PetaKolom } from '../domain/petaKolom';
import { judulDariPeta, petaDariJudul, teksJudul } from './petaKolom';
import { pemetaanLembar, petaBerlaku } from './petaLembar';
import { GalatImpor } from './temuan';

export type JudulPegawai = Judul<BidangPegawai>;

export interface PilihanPegawai {
  /** The user's mapping; without columns it only names the sheet or the header rows, and the columns are guessed. */
  readonly peta?: PetaKolom;
  /** Mappings of earlier imports by fingerprint. */
  readonly petaDiingat?: Readonly<Record<string, PetaKolom>>;
  /** Minutes of a full working week, for hours written in the list; 37,5 hours by Perpres 21/2023 when not given. */
  readonly menitMinggu?: number;
}

export interface LembarPegawai {
  readonly lembar: Lembar;
  readonly judul: JudulPegawai;
}
export interface JudulTerbaca {
  /** Every sheet that holds people, in the order of the workbook. */
  readonly daftar: readonly LembarPegawai[];
  readonly pemetaan: PemetaanLembar;
}

/** Sheets with people and their columns; @throws GalatImpor naming what is missing. */
export function judulPegawai(semua: readonly Lembar[], pilihan: PilihanPegawai): JudulTerbaca {
  const pakai = petaBerlaku(semua, pilihan.peta, pilihan.petaDiingat);
  if (pakai && Object.keys(pakai.peta.kolom).length > 0) return denganPeta(semua, pakai, pilihan);
  const tampak = semua.filter((l) => l.tersembunyi !== true);
  const dicari = pakai ? [pakai.lembar] : tampak.length > 0 ? tampak : semua;
  const daftar = dicari.flatMap((lembar): LembarPegawai[] => {
    const judul = pakai ? judulTebakan(pakai.lembar, pakai.peta) : tebakJudul(lembar);
    return judul ? [{ lembar, judul }] : [];
  });
  const utama = terbaik(daftar);
  if (utama) {
    const alasan = daftar.map(keraguan).find((a) => a !== '') ?? '';
    return { daftar, pemetaan: petakan(semua, utama, { yakin: alasan === '', alasan, diingat: false }) };
  }
  const galat = galatTanpaNama(semua);
  for (const lembar of galat.kode === 'tanpa_judul' ? dicari : []) {
    const judul = tebakDariIsi(lembar);
    if (!judul) continue;
    const alasan = 'Baris judul kolom tidak ditemukan; kolom-kolomnya ditebak dari isinya.';
    const satu = { lembar, judul };
    return { daftar: [satu], pemetaan: petakan(semua, satu, { yakin: false, alasan, diingat: false }) };
  }
  throw galat;
}

/** A mapping by the user or from memory; other sheets of the same layout are read by it too. */
function denganPeta(
  semua: readonly Lembar[],
  { lembar, peta }: { readonly lembar: Lembar; readonly peta: PetaKolom },
  { peta: diberi, petaDiingat = {} }: PilihanPegawai,
): JudulTerbaca {
  if (!peta.kolom.nama?.length && !peta.kolom.namaNip?.length)
    throw new GalatImpor('peta_salah', 'Pemetaan kolom belum menunjuk kolom “Nama”. Petakan ulang kolomnya.', {
      lembar: lembar.nama,
    });
  const utama = { lembar, judul: judulDariPeta(lembar, peta, BIDANG_PEGAWAI) };
  const ingat = diberi && peta.sidik !== '' ? { [peta.sidik]: peta } : petaDiingat;
  const lain = semua.flatMap((satu): LembarPegawai[] => {
    if (satu === lembar || satu.tersembunyi === true) return [];
    const sama = petaBerlaku([satu], undefined, ingat);
    if (sama) return [{ lembar: satu, judul: judulDariPeta(satu, sama.peta, BIDANG_PEGAWAI) }];
    const judul = diberi ? null : tebakJudul(satu);
    return judul ? [{ lembar: satu, judul }] : [];
  });
  const daftar = [utama, ...lain].sort((a, b) => semua.indexOf(a.lembar) - semua.indexOf(b.lembar));
  return { daftar, pemetaan: petakan(semua, utama, { yakin: true, alasan: '', diingat: true }, peta) };
}

const bernama = (judul: JudulPegawai): boolean => judul.kolom.has('nama') || judul.kolom.has('namaNip');

function tebakJudul(lembar: Lembar): JudulPegawai | null {
  const judul = cariJudul(lembar, cocokJudulPegawai, 2);
  if (!judul || !bernama(judul)) return null;
  const isi = [...judul.kolom.keys()].filter((b) => b !== 'nomor' && b !== 'keterangan');
  return isi.length >= 2 || judul.kolom.has('namaNip') ? lengkapi(judul) : null;
}

/** The columns under header rows a user pointed at, or of the sheet a user chose. */
function judulTebakan(lembar: Lembar, peta: PetaKolom): JudulPegawai | null {
  if (peta.judulAkhir === 0 && peta.awalData === 0) return tebakJudul(lembar);
  const kepala = {
    nama: lembar.nama,
    baris: lembar.baris.slice(0, peta.judulAkhir + 1).map((b, i) => (i < peta.judulAwal ? [] : b)),
  };
  const judul = cariJudul({ ...lembar, ...kepala }, cocokJudulPegawai, 1);
  return judul && bernama(judul) ? lengkapi({ ...judul, awalData: peta.awalData }) : null;
}

/** Two columns for the jabatan (struktural, fungsional): whichever is filled. */
function lengkapi(judul: JudulPegawai): JudulPegawai {
  const jabatan = judul.calon.get('jabatan') ?? [];
  if (jabatan.length < 2 || /^(nama )?jabatan/i.test(lipatJudul(judul.teks[jabatan[0] ?? 0] ?? '')) === false)
    return judul;
  const setara = jabatan.filter((k) => /struktural|fungsional|pelaksana/i.test(judul.teks[k] ?? ''));
  return setara.length < 2 ? judul : { ...judul, semua: new Map([...judul.semua, ['jabatan', setara]]) };
}

function terbaik(daftar: readonly LembarPegawai[]): LembarPegawai | null {
  const nilai = ({ judul }: LembarPegawai): number => judul.kolom.size;
  return daftar.reduce<LembarPegawai | null>((a, b) => (a === null || nilai(b) > nilai(a) ? b : a), null);
}

/** Why a person should look at the columns: what stands in them is not what their headers say. '' = sure. */
function keraguan({ lembar, judul }: LembarPegawai): string {
  const isi = (bidang: BidangPegawai): string[] => {
    const k = judul.kolom.get(bidang);
    if (k === undefined) return [];
    const sel = lembar.baris.slice(judul.awalData, judul.awalData + 200).map((b) => b[k]);
    return sel.map((s) => teksSel(s)).filter((t) => t !== '' && t.length > 1);
  };
  const cocok = (bidang: BidangPegawai, sah: (teks: string) => boolean): boolean => {
    const teks = isi(bidang);
    return teks.length < 4 || teks.filter(sah).length >= teks.length * 0.4;
  };
  const nama = BIDANG_PEGAWAI.find(({ kunci }) => {
    if (kunci === 'nama') return !cocok('nama', miripNama);
    if (kunci === 'nip')
      return !cocok('nip', (t) => /e\+?\d\d/i.test(t) || t.replace(/\D/g, '').length >= 9 || t === '-');
    if (kunci === 'golongan')
      return !judul.kolom.has('pangkat') && !cocok('golongan', (t) => t === '-' || parseGolongan(t) !== null);
    return kunci === 'kelas' && !cocok('kelas', (t) => 'nilai' in bacaKelas(t));
  })?.nama;
  if (nama !== undefined) return `Isi kolom yang berjudul “${nama}” tidak tampak seperti ${nama}.`;
  const ganda = (judul.calon.get('nama') ?? []).filter((k) => artiSama(judul.teks[k], 'nama'));
  return ganda.length > 1 ? 'Ada lebih dari satu kolom berjudul “Nama”.' : '';
}

function artiSama(teks: string | undefined, bidang: BidangPegawai): boolean {
  const arti = artiJudul(teks ?? '');
  return arti !== null && typeof arti === 'object' && arti.bidang === bidang && arti.urut === 0;
}

/** Columns that nobody reads, by their headers: private ones and others. */
export function kolomTakDibaca({ lembar, judul }: LembarPegawai): {
  pribadi: string[];
  lain: string[];
  indeks: number[];
} {
  const dipakai = new Set([...judul.kolom.values(), ...[...judul.semua.values()].flat()]);
  const hasil = { pribadi: [] as string[], lain: [] as string[], indeks: [] as number[] };
  const teks = judul.teks.length > 0 ? judul.teks : teksJudul(lembar, judul.awal, judul.baris);
  teks.forEach((t, k) => {
    // Days of the month in an attendance list say nothing by themselves.
    if (dipakai.has(k) || !/\p{L}{2}/u.test(t)) return;
    const pribadi = artiJudul(t) === 'pribadi';
    hasil[pribadi ? 'pribadi' : 'lain'].push(t);
    if (pribadi) hasil.indeks.push(k);
  });
  return hasil;
}

type Keadaan = Pick<PemetaanLembar, 'yakin' | 'alasan' | 'diingat'>;

/** The mapping for the screen. What stands in private columns is not shown there either. */
function petakan(semua: readonly Lembar[], satu: LembarPegawai, keadaan: Keadaan, peta?: PetaKolom): PemetaanLembar {
  const tertutup = new Set(kolomTakDibaca(satu).indeks);
  const hasil = pemetaanLembar(
    semua,
    satu.lembar,
    peta ?? petaDariJudul(satu.lembar, satu.judul),
    BIDANG_PEGAWAI,
    keadaan,
  );
  return {
    ...hasil,
    kolom: hasil.kolom.map((k) => (tertutup.has(k.indeks) ? { ...k, contoh: [] } : k)),
    cuplikan: hasil.cuplikan.map((b, i) =>
      i < satu.judul.awalData ? b : b.map((t, k) => (tertutup.has(k) && t !== '' ? '…' : t)),
    ),
  };
}

function galatTanpaNama(semua: readonly Lembar[]): GalatImpor {
  const utama = semua[0];
  const sel = new Set((utama?.baris ?? []).slice(0, 60).flatMap((b) => b.map((s) => lipatJudul(teksSel(s)))));
  const letak = { lembar: utama?.nama ?? '' };
  if (sel.has('jabatan') && (sel.has('jumlah') || sel.has('kebutuhan')))
    return new GalatImpor(
      'tabel_lain',
      `Lembar “${letak.lembar}” berisi daftar formasi jabatan (jabatan dan jumlah), bukan daftar pegawai. Gunakan daftar dengan satu baris per orang dan kolom “Nama”.`,
      letak,
    );
  if ([...sel].some((t) => t.includes('sub kegiatan')) || sel.has('pagu'))
    return new GalatImpor(
      'tabel_lain',
      `Lembar “${letak.lembar}” berisi tabel anggaran, bukan daftar pegawai. Impor lewat menu DPA.`,
      letak,
    );
  return new GalatImpor(
    'tanpa_judul',
    `Lembar “${letak.lembar}”: baris judul dengan kolom “Nama” tidak ditemukan. Beri judul kolom “Nama”, “NIP”, “Jabatan”, “Kelas”, dan “Bagian”, lalu impor lagi.`,
    letak,
  );
}
