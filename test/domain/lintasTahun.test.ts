import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { susunAgenda, type PerintahAgenda } from '../../src/domain/agenda';
import { benturanPegawai } from '../../src/domain/benturan';
import { keadaanTugas } from '../../src/domain/habis';
import { hariDari, tanggalDari } from '../../src/domain/hari';
import { hitungSatu } from '../../src/domain/hitungan';
import type { PegawaiId, TugasId } from '../../src/domain/ids';
import { tenggatBerikut } from '../../src/domain/kejadian';
import { barisTugasBulanan } from '../../src/domain/laporanTugas';
import { hariHidup, rencanaDalamTahun, tahunBerakhir } from '../../src/domain/lintasTahun';
import { capaianTugas, seharusnya, type Realisasi } from '../../src/domain/realisasi';
import type { Jendela, TugasTerbagi } from '../../src/domain/tugas';
import { kantor, pegawai, tugas } from './kantorUji';

const ayu = 'ayu' as PegawaiId;
const id = 't' as TugasId;
// Eight days of the working week in December 2026, eight in January 2027.
const LINTAS: Jendela = { jenis: 'tanggal', mulai: '2026-12-22', akhir: '2027-01-12' };
const KELAK: Jendela = { jenis: 'tanggal', mulai: '2027-01-06', akhir: '2027-01-06' };
const bertugas = (jendela: Jendela, isi: Partial<TugasTerbagi> = {}): TugasTerbagi =>
  tugas({ id: 't', volume: 4, pembagi: 4, norma: 60, jendela, ...isi }, [['ayu', 4]]);
const kantorDengan = (satu: TugasTerbagi) =>
  kantor({ pegawai: [pegawai({ id: 'ayu' }), pegawai({ id: 'budi', masuk: '2026-03-01' })], tugas: [satu] });
const catat = (volume: number): Realisasi => ({ tugasId: id, pegawaiId: ayu, bulan: 12, volume, mutu: '', bukti: '' });

function lihat(
  satu: TugasTerbagi,
  hari: string,
  realisasi: readonly Realisasi[] = [],
  order?: Partial<PerintahAgenda>,
) {
  const office = kantorDengan(satu);
  const perintah: PerintahAgenda = {
    ...{ jenis: 'tugas', dari: 'Sekretaris Daerah', kehadiran: '', tanggalAcara: null, waktu: '', tempat: '' },
    ...{ selesai: null },
    ...order,
  };
  const bahan = {
    kantor: office,
    perintah: new Map(order ? [[id, perintah]] : []),
    capaian: () => capaianTugas(office, satu, realisasi),
  };
  return susunAgenda(bahan, hari).map(({ tenggat, keadaan, sisa }) => `${tenggat} ${keadaan} ${sisa ?? '-'}`);
}

describe('the day we live on (LT1)', () => {
  it('is the real one, and the first of the year in a file made ahead of it', () => {
    expect(hariHidup(2026, '2026-06-04')).toBe('2026-06-04');
    expect(hariHidup(2026, '2027-01-04')).toBe('2027-01-04');
    expect(hariHidup(2027, '2026-12-28')).toBe('2027-01-01');
    expect([tahunBerakhir(2026, '2026-12-31'), tahunBerakhir(2026, '2027-01-01')]).toEqual([false, true]);
  });

  it('what was due in December is over in January, and its days are counted', () => {
    const desember = bertugas({ jenis: 'tanggal', mulai: '2026-12-01', akhir: '2026-12-31' });
    expect(lihat(desember, '2026-12-31')).toEqual(['2026-12-31 hariIni 400']);
    expect(lihat(desember, '2027-01-04')).toEqual(['2026-12-31 belumDicatat 400']);
    expect(lihat(desember, '2027-01-04', [catat(100)])).toEqual(['2026-12-31 terlambat 300']);
  });
});

describe('work that is due after the year', () => {
  it('is due on its own day, not on 31 December (LT2)', () => {
    expect(lihat(bertugas(LINTAS), '2026-12-28')).toEqual(['2027-01-12 mendatang 400']);
    expect(lihat(bertugas(LINTAS), '2027-01-12')).toEqual(['2027-01-12 hariIni 400']);
    expect(lihat(bertugas(LINTAS), '2027-01-13')).toEqual(['2027-01-12 belumDicatat 400']);
    expect(lihat(bertugas(LINTAS), '2026-12-28', [catat(400)])).toEqual(['2027-01-12 selesai 0']);
    expect(tenggatBerikut(LINTAS, 2026, '2026-12-31')).toBe('2027-01-12');
    expect(tenggatBerikut(KELAK, 2026, '2026-12-31')).toBe('2027-01-06');
  });

  it('an order is late from the day after its own last day, and done when all of it is noted', () => {
    expect(lihat(bertugas(LINTAS), '2027-01-01', [], {})).toEqual(['2027-01-12 mendatang -']);
    expect(lihat(bertugas(LINTAS), '2027-01-13', [], {})).toEqual(['2027-01-12 terlambat -']);
    expect(lihat(bertugas(LINTAS), '2026-12-31', [catat(200)], {})).toEqual(['2027-01-12 mendatang -']);
    expect(lihat(bertugas(LINTAS), '2026-12-31', [catat(400)], {})).toEqual(['2027-01-12 selesai -']);
  });

  it('a meeting of January stands on its day, and owes its notula only after it', () => {
    const rapat = bertugas(KELAK, { hadirBersama: true });
    const isi = { jenis: 'rapat', tanggalAcara: '2027-01-06', kehadiran: 'sendiri' } as const;
    expect(lihat(rapat, '2026-12-28', [], isi)).toEqual(['2027-01-06 mendatang -']);
    expect(lihat(rapat, '2027-01-07', [], isi)).toEqual(['2027-01-06 terlambat -']);
  });

  it('is planned in the year by its days there; the rest is no debt of December (LT3)', () => {
    const satu = bertugas(LINTAS);
    const office = kantorDengan(satu);
    const [porsi] = capaianTugas(office, satu, []);
    expect(porsi?.rencana).toBe(400);
    expect(seharusnya(porsi ?? { rencanaBulan: [] }, 12)).toBe(200);
    expect(capaianTugas(office, bertugas(KELAK), [])[0]?.rencanaBulan).toEqual(Array.from({ length: 12 }, () => 0));
  });

  it('the report of December calls nobody late or behind for what is due in January', () => {
    const laporan = (satu: TugasTerbagi, realisasi: readonly Realisasi[]) => {
      const office = kantorDengan(satu);
      const capaian = () => capaianTugas(office, satu, realisasi);
      const order = { tugasId: id, jenis: 'tugas', diterima: '2026-12-22', selesai: null } as const;
      return barisTugasBulanan({ kantor: office, bulan: 12, capaian, semula: new Map(), perintah: [order] })[0];
    };
    expect(laporan(bertugas(LINTAS), [catat(200)])).toMatchObject({
      ...{ keadaan: 'sesuai', batas: '2027-01-12', tenggat: '2027-01-12' },
      ...{ rencanaSampai: 200, realisasiSampai: 200, perkiraanKurang: 0, belumDicatat: false },
    });
    expect(laporan(bertugas(KELAK), [])).toMatchObject({ keadaan: 'belumMulai', belumDicatat: false, rencanaBulan: 0 });
  });

  it('what begins after the year is neither load nor conflict of it, and the share is in order (LT3, LT4)', () => {
    const satu = bertugas(KELAK);
    const office = kantorDengan(satu);
    expect(hitungSatu(office, ayu, [satu])).toMatchObject({ konflik: 0 });
    expect(hitungSatu(office, ayu, [satu]).bulan.beban.every((menit) => menit === 0)).toBe(true);
    expect(benturanPegawai(office, pegawai({ id: 'ayu' }), [satu])).toEqual([]);
    expect(keadaanTugas(satu, office)).toMatchObject({ habis: true });
    const budi = { ...satu, penugasan: satu.penugasan.map((p) => ({ ...p, pegawaiId: 'budi' as PegawaiId })) };
    expect(keadaanTugas(budi, office)).toMatchObject({ habis: true });
    // What lies before the year still is a conflict: somebody mistyped it.
    const dulu = bertugas({ jenis: 'tanggal', mulai: '2025-01-06', akhir: '2025-01-06' });
    expect(hitungSatu(office, ayu, [dulu]).konflik).toBe(240);
  });

  it('the planned part never is more than all of it, and grows with the days inside the year', () => {
    const hari = fc.integer({ min: hariDari('2026-10-01'), max: hariDari('2027-04-01') }).map(tanggalDari);
    const minggu = fc.constantFrom(5, 6);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), hari, hari, minggu, (volume, a, z, hariKerja) => {
        const [mulai, akhir] = a < z ? [a, z] : [z, a];
        const tahunan = { tahun: 2026, hariKerja: hariKerja };
        const isi = rencanaDalamTahun(volume, { jenis: 'tanggal', mulai, akhir }, null, tahunan);
        expect(isi).toBeGreaterThanOrEqual(0);
        expect(isi).toBeLessThanOrEqual(volume);
        if (akhir <= '2026-12-31') expect(isi).toBe(volume);
        if (mulai > '2026-12-31') expect(isi).toBe(0);
        const lebih = rencanaDalamTahun(volume, { jenis: 'tanggal', mulai, akhir: '2027-06-30' }, null, tahunan);
        if (akhir > '2026-12-31') expect(lebih).toBeLessThanOrEqual(isi);
      }),
    );
  });
});
