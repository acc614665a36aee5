import { describe, expect, test } from 'vitest';
import { dokumenSurat } from '../../src/documents/dokumenSurat';
import type { IsiSurat } from '../../src/domain/surat';
import { berurutan, HURUF, teks } from './baca';
import { isiPetikan, isiSuratTugas, penerima } from './contohIsi';
import { isiKeputusan } from './contohKeputusan';

const html = (...isi: IsiSurat[]) => dokumenSurat(isi, { huruf: HURUF, judul: 'Naskah' });
const dibaca = (isi: IsiSurat) => teks(html(isi));
const tanda = (ubahan: Partial<IsiSurat['penandatangan']>) =>
  dibaca(isiSuratTugas({ penandatangan: { ...isiSuratTugas().penandatangan, ...ubahan } }));

describe('faces and sizes', () => {
  test('only faces in use are put in, each letter in its own', () => {
    const satu = html(isiSuratTugas());
    expect(satu).toContain('arial-biasa.ttf');
    expect(satu).not.toContain('bookman-biasa.ttf');
    const campur = html(isiSuratTugas(), isiKeputusan({ tata: { huruf: 'bookman', ukuran: 11.5, spasi: 1.5 } }));
    expect(campur).toContain('arial-biasa.ttf');
    expect(campur).toContain('bookman-tebal.ttf');
    expect(campur).toContain('.t-bookman-11_5-1_5{--ukuran:11.5pt;--spasi:1.5;');
    expect(campur).toMatch(/<article class="[^"]* t-bookman-11_5-1_5 tata-bookman"/);
  });

  test('a letter frozen before faces and letterheads could be chosen prints as then', () => {
    const lama = isiPetikan();
    expect(lama).not.toHaveProperty('tata');
    expect(html(lama)).toMatch(/<article class="[^"]* t-arial-12-1_18 tata-arial"/);
    expect(dibaca(lama)).toContain('PEMERINTAH KABUPATEN CONTOH SEKRETARIAT DAERAH');
  });

  test('a letter for TTE keeps 20 mm free below for the footnote of BSrE, a wet one has the margin of the office', () => {
    expect(html(isiSuratTugas({ tepi: [20, 20, 12, 30] }))).toContain('margin:20mm 20mm 20mm 30mm');
    expect(html(isiSuratTugas({ tepi: [20, 20, 12, 30], kotakTte: false }))).toContain('margin:20mm 20mm 12mm 30mm');
  });
});

describe('letterhead', () => {
  test('of the head of region names the giver of the mandate', () => {
    const isi = isiSuratTugas({
      jenisKop: 'kepala_daerah',
      penandatangan: { ...isiSuratTugas().penandatangan, kuasa: 'a.n.', pemberiKuasa: 'Bupati Contoh' },
    });
    expect(dibaca(isi)).toMatch(/^\s*BUPATI CONTOH SURAT TUGAS/);
  });
  test('may be left out', () => {
    expect(dibaca(isiSuratTugas({ jenisKop: 'tanpa' }))).toMatch(/^\s*SURAT TUGAS NOMOR/);
  });
});

describe('signature', () => {
  test('the post has one comma, however it was typed', () => {
    expect(tanda({ jabatan: 'SEKRETARIS DAERAH, ' })).toContain('SEKRETARIS DAERAH, ruang');
  });
  test('a.n. without its giver leaves a blank to be filled', () => {
    expect(tanda({ kuasa: 'a.n.' })).toMatch(/a\.n\. \.{24} SEKRETARIS DAERAH,/);
  });
});

describe('what a letter replaces', () => {
  const menggantikan = { id: 's' as never, sebutan: 'Surat Tugas', nomor: '7/2026', tanggal: '2026-02-03' } as const;
  const lalu = 'menggantikan Surat Tugas Nomor 7/2026 tanggal 3 Februari 2026, yang dinyatakan tidak berlaku lagi.';

  test('is the last order of a Surat Tugas', () => {
    const isi = dibaca(isiSuratTugas({ menggantikan }));
    expect(
      berurutan(isi, ['3. Melaporkan', 'Kepala Bagian Organisasi;', `4. Surat Tugas ini ${lalu}`, 'Demikian']),
    ).toBe(true);
  });
  test('carries the name of its own kind', () => {
    const isi = dibaca(isiSuratTugas({ jenis: 'surat_perintah', judul: 'SURAT PERINTAH TUGAS', menggantikan }));
    expect(isi).toContain(`Surat Perintah Tugas ini ${lalu}`);
    expect(dibaca(isiPetikan({ menggantikan: { ...menggantikan, nomor: '', sebutan: '' } }))).toMatch(
      /Petikan Keputusan ini menggantikan Petikan Keputusan Nomor \.{40} tanggal 3 Februari 2026/,
    );
  });
});

describe('Surat Tugas of a team', () => {
  const tim = (peran: 'anggota' | '') => [1, 2, 3, 4, 5, 6].map((n) => penerima(n, { peran }));
  test('the list has a column of roles only where there are roles', () => {
    expect(dibaca(isiSuratTugas({ kepada: tim('anggota') }))).toContain('Jabatan Sebagai');
    expect(dibaca(isiSuratTugas({ kepada: tim('') }))).not.toContain('Sebagai');
  });
  test('the attachment is signed without place and date, which stand in its head', () => {
    const [, lampiran = ''] = dibaca(isiSuratTugas({ kepada: tim('') })).split('LAMPIRAN SURAT TUGAS');
    expect(berurutan(lampiran, ['NOMOR : 800', 'TANGGAL : 5 JANUARI 2026', '6. Contoh', 'SEKRETARIS DAERAH,'])).toBe(
      true,
    );
    expect(lampiran).not.toContain('Ditetapkan');
  });
});

describe('Petikan', () => {
  test('without a closing sentence of two lines the signature is in the last rows of the table', () => {
    const ekor = (penutup: string) => {
      const keluar = html(isiPetikan({ penutup }));
      return keluar.slice(keluar.lastIndexOf('<tbody class="utuh">'), keluar.lastIndexOf('</table>'));
    };
    expect(teks(ekor(''))).toContain('SEKRETARIS DAERAH,');
    expect(teks(ekor('Untuk dilaksanakan.'))).toContain('SEKRETARIS DAERAH,');
    expect(teks(ekor(isiPetikan().penutup))).not.toContain('SEKRETARIS DAERAH,');
  });
});
