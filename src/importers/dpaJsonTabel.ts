import { rupiah } from '../domain/tampil';
import type { Indikator, RekeningBelanja, SumberDana } from '../domain/subKegiatan';
import type { SubMentah } from './dpaHasil';
import type { IsiJson } from './dpaJsonBentuk';
import { bulanBernomor, subDaftar } from './dpaJsonDaftar';
import type { CatatanJson, Simpul } from './dpaJsonNilai';
import { pisahTarget, uangJson } from './dpaJsonNilai';

const aktif = (s: Simpul): boolean => s.teks('active') !== '0' && s.teks('is_deleted') !== '1';

/** Rows by `kode_sbl`, the key SIPD gives a sub kegiatan of a sub unit. */
function perSbl(semua: readonly Simpul[]): Map<string, Simpul[]> {
  const peta = new Map<string, Simpul[]>();
  for (const s of semua) {
    if (!aktif(s)) continue;
    const kunci = s.teks('kode_sbl');
    const isi = peta.get(kunci);
    if (isi) isi.push(s);
    else peta.set(kunci, [s]);
  }
  return peta;
}

/** Rows of data_sub_keg_bl with what the other tables of the same file say of them: items, targets, funds, places, months. */
export function subTabel(isi: IsiJson, catatan: CatatanJson): SubMentah[] {
  const rka = perSbl(isi.rka);
  const indikator = perSbl(isi.indikator);
  const dana = perSbl(isi.dana);
  const lokasi = perSbl(isi.lokasi);
  const kas = perSbl(isi.kas);
  const hidup = isi.sub.filter(aktif);
  const mati = isi.sub.length - hidup.length;
  if (mati > 0)
    catatan.catat('info', 'baris_tidak_aktif', '', `${mati} baris bertanda tidak aktif (active = 0) dilewati.`);
  const berinduk = (s: Simpul): boolean => s.ada('kode_sbl') && !s.ada('kode_akun');
  const bersbl = hidup.filter(berinduk);
  const lain = hidup.filter((s) => !berinduk(s));
  const hasil = bersbl.flatMap((s) =>
    subDaftar([s], catatan).map((sub) => {
      const sbl = s.teks('kode_sbl');
      const rincian = rekeningRka(rka.get(sbl) ?? [], catatan);
      const bulan = jumlahBulan(kas.get(sbl) ?? [], catatan);
      const output = (indikator.get(sbl) ?? []).map(indikatorTabel).filter((i) => i.uraian !== '');
      const uang = (dana.get(sbl) ?? [])
        .map((d) => danaTabel(d, catatan))
        .filter((d) => d.nama !== '' || d.kode !== '');
      const tempat = (lokasi.get(sbl) ?? []).map(lokasiTabel).filter((l) => l !== '');
      return {
        ...sub,
        pagu: sub.pagu > 0 || rincian.jumlah === 0 ? sub.pagu : rincian.jumlah,
        rekening: rincian.rekening.length > 0 ? rincian.rekening : sub.rekening,
        bulan: bulan ?? sub.bulan,
        indikator: output.length > 0 ? output : sub.indikator,
        sumberDana: uang.length > 0 ? uang : sub.sumberDana,
        lokasi: tempat.length > 0 ? [...new Set(tempat)] : sub.lokasi,
        temuan: [...sub.temuan, ...periksa(sub, s, rincian.jumlah, bulan, uang, catatan)],
      };
    }),
  );
  tanpaInduk(isi, new Set(bersbl.map((s) => s.teks('kode_sbl'))), catatan);
  return [...tandaiMurni(hasil), ...subDaftar(lain, catatan)];
}

/** `pagumurni` repeats the pagu while nothing was changed: only then it says something. */
function tandaiMurni(semua: readonly SubMentah[]): SubMentah[] {
  const berubah = semua.some((s) => s.paguSebelum !== null && s.paguSebelum !== s.pagu);
  return berubah ? [...semua] : semua.map((s) => ({ ...s, paguSebelum: null }));
}

function rekeningRka(
  semua: readonly Simpul[],
  catatan: CatatanJson,
): { readonly rekening: RekeningBelanja[]; readonly jumlah: number } {
  const peta = new Map<string, RekeningBelanja>();
  let jumlah = 0;
  for (const s of semua) {
    const kode = s.teks('kode_akun').replace(/\s+/g, '');
    const nilai = uangJson(s, catatan, 'rincian', 'total_harga') ?? 0;
    jumlah += nilai;
    const ada = peta.get(kode);
    const nama = s.teks('nama_akun').replace(/^[\d.]+\s+/, '');
    peta.set(kode, { kode, nama: ada?.nama ?? nama, pagu: (ada?.pagu ?? 0) + nilai });
  }
  return { rekening: [...peta.values()].sort((a, b) => (a.kode < b.kode ? -1 : 1)), jumlah };
}

function jumlahBulan(semua: readonly Simpul[], catatan: CatatanJson): number[] | null {
  if (semua.length === 0) return null;
  const bulan = Array.from({ length: 12 }, () => 0);
  for (const s of semua) bulanBernomor(s, catatan).forEach((n, i) => (bulan[i] = (bulan[i] ?? 0) + n));
  return bulan.some((n) => n > 0) ? bulan : null;
}

function indikatorTabel(s: Simpul): Indikator {
  const utuh = s.teks('targetoutputteks');
  const satuan = s.teks('satuanoutput');
  const target = s.teks('targetoutput');
  const uraian = s.teks('outputteks');
  if (target === '' || satuan === '') return { uraian, ...pisahTarget(utuh || `${target} ${satuan}`.trim()) };
  return { uraian, target, satuan };
}

const danaTabel = (s: Simpul, catatan: CatatanJson): SumberDana => ({
  kode: s.teks('kodedana', 'kode_dana'),
  nama: s.teks('namadana', 'nama_dana').replace(/^\[[A-Z ]+\]\s*-?\s*/, ''),
  pagu: uangJson(s, catatan, 'pagudana'),
});

const lokasiTabel = (s: Simpul): string =>
  [s.teks('daerahteks'), s.teks('camatteks'), s.teks('lurahteks')].filter((t) => t !== '').join(', ');

function periksa(
  sub: SubMentah,
  s: Simpul,
  rincian: number,
  bulan: readonly number[] | null,
  dana: readonly SumberDana[],
  catatan: CatatanJson,
): SubMentah['temuan'] {
  if (sub.pagu === 0) return [];
  const hasil: SubMentah['temuan'][number][] = [];
  const beda = (kode: string, apa: string, nilai: number): void => {
    if (nilai === sub.pagu) return;
    const pesan = `${sub.kode || sub.nama}: ${apa} ${rupiah(nilai)}, sedangkan pagu ${rupiah(sub.pagu)} (selisih ${rupiah(Math.abs(nilai - sub.pagu))}).`;
    hasil.push(catatan.beri('peringatan', kode, s.jalur, pesan));
  };
  if (rincian > 0) beda('rincian_berbeda', 'jumlah data_rka', rincian);
  if (bulan)
    beda(
      'bulan_berbeda',
      'jumlah anggaran kas 12 bulan',
      bulan.reduce((n, b) => n + b, 0),
    );
  const uang = dana.map((d) => d.pagu);
  if (uang.length > 0 && uang.every((p) => p !== null && p > 0))
    beda(
      'dana_berbeda',
      'jumlah sumber dana',
      uang.reduce<number>((n, p) => n + (p ?? 0), 0),
    );
  return hasil;
}

/** Detail rows of a sub kegiatan that is not in the file: their money would silently be missing. */
function tanpaInduk(isi: IsiJson, ada: ReadonlySet<string>, catatan: CatatanJson): void {
  const yatim = new Set(isi.rka.filter((s) => aktif(s) && !ada.has(s.teks('kode_sbl'))).map((s) => s.teks('kode_sbl')));
  if (yatim.size > 0)
    catatan.catat(
      'peringatan',
      'rincian_tanpa_induk',
      '',
      `${yatim.size} kode_sbl pada data_rka tidak ada di data_sub_keg_bl (misalnya ${[...yatim][0] ?? ''}); rinciannya tidak diimpor.`,
    );
}
