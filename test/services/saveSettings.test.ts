import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createDispatch } from '../../src/api/dispatch';
import { emptyOffice, workspace } from '../workspace';
import { rowsOf, smallOffice } from './small';

const angka = (nilai: number) => ({ nilai, sumber: 'uji' });

describe('settings', () => {
  test.each([
    [{ kelasEj: { d: 70, c: 70, b: 90, sumber: '' } }, 'batas kelas'],
    [{ kelasEj: { d: 50, c: 70, b: 120, sumber: '' } }, 'batas kelas'],
    [{ ambangRendah: angka(100) }, 'ambang beban'],
    [{ ambangMelebihi: angka(40) }, 'ambang beban'],
    [{ kelonggaran: angka(100) }, 'kelonggaran'],
    [{ menitMinggu: angka(0) }, 'jam kerja seminggu'],
    [{ menitMingguRamadan: angka(20_000) }, 'jam kerja seminggu'],
  ])('%j is refused', async (patch, bidang) => {
    const space = await emptyOffice();
    const before = await rowsOf(space);
    await expect(space.api.savePengaturan(patch)).rejects.toMatchObject({
      code: 'masukanTidakSah',
      detail: { bidang },
    });
    expect(await rowsOf(space)).toEqual(before);
  });

  test('the year of a file is fixed; other words of the identity may change', async () => {
    const { api } = await emptyOffice();
    const { identitas } = await api.getPengaturan();
    await expect(api.savePengaturan({ identitas: { ...identitas, tahun: 2027 } })).rejects.toMatchObject({
      code: 'masukanTidakSah',
      detail: { bidang: 'tahun', sebab: 'satu berkas untuk satu tahun; buat berkas baru' },
    });
    await api.savePengaturan({ identitas: { ...identitas, opd: 'Sekretariat DPRD' } });
    expect((await api.getSesi()).berkas?.opd).toBe('Sekretariat DPRD');
  });

  test('a number pattern without the running number is refused with the reason', async () => {
    const { api } = await emptyOffice();
    const { surat } = await api.getPengaturan();
    const pola = {
      ...surat,
      tepi: [20, 20, 20, 20] as [number, number, number, number],
      dasar: [],
      tembusan: [],
      diktum: 'MENUGASKAN' as const,
      polaNomor: '{kode}/{tahun}',
    };
    await expect(api.savePengaturan({ surat: pola })).rejects.toMatchObject({
      code: 'polaNomorTidakSah',
    });
  });

  test('what would spoil every letter is not saved: file names, margins, ids that stand twice', async () => {
    const { api } = await emptyOffice();
    const awal = await api.getPengaturan();
    const { surat, klasifikasi } = awal;
    const isian = (lain: object) => ({ ...surat, diktum: 'MENUGASKAN' as const, dasar: [], tembusan: [], ...lain });
    const tepi = (...mm: [number, number, number, number]) => ({ surat: isian({ tepi: mm }) as never });
    const pejabat = (id: string) => ({ id, penandatangan: awal.penandatangan });
    const aturan = { id: 'w1', jenis: null, perihal: '', tingkat: 'administrator', sumber: '' } as const;
    const [kode = { kode: '800', uraian: 'x', sumber: '' }] = klasifikasi;
    const salah: readonly Parameters<typeof api.savePengaturan>[0][] = [
      { berkasNaskah: { pola: '../{nama}' } },
      tepi(500, 20, 20, 20),
      tepi(20, -3, 20, 20),
      { pejabat: [pejabat('utama')] },
      { pejabat: [pejabat('a'), pejabat('b'), pejabat('a')] },
      { wewenang: [aturan, { ...aturan }] },
      { klasifikasi: [{ ...kode }, { ...kode, kode: `${kode.kode} ` }] },
    ];
    for (const satu of salah)
      await expect(api.savePengaturan(satu)).rejects.toMatchObject({
        code: satu.berkasNaskah ? 'polaBerkasTidakSah' : 'masukanTidakSah',
      });
    expect(await api.getPengaturan()).toEqual(awal);
    await api.savePengaturan({ ...tepi(5, 60, 20, 20), pejabat: [pejabat('a'), pejabat('b')] });
    // One of the number patterns that offices have.
    await api.savePengaturan({
      surat: isian({ tepi: [20, 20, 20, 20], polaNomor: '{kode}/{urut:5}/BPSDM-II' }) as never,
    });
  });

  test('a logo comes back as it was given, a script does not pass the door', async () => {
    const { api } = await emptyOffice();
    const { kop } = await api.getPengaturan();
    const logo = `data:image/png;base64,${Buffer.from('bukan gambar sungguhan').toString('base64')}`;
    await api.savePengaturan({ kop: { ...kop, alamat: [], logo } });
    expect((await api.getPengaturan()).kop.logo).toBe(logo);
    const dispatch = createDispatch(api, () => undefined);
    const bad = { kop: { ...kop, logo: 'data:text/html;base64,PHNjcmlwdD4=' } };
    expect(await dispatch('savePengaturan', bad)).toMatchObject({ ok: false, error: { code: 'masukanTidakSah' } });
  });
});

describe('calendar', () => {
  test('a holiday changes working days and everybody’s capacity at once, and undoing gives both back', async () => {
    const { api, ayu } = await smallOffice();
    const now = async () => ({
      kalender: await api.getKalender(),
      kapasitas: (await api.getPegawai({ id: ayu })).pegawai.kapasitas,
    });
    const before = await now();
    expect(before.kalender).toMatchObject({ tahun: 2026, lengkap: true });
    expect(before.kapasitas).toBe(before.kalender.menitEfektif);
    const libur = {
      id: null,
      tanggal: '2026-10-05',
      jenis: 'libur_daerah',
      keterangan: 'Hari jadi',
      sumber: 'Perda',
    } as const;
    await api.saveHariLibur(libur);
    const after = await now();
    expect(after.kalender.hariKerja).toBe(before.kalender.hariKerja - 1);
    expect(after.kapasitas).toBe(after.kalender.menitEfektif);
    expect(after.kapasitas).toBeLessThan(before.kapasitas);
    await api.undo();
    expect(await now()).toEqual(before);
    await expect(api.saveHariLibur({ ...libur, tanggal: '2027-01-01' })).rejects.toMatchObject({
      code: 'masukanTidakSah',
      detail: { bidang: 'tanggal', sebab: 'bukan tanggal tahun 2026' },
    });
  });

  test('six working days a week and Ramadan move the effective minutes', async () => {
    const { api } = await emptyOffice();
    const five = await api.getKalender();
    await api.savePengaturan({ hariKerja: 6 });
    const six = await api.getKalender();
    expect(six.hariKerja).toBeGreaterThan(five.hariKerja);
    await api.saveRamadan({ mulai: '2026-02-18', akhir: '2026-04-18', status: 'sementara', sumber: 'uji' });
    expect((await api.getKalender()).menitEfektif).toBeLessThan(six.menitEfektif);
    await expect(
      api.saveRamadan({ mulai: '2026-03-18', akhir: '2026-02-18', status: 'sementara', sumber: '' }),
    ).rejects.toMatchObject({ code: 'masukanTidakSah' });
  });

  test('a year without a table starts from the fixed dates and says that it is incomplete', async () => {
    const { api, folder } = workspace();
    await api.setPengguna({ nama: 'Rina Uji', jabatan: 'Kepala Bagian' });
    const path = join(folder, 'Setda-2031.bagihabis');
    await api.createFile({ path, opd: 'Setda', daerah: 'Kabupaten Contoh', tahun: 2031, kodeUnit: '' });
    const calendar = await api.getKalender();
    expect(calendar.lengkap).toBe(false);
    expect(calendar.catatan.join(' ')).toMatch(/2031|belum/);
    expect(calendar.libur.map(({ tanggal }) => tanggal)).toEqual(
      expect.arrayContaining(['2031-01-01', '2031-05-01', '2031-06-01', '2031-08-17', '2031-12-25']),
    );
  });
});
