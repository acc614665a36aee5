import { parseSyarat } from '../domain/syarat';
import type { SumberTugas, Syarat, UraianTugas } from '../domain/tugas';
import { barisNomorKolom } from './judul';
import type { Lembar } from './lembar';
import type { PemetaanLembar, PetaKolom } from '../domain/petaKolom';
import { judulDariPeta, petaDariJudul, petaKosong } from './petaKolom';
import { pemetaanLembar, petaBerlaku } from './petaLembar';
import { Tabel } from './tabel';
import type { Temuan } from './temuan';
import { urutkanTemuan } from './temuan';
import {
  BIDANG_BULAN,
  BIDANG_TUGAS,
  cariLembarTugas,
  lembarMiripTugas,
  PETA_TUGAS,
  type BidangTugas,
  type LembarTugas,
} from './tugasJudul';
import {
  bacaJendela,
  bacaNorma,
  bacaSub,
  bacaSumber,
  bacaVolume,
  judulKelompok,
  type SubTersebut,
  type TabelTugas,
} from './tugasNilai';

/** A task as the list names it; bagian and sub kegiatan are resolved by the service. */
export interface BarisTugas extends Omit<UraianTugas, 'norma'> {
  readonly bagian: string;
  readonly sumber: SumberTugas;
  /** Key form, '' when the list gives none (Tusi, or only a name). */
  readonly kode: string;
  readonly namaSubKegiatan: string;
  /** Number as typed in `satuanNorma` (decimals possible for jam and hari), null = not filled. The service turns it to minutes. */
  readonly norma: number | null;
  readonly asalNorma: 'perkiraan' | 'abk';
  readonly syarat: Syarat;
  /** Fields the row really fills: an empty cell never overwrites what the office has. */
  readonly terisi: readonly BidangTugas[];
  readonly asal: { readonly lembar: string; readonly baris: number };
}

export interface HasilTugas {
  /** Names of the sheets read, joined by a comma. */
  readonly lembar: string;
  readonly tugas: readonly BarisTugas[];
  readonly temuan: readonly Temuan[];
  readonly pemetaan: PemetaanLembar;
}
export interface PilihanTugas {
  /** Overrules the machine's guess; without columns it only says where to guess. */
  readonly peta?: PetaKolom | undefined;
  readonly petaDiingat?: Readonly<Record<string, PetaKolom>> | undefined;
}

/**
 * Reads task lists (columns of the sample: bagian, kode_sub_kegiatan, …, free order) from every sheet that has one. When
 * the columns are not found nothing is read and `pemetaan.yakin` is false: a person shows them.
 * @throws GalatImpor when no sheet holds a table, or the given mapping does not fit.
 */
export function bacaTugas(semua: readonly Lembar[], pilihan: PilihanTugas = {}): HasilTugas {
  const pakai = petaBerlaku(semua, pilihan.peta, pilihan.petaDiingat);
  if (pakai && Object.values(pakai.peta.kolom).some((k) => k.length > 0)) {
    const judul = judulDariPeta(pakai.lembar, pakai.peta, PETA_TUGAS);
    const keadaan = { yakin: true, alasan: '', diingat: true };
    const pemetaan = pemetaanLembar(semua, pakai.lembar, pakai.peta, PETA_TUGAS, keadaan);
    return { ...bacaLembarTugas([{ lembar: pakai.lembar, judul }]), pemetaan };
  }
  const dicari = pakai ? [pakai.lembar] : semua;
  const dibaca = cariLembarTugas(dicari);
  if (dibaca[0]) {
    const { lembar, judul } = dibaca[0];
    const keadaan = { yakin: true, alasan: '', diingat: false };
    const pemetaan = pemetaanLembar(semua, lembar, petaDariJudul(lembar, judul), PETA_TUGAS, keadaan);
    const hasil = bacaLembarTugas(dibaca);
    return { ...hasil, temuan: [...hasil.temuan, ...lembarDilewati(dibaca, dicari)], pemetaan };
  }
  return tanyaKolom(semua, dicari);
}

function tanyaKolom(semua: readonly Lembar[], dicari: readonly Lembar[]): HasilTugas {
  const { lembar, judul } = lembarMiripTugas(dicari);
  const hilang = (['nama', 'volume'] as const)
    .filter((b) => !judul?.kolom.has(b))
    .map((b) => (b === 'nama' ? '“Tugas”' : '“Volume”'));
  const alasan = `Kolom ${hilang.join(' dan ') || '“Tugas” dan “Volume”'} tidak ditemukan pada lembar “${lembar.nama}”.`;
  const peta = judul ? petaDariJudul(lembar, judul) : petaKosong(lembar);
  const pesan = `${alasan} Tunjukkan kolomnya, atau gunakan judul kolom seperti pada contoh: bagian, kode_sub_kegiatan, tugas, keluaran, satuan, volume, norma_menit, bulan, sifat, dasar, syarat.`;
  const temuan: Temuan = {
    tingkat: 'galat',
    kode: 'tanpa_judul',
    pesan,
    lembar: lembar.nama,
    baris: null,
    kolom: null,
  };
  const pemetaan = pemetaanLembar(semua, lembar, peta, PETA_TUGAS, { yakin: false, alasan, diingat: false });
  return { lembar: lembar.nama, tugas: [], temuan: [temuan], pemetaan };
}

/** The rows of sheets whose headers are known. */
export function bacaLembarTugas(dibaca: readonly LembarTugas[]): Omit<HasilTugas, 'pemetaan'> {
  const tugas: BarisTugas[] = [];
  const temuan: Temuan[] = [];
  for (const { lembar, judul } of dibaca) {
    const tabel = new Tabel(lembar, judul);
    tugas.push(...bacaSatuLembar(tabel));
    temuan.push(...tabel.temuan);
  }
  const lembar = [...new Set(dibaca.map((satu) => satu.lembar.nama))].join(', ');
  return { lembar, tugas, temuan: urutkanTemuan(temuan) };
}

const lembarDilewati = (dibaca: readonly LembarTugas[], semua: readonly Lembar[]): Temuan[] =>
  semua
    .filter((l) => l.baris.length > 1 && !dibaca.some(({ lembar }) => lembar === l))
    .map(({ nama }) => ({
      tingkat: 'info',
      kode: 'lembar_dilewati',
      pesan: `Lembar “${nama}” tidak dibaca: tidak ada kolom “Tugas” dan “Volume” di sana.`,
      lembar: nama,
      baris: null,
      kolom: null,
    }));

function bacaSatuLembar(tabel: TabelTugas): BarisTugas[] {
  const { lembar, judul } = tabel;
  const tugas: BarisTugas[] = [];
  let kelompok: SubTersebut | null = null;
  for (let i = judul.awalData; i < lembar.baris.length; i += 1) {
    const nomor = i < judul.awalData + 3 && barisNomorKolom(lembar.baris[i] ?? []);
    if (nomor || tabel.isi(i).length === 0) continue;
    const baru = judulKelompok(tabel, i);
    if (baru) {
      kelompok = baru;
      continue;
    }
    const satu = barisJumlah(tabel, i) ? null : bacaSatu(tabel, i, kelompok);
    if (satu) tugas.push(satu);
  }
  if (tugas.length === 0 && tabel.temuan.length === 0)
    tabel.catat('galat', 'tanpa_baris', judul.baris, null, 'tidak ada tugas di bawah baris judul ini.');
  return tugas;
}

/** `Jumlah` and `Total` lines are sums of the list, not tasks. */
const barisJumlah = (tabel: TabelTugas, i: number): boolean =>
  /^(grand )?(sub ?)?(jumlah|total)( (seluruh|keseluruhan|tugas|menit|jam)\b.*)?\s*:?$/i.test(tabel.isi(i)[0] ?? '');

function bacaSatu(tabel: TabelTugas, i: number, kelompok: SubTersebut | null): BarisTugas | null {
  const nama = tabel.teks(i, 'nama');
  if (nama === '') {
    if (tabel.teks(i, 'volume') !== '')
      tabel.catat('galat', 'tugas_kosong', i, 'nama', 'nama tugas kosong padahal volumenya terisi.');
    return null;
  }
  if (nama.length > 600)
    tabel.catat(
      'galat',
      'tugas_panjang',
      i,
      'nama',
      'nama tugas melebihi 600 huruf; ringkas, sisanya ke kolom petunjuk.',
    );
  const sendiri = bacaSub(tabel, i);
  const sub = sendiri.kode === '' && sendiri.nama === '' && kelompok ? kelompok : sendiri;
  const { syarat, temuan } = parseSyarat(tabel.teks(i, 'syarat'));
  for (const t of temuan)
    tabel.catat('peringatan', 'syarat_tidak_dikenal', i, 'syarat', `${t}; bagian itu tidak dipakai.`);
  const { volume, satuan } = bacaVolume(tabel, i);
  return {
    bagian: tabel.teks(i, 'bagian'),
    sumber: bacaSumber(tabel, i, sub.kode !== '' || sub.nama !== ''),
    kode: sub.kode,
    namaSubKegiatan: sub.nama,
    nama,
    keluaran: potong(tabel.teks(i, 'keluaran'), 300),
    satuan: potong(tabel.teks(i, 'satuan') || satuan, 60),
    jenis: /layanan|waktu tetap/i.test(tabel.teks(i, 'jenis')) ? 'layanan' : 'hasil',
    sifat: /^strat/i.test(tabel.teks(i, 'sifat')) ? 'strategis' : 'rutin',
    volume,
    ...bacaNorma(tabel, i),
    asalNorma: /abk/i.test(tabel.teks(i, 'asalNorma')) ? 'abk' : 'perkiraan',
    jendela: bacaJendela(tabel, i),
    dasar: potong(tabel.teks(i, 'dasar'), 1000),
    petunjuk: potong(tabel.teks(i, 'petunjuk'), 2000),
    syarat,
    terisi: [...BIDANG_TUGAS, ...BIDANG_BULAN].filter((b) => tabel.teks(i, b) !== ''),
    asal: { lembar: tabel.lembar.nama, baris: i + 1 },
  };
}

/** As much as the form of a task takes. */
const potong = (teks: string, batas: number): string => teks.slice(0, batas);
