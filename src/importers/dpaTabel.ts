import { BIDANG_DPA } from './dpaBidang';
import type { DokumenMentah, PilihanDpa } from './dpaHasil';
import { galatTabelLain, tabelLain, tabelTerlarang } from './dpaJenis';
import type { JudulDpa } from './dpaJudul';
import { contohKolom, judulDpa, lengkapi } from './dpaJudul';
import { pencocokDpa } from './dpaCocokJudul';
import { bacaLembarCetak, lembarCetak } from './dpaLembarCetak';
import { gabungLembar } from './dpaLembarBanyak';
import type { IsiLembar } from './dpaSatuLembar';
import { bacaSatuLembar } from './dpaSatuLembar';
import { selSub, tebakDariIsi } from './dpaTebak';
import { cariJudul, judulDiBaris } from './judul';
import type { Lembar } from './lembar';
import { teksSel } from './lembar';
import type { PetaKolom } from '../domain/petaKolom';
import { judulDariPeta, petaDariJudul, petaKosong } from './petaKolom';
import { pemetaanLembar, petaBerlaku, tebakanDiminta } from './petaLembar';
import { GalatImpor, urutkanTemuan } from './temuan';
import type { Temuan } from './temuan';

/**
 * Reads the budget table of a workbook. Problems of rows are findings; columns that could not be told for sure come back
 * as `pemetaan.yakin = false` with the best guess, for a person to correct.
 * @throws GalatImpor `tabel_lain` when the file surely holds another kind of table, `peta_salah` when the given mapping
 * does not fit it.
 */
export function bacaDpaLembar(semua: readonly Lembar[], nama: string, pilihan: PilihanDpa): DokumenMentah {
  const diminta = tebakanDiminta(semua, pilihan.peta);
  if (diminta) return tebakLagi(semua, diminta, nama, pilihan);
  const pakai = petaBerlaku(semua, pilihan.peta, pilihan.petaDiingat);
  if (pakai) return menurutPeta(semua, pakai.lembar, pakai.peta, nama, pilihan);
  const tampak = semua.filter((l) => !l.tersembunyi);
  return (
    bacaSendiri(tampak, semua, nama, pilihan) ??
    bacaSendiri(semua, semua, nama, pilihan) ??
    tanpaJudul(semua, nama, pilihan)
  );
}

/** Another sheet or other header rows were chosen in the mapping screen: guess again there. */
function tebakLagi(
  semua: readonly Lembar[],
  { lembar, baris }: NonNullable<ReturnType<typeof tebakanDiminta>>,
  nama: string,
  pilihan: PilihanDpa,
): DokumenMentah {
  if (!baris) return bacaSendiri([lembar], semua, nama, pilihan) ?? tanpaJudul([lembar], nama, pilihan, semua);
  const { judul: tebakan } = lengkapi(
    lembar,
    judulDiBaris(lembar, pencocokDpa(pilihan.tahun), baris.awal, baris.akhir),
  );
  const judul = { ...tebakan, awalData: baris.awalData };
  const peta = petaDariJudul(lembar, judul);
  const alasan = 'Kolom dicocokkan lagi menurut baris judul yang dipilih. Periksa, lalu pakai pemetaan ini.';
  const pemetaan = pemetaanLembar(semua, lembar, peta, BIDANG_DPA, { yakin: false, alasan, diingat: false });
  if (!judul.kolom.has('pagu') || !(judul.kolom.has('kode') || judul.kolom.has('nama')))
    return kosong(lembar, judul, nama, pemetaan, alasan);
  return dokumen(bacaSatuLembar(lembar, judul, nama, pilihan), nama, pemetaan, keraguan(alasan, lembar.nama));
}

function menurutPeta(
  semua: readonly Lembar[],
  lembar: Lembar,
  peta: PetaKolom,
  nama: string,
  pilihan: PilihanDpa,
): DokumenMentah {
  const judul = judulDariPeta(lembar, peta, BIDANG_DPA);
  if (!judul.kolom.has('kode') && !judul.kolom.has('nama'))
    throw new GalatImpor(
      'peta_salah',
      `Pemetaan kolom tidak cocok dengan lembar “${lembar.nama}”: kolom “Kode sub kegiatan” atau “Nama sub kegiatan” belum ditunjuk. Petakan ulang kolomnya.`,
      { lembar: lembar.nama },
    );
  const isi = bacaSatuLembar(lembar, judul, nama, pilihan);
  const pemetaan = pemetaanLembar(semua, lembar, peta, BIDANG_DPA, { yakin: true, alasan: '', diingat: true });
  return dokumen({ ...isi, tataLetak: 'peta' }, nama, pemetaan);
}

/** What the machine finds out by itself; null when no sheet has a header with a sub kegiatan and an amount. */
function bacaSendiri(
  dibaca: readonly Lembar[],
  semua: readonly Lembar[],
  nama: string,
  pilihan: PilihanDpa,
): DokumenMentah | null {
  const cetak = dibaca.filter((l) => lembarCetak(l) && !bertabelSub(l, pilihan.tahun));
  if (cetak.length > 0) return bacaLembarCetak(cetak, nama, pilihan);
  const calon = dibaca.flatMap((lembar) => {
    const tebakan = judulDpa(lembar, pilihan.tahun);
    if (!tebakan || tabelTerlarang(lembar, tebakan.judul)) return [];
    return [{ isi: bacaSatuLembar(lembar, tebakan.judul, nama, pilihan), ragu: tebakan.ragu }];
  });
  if (calon.length === 0) return null;
  const { isi, ragu, temuan } = gabungLembar(
    calon,
    semua.filter((l) => !calon.some((c) => c.isi.lembar === l)),
  );
  const { lembar, judul } = isi;
  const peta = petaDariJudul(lembar, judul);
  const pemetaan = pemetaanLembar(semua, lembar, peta, BIDANG_DPA, {
    yakin: ragu === '',
    alasan: ragu,
    diingat: false,
  });
  return dokumen(isi, nama, pemetaan, [...temuan, ...keraguan(ragu, lembar.nama)]);
}

/** A label "Sub Kegiatan : …" over a table with codes of sub kegiatan is its title, not a print. */
function bertabelSub(lembar: Lembar, tahun: number): boolean {
  const judul = judulDpa(lembar, tahun)?.judul;
  const kode = judul?.kolom.get('kode');
  return judul !== undefined && kode !== undefined && contohKolom(lembar, judul, kode).some(selSub);
}

/** No header: another kind of table is named; else a guess by the contents, or an empty mapping to be filled. */
function tanpaJudul(
  semua: readonly Lembar[],
  nama: string,
  pilihan: PilihanDpa,
  ada: readonly Lembar[] = semua,
): DokumenMentah {
  const tebakan = semua.map((lembar) => ({ lembar, lain: tabelLain(lembar), judul: tebakDariIsi(lembar) }));
  // "NIP" below a table is a signature: codes with amounts say more than such a word.
  const terbaca = tebakan.find((t) => (!t.lain || t.lain.lemah) && t.judul?.kolom.has('pagu'));
  const asing = terbaca ? undefined : tebakan.find((t) => t.lain);
  if (asing?.lain) throw galatTabelLain(asing.lembar, asing.lain);
  const kurang = tebakan.find((t) => t.judul && !cariJudul(t.lembar, pencocokDpa(pilihan.tahun), 1));
  const { lembar, judul } = terbaca ?? kurang ?? {};
  if (lembar && judul) {
    const alasan = `Baris judul tidak dikenali di lembar “${lembar.nama}”. Kolom ditebak dari isinya${judul.kolom.has('pagu') ? '' : '; kolom pagu belum ditemukan'}: periksa, lalu petakan kolomnya.`;
    const peta = petaDariJudul(lembar, judul);
    const pemetaan = pemetaanLembar(ada, lembar, peta, BIDANG_DPA, { yakin: false, alasan, diingat: false });
    if (judul.kolom.has('pagu'))
      return dokumen(bacaSatuLembar(lembar, judul, nama, pilihan), nama, pemetaan, keraguan(alasan, lembar.nama));
    return kosong(lembar, judul, nama, pemetaan, alasan);
  }
  return judulKurang(semua, nama, pilihan, ada);
}

/** Neither code nor amount could be told: the columns that could are offered, the missing ones named. */
function judulKurang(
  semua: readonly Lembar[],
  nama: string,
  pilihan: PilihanDpa,
  ada: readonly Lembar[],
): DokumenMentah {
  const utama = semua.reduce((a, l) => (l.baris.length > a.baris.length ? l : a), semua[0] ?? { nama: '', baris: [] });
  const mirip = cariJudul(utama, pencocokDpa(pilihan.tahun), 1);
  // A row "Total …" names an amount, not a column.
  const kepala = mirip ? teksSel(utama.baris[mirip.baris]?.find((s) => s !== null)) : '';
  const sebagian = /^(grand\s*)?(total|jumlah)\b/i.test(kepala) ? null : mirip;
  const dikenal = sebagian?.kolom;
  const hilang = [
    dikenal?.has('kode') || dikenal?.has('nama') ? '' : '“Kode Sub Kegiatan” atau “Nama Sub Kegiatan”',
    dikenal?.has('pagu') ? '' : '“Pagu” (atau “Nilai”, “Jumlah Pagu”)',
  ].filter((t) => t !== '');
  const letak = sebagian
    ? `baris ${sebagian.baris + 1} mirip baris judul, tetapi kolom ${hilang.join(' dan ')} tidak ditemukan`
    : 'baris judul tidak ditemukan';
  const alasan = `Lembar “${utama.nama}”: ${letak}. Tunjuk kolomnya di pemetaan, atau beri judul ${hilang.join(' dan ')} di atas datanya, lalu impor lagi.`;
  const peta = sebagian ? petaDariJudul(utama, sebagian) : petaKosong(utama);
  const pemetaan = pemetaanLembar(ada, utama, peta, BIDANG_DPA, { yakin: false, alasan, diingat: false });
  return kosong(utama, sebagian, nama, pemetaan, alasan);
}

function kosong(
  lembar: Lembar,
  judul: JudulDpa | null,
  nama: string,
  pemetaan: DokumenMentah['pemetaan'],
  alasan: string,
): DokumenMentah {
  const temuan: Temuan = {
    tingkat: 'galat',
    kode: 'tanpa_judul',
    pesan: alasan,
    lembar: lembar.nama,
    baris: judul ? judul.baris + 1 : null,
    kolom: null,
  };
  const tiada = {
    sebutan: '',
    jenis: null,
    nomor: '',
    tanggal: null,
    tahun: null,
    kodeOrganisasi: '',
    namaOrganisasi: '',
  };
  return {
    berkas: nama,
    tataLetak: 'polos',
    lembar: lembar.nama,
    dokumen: tiada,
    cakupan: { seluruh: true, kegiatan: [] },
    sub: [],
    totalTercetak: null,
    pemetaan,
    temuan: [temuan],
  };
}

function keraguan(alasan: string, lembar: string): Temuan[] {
  return alasan === ''
    ? []
    : [{ tingkat: 'peringatan', kode: 'pemetaan_ragu', pesan: alasan, lembar, baris: null, kolom: null }];
}

function dokumen(
  isi: IsiLembar,
  nama: string,
  pemetaan: DokumenMentah['pemetaan'],
  tambahan: readonly Temuan[] = [],
): DokumenMentah {
  return {
    berkas: nama,
    tataLetak: isi.tataLetak,
    lembar: isi.lembar.nama,
    dokumen: isi.dokumen,
    cakupan: isi.cakupan,
    sub: isi.sub,
    totalTercetak: isi.totalTercetak,
    pemetaan,
    temuan: urutkanTemuan([...tambahan, ...isi.temuan]),
  };
}
