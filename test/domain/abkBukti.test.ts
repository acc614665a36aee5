import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hitungAbk } from '../../src/domain/abk';
import { buktiAbk, hitungOrang, type BuktiAbk } from '../../src/domain/abkBukti';
import { selisihTeks } from '../../src/domain/abkTeks';
import { hitungBeban } from '../../src/domain/hitungan';
import type { BagianId } from '../../src/domain/ids';
import { tugasPerPegawai, type Kantor } from '../../src/domain/kantor';
import { kantorAcak } from './kantorAcak';
import { bagian, kantor, pegawai, tugas } from './kantorUji';

function bukti(k: Kantor, klaim: number | null = null, bagianId: BagianId | null = 'b1' as BagianId): BuktiAbk {
  const tugasnya = tugasPerPegawai(k);
  const hasil = buktiAbk(hitungAbk(k), 2026, {
    sebutan: bagianId ? 'Bagian Hukum' : 'Sekretariat Daerah',
    bagianId: bagianId ?? undefined,
    klaim,
    orang: hitungOrang(k, hitungBeban(k), (id) => tugasnya.has(id))(bagianId),
    sebutanUnit: (nama) => nama,
  });
  if (!hasil) throw new Error('no unit');
  return hasil;
}
const hukum = [bagian('b1', 'Hukum')];
const langkah = (b: BuktiAbk, uraian: string) => b.langkah.find((l) => l.uraian === uraian);

describe('bukti kebutuhan pegawai', () => {
  it('S2: short of people is said with the jabatan, and the claim is measured against it', () => {
    const k = kantor({
      bagian: hukum,
      pegawai: [pegawai({ id: 'a', jabatan: 'Perancang' }), pegawai({ id: 'b', jabatan: 'Pengolah' })],
      tugas: [
        tugas({ id: 't1', volume: 300, norma: 750 }, [['a', 300]]),
        tugas({ id: 't2', volume: 70, norma: 1000 }, [['b', 70]]),
      ],
    });
    const b = bukti(k, 5);
    expect(b.simpulan.jenis).toBe('kurang');
    expect(b.simpulan.kalimat).toBe(
      'Bagian Hukum kekurangan 2 orang: beban kerjanya memerlukan 3,93 orang, per jabatan dibulatkan 4, dan yang ada 2 orang. Kekurangan ada pada jabatan Perancang (2 orang).',
    );
    expect(b.simpulan.catatan[0]).toBe('Pernyataan kekurangan 5 orang didukung angka sebagian: 2 orang.');
    expect(bukti(k, 2).simpulan.catatan[0]).toBe('Pernyataan kekurangan 2 orang sesuai dengan angka.');
    expect(bukti(k, 1).simpulan.catatan[0]).toContain('bahkan lebih: 2 orang');
    expect(b.sempit?.nama).toBe('Perancang');
  });

  it('S3 S4: enough people is said as plainly, with what is left undivided and who is idle', () => {
    const k = kantor({
      bagian: hukum,
      pegawai: ['a', 'b', 'c'].map((id) => pegawai({ id, jabatan: 'Analis' })),
      tugas: [
        tugas({ id: 't1', volume: 100, norma: 900 }, [['a', 100]]),
        tugas({ id: 't2', volume: 100, norma: 300 }),
        tugas({ id: 't3', norma: null }),
      ],
    });
    const { simpulan } = bukti(k, 3);
    expect(simpulan.jenis).toBe('tidakKurang');
    expect(simpulan.kalimat).toBe(
      'Bagian Hukum tidak kekurangan orang: beban kerjanya memerlukan 1,6 orang, per jabatan dibulatkan 1, dan yang ada 3 orang (lebih 2). Yang belum selesai adalah pembagian pekerjaannya.',
    );
    expect(simpulan.catatan).toEqual([
      'Pernyataan kekurangan 3 orang tidak didukung angka.',
      'Kebutuhan dibulatkan tiap jabatan lalu dijumlahkan; dari jumlah beban sekaligus menjadi 2 orang (selisih +1).',
      '25 % pekerjaan (1 tugas, 30.000 menit) belum dibagi kepada siapa pun.',
      'Dari 3 pegawai aktif, 2 belum ada tugas, 0 berbeban rendah, dan 1 melebihi kapasitas: pekerjaan belum dibagi rata.',
      '1 tugas belum bernorma waktu dan tidak ikut dihitung: kebutuhan yang sebenarnya dapat lebih besar.',
    ]);
  });

  it('S3: a jabatan short inside a unit that is not: both are named', () => {
    const k = kantor({
      bagian: hukum,
      pegawai: ['a', 'b', 'c'].map((id) => pegawai({ id, jabatan: id === 'a' ? 'Perancang' : 'Pengolah' })),
      tugas: [
        tugas({ id: 't1', volume: 200, norma: 750 }, [['a', 200]]),
        tugas({ id: 't2', norma: 60_000 }, [['b', 10_000]]),
      ],
    });
    const { simpulan } = bukti(k);
    expect(simpulan.jenis).toBe('tidakMerata');
    expect(simpulan.kalimat).toContain(
      'Yang kekurangan adalah jabatan Perancang (1 orang), sedangkan kelebihan ada pada Pengolah (1 orang): pekerjaannya perlu diratakan.',
    );
  });

  it('S7: too much work for a head is work to divide again, not a second head', () => {
    const k = kantor({
      bagian: hukum,
      pegawai: [
        pegawai({ id: 'k', jabatan: 'Kepala Subbagian Keuangan', jenisJabatan: 'Pengawas' }),
        pegawai({ id: 'a', jabatan: 'Pengolah' }),
      ],
      tugas: [
        tugas({ id: 't1', norma: 118_480 }, [['k', 10_000]]),
        tugas({ id: 't2', norma: 70_000 }, [['a', 10_000]]),
      ],
    });
    const b = bukti(k);
    expect(b.simpulan).toMatchObject({ jenis: 'tidakKurang', kurang: 0 });
    expect(b.simpulan.kalimat).not.toContain('Kepala Subbagian');
    expect(b.simpulan.catatan).toContain(
      'Beban melebihi jabatan struktural: Kepala Subbagian Keuangan (0,58 orang); jabatan itu tidak bertambah, pekerjaannya dibagi ulang.',
    );
  });

  it('S1: without work there is no verdict', () => {
    expect(bukti(kantor({ bagian: hukum, pegawai: [pegawai({ id: 'a' })] })).simpulan).toMatchObject({
      jenis: 'belumDapatDinilai',
      kurang: 0,
    });
  });

  it('S6: part-time posts are shown as full-time posts', () => {
    const k = kantor({
      bagian: hukum,
      pegawai: ['a', 'b'].map((id) => pegawai({ id, jabatan: 'Operator', fte: 500 })),
      tugas: [
        tugas({ id: 't', volume: 120, norma: 1000 }, [
          ['a', 60],
          ['b', 60],
        ]),
      ],
    });
    const b = bukti(k);
    expect(b.simpulan.catatan.join(' ')).toContain(
      'Pemangku 2 orang setara 1 pegawai penuh waktu; terhadap angka itu kurang 0,6.',
    );
    expect(langkah(b, 'Setara penuh waktu')).toMatchObject({ rumus: '1 × 75.000', hasil: '75.000 menit' });
  });

  it('every step can be done again on a calculator', () => {
    const k = kantor({
      bagian: hukum,
      pegawai: Array.from({ length: 29 }, (_, i) => pegawai({ id: `p${i}`, jabatan: 'Analis' })),
      tugas: [tugas({ id: 't', volume: 4620, norma: 500 }, [['p0', 4389]])],
    });
    const b = bukti(k);
    expect(b.langkah.slice(0, 7).map((l) => `${l.rumus} = ${l.hasil}`)).toEqual([
      'jumlah volume × norma waktu = 2.310.000 menit',
      '2.310.000 ÷ 60 = 38.500 jam',
      '2.310.000 ÷ 75.000 = 30,8000 orang',
      'tiap jabatan, pecahan mulai 0,50 naik; dijumlahkan = 31 orang',
      '29 pemangku − 31 = −2',
      '29 × 75.000 = 2.175.000 menit',
      '2.310.000 ÷ 2.175.000 = 1,06 (kelas A)',
    ]);
    expect(langkah(b, 'Pekerjaan belum dibagi')).toMatchObject({ rumus: '115.500 ÷ 2.310.000', hasil: '5 %' });
  });

  it('the office shows its units, names no person, and says short exactly when its rounded need is more than its people', () => {
    fc.assert(
      fc.property(kantorAcak, (k) => {
        const b = bukti(k, null, null);
        expect(b.baris.reduce((n, u) => n + u.menit, 0)).toBe(b.jumlah.menit);
        expect(b.simpulan.jenis === 'kurang').toBe(b.simpulan.kurang > 0);
        // One need at every level: conclusion, table and steps say the same.
        expect(b.simpulan.kurang === 0 || b.simpulan.kurang === -b.jumlah.selisih).toBe(true);
        expect(b.baris.reduce((n, u) => n + u.selisih, 0)).toBe(b.jumlah.selisih);
        expect(langkah(b, 'Selisih')?.hasil).toBe(selisihTeks(b.jumlah.selisih));
        const isi = JSON.stringify(b);
        for (const p of k.pegawai.values()) expect(isi.includes(p.nama)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});
