import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alihkan, sisaAlih } from '../../src/domain/alihkan';
import { akhirTahun, awalTahun, tambahHari, tanggalDari } from '../../src/domain/hari';
import { hitungSatu, kapasitasPegawai, menitPegawai } from '../../src/domain/hitungan';
import type { PegawaiId, PenugasanId, Tanggal, TugasId } from '../../src/domain/ids';
import { bagiMasa, lanjutkan, menitMilik } from '../../src/domain/masaPorsi';
import { jumlahPorsi } from '../../src/domain/porsi';
import { capaianTugas } from '../../src/domain/realisasi';
import { denganSerah } from '../../src/domain/serahPorsi';
import type { Penugasan, TugasTerbagi } from '../../src/domain/tugas';
import type { Perpindahan } from '../../src/domain/serahPorsi';
import { tugasPada, type BatalPada } from '../../src/domain/tugasPada';
import { kantor, pegawai, tugas } from './kantorUji';

const ORANG = ['a', 'b', 'c', 'd'] as const;
const K = kantor({ pegawai: ORANG.map((id) => pegawai({ id })), tugas: [] });
const kapasitas = (id: PegawaiId) => ({ tahun: 2026, kumulatif: kapasitasPegawai(K, id).kumulatif });
const baru = (tugasId: TugasId, pegawaiId: PegawaiId) => `${tugasId}.${pegawaiId}` as PenugasanId;

/** Minutes of everybody by the days they fall on; a meeting somebody attends all the time has none of its own. */
function isi(t: TugasTerbagi): Record<string, readonly [string, number][]> {
  const hasil: Record<string, [string, number][]> = {};
  for (const id of ORANG) {
    const masa = menitMilik(t, id as PegawaiId).flatMap(({ milik, menit }) => bagiMasa(milik, menit));
    if (masa.length === 0) continue;
    const perMasa = new Map<string, number>();
    for (const { menit, masa: m } of masa) {
      const kunci = m === null ? 'selalu' : `${m.mulai ?? ''}–${m.akhir ?? ''}`;
      perMasa.set(kunci, (perMasa.get(kunci) ?? 0) + menit);
    }
    hasil[id] = [...perMasa].sort((x, y) => (x[0] < y[0] ? -1 : 1));
  }
  return hasil;
}

interface Langkah {
  /** A hand-over; what was called off is to be done again; who had stopped takes up what nobody has. */
  readonly jenis: 'alih' | 'pulih' | 'lanjut';
  readonly dari: string;
  /** Days since the step before. */
  readonly jarak: number;
  /** Days of the leave; null = for good. */
  readonly lama: number | null;
  readonly kepada: readonly string[];
  readonly bagian: number;
  readonly batal: number;
  readonly selesai: number | null;
}
const langkah: fc.Arbitrary<Langkah> = fc.record({
  jenis: fc.constantFrom('alih', 'alih', 'alih', 'pulih', 'lanjut'),
  dari: fc.constantFrom(...ORANG),
  jarak: fc.integer({ min: 1, max: 80 }),
  lama: fc.option(fc.integer({ min: 0, max: 60 })),
  kepada: fc.uniqueArray(fc.constantFrom(...ORANG), { maxLength: 3 }),
  bagian: fc.integer({ min: 1, max: 100 }),
  batal: fc.constantFrom(0, 0, 0, 40),
  selesai: fc.option(fc.integer({ min: 0, max: 3000 }), { freq: 1 }),
});

interface Sejarah {
  readonly awal: TugasTerbagi;
  readonly akhir: TugasTerbagi;
  readonly sebelum: readonly { readonly tanggal: Tanggal; readonly tugas: TugasTerbagi }[];
  readonly pindah: readonly Perpindahan[];
  readonly batal: readonly BatalPada[];
  readonly lepas: number;
}

/** A year of hand-overs, as the program writes them down. */
function jalankan(awal: TugasTerbagi, urutan: readonly Langkah[]): Sejarah {
  let t = awal;
  let hari = awalTahun(2026);
  let lepas = 0;
  const sebelum: { tanggal: Tanggal; tugas: TugasTerbagi }[] = [];
  const pindah: Perpindahan[] = [];
  const batalnya: BatalPada[] = [];
  for (const satu of urutan) {
    hari += satu.jarak;
    if (hari > akhirTahun(2026)) break;
    const tanggal = tanggalDari(hari);
    const dariId = satu.dari as PegawaiId;
    const milik = t.penugasan.find((p) => p.pegawaiId === dariId);
    if (satu.jenis === 'pulih' && t.batal) {
      sebelum.push({ tanggal, tugas: t });
      batalnya.forEach((b, i) => (batalnya[i] = { pulih: tanggal, ...b }));
      lepas += t.batal;
      const { batal: _, ...tetap } = t;
      t = tetap;
    }
    if (satu.jenis === 'lanjut' && lepas > 0 && milik?.sampai !== undefined && milik.sampai < tanggal) {
      sebelum.push({ tanggal, tugas: t });
      const { sampai: akhir, porsi } = milik;
      const hingga = tambahHari(tanggal, -1);
      const lagi = lanjutkan(milik, { akhir, porsi, hingga }, porsi + lepas);
      t = { ...t, penugasan: t.penugasan.map((p) => (p === milik ? lagi : p)) };
      const { pembagi } = t;
      pindah.push({ dariId, kepadaId: dariId, tanggal: tambahHari(akhir, 1), sampai: hingga, porsi, pembagi });
      t = { ...t, penugasan: denganSerah(t, pindah) };
      lepas = 0;
    }
    if (satu.jenis !== 'alih') continue;
    if (!milik || (milik.sampai !== undefined && milik.sampai < tanggal)) continue;
    const kembali = satu.lama === null ? null : tanggalDari(Math.min(akhirTahun(2026), hari + satu.lama));
    const masa = { tanggal, kembali };
    const { sisa, tinggal } = sisaAlih(t, milik, kapasitas(dariId), masa, satu.selesai);
    const batal = kembali === null ? Math.floor((sisa * satu.batal) / 100) : 0;
    const penerima = satu.kepada.filter((id) => id !== dariId) as PegawaiId[];
    const masing = Math.floor((((sisa - batal) * satu.bagian) / 100) * (1 / Math.max(1, penerima.length)));
    if (sisa === 0 || (masing === 0 && satu.bagian < 50)) continue;
    const kepada = penerima.map((pegawaiId) => ({ pegawaiId, porsi: masing, persetujuanLintas: '' }));
    sebelum.push({ tanggal, tugas: t });
    const hasil = alihkan(t, { dariId, masa, tinggal, kepada, batal }, () => true, baru);
    for (const { mulai, akhir: sampai, batal: dibatalkan, kepadaId, porsi } of hasil.bagian)
      if (dibatalkan) batalnya.push({ tugasId: t.id, pegawaiId: dariId, porsi, tanggal: mulai });
      else pindah.push({ dariId, kepadaId, tanggal: mulai, sampai, porsi, pembagi: t.pembagi });
    lepas += hasil.kembali;
    t = { ...t, penugasan: hasil.penugasan, ...(batal > 0 && { batal: (t.batal ?? 0) + batal }) };
    // As it is read again.
    t = { ...t, penugasan: denganSerah(t, pindah) };
  }
  return { awal, akhir: t, sebelum, pindah, batal: batalnya, lepas };
}

const isian = fc.record({
  urutan: fc.array(langkah, { minLength: 1, maxLength: 8 }),
  volume: fc.constantFrom(30, 1),
  tiap: fc.boolean(),
  milikA: fc.integer({ min: 1, max: 30 }),
});
type Isian = typeof isian extends fc.Arbitrary<infer T> ? T : never;

function tugasAwal({ volume, tiap, milikA }: Isian, hadirBersama: boolean): TugasTerbagi {
  const dasar = tugas({
    id: 't',
    volume,
    norma: 777,
    hadirBersama,
    ...(tiap && { jendela: { jenis: 'berulang', tiap: 'bulan', mulai: null, akhir: null } as const }),
  });
  const a = Math.max(1, Math.floor((dasar.pembagi * milikA) / 30));
  const lain: [string, number][] = a < dasar.pembagi ? [['b', dasar.pembagi - a]] : [];
  return { ...dasar, penugasan: tugas({ id: 't', volume, hadirBersama }, [['a', a], ...lain]).penugasan };
}

describe('a task as it was before any of what happened to it', () => {
  it('over any sequence of hand-overs, stand-ins and cancellations the days before keep everybody, their days and their plan', () => {
    fc.assert(
      fc.property(isian, (satu) => {
        const { sebelum, akhir, pindah, batal, lepas, awal } = jalankan(tugasAwal(satu, false), satu.urutan);
        expect(jumlahPorsi(akhir) + lepas).toBe(jumlahPorsi(awal));
        for (const { tanggal, tugas: dulu } of sebelum) {
          const pada = tugasPada(akhir, pindah, batal, tambahHari(tanggal, -1));
          expect(isi(pada.tugas)).toEqual(isi(dulu));
          expect(pada.tugas.batal ?? 0).toBe(dulu.batal ?? 0);
          const rencana = (t: TugasTerbagi) =>
            Object.fromEntries(capaianTugas(K, t, []).map((c) => [c.pegawaiId, c.rencanaBulan]));
          expect(rencana(pada.tugas)).toEqual(rencana(dulu));
          for (const id of ORANG)
            expect(hitungSatu(K, id as PegawaiId, [pada.tugas]).bulan).toEqual(
              hitungSatu(K, id as PegawaiId, [dulu]).bulan,
            );
        }
      }),
      { numRuns: 150 },
    );
  });

  it('of a meeting too: who was there all the time, and who went for whom', () => {
    fc.assert(
      fc.property(isian, (satu) => {
        const { sebelum, akhir, pindah, batal } = jalankan(tugasAwal(satu, true), satu.urutan);
        for (const { tanggal, tugas: dulu } of sebelum) {
          const pada = tugasPada(akhir, pindah, batal, tambahHari(tanggal, -1));
          expect(isi(pada.tugas)).toEqual(isi(dulu));
          for (const id of ORANG)
            expect(menitPegawai(pada.tugas, id as PegawaiId)).toBe(menitPegawai(dulu, id as PegawaiId));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('of a meeting that was called off as a whole the people were still there', () => {
    const rapat = tugasAwal({ urutan: [], volume: 12 as 30, tiap: false, milikA: 30 }, true);
    const [a] = rapat.penugasan as [Penugasan];
    const tutup = { ...rapat, penugasan: [{ ...a, porsi: 4000, sampai: '2026-05-31', terkunci: true }], batal: 6000 };
    const batal = [{ tugasId: rapat.id, pegawaiId: null, porsi: 6000, tanggal: '2026-06-01' }];
    expect(isi(tugasPada(tutup, [], batal, '2026-05-31').tugas)).toEqual(isi(rapat));
    expect(tugasPada(tutup, [], batal, '2026-06-30').tugas).toEqual(tutup);
  });
});
