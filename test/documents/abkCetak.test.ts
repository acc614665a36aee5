import { describe, expect, it } from 'vitest';
import { dokumenAbk, jumlahBagianAbk } from '../../src/documents/abkCetak';
import { dokumenBukti } from '../../src/documents/buktiAbkCetak';
import { susunFormAbk } from '../../src/documents/susunAbk';
import { hitungAbk } from '../../src/domain/abk';
import { buktiAbk, hitungOrang } from '../../src/domain/abkBukti';
import { uraianAbk } from '../../src/domain/abkUraian';
import { hitungBeban } from '../../src/domain/hitungan';
import type { BagianId } from '../../src/domain/ids';
import { tugasPerPegawai } from '../../src/domain/kantor';
import { bagian, kantor, pegawai, tugas } from '../domain/kantorUji';
import { berurutan, HURUF, teks } from './baca';

const orang = Array.from({ length: 29 }, (_, i) => pegawai({ id: `p${i}`, jabatan: 'Analis', nama: 'Nama Rahasia' }));
const banyak = Array.from({ length: 30 }, (_, i) =>
  pegawai({ id: `x${i}`, jabatan: `Jabatan ${i}`, bagianId: 'b2' as BagianId }),
);
const k = kantor({
  bagian: [bagian('b1', 'Hukum'), bagian('b2', 'Umum')],
  pegawai: [...orang, ...banyak],
  tugas: [
    tugas({ id: 't', volume: 4620, norma: 500 }, [['p0', 4620]]),
    ...banyak.map((p, i) => tugas({ id: `u${i}`, bagianId: 'b2' as BagianId, norma: 1000 + i }, [[p.id, 10_000]])),
  ],
});
/** Text pieces of one sentence come apart where values stand in them. */
const kalimat = (html: string): string =>
  teks(html)
    .replace(/ ([;:.,”])/g, '$1')
    .replaceAll('“ ', '“');
const pilihan = { huruf: HURUF, judul: 'ABK' };
const form = susunFormAbk(k, hitungAbk(k), uraianAbk(k), { bagianId: null, dicetak: '2026-01-05' });

describe('the ABK forms on paper', () => {
  it('rekap kantor, then each unit with its peta jabatan and forms, landscape, without names', () => {
    const html = dokumenAbk(form, pilihan, { dari: 0, sampai: 2 });
    expect(html).toContain('size:297mm 210mm');
    expect(html.match(/<article/g)).toHaveLength(jumlahBagianAbk({ dari: 0, sampai: 2 }));
    const isi = kalimat(html);
    const urutan = [
      'REKAPITULASI KEBUTUHAN PEGAWAI TAHUN 2026',
      'Bagian Hukum 2.310.000 30,8000 31 29 29 −2 1,06 A (sangat baik)',
      'Jumlah',
      'Waktu kerja efektif (WKE) seorang setahun: 75.000 menit',
      'ANALISIS BEBAN KERJA BAGIAN HUKUM',
      '1. Analis kelas jabatan 7',
      'Tugas t Dokumen 4.620 500 2.310.000 75.000 30,8000',
      'Dibulatkan 31 orang; pemangku 29; selisih −2; EJ 1,06; PEJ A',
      'ANALISIS BEBAN KERJA BAGIAN UMUM',
    ];
    for (const satu of urutan) expect(isi).toContain(satu);
    expect(berurutan(isi, urutan)).toBe(true);
    expect(html).not.toContain('Nama Rahasia');
  });

  it('a later part of a large office holds its units only', () => {
    const html = dokumenAbk(form, pilihan, { dari: 1, sampai: 2 });
    expect(html.match(/<article/g)).toHaveLength(1);
    expect(teks(html)).not.toContain('REKAPITULASI KEBUTUHAN PEGAWAI');
  });
});

describe('bukti kebutuhan pegawai on one page', () => {
  const bertugas = tugasPerPegawai(k);
  const bukti = (bagianId: BagianId) => {
    const b = buktiAbk(hitungAbk(k), 2026, {
      sebutan: 'Bagian Contoh',
      bagianId,
      klaim: 2,
      orang: hitungOrang(k, hitungBeban(k), (id) => bertugas.has(id))(bagianId),
      sebutanUnit: (nama) => nama,
    });
    if (!b) throw new Error('no unit');
    return b;
  };
  const cetak = (bagianId: string) =>
    dokumenBukti({ kantor: 'Setda', dicetak: '2026-01-05', bukti: [bukti(bagianId as BagianId)] }, pilihan);

  it('claim, conclusion, table, steps and sources, without names', () => {
    const html = cetak('b1');
    expect(html).toContain('size:210mm 297mm');
    const urutan = [
      'BUKTI KEBUTUHAN PEGAWAI',
      'Pernyataan: “Bagian Contoh kekurangan 2 orang.”',
      'Bagian Contoh kekurangan 2 orang: beban kerjanya memerlukan 30,8 orang, per jabatan dibulatkan 31, dan yang ada 29 orang.',
      'Pernyataan kekurangan 2 orang sesuai dengan angka.',
      'Titik tersempit: Analis',
      'Jumlah 2.310.000 30,8000 31 29 −2 1,06 A',
      '2.310.000 ÷ 75.000 = 30,8000 orang',
      'Sumber: PermenPANRB 1/2020',
      'Tanpa nama pegawai',
    ];
    for (const satu of urutan) expect(kalimat(html)).toContain(satu);
    expect(berurutan(kalimat(html), urutan)).toBe(true);
    expect(html).not.toContain('Nama Rahasia');
  });

  it('a unit of many jabatan keeps its largest lines; the rest is one line and the sums still agree', () => {
    const isi = kalimat(cetak('b2'));
    expect(isi).toContain('Jabatan 29');
    expect(isi).toMatch(/17 jabatan lain 17\.136 0,2285 0 17 \+17/);
  });
});
