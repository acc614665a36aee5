import { expect, test } from 'vitest';
import { judulCetak, namaBerkasSurat } from '../../src/services/namaBerkasSurat';
import { isiPetikan, penerima } from '../documents/contohIsi';

const kepada = [
  penerima(1, { nama: 'Yohanes Nugroho', nip: '19800101 200501 1 001', unitKerja: 'Bagian Hukum' }),
  penerima(2),
];
const pola = '{nomor} {nama} {nip} {bagian}';

test('a letter to people is called by the first of them', () => {
  const petikan = isiPetikan({ nomor: '001', kepada });
  expect(namaBerkasSurat(pola, [petikan])).toEqual(['001 Yohanes Nugroho dkk 198001012005011001 Bagian Hukum.pdf']);
});

test.each([
  ['keputusan', 'Keputusan'],
  ['nota_dinas', 'Nota Dinas'],
] as const)('a %s of the whole office is called by its kind, by nobody in it', (jenis, sebutan) => {
  const satu = isiPetikan({ nomor: '000.8.3/001', jenis, kepada });
  expect(namaBerkasSurat(pola, [satu])).toEqual([`000.8.3-001 ${sebutan}.pdf`]);
  expect(judulCetak([satu])).toBe(`000.8.3-001 ${sebutan}`);
});
