import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tulisRbPaket } from '../../src/domain/rbTulis';
import { bacaRbPaket } from '../../src/importers/rbPaket';

const berkas = (id: string): string => readFileSync(new URL(`../../resources/rb/${id}.json`, import.meta.url), 'utf8');
const rusak = (ubah: (isi: Record<string, never>) => void): readonly string[] => {
  const isi = JSON.parse(berkas('pmprb-2020')) as Record<string, never>;
  ubah(isi);
  const { paket, temuan } = bacaRbPaket(JSON.stringify(isi));
  expect(paket).toBeNull();
  return temuan.map(({ letak, pesan }) => [letak, pesan].filter(Boolean).join(': '));
};

describe('a pack of questions as a file', () => {
  it.each(['pmprb-2020', 'rb-2023'])('%s is read, written and read again without a difference', (id) => {
    const { paket, temuan } = bacaRbPaket(`\uFEFF${berkas(id)}`);
    expect(temuan).toEqual([]);
    const lagi = bacaRbPaket(tulisRbPaket(paket!));
    expect(lagi.paket).toEqual(paket);
  });

  it('says precisely where what is wrong', () => {
    // The components of the file, loosely typed: these tests break them on purpose.
    type K = { bobot: unknown; anak: K[]; butir: Record<string, unknown>[] };
    const pertama = (isi: Record<string, never>): K => (isi['komponen'] as unknown as K[])[0]!;
    expect(rusak((isi) => (pertama(isi).bobot = 61))).toEqual([
      'komponen A: bobot 61, sedangkan jumlah bobot di bawahnya 60',
    ]);
    expect(rusak((isi) => (pertama(isi).bobot = '60'))[0]).toBe(
      'komponen A: "bobot" harus angka (titik sebagai tanda desimal), bukan "60"',
    );
    const butir = (isi: Record<string, never>) => pertama(isi).anak[0]!.anak[0]!.butir;
    expect(rusak((isi) => (butir(isi)[0]!['jawab'] = 'XYZ'))[0]).toBe(
      'komponen A.I.1, butir A.I.1.a: skala "XYZ" tidak ada; yang ada: YT, ABC, ABCD, OPINI',
    );
    expect(rusak((isi) => (butir(isi)[1]!['id'] = 'A.I.1.a'))[0]).toBe(
      'komponen A.I.1, butir A.I.1.a: id "A.I.1.a" dipakai lebih dari sekali',
    );
    expect(rusak((isi) => (butir(isi)[0]!['indikator'] = 'cuaca'))[0]).toContain('indikator "cuaca" tidak dikenal');
    expect(rusak((isi) => (butir(isi)[0]!['bobot'] = 0.125))[0]).toContain('paling banyak dua desimal');
    expect(rusak((isi) => (butir(isi)[0]!['bobot'] = 1))[0]).toContain('1 dari 4 butir berbobot');
  });

  it('other files are refused in one sentence', () => {
    const pesan = (teks: string) => bacaRbPaket(teks).temuan.map((t) => t.pesan);
    expect(pesan('bukan json')[0]).toMatch(/^Berkas bukan JSON yang sah/);
    expect(pesan('[]')).toEqual(['Berkas bukan paket lembar kerja RB: "format" harus "bagihabis-rb".']);
    expect(pesan('{"format":"bagihabis-rb","versi":2}')[0]).toContain('versi 1');
    expect(pesan('{"format":"bagihabis-rb","versi":1}').length).toBeGreaterThan(2);
  });
});
