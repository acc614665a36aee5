import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BarisAlih } from '../../src/api/alihViews';
import type { BagianId, PegawaiId, TugasId } from '../../src/domain/ids';
import {
  barisKirim,
  bebanPenerima,
  drafDari,
  kembaliUntuk,
  menitBila,
  semuaKepada,
  sisaDraf,
  tambahPenerima,
  tanpaPenerima,
  ubahTinggal,
  type BarisDraf,
} from '../../src/ui/alihkan/drafAlih';

const orang = (id: string) => ({
  pegawaiId: id as PegawaiId,
  nama: id.toUpperCase(),
  jabatan: '',
  beban: 1000,
  kapasitas: 2000,
  lintas: false,
  persetujuan: '',
  halangan: '',
});

function baris(over: Partial<BarisAlih> = {}): BarisDraf {
  const asal: BarisAlih = {
    tugasId: 't' as TugasId,
    nama: 'Verifikasi',
    bagianId: 'b' as BagianId,
    namaBagian: 'Organisasi',
    waktu: 'sepanjang tahun',
    peran: 'ketua',
    terkunci: false,
    hadirBersama: false,
    dapatDibagi: true,
    pembagi: 30,
    perUnit: true,
    satuan: 'Dokumen',
    porsi: 30,
    menit: 3000,
    tinggal: 10,
    sisa: 20,
    sisaTeks: '20 Dokumen',
    dasar: 'waktu',
    menunggu: false,
    belumDicatat: '',
    syarat: '',
    usul: [],
    ...over,
  };
  return { asal, ikut: true, tinggal: asal.tinggal, kepada: [], batal: false };
}

describe('a hand-over being decided', () => {
  it('from a leave the person comes back, from being Plt when a last day is known, from elsewhere not', () => {
    const masa = { tanggal: '2026-06-01', kembali: null };
    expect(kembaliUntuk('cuti', masa)).toBe('2026-06-30');
    expect(kembaliUntuk('plt', masa)).toBeNull();
    expect(kembaliUntuk('plt', { ...masa, kembali: '2026-08-31' })).toBe('2026-08-31');
    expect(kembaliUntuk('mutasi', { ...masa, kembali: '2026-08-31' })).toBeNull();
  });

  it('what can wait until the person is back is not marked, unless it was asked for', () => {
    const asal = [baris(), baris({ tugasId: 'u' as TugasId, menunggu: true })].map((satu) => satu.asal);
    const bahan = { pegawaiId: 'p' as PegawaiId, nama: '', jabatan: '', namaBagian: '', baris: asal };
    const ikut = (hanya?: readonly TugasId[]) => drafDari(bahan, hanya).map((satu) => satu.ikut);
    expect(ikut()).toEqual([true, false]);
    expect(ikut(['u' as TugasId])).toEqual([false, true]);
  });

  it('the first receiver takes all that is left, further ones even parts of it', () => {
    const satu = tambahPenerima(baris(), orang('x'));
    expect(satu.kepada.map((p) => p.porsi)).toEqual([20]);
    const tiga = tambahPenerima(tambahPenerima(satu, orang('y')), orang('z'));
    expect(tiga.kepada.map((p) => p.porsi)).toEqual([7, 7, 6]);
    expect(tanpaPenerima(tiga)).toBe(0);
  });

  it('what one person does whole, and a meeting, has one receiver', () => {
    for (const asal of [{ dapatDibagi: false }, { hadirBersama: true }]) {
      const dua = tambahPenerima(tambahPenerima(baris(asal), orang('x')), orang('y'));
      expect(dua.kepada.map((p) => [p.nama, p.porsi])).toEqual([['Y', 20]]);
    }
  });

  it('another part that stays keeps the shares of the receivers in proportion, never more than there is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -5, max: 40 }),
        fc.uniqueArray(fc.constantFrom('x', 'y', 'z'), { maxLength: 3 }),
        fc.boolean(),
        (tinggal, siapa, kurang) => {
          let draf = siapa.reduce((b, id) => tambahPenerima(b, orang(id)), baris());
          if (kurang) draf = { ...draf, kepada: draf.kepada.map((p) => ({ ...p, porsi: Math.floor(p.porsi / 2) })) };
          const penuh = siapa.length > 0 && tanpaPenerima(draf) === 0;
          const baru = ubahTinggal(draf, tinggal);
          expect(sisaDraf(baru)).toBe(30 - Math.min(30, Math.max(0, tinggal)));
          expect(tanpaPenerima(baru)).toBeGreaterThanOrEqual(0);
          if (penuh) expect(tanpaPenerima(baru)).toBe(0);
        },
      ),
    );
  });

  it('all marked tasks go to one person; what was unmarked stays as it was', () => {
    const lain = { ...baris({ tugasId: 'u' as TugasId }), ikut: false };
    const hasil = semuaKepada([baris(), lain], () => orang('x'));
    expect(hasil.map((b) => b.kepada.length)).toEqual([1, 0]);
    expect(bebanPenerima(hasil)).toEqual([
      { pegawaiId: 'x', nama: 'X', tugas: 1, menit: 2000, beban: 1000, kapasitas: 2000 },
    ]);
  });

  it('a candidate is shown with the minutes that go, beside what the draft already gives, not with those of the task', () => {
    const satu = tambahPenerima(baris(), orang('x'));
    const lain = baris({ tugasId: 'u' as TugasId, tinggal: 20, sisa: 10 });
    const tidak = { ...baris({ tugasId: 'v' as TugasId }), ikut: false };
    const draf = [satu, lain, tidak];
    expect(menitBila(draf, lain, 'y' as PegawaiId)).toBe(1000);
    expect(menitBila(draf, lain, 'x' as PegawaiId)).toBe(3000);
    expect(menitBila(draf, satu, 'y' as PegawaiId)).toBe(1000);
    expect(menitBila(draf, 'semua', 'y' as PegawaiId)).toBe(3000);
  });

  it('sends what is marked; of a leave only what goes, and what nobody takes is called off only when asked', () => {
    const lewat = baris({ tugasId: 'l' as TugasId, tinggal: 30, sisa: 0 });
    const batal = { ...baris({ tugasId: 'u' as TugasId }), batal: true };
    expect(barisKirim([lewat, batal], null).map((b) => [b.tugasId, b.batal])).toEqual([
      ['l', 0],
      ['u', 20],
    ]);
    expect(barisKirim([lewat, baris()], '2026-06-30').map((b) => [b.tugasId, b.batal])).toEqual([['t', 0]]);
  });
});
