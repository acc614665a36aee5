import type { CakupanDpa, DokumenDpa, DokumenMentah } from './dpaHasil';
import type { Temuan } from './temuan';

type Bidang = 'jenis' | 'nomor' | 'tanggal' | 'tahun' | 'kodeOrganisasi';
const SEBUTAN: Readonly<Record<Bidang, string>> = {
  jenis: 'jenis dokumen',
  nomor: 'nomor DPA',
  tanggal: 'tanggal DPA',
  tahun: 'tahun anggaran',
  kodeOrganisasi: 'organisasi',
};
const kosong = (v: string | number | null): v is '' | null => v === '' || v === null;
/** The organisation alone: `…01.0000` and its sub units `…01.0004` are one office. */
const organisasi = (kode: string): string => kode.split('.').slice(0, 7).join('.');

/**
 * One document out of many files: what all that speak agree on. Where they do not, the field stays open ('' or null) and
 * a finding names the values with their files: DPA and DPPA in one import are two versions.
 */
export function gabungDokumen(semua: readonly DokumenMentah[]): {
  readonly dokumen: DokumenDpa;
  readonly temuan: readonly Temuan[];
} {
  const temuan: Temuan[] = [];
  const satu = <V extends string | number | null>(bidang: Bidang, ambil: (d: DokumenDpa) => V, buta: V): V => {
    const nilai = new Map<V, string[]>();
    for (const { dokumen, berkas } of semua) {
      const v = ambil(dokumen);
      if (!kosong(v)) nilai.set(v, [...(nilai.get(v) ?? []), berkas]);
    }
    if (nilai.size > 1) {
      const daftar = [...nilai].map(([v, b]) => `${String(v)} (${namaBerkas(b)})`).join('; ');
      const pesan = `Sumber menyebut ${nilai.size} ${SEBUTAN[bidang]} yang berbeda: ${daftar}. Impor satu dokumen dalam satu kali impor.`;
      temuan.push({
        tingkat: 'peringatan',
        kode: `dokumen_beda_${bidang}`,
        pesan,
        lembar: '',
        baris: null,
        kolom: null,
      });
      return buta;
    }
    return [...nilai.keys()][0] ?? buta;
  };
  const pertama = (ambil: (d: DokumenDpa) => string): string =>
    semua.map(({ dokumen }) => ambil(dokumen)).find((t) => t !== '') ?? '';
  const kode = satu('kodeOrganisasi', (d) => organisasi(d.kodeOrganisasi), '');
  const kodeOrganisasi = kode === '' ? '' : pertama((d) => d.kodeOrganisasi);
  return {
    dokumen: {
      sebutan: pertama((d) => d.sebutan),
      jenis: satu('jenis', (d) => d.jenis, null),
      nomor: nomorUtama(
        semua,
        satu('nomor', (d) => tanpaSubUnit(d.nomor), ''),
      ),
      tanggal: satu('tanggal', (d) => d.tanggal, null),
      tahun: satu('tahun', (d) => d.tahun, null),
      kodeOrganisasi,
      namaOrganisasi: kode === '' && semua.length > 1 ? '' : pertama((d) => d.namaOrganisasi),
    },
    temuan,
  };
}

/** Prints of sub units carry numbers of their own (`DPA/A.1/4.01.0.00.0.00.01.0004/001/2024`): one document all the same. */
const tanpaSubUnit = (nomor: string): string =>
  nomor
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(\d(?:\.\d{1,2}){6})\.\d{4}(?!\d)/, '$1');

/** The number of the office itself where a print has it, else that of the first. */
function nomorUtama(semua: readonly DokumenMentah[], sama: string): string {
  if (sama === '') return '';
  const nomor = semua.map(({ dokumen }) => dokumen.nomor.replace(/\s+/g, ' ').trim()).filter((n) => n !== '');
  return nomor.find((n) => /\.0000(?!\d)/.test(n)) ?? nomor[0] ?? '';
}

const namaBerkas = (nama: readonly string[]): string =>
  nama.slice(0, 2).join(', ') + (nama.length > 2 ? ` dan ${nama.length - 2} berkas lain` : '');

/** A document of another year than the open file. Readers that know the very row say it themselves. */
export function periksaTahunDokumen(semua: readonly DokumenMentah[], tahun: number): Temuan[] {
  return semua.flatMap(({ dokumen, berkas, temuan }) =>
    dokumen.tahun === null || dokumen.tahun === tahun || temuan.some((t) => t.kode === 'tahun_berbeda')
      ? []
      : [
          {
            tingkat: 'peringatan' as const,
            kode: 'tahun_berbeda',
            pesan: `“${berkas}” adalah dokumen tahun anggaran ${dokumen.tahun}, sedangkan berkas ini untuk tahun ${tahun}.`,
            lembar: '',
            baris: null,
            kolom: null,
            berkas,
          },
        ],
  );
}

/** A rekap covers the whole office; prints cover their kegiatan together. */
export function gabungCakupan(semua: readonly DokumenMentah[]): CakupanDpa {
  if (semua.some(({ cakupan }) => cakupan.seluruh)) return { seluruh: true, kegiatan: [] };
  const ada = new Map<string, CakupanDpa['kegiatan'][number]>();
  for (const { cakupan } of semua) for (const k of cakupan.kegiatan) ada.set(`${k.kodeSubUnit}|${k.kodeKegiatan}`, k);
  return { seluruh: false, kegiatan: [...ada.values()] };
}
