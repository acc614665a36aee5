import type { JenisSurat } from '../domain/surat';
import { bacaWord, type GalatTanda, type TandaWord, type WordTerbaca } from './bacaWord';
import { DAFTAR_WORD, daftarWord, ISIAN_WORD, isianWord, type DaftarWord } from './isianWord';

/** Something in a Word file that keeps it from being filled. */
export interface TemuanWord {
  readonly pesan: string;
  /** `Isi naskah, paragraf 4: “Nomor {nomr}”` */
  readonly tempat: string;
}
export interface PeriksaWord {
  readonly temuan: readonly TemuanWord[];
  /** Fields and lists it uses, each once, in their order. */
  readonly dipakai: readonly string[];
}

const SEBAB: Readonly<Record<string, (kunci: string) => string>> = {
  unclosed_tag: (kunci) => `kurung kurawal {${kunci} belum ditutup`,
  unopened_tag: (kunci) => `kurung kurawal penutup tanpa pembuka: ${kunci}}`,
  duplicate_open_tag: (kunci) => `kurung kurawal pembuka ganda: {{${kunci}`,
  duplicate_close_tag: (kunci) => `kurung kurawal penutup ganda: ${kunci}}}`,
  unclosed_loop: (kunci) => `daftar {#${kunci}} belum ditutup dengan {/${kunci}}`,
  unopened_loop: (kunci) => `penutup {/${kunci}} tanpa pembuka {#${kunci}}`,
  closing_tag_does_not_match_opening_tag: (kunci) => `daftar {#${kunci}} ditutup dengan nama lain`,
  unbalanced_loop_tags: (kunci) => `daftar {#${kunci}} dibuka dan ditutup di sel atau baris yang tidak sejajar`,
  loop_position_invalid: (kunci) => `daftar {#${kunci}} tidak dapat berada di tempat ini`,
  no_xml_tag_found_at_left: (kunci) => `isian {${kunci}} tidak dapat berada di tempat ini`,
  no_xml_tag_found_at_right: (kunci) => `isian {${kunci}} tidak dapat berada di tempat ini`,
};
const RUSAK = 'berkas tidak dapat dibaca; simpan ulang di Word sebagai .docx';

/** What is wrong with a Word file as a template of this kind; it may be filled when nothing is. */
export const periksaWord = (bytes: Uint8Array, jenis: JenisSurat): PeriksaWord => temuanWord(bacaWord(bytes), jenis);

function temuanWord(word: WordTerbaca, jenis: JenisSurat): PeriksaWord {
  const pesanGalat = ({ sebab, kunci, bagian }: GalatTanda): TemuanWord => ({
    pesan: SEBAB[sebab]?.(kunci) ?? RUSAK,
    tempat: tempat(word, bagian, kunci),
  });
  const tanda = word.tanda;
  const nama = (isi: readonly TandaWord[]): readonly string[] => isi.flatMap((t) => [t.kunci, ...nama(t.isi)]);
  const temuan = word.galat.length > 0 ? word.galat.map(pesanGalat) : tidakDikenal(word, jenis);
  return { temuan: tanpaGanda(temuan), dipakai: [...new Set(nama(tanda))] };
}

function tidakDikenal(word: WordTerbaca, jenis: JenisSurat): TemuanWord[] {
  const isianUmum = new Set(isianWord(jenis).map(({ kunci }) => kunci));
  const temukan = (pesan: string, { bagian, kunci }: TandaWord): TemuanWord => ({
    pesan,
    tempat: tempat(word, bagian, kunci),
  });
  /** Lists of the letter may not lie in one another: what came out would grow with every level. */
  const telusur = (tanda: TandaWord, luar: DaftarWord | null): TemuanWord[] => {
    const { kunci } = tanda;
    if (tanda.bentuk === 'lain') return [temukan(`isian {@${kunci}} tidak didukung; tulis {${kunci}}`, tanda)];
    const dikenal = isianUmum.has(kunci) || (luar?.isian.some((isian) => isian.kunci === kunci) ?? false);
    const didalam = (isi: DaftarWord | null): TemuanWord[] => tanda.isi.flatMap((satu) => telusur(satu, isi));
    if (tanda.bentuk === 'isian') return dikenal ? [] : [temukan(pesanIsian(kunci, luar), tanda)];
    const daftar = (luar ? (luar.daftar ?? []) : daftarWord(jenis)).find((satu) => satu.kunci === kunci);
    if (daftar) return didalam(daftar);
    // A field as a condition: what is inside stands once, or not at all.
    if (dikenal) return didalam(luar);
    return [temukan(pesanDaftar(kunci, luar), tanda)];
  };
  return word.tanda.flatMap((tanda) => telusur(tanda, null));
}

function pesanIsian(kunci: string, luar: DaftarWord | null): string {
  if (DAFTAR_WORD.some((satu) => satu.kunci === kunci))
    return `{${kunci}} adalah daftar; tulis {#${kunci}}…{/${kunci}}`;
  if (ISIAN_WORD.some((satu) => satu.kunci === kunci)) return `{${kunci}} tidak tersedia pada jenis naskah ini`;
  const pemilik = DAFTAR_WORD.find((satu) => satu.isian.some((isian) => isian.kunci === kunci));
  if (pemilik && luar === null) return `{${kunci}} hanya dikenal di dalam daftar, mis. {#${pemilik.kunci}}`;
  return luar ? `isian tidak dikenal di dalam {#${luar.kunci}}: {${kunci}}` : `isian tidak dikenal: {${kunci}}`;
}

function pesanDaftar(kunci: string, luar: DaftarWord | null): string {
  const dikenal = DAFTAR_WORD.some((satu) => satu.kunci === kunci);
  if (dikenal && luar) return `daftar {#${kunci}} tidak dapat berada di dalam {#${luar.kunci}}`;
  return dikenal ? `daftar {#${kunci}} tidak tersedia pada jenis naskah ini` : `daftar tidak dikenal: {#${kunci}}`;
}

function tempat(word: WordTerbaca, bagian: string, kunci: string): string {
  const nama = namaBagian(bagian);
  if (kunci === '') return nama;
  const pola = new RegExp(`[{}]|${kunci.replace(/[^a-z0-9_]/gi, '\\$&')}`, 'i');
  const paragraf = word.paragraf(bagian);
  const tepat = paragraf.findIndex((teks) => teks.includes('{') && teks.includes(kunci));
  const letak = tepat >= 0 ? tepat : paragraf.findIndex((teks) => pola.test(teks));
  const teks = paragraf[letak] ?? '';
  if (teks === '') return nama;
  return `${nama}, paragraf ${letak + 1}: “${teks.length > 80 ? `${teks.slice(0, 79)}…` : teks}”`;
}

function namaBagian(bagian: string): string {
  if (/\/header\d*\.xml$/.test(bagian)) return 'Kepala halaman';
  if (/\/footer\d*\.xml$/.test(bagian)) return 'Kaki halaman';
  if (/\/(foot|end)notes\.xml$/.test(bagian)) return 'Catatan kaki';
  if (/^docProps\//.test(bagian)) return 'Properti dokumen';
  return 'Isi naskah';
}

const tanpaGanda = (temuan: readonly TemuanWord[]): TemuanWord[] => [
  ...new Map(temuan.map((satu) => [`${satu.pesan}\n${satu.tempat}`, satu])).values(),
];
