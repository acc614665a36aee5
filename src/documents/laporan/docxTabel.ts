import { angka, desimal, rasioTeks, tanggalPanjang } from '../../domain/tampil';
import type { JenisKolom, SelKinerja, TabelKinerja } from '../kinerja/modelKinerja';
import { lolosXml } from '../selAman';

export interface GayaTeks {
  readonly rata?: 'center' | 'right' | 'both';
  readonly tebal?: boolean;
  readonly garisBawah?: boolean;
  /** Half points. */
  readonly ukuran?: number;
  /** Space above in twentieths of a point. */
  readonly atas?: number;
  /** Stays on the page of what follows. */
  readonly ikut?: boolean;
}

/** mm to twentieths of a point. */
export const twip = (mm: number): number => Math.round((mm * 1440) / 25.4);

/** One paragraph; a line feed inside breaks the line. `awalan`: more of its properties. */
export function paragraf(teks: string, gaya: GayaTeks = {}, awalan = ''): string {
  const { rata, tebal, garisBawah, ukuran = 19, atas = 0, ikut } = gaya;
  const sifat = `${ikut ? '<w:keepNext/>' : ''}${awalan}<w:spacing w:before="${atas}" w:after="0"/>${rata ? `<w:jc w:val="${rata}"/>` : ''}`;
  const huruf = `<w:rPr>${tebal ? '<w:b/>' : ''}<w:sz w:val="${ukuran}"/>${garisBawah ? '<w:u w:val="single"/>' : ''}</w:rPr>`;
  const isi = teks
    .split('\n')
    .map((satu, i) => `${i > 0 ? '<w:br/>' : ''}<w:t xml:space="preserve">${lolosXml(satu)}</w:t>`)
    .join('');
  return `<w:p><w:pPr>${sifat}</w:pPr>${teks === '' ? '' : `<w:r>${huruf}${isi}</w:r>`}</w:p>`;
}

const garis = (gaya: string): string =>
  ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((sisi) => `<w:${sisi} w:val="${gaya}" w:sz="4" w:space="0" w:color="000000"/>`)
    .join('');

export interface SelWord {
  /** Paragraphs. */
  readonly isi: string;
  readonly rentang?: number;
  readonly latar?: string;
}
/** A table of paragraphs; `kepala` rows repeat on every page. Widths in mm. */
export function tabelWord(
  lebar: readonly number[],
  baris: readonly { readonly sel: readonly SelWord[]; readonly kepala?: boolean }[],
  bergaris = true,
): string {
  const kisi = lebar.map((mm) => `<w:gridCol w:w="${twip(mm)}"/>`).join('');
  const selXml = ({ isi, rentang = 1, latar }: SelWord, mm: number): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${twip(mm)}" w:type="dxa"/>${rentang > 1 ? `<w:gridSpan w:val="${rentang}"/>` : ''}${latar ? `<w:shd w:val="clear" w:color="auto" w:fill="${latar}"/>` : ''}</w:tcPr>${isi}</w:tc>`;
  const barisXml = baris.map(({ sel, kepala }) => {
    let k = 0;
    const isi = sel.map((satu) => {
      const akhir = k + (satu.rentang ?? 1);
      const mm = lebar.slice(k, akhir).reduce((n, l) => n + l, 0);
      k = akhir;
      return selXml(satu, mm);
    });
    return `<w:tr><w:trPr><w:cantSplit/>${kepala ? '<w:tblHeader/>' : ''}</w:trPr>${isi.join('')}</w:tr>`;
  });
  const jumlah = twip(lebar.reduce((n, l) => n + l, 0));
  return `<w:tbl><w:tblPr><w:tblW w:w="${jumlah}" w:type="dxa"/>${`<w:tblBorders>${garis(bergaris ? 'single' : 'nil')}</w:tblBorders>`}<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${kisi}</w:tblGrid>${barisXml.join('')}</w:tbl>`;
}

const KANAN: ReadonlySet<JenisKolom> = new Set(['angka', 'jam', 'rupiah', 'rasio']);

function teksSel(isi: SelKinerja, jenis: JenisKolom): string {
  if (isi === null) return '';
  if (typeof isi === 'string') return isi;
  if (typeof isi === 'number') {
    if (jenis === 'jam') return desimal(isi, 1);
    return jenis === 'rasio' ? rasioTeks(isi) : angka(isi);
  }
  if ('tanggal' in isi) return tanggalPanjang(isi.tanggal);
  if ('rupiah' in isi) return angka(isi.rupiah);
  return isi.length < 2 ? (isi[0] ?? '') : isi.map((satu) => `• ${satu}`).join('\n');
}

/** A table of the paper; `mm` is the width there is, a `lentur` column takes what is left. */
export function tabelLaporan({ kolom, baris }: TabelKinerja, mm: number): string {
  const tetap = kolom.reduce((n, k) => n + (k.lentur ? 0 : k.mm), 0);
  const lentur = Math.max(1, kolom.filter((k) => k.lentur).length);
  const lebar = kolom.map((k) => (k.lentur ? Math.max(20, (mm - tetap) / lentur) : k.mm));
  const sel = (isi: SelKinerja, jenis: JenisKolom, tebal: boolean): SelWord => {
    const teks = teksSel(isi, jenis);
    const rata = KANAN.has(jenis) ? 'right' : jenis === 'tengah' || jenis === 'triwulan' ? 'center' : undefined;
    const gaya: GayaTeks = rata === undefined ? { ukuran: 16, tebal } : { ukuran: 16, tebal, rata };
    return { isi: paragraf(teks, gaya), ...(tebal && { latar: 'F2F2F2' }) };
  };
  const kepala = kolom.map(({ judul }) => ({
    isi: paragraf(judul, { ukuran: 15, tebal: true, rata: 'center' }),
    latar: 'E6E6E6',
  }));
  return tabelWord(lebar, [
    { sel: kepala, kepala: true },
    ...baris.map((satu) => {
      if (satu.jenis === 'kelompok')
        return {
          sel: [
            {
              isi: paragraf(satu.teks, { ukuran: 16, tebal: true, ikut: true }),
              rentang: kolom.length,
              latar: 'E6E6E6',
            },
          ],
        };
      const jumlah = satu.jenis === 'jumlah';
      const isi = kolom.map((k, i) => sel(satu.sel[i] ?? null, k.jenis, jumlah));
      if (jumlah) isi[0] = { isi: paragraf(satu.teks, { ukuran: 16, tebal: true }), latar: 'F2F2F2' };
      return { sel: isi };
    }),
  ]);
}
