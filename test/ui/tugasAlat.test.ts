import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { BarisTugas } from '../../src/api/views';
import { createAbkStore, jumlahAbk } from '../../src/ui/tugas/abkStore';
import { createImporTugas } from '../../src/ui/tugas/imporTugasStore';
import { createPotongStore, pratinjauPotong } from '../../src/ui/tugas/potongStore';
import { createSalinStore, jumlahDisalin, perluDipilih, tujuanKelompok } from '../../src/ui/tugas/salinStore';
import { createTemplatStore } from '../../src/ui/tugas/templatStore';
import { tampakTabel } from '../../src/ui/tugas/useTempel';
import { smallOffice, tugasBaru, type SmallOffice } from '../services/small';
import { importDpa, table } from '../services/tables';
import { sampleFile, sampleOffice, workspace } from '../workspace';

let kantor: SmallOffice;
beforeEach(async () => {
  kantor = await smallOffice();
});
const semua = { bagianId: null, subKegiatanId: null, sumber: null, keadaan: 'semua', cari: '', urut: 'asal' } as const;
const daftar = async (): Promise<readonly BarisTugas[]> =>
  (await kantor.api.listTugas({ ...semua, offset: 0, limit: 1000 })).baris;

describe('splitting a task', () => {
  test('the preview is what the program then makes', async () => {
    const tugas = await kantor.api.getTugas({ id: kantor.tugas });
    const store = createPotongStore(kantor.api, tugas);
    expect(pratinjauPotong(store.getState(), tugas, 2026).galat).toContain('kurang dari dua');
    store.getState().ubah({ unit: '1. Dinas A\n2. Dinas B\nDinas C\n', pola: '{bagian}: {tugas}' });
    const { potongan, galat } = pratinjauPotong(store.getState(), tugas, 2026);
    expect(galat).toBe('');
    await store.getState().pecah(tugas);
    expect((await daftar()).map((t) => [t.nama, t.volume])).toEqual(potongan.map((p) => [p.nama, p.volume]));
  });

  test('a name without {bagian} and parts without volume are said before anything happens', async () => {
    const tugas = await kantor.api.getTugas({
      id: await kantor.api.saveTugas(tugasBaru({ nama: 'Lapor', volume: 4 })),
    });
    const store = createPotongStore(kantor.api, tugas);
    store.getState().ubah({ cara: 'bulan' });
    const sedikit = pratinjauPotong(store.getState(), tugas, 2026);
    expect([sedikit.potongan.length, sedikit.galat]).toEqual([4, '']);
    expect(sedikit.catatan).toContain('tidak cukup untuk 12 bagian');
    store.getState().ubah({ dasar: 'waktu' });
    expect(pratinjauPotong(store.getState(), tugas, 2026)).toMatchObject({ catatan: '', galat: '' });
    store.getState().ubah({ pola: 'Sama semua' });
    expect(pratinjauPotong(store.getState(), tugas, 2026).galat).toContain('{bagian}');
  });

  test('one document by months: its time is divided without asking', async () => {
    const tugas = await kantor.api.getTugas({ id: await kantor.api.saveTugas(tugasBaru({ nama: 'Satu', volume: 1 })) });
    const store = createPotongStore(kantor.api, tugas);
    store.getState().ubah({ cara: 'semester' });
    expect(store.getState().dasar).toBe('waktu');
    expect(pratinjauPotong(store.getState(), tugas, 2026).potongan.map((p) => p.norma)).toEqual([240, 240]);
  });
});

describe('pasting', () => {
  test('a table is told from a word', () => {
    expect(['Rapat', 'Rapat\n', '  Rapat  '].some(tampakTabel)).toBe(false);
    expect(['Rapat\t2', 'Rapat\nArsip', 'a\r\nb'].every(tampakTabel)).toBe(true);
  });

  test('changed rows are taken over unless the box is cleared', async () => {
    const { api, organisasi } = kantor;
    const impor = createImporTugas(
      api,
      () => Promise.resolve(null),
      (teks, _, peta) => api.readTempelan({ teks, peta, subKegiatanId: null, bagianId: organisasi }),
    );
    const isi = 'Tugas\tVolume\nVerifikasi laporan perangkat daerah\t33\nRapat\t2';
    await impor.store.getState().mulai(isi);
    expect(impor.store.getState().pratinjau?.baris.map((b) => b.keadaan)).toEqual(['diperbarui', 'baru']);
    impor.perbarui.getState().atur(false);
    expect(await impor.store.getState().terima()).toMatchObject({ baru: 1, diperbarui: 0, sama: 1 });
    impor.perbarui.getState().atur(true);
    await impor.store.getState().mulai(isi);
    expect(await impor.store.getState().terima()).toMatchObject({ baru: 0, diperbarui: 1, sama: 1 });
  });

  test('columns that cannot be told are asked for, then read by the answer', async () => {
    const { api, organisasi } = kantor;
    const impor = createImporTugas(
      api,
      () => Promise.resolve(null),
      (teks, _, peta) => api.readTempelan({ teks, peta, subKegiatanId: null, bagianId: organisasi }),
    );
    await impor.store.getState().mulai('1\t2\n3\t4');
    const { tahap, pratinjau } = impor.store.getState();
    expect(tahap).toBe('petakan');
    await impor.store.getState().pakaiPeta({ ...pratinjau!.pemetaan!.peta, kolom: { nama: [0], volume: [1] } });
    expect(impor.store.getState()).toMatchObject({ tahap: 'pratinjau' });
    expect(impor.store.getState().pratinjau?.baris.map((b) => [b.tugas, b.volume])).toEqual([
      ['1', 2],
      ['3', 4],
    ]);
  });
});

describe('last year', () => {
  test('groups without a place wait; a choice counts, a task left out does not; cancelling keeps what was shown', async () => {
    let berkas: string | null = await sampleFile();
    const { api } = await sampleOffice({ pickOpen: () => Promise.resolve(berkas) });
    const store = createSalinStore(api);
    await store.getState().mulai();
    const { pratinjau } = store.getState();
    expect(perluDipilih(pratinjau!)).toEqual([]);
    expect(jumlahDisalin(store.getState())).toBe(0);
    const [satu, lain] = pratinjau!.kelompok;
    store.getState().atur(satu!.nomor, lain!.usul!);
    expect(tujuanKelompok(store.getState(), satu!)).toBe(lain!.usul);
    expect(jumlahDisalin(store.getState())).toBe(satu!.tugas.length);
    store.getState().pakai(satu!.tugas[0]!.nomor, false);
    expect(jumlahDisalin(store.getState())).toBe(satu!.tugas.length - 1);
    berkas = null;
    await store.getState().mulai();
    expect(store.getState()).toMatchObject({ tahap: 'tinjau', pratinjau });
    const hasil = await store.getState().terima();
    expect(hasil?.baru).toBe(satu!.tugas.length - 1);
    expect(store.getState().tahap).toBe('tutup');
  });

  test('a file that is none says why', async () => {
    const { api, folder } = kantor;
    const path = join(folder, 'x.bagihabis');
    writeFileSync(path, 'halo');
    const lain = workspace({ pickOpen: () => Promise.resolve(path) });
    await lain.api.setPengguna({ nama: 'Rina', jabatan: 'Kabag' });
    await lain.api.openFile({ path: (await api.saveFile()).berkas!.path }).catch(() => undefined);
    const store = createSalinStore(lain.api);
    await store.getState().mulai();
    expect(store.getState().tahap).toBe('gagal');
    expect(store.getState().galat).not.toBe('');
  });
});

describe('an ABK paper', () => {
  test('near names are ticked; one task takes one norm; the rest can become tasks', async () => {
    const path = table('abk.csv', [
      ['Uraian Tugas', 'Jumlah Hasil', 'Waktu Penyelesaian (jam)'],
      ['Verifikasi laporan perangkat daerah', 30, 10],
      ['Verifikasi laporan perangkat daerah tahap dua', 30, 2],
      ['Menerima tamu', 200, 1],
      ['Mustahil', 1, 99_999],
    ]);
    const { api, host, organisasi } = kantor;
    Object.assign(host, { pickOpen: () => Promise.resolve(path) });
    const store = createAbkStore(api, organisasi);
    await store.getState().mulai();
    expect(jumlahAbk(store.getState())).toEqual({ norma: 1, tugas: 0 });
    store.getState().pilih(1, kantor.tugas);
    expect(store.getState().pilihan.get(0)).toBeNull();
    store.getState().tambahSemua();
    expect(jumlahAbk(store.getState())).toEqual({ norma: 1, tugas: 2 });
    expect(await store.getState().terima()).toMatchObject({ normaDiisi: 1, tugasBaru: 2 });
    expect((await kantor.api.getTugas({ id: kantor.tugas })).norma).toBe(120);
  });
});

describe('drafts', () => {
  test('changing a number picks the draft; a picked one without volume is not taken', async () => {
    const { api } = kantor;
    const dpa = table('dpa.csv', [
      ['Kode Sub Unit', 'Nama Sub Unit', 'Kode Sub Kegiatan', 'Nama Sub Kegiatan', 'Bagian', 'Pagu'],
      [
        '4.01.0.00.0.00.01.0006',
        'Setda',
        '4.01.01.2.13.0003',
        'Peningkatan Kinerja dan Reformasi Birokrasi',
        'Organisasi',
        1000,
      ],
    ]);
    await importDpa(api, dpa);
    const [sub] = (await api.getDpa()).baris;
    const { baris } = await api.listTemplat({ subKegiatanId: sub!.id });
    const store = createTemplatStore(api);
    store.getState().ubah(baris[0]!, { volume: '' });
    expect(store.getState().dipilih.has(baris[0]!.id)).toBe(true);
    expect(await store.getState().pakai(sub!.id, baris)).toBeNull();
    store.getState().ubah(baris[0]!, { volume: 7 });
    expect(await store.getState().pakai(sub!.id, baris)).toMatchObject({ baru: 1 });
    expect(store.getState().dipilih.size).toBe(0);
    expect((await daftar()).find((t) => t.nama === baris[0]!.nama)?.volume).toBe(7);
  });
});
