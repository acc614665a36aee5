import { expect, test } from 'vitest';
import { barisPejabat, namaPejabat } from '../../src/documents/barisPejabat';
import { dataWord } from '../../src/documents/dataWord';
import { dokumenSurat } from '../../src/documents/dokumenSurat';
import type { Penandatangan } from '../../src/domain/surat';
import { HURUF, teks } from './baca';
import { isiKeputusan } from './contohKeputusan';
import { isiSuratTugas } from './contohIsi';

const orang = (ubahan: Partial<Penandatangan>): Penandatangan => ({
  ...{
    kuasa: '',
    pemberiKuasa: '',
    perantara: '',
    jabatan: 'Kepala Bagian',
    nama: 'Rina Contoh',
    pangkat: '',
    nip: '',
  },
  ...ubahan,
});
const surat = (ubahan: Partial<Penandatangan>) => isiSuratTugas({ penandatangan: orang(ubahan) });

test('the post has one comma, however it was typed, on paper and in a Word file', () => {
  for (const jabatan of ['SEKRETARIS DAERAH', 'SEKRETARIS DAERAH,', ' SEKRETARIS DAERAH , '])
    expect(dataWord(surat({ jabatan }))['pejabat']).toBe('SEKRETARIS DAERAH,');
  expect(barisPejabat(surat({ kuasa: 'Plh.' }))).toEqual({ awalan: 'Plh.', baris: ['Kepala Bagian,'] });
  expect(dataWord(surat({ kuasa: 'Plt.' }))['pejabat']).toBe('Plt. Kepala Bagian,');
});

test('a mandate names who gives it and the post between, the same way on paper and in a Word file', () => {
  const ub = surat({ kuasa: 'u.b.', pemberiKuasa: 'Bupati Contoh', perantara: 'Sekretaris Daerah' });
  expect(dataWord(ub)['pejabat']).toBe('a.n. Bupati Contoh\nSekretaris Daerah\nu.b.\nKepala Bagian,');
  expect(teks(dokumenSurat([ub], { huruf: HURUF, judul: 'x' }))).toContain(
    'a.n. Bupati Contoh Sekretaris Daerah u.b. Kepala Bagian,',
  );
  const an = surat({ kuasa: 'a.n.', pemberiKuasa: 'Bupati Contoh' });
  expect(dataWord(an)['pejabat']).toBe('a.n. Bupati Contoh\nKepala Bagian,');
});

test('posts of a Keputusan stand in capitals, and a name alone without degrees', () => {
  const isi = isiKeputusan({ penandatangan: orang({ kuasa: 'a.n.', pemberiKuasa: 'Bupati Contoh' }) });
  expect(dataWord(isi)).toMatchObject({ pejabat: 'a.n. BUPATI CONTOH\nKEPALA BAGIAN,', nama_pejabat: 'RINA CONTOH' });
  expect(namaPejabat(isiKeputusan({ penandatangan: orang({ nama: 'Rina Contoh, S.E.' }) }))).toBe('Rina Contoh, S.E.');
  expect(namaPejabat(surat({}))).toBe('Rina Contoh');
});
