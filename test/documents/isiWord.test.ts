import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { contohWord } from '../../src/documents/contohWord';
import { dataWord } from '../../src/documents/dataWord';
import { daftarWord, DAFTAR_WORD, ISIAN_WORD, isianWord } from '../../src/documents/isianWord';
import { GalatWord, siapkanWord } from '../../src/documents/isiWord';
import { periksaWord } from '../../src/documents/periksaWord';
import { JENIS_SURAT, type IsiSurat } from '../../src/domain/surat';
import { barisTugas, isiPetikan, isiSuratTugas, penerima } from './contohIsi';

/** A Word file with these paragraphs; each may come in several runs, as Word cuts them. */
function berkas(
  paragraf: readonly (string | readonly string[])[],
  lain: Readonly<Record<string, string>> = {},
): Uint8Array {
  const bagian = unzipSync(contohWord('surat_tugas'));
  const isi = paragraf
    .map(
      (p) =>
        `<w:p>${[p]
          .flat()
          .map((t) => `<w:r><w:t xml:space="preserve">${t}</w:t></w:r>`)
          .join('')}</w:p>`,
    )
    .join('');
  const ns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  bagian['word/document.xml'] = strToU8(`<?xml version="1.0"?><w:document ${ns}><w:body>${isi}</w:body></w:document>`);
  for (const [nama, teks] of Object.entries(lain)) bagian[nama] = strToU8(teks);
  return zipSync(bagian);
}
const isiWord = (templat: Uint8Array, isi: IsiSurat): Uint8Array => siapkanWord(templat, isi.jenis)(isi);
const dokumen = (docx: Uint8Array): string => strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());
/** Paragraphs as a reader sees them. */
const baca = (docx: Uint8Array): string[] =>
  dokumen(docx)
    .split('<w:p>')
    .map((p) => p.replace(/<w:(br|tab)\/>/g, '\t').replace(/<[^>]+>/g, ''))
    .filter((p) => p !== '');
const pesan = (docx: Uint8Array): string[] =>
  periksaWord(docx, 'surat_tugas').temuan.map((t) => `${t.pesan} | ${t.tempat}`);

/** A letter of every kind with everything a kind can have. */
function lengkap(jenis: IsiSurat['jenis']): IsiSurat {
  return {
    ...isiPetikan(),
    jenis,
    untuk: ['Satu;', 'Dua.'],
    menimbang: ['bahwa perlu;'],
    memperhatikan: ['DPA;'],
    paragraf: ['Alinea satu.'],
    nota: { yth: 'Kepala Bagian', dari: 'Sekda', sifat: 'Biasa', lampiran: '1 (satu) berkas', hal: 'Pembagian tugas' },
    disposisi: {
      ...{ suratDari: 'Kementerian', nomorSurat: 'B/1', tanggalSurat: '2026-01-02', diterima: '2026-01-03' },
      ...{ agenda: '12', sifat: 'Segera', perihal: 'Undangan', catatan: '', tenggat: '2026-01-09' },
      harap: [
        { teks: 'Hadiri', pilih: true },
        { teks: 'Diketahui', pilih: false },
      ],
    },
    beritaAcara: { pihakKesatu: penerima(1), pihakKedua: penerima(2), alasan: 'mutasi', terhitung: '2026-06-01' },
    lampiran: [{ orang: penerima(1), tabel: [barisTugas(1), barisTugas(2)] }],
  };
}

describe('fields of a Word file', () => {
  test('every documented field and list is in the data of every kind, and nothing else is', () => {
    const daftar = [...ISIAN_WORD, ...DAFTAR_WORD].map(({ kunci }) => kunci).sort();
    for (const jenis of JENIS_SURAT) expect(Object.keys(dataWord(lengkap(jenis))).sort()).toEqual(daftar);
    expect(Object.keys(dataWord(isiSuratTugas())).sort()).toEqual(daftar);
  });

  test('the fields of each item of a list are those documented', () => {
    const data = dataWord(lengkap('surat_tugas'));
    for (const { kunci, isian, daftar = [] } of DAFTAR_WORD) {
      const [butir] = data[kunci] as readonly object[];
      const dikenal = [...isian, ...daftar].map((satu) => satu.kunci).sort();
      expect(Object.keys(butir ?? {}).sort(), kunci).toEqual(dikenal);
    }
  });

  test('the example of each kind uses only its fields and fills without a word left over', () => {
    for (const jenis of JENIS_SURAT) {
      const contoh = contohWord(jenis);
      const { temuan, dipakai } = periksaWord(contoh, jenis);
      expect(temuan, jenis).toEqual([]);
      expect(dipakai.length).toBeGreaterThan(10);
      expect(dokumen(isiWord(contoh, lengkap(jenis)))).not.toMatch(/[{}]|undefined/);
    }
  });
});

test('resources/docs/naskah-word.md names every field and list', () => {
  const teks = readFileSync('resources/docs/naskah-word.md', 'utf8');
  for (const { kunci } of ISIAN_WORD) expect(teks).toContain(`{${kunci}}`);
  for (const { kunci, isian } of DAFTAR_WORD) {
    expect(teks).toContain(`{#${kunci}}`);
    for (const satu of isian) expect(teks).toContain(`{${satu.kunci}}`);
  }
});

describe('filling', () => {
  test('fields, lists and conditions are read back from the filled file, also when Word cut a field in runs', () => {
    const templat = berkas([
      ['Nomor: {no', 'mor}'],
      '{#untuk}',
      '{nomor}. {teks}',
      '{/untuk}',
      '{#kepada}{nama} ({jabatan}), {/kepada}selesai',
      '{#menggantikan_nomor}Menggantikan {menggantikan_nomor}{/menggantikan_nomor}',
      '{^menimbang}tanpa Menimbang{/menimbang}',
    ]);
    const isi = isiSuratTugas({ kepada: [penerima(1), penerima(2)] });
    expect(baca(isiWord(templat, isi))).toEqual([
      'Nomor: 800.1.11.1/091/ORG/V/2026',
      ...isi.untuk.map((teks, n) => `${n + 1}. ${teks}`),
      ...[`${isi.kepada.map((o) => `${o.nama} (${o.jabatan}), `).join('')}selesai`],
      'tanpa Menimbang',
    ]);
  });

  test('a row of a table is repeated, and the lampiran has the table of each person', () => {
    const isi = lengkap('keputusan');
    const teks = baca(isiWord(contohWord('keputusan'), isi)).join('\n');
    expect(teks).toContain('KESATU\t: Satu;');
    expect(teks).not.toContain('DENGAN RAHMAT');
    const bupati: IsiSurat = { ...isi, jenisKop: 'kepala_daerah', memperhatikan: ['DPA Nomor 1;'] };
    const lain = baca(isiWord(contohWord('keputusan'), { ...bupati, pembuka: 'KALIMAT LAIN' })).join('\n');
    expect(lain).toContain('KALIMAT LAIN');
    expect(lain).toContain('Memperhatikan\t: 1. DPA Nomor 1;');
    expect(baca(isiWord(contohWord('keputusan'), bupati)).join('\n')).toContain('DENGAN RAHMAT TUHAN');
    for (const baris of isi.lampiran?.[0]?.tabel ?? []) expect(teks).toContain(baris.tugas);
    const petikan = dokumen(isiWord(contohWord('petikan'), isiPetikan()));
    expect(petikan.match(/<w:tr>/g)).toHaveLength(1 + isiPetikan().tabel.length);
  });

  test('markup, braces and control characters in a letter are text', () => {
    const nama = 'Ani <w:p/> & {nomor} "x"\u0000\u0008';
    const docx = isiWord(berkas(['{nama}']), isiSuratTugas({ kepada: [penerima(1, { nama })] }));
    expect(dokumen(docx)).toContain('Ani &lt;w:p/&gt; &amp; {nomor} &quot;x&quot;');
    expect(dokumen(docx).match(/<w:p>/g)).toHaveLength(1);
  });

  test('lines of a field become lines of the paragraph', () => {
    const docx = isiWord(berkas(['{kop_alamat}']), isiSuratTugas());
    expect(dokumen(docx).match(/<w:br\/>/g)).toHaveLength(isiSuratTugas().kop.alamat.length - 1);
  });
});

describe('the check names what cannot be filled, with its place', () => {
  test('unknown fields and lists', () => {
    expect(pesan(berkas(['SURAT TUGAS', 'Nomor {nomr}', '{#orang}{nama}{/orang}']))).toEqual([
      'isian tidak dikenal: {nomr} | Isi naskah, paragraf 2: “Nomor {nomr}”',
      'daftar tidak dikenal: {#orang} | Isi naskah, paragraf 3: “{#orang}{nama}{/orang}”',
    ]);
  });

  test('a field of another kind, a list written as a field, a field of a list outside it', () => {
    expect(
      pesan(berkas(['{yth}', '{untuk}', '{volume}', '{#kepada}{teks}{/kepada}'])).map((p) => p.split(' | ')[0]),
    ).toEqual([
      '{yth} tidak tersedia pada jenis naskah ini',
      '{untuk} adalah daftar; tulis {#untuk}…{/untuk}',
      '{volume} hanya dikenal di dalam daftar, mis. {#tabel}',
      'isian tidak dikenal di dalam {#kepada}: {teks}',
    ]);
  });

  test('unclosed braces and lists', () => {
    expect(pesan(berkas(['Nomor {nomor', 'Tanggal']))[0]).toMatch(
      /^kurung kurawal \{nomor.* belum ditutup \| Isi naskah, paragraf 1/,
    );
    expect(pesan(berkas(['nomor} x']))[0]).toMatch(/^kurung kurawal penutup tanpa pembuka/);
    expect(pesan(berkas(['{#untuk}', '{teks}']))[0]).toMatch(/^daftar \{#untuk\} belum ditutup/);
    expect(pesan(berkas(['{#untuk}{teks}{/dasar}']))[0]).toMatch(/^daftar \{#untuk\} ditutup dengan nama lain/);
  });

  test('lists of the letter inside one another, raw markup and new delimiters are refused', () => {
    expect(pesan(berkas(['{#untuk}{#kepada}{nama}{/kepada}{/untuk}']))[0]).toMatch(
      /^daftar \{#kepada\} tidak dapat berada di dalam \{#untuk\}/,
    );
    expect(pesan(berkas(['{#untuk}{#untuk}x{/untuk}{/untuk}']))[0]).toMatch(/tidak dapat berada di dalam/);
    expect(pesan(berkas(['{@nama}']))[0]).toMatch(/^isian \{@nama\} tidak didukung/);
    expect(pesan(berkas(['{=[[ ]]=}', '[[nomor]]']))[0]).toMatch(/^isian tidak dikenal/);
    expect(pesan(berkas(['{constructor} {__proto__} {toString}']))).toHaveLength(3);
  });

  test('fields in the page footer are checked and named so', () => {
    const kaki = `<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>hal {hala}</w:t></w:r></w:p></w:ftr>`;
    const tipe = strFromU8(unzipSync(contohWord('surat_tugas'))['[Content_Types].xml'] ?? new Uint8Array()).replace(
      '</Types>',
      '<Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/></Types>',
    );
    expect(pesan(berkas(['x'], { 'word/footer1.xml': kaki, '[Content_Types].xml': tipe }))).toEqual([
      'isian tidak dikenal: {hala} | Kaki halaman, paragraf 1: “hal {hala}”',
    ]);
  });

  test('a file with broken markup or a document type is refused, never thrown at the user', () => {
    const rusak = /^berkas tidak dapat dibaca/;
    expect(pesan(berkas(['x'], { 'word/document.xml': '<w:document><w:p><w:t>{nomor' }))[0]).toMatch(/./);
    const dtd = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><w:document/>';
    expect(pesan(berkas(['x'], { 'word/document.xml': dtd }))[0]).toMatch(rusak);
    expect(pesan(berkas(['x'], { '[Content_Types].xml': '<x/>' }))[0]).toMatch(rusak);
  });

  test('what the check refuses is not filled: the error names field and place', () => {
    expect(() => isiWord(berkas(['Nomor {nomr}']), isiSuratTugas())).toThrow(GalatWord);
    expect(() => isiWord(berkas(['Nomor {nomr}']), isiSuratTugas())).toThrow(/\{nomr\}.*paragraf 1/);
  });

  test('each kind knows its own fields', () => {
    expect(isianWord('surat_tugas').map(({ kunci }) => kunci)).not.toContain('yth');
    expect(daftarWord('disposisi').map(({ kunci }) => kunci)).toContain('harap');
  });
});
