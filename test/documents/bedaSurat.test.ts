import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { susunPetikan } from '../../src/documents/susunPetikan';
import { susunKeputusan } from '../../src/documents/susunTahunan';
import { TEMPLAT_BAWAAN } from '../../src/documents/templatBawaan';
import { bedaPekerjaan, bedaSurat, ringkasBeda } from '../../src/domain/bedaSurat';
import type { PegawaiId } from '../../src/domain/ids';
import { tugasPerPegawai, type Kantor } from '../../src/domain/kantor';
import type { IsiSurat } from '../../src/domain/surat';
import type { TugasTerbagi } from '../../src/domain/tugas';
import { kantorAcak } from '../domain/kantorAcak';
import { kantorKecil, orang, tugas } from '../domain/kantorKecil';

const [p1, p2] = ['p1' as PegawaiId, 'p2' as PegawaiId];
const bahan = (kantor: Kantor, jenis: 'petikan' | 'keputusan' = 'petikan') => ({
  kantor,
  templat: TEMPLAT_BAWAAN[jenis],
  penandatangan: kantor.pengaturan.penandatangan,
  tanggal: '2026-01-05',
});
const petikan = (kantor: Kantor, pegawaiId = p1): IsiSurat => susunPetikan({ ...bahan(kantor), pegawaiId });
const keputusan = (kantor: Kantor): IsiSurat => {
  const milik = tugasPerPegawai(kantor);
  const daftar = [...milik].map(([pegawaiId, tugasnya]) => ({ pegawaiId, tugasnya }));
  return susunKeputusan({ ...bahan(kantor, 'keputusan'), bagianIds: null, orang: daftar, tentang: '' });
};
/** As it lies in the file. */
const beku = (isi: IsiSurat): IsiSurat => JSON.parse(JSON.stringify(isi)) as IsiSurat;
const denganTugas = (kantor: Kantor, ubah: (tugas: TugasTerbagi) => TugasTerbagi): Kantor => ({
  ...kantor,
  tugas: new Map([...kantor.tugas].map(([id, satu]) => [id, ubah(satu)])),
});

describe('what an issued letter says otherwise than today', () => {
  test('nothing changed: no letter of any office differs', () => {
    fc.assert(
      fc.property(kantorAcak, (kantor) => {
        for (const id of kantor.pegawai.keys())
          expect(bedaSurat(beku(petikan(kantor, id)), petikan(kantor, id))).toEqual([]);
        expect(bedaSurat(beku(keputusan(kantor)), keputusan(kantor))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('any change of a share of the person is a difference that counts, in the Petikan and in the lampiran', () => {
    fc.assert(
      fc.property(kantorAcak, fc.integer({ min: 0, max: 100 }), (kantor, pilih) => {
        const milik = tugasPerPegawai(kantor).get(p1) ?? [];
        const kena = milik[pilih % Math.max(1, milik.length)];
        fc.pre(kena !== undefined && !kena.hadirBersama);
        const tanpa = denganTugas(kantor, (satu) =>
          satu.id === kena?.id ? { ...satu, penugasan: satu.penugasan.filter((p) => p.pegawaiId !== p1) } : satu,
        );
        const separuh = denganTugas(kantor, (satu) =>
          satu.id === kena?.id
            ? {
                ...satu,
                penugasan: satu.penugasan.map((p) =>
                  p.pegawaiId === p1 && p.porsi > 1 ? { ...p, porsi: Math.floor(p.porsi / 2) } : p,
                ),
              }
            : satu,
        );
        for (const kini of [
          tanpa,
          ...(kena && kena.penugasan.some((p) => p.pegawaiId === p1 && p.porsi > 1) ? [separuh] : []),
        ]) {
          expect(bedaSurat(beku(petikan(kantor)), petikan(kini)).some(({ pokok }) => pokok)).toBe(true);
          expect(bedaSurat(beku(keputusan(kantor)), keputusan(kini)).some(({ pokok }) => pokok)).toBe(true);
        }
      }),
      { numRuns: 120 },
    );
  });

  const kantor = kantorKecil(
    [orang(1), orang(2)],
    [
      tugas(1, { nama: 'Menyusun LPPD', penugasan: [{ porsi: 10_000 }] }),
      tugas(2, { nama: 'Pendampingan', volume: 30, penugasan: [{ porsi: 8 }, { pegawaiId: p2, porsi: 22 }] }),
    ],
  );

  test('the difference is told task by task, and in one sentence', () => {
    const kini = denganTugas(kantor, (satu) =>
      satu.nama === 'Pendampingan'
        ? { ...satu, penugasan: satu.penugasan.map((p) => (p.pegawaiId === p1 ? { ...p, porsi: 10 } : p)) }
        : { ...satu, penugasan: [] },
    );
    const beda = bedaSurat(petikan(kantor), petikan(kini));
    expect(beda.map(({ bagian }) => bagian).sort()).toEqual(['Tugas “Menyusun LPPD”', 'Tugas “Pendampingan”']);
    expect(beda.find(({ bagian }) => bagian.includes('Pendampingan'))).toMatchObject({
      lama: expect.stringContaining('8 dari 30') as string,
      baru: expect.stringContaining('10 dari 30') as string,
    });
    expect(ringkasBeda(beda)).toMatch(/tugas “Menyusun LPPD” tidak ada lagi/);
    expect(ringkasBeda(beda)).toMatch(/tugas “Pendampingan” berubah/);
    expect(ringkasBeda(beda, 1)).toMatch(/; dan 1 perbedaan lagi$/);
  });

  test('a new jabatan counts, a new degree behind the name and a new signer do not', () => {
    const ubah = (bagian: Parameters<typeof orang>[1]): Kantor => ({
      ...kantor,
      pegawai: new Map([...kantor.pegawai, [p1, orang(1, bagian)]]),
    });
    const naik = bedaSurat(petikan(kantor), petikan(ubah({ jabatan: 'Analis Kebijakan' })));
    expect(naik).toEqual([
      { bagian: 'Pegawai 1: jabatan', lama: 'Penelaah Teknis Kebijakan', baru: 'Analis Kebijakan', pokok: true },
    ]);
    expect(bedaSurat(petikan(kantor), petikan(ubah({ nama: 'Pegawai 1, S.E.' })))).toEqual([]);
    const lain = { ...kantor.pengaturan.penandatangan, nama: 'Pejabat Baru', jabatan: 'SEKRETARIS DAERAH' };
    const beda = bedaSurat(petikan(kantor), { ...petikan(kantor), penandatangan: lain });
    expect(beda).toMatchObject([{ bagian: 'Penandatangan', baru: 'SEKRETARIS DAERAH, Pejabat Baru', pokok: false }]);
    expect(ringkasBeda(beda)).toBe('');
  });

  test('somebody without tasks has lost all of them', () => {
    expect(bedaSurat(petikan(kantor), null).map(({ baru }) => baru)).toEqual(['', '']);
  });

  test('a letter for one task: who left the team, another time, the task gone', () => {
    const surat = { ...petikan(kantor), untuk: ['Melaksanakan rapat;', 'Waktu pelaksanaan Mei.'] };
    const jejak = { tim: [p1, p2], waktu: 'Mei' };
    expect(bedaPekerjaan(surat, jejak, jejak)).toEqual([]);
    expect(bedaPekerjaan(surat, jejak, { tim: [p2], waktu: 'Juni' }).map(({ bagian }) => bagian)).toEqual([
      'Pelaksana',
      'Waktu',
    ]);
    expect(bedaPekerjaan(surat, jejak, null)).toHaveLength(1);
  });
});
