import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { kalenderAgendaInput } from '../../src/api/agendaInputs';
import type { Api } from '../../src/api/api';
import { teksMinggu } from '../../src/domain/teksMinggu';
import { pencetak } from './pencetak';
import { smallOffice, tugasBaru, type SmallOffice, satuAbsen } from './small';

type Perintah = Parameters<Api['savePerintah']>[0];
const SEMUA = { bagianId: null, pegawaiId: null } as const;

function perintah({ ayu, organisasi }: SmallOffice, isi: Partial<Perintah> = {}): Perintah {
  return {
    id: null,
    versi: 0,
    jenis: 'tugas',
    dari: 'Sekretaris Daerah',
    perihal: 'Bahan rapat koordinasi',
    nomorSurat: '',
    tanggalSurat: null,
    diterima: '2026-05-04',
    tenggat: '2026-05-08',
    tanggalAcara: null,
    waktu: '',
    tempat: '',
    kehadiran: '',
    bagianId: organisasi,
    menit: 240,
    petunjuk: '',
    pegawaiIds: [ayu],
    persetujuanLintas: '',
    ...isi,
  };
}
const rapat = (kantor: SmallOffice): Perintah =>
  perintah(kantor, {
    jenis: 'rapat',
    perihal: 'Rapat evaluasi SAKIP',
    tenggat: null,
    tanggalAcara: '2026-05-06',
    waktu: '09.00',
    tempat: 'Aula',
    kehadiran: 'diwakilkan',
    menit: 120,
  });

describe('agenda of an office', () => {
  it('shows orders and meetings by day, late ones first, and follows every change', async () => {
    const kantor = await smallOffice();
    const { api, hukum, ayu, organisasi } = kantor;
    const bahan = await api.savePerintah(perintah(kantor));
    await api.savePerintah(rapat(kantor));
    const senin = await api.getAgenda({ tanggal: '2026-05-04', hari: 14, saring: 'semua', ...SEMUA });
    expect(senin.mendatang.baris.map((b) => [b.jenis, b.tenggat, b.orang[0]?.nama])).toEqual([
      ['rapat', '2026-05-06', 'Ayu Lestari'],
      ['perintah', '2026-05-08', 'Ayu Lestari'],
    ]);
    expect(senin.jumlah).toMatchObject({ semua: 2, perintah: 2, tugas: 0 });
    const lambat = { tanggal: '2026-05-11', hari: 14, saring: 'semua', ...SEMUA } as const;
    expect((await api.getAgenda(lambat)).terlambat.baris.map((b) => b.jenis)).toEqual(['notula', 'perintah']);
    expect((await api.getAgenda({ ...lambat, bagianId: hukum })).terlambat.total).toBe(0);
    expect((await api.getAgenda({ ...lambat, bagianId: organisasi, pegawaiId: ayu })).terlambat.total).toBe(2);
    await api.finishPerintah({ ids: [bahan], selesai: '2026-05-11' });
    expect((await api.getAgenda(lambat)).terlambat.baris.map((b) => b.jenis)).toEqual(['notula']);
    await api.undo();
    expect((await api.getAgenda(lambat)).terlambat.total).toBe(2);
  });

  it('the calendar has every day with its holidays, absences and due work', async () => {
    const kantor = await smallOffice();
    const { api, budi } = kantor;
    await api.savePerintah(rapat(kantor));
    await api.saveAbsen(
      satuAbsen({
        id: null,
        pegawaiId: budi,
        mulai: '2026-05-05',
        akhir: '2026-05-06',
        jenis: 'cuti_tahunan',
      }),
    );
    const { hari } = await api.getKalenderAgenda({
      mulai: '2026-04-27',
      akhir: '2026-05-31',
      tanggal: '2026-05-04',
      ...SEMUA,
    });
    expect(hari).toHaveLength(35);
    const rabu = hari.find(({ tanggal }) => tanggal === '2026-05-06');
    expect(rabu).toMatchObject({ kerja: true, libur: '', butir: { total: 1 }, absen: { total: 1 } });
    expect(hari.find(({ tanggal }) => tanggal === '2026-05-02')?.kerja).toBe(false);
    const setahun = { mulai: '2026-01-01', akhir: '2026-12-31', tanggal: null, ...SEMUA };
    expect(kalenderAgendaInput.safeParse(setahun).success).toBe(false);
  });

  it('tells what is owed: late work, the notula, realisasi of the month that is over, and then the report', async () => {
    const kantor = await smallOffice();
    const { api, ayu, organisasi, tugas } = kantor;
    await api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
    await api.savePerintah(rapat(kantor));
    const awal = await api.getTagihan({ tanggal: '2026-05-11' });
    expect(awal).toMatchObject({
      notula: { jumlah: 1 },
      realisasi: { bulan: 4, bagian: [{ id: organisasi }] },
      laporan: [],
    });
    // Once the month is noted, what was not done is late, and the report is asked for.
    await api.saveRealisasi({ isi: [{ tugasId: tugas, pegawaiId: ayu, bulan: 4, volume: 100 }] });
    const sesudah = await api.getTagihan({ tanggal: '2026-05-11' });
    expect(sesudah.realisasi.bagian).toEqual([]);
    expect(sesudah.laporan).toEqual([
      { jenis: 'bulanan', periode: '2026-04' },
      { jenis: 'triwulan', periode: '2026-TW1' },
    ]);
    expect((await api.getTagihan({ tanggal: '2025-12-31' })).realisasi.bagian).toEqual([]);
    expect((await api.getTagihan({ tanggal: '2027-02-01' })).realisasi.bulan).toBe(12);
  });
});

describe('the list of the week', () => {
  it('of a person adds up to the map and keeps a meeting on its day', async () => {
    const kantor = await smallOffice();
    const { api, ayu, organisasi, tugas } = kantor;
    await api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
    await api.savePerintah(rapat(kantor));
    const { minggu, lembar } = await api.getDaftarMinggu({
      untuk: { jenis: 'pegawai', id: ayu },
      tanggal: '2026-05-07',
      hariIni: '2026-05-04',
    });
    expect(minggu).toEqual({ nomor: 19, mulai: '2026-05-04', akhir: '2026-05-10' });
    const [satu] = lembar;
    expect(satu?.beban).toBe(satu?.hari.flatMap((h) => h.isi).reduce((n, { menit }) => n + menit, 0));
    expect(satu?.hari[2]?.isi[0]).toEqual({ nama: 'Menghadiri rapat evaluasi SAKIP', waktu: '09.00', menit: 120 });
    const teks = teksMinggu(satu!, minggu);
    expect(teks).toContain('Rabu, 6 Mei 2026\n1. Menghadiri rapat evaluasi SAKIP (pukul 09.00, 2 jam)');
    const bagian = await api.getDaftarMinggu({
      untuk: { jenis: 'bagian', id: organisasi },
      tanggal: '2026-05-04',
      hariIni: null,
    });
    expect([bagian.judul, bagian.lembar.map(({ nama }) => nama)]).toEqual([
      'Bagian Organisasi',
      ['Budi Santosa', 'Ayu Lestari'],
    ]);
  });

  it('what is late stands first, what is wholly done is left out', async () => {
    const kantor = await smallOffice();
    const { api, ayu, organisasi } = kantor;
    const jendela = { jenis: 'tanggal', mulai: '2026-03-02', akhir: '2026-03-31' } as const;
    const lama = await api.saveTugas(tugasBaru({ bagianId: organisasi, nama: 'Susun laporan', volume: 1, jendela }));
    await api.assignPegawai({ tugasIds: [lama], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
    await api.savePerintah(perintah(kantor, { diterima: '2026-03-30', tenggat: '2026-04-02' }));
    const minta = { untuk: { jenis: 'pegawai', id: ayu }, tanggal: '2026-05-04', hariIni: '2026-05-04' } as const;
    // Nobody notes realisasi here, so only the order is called late.
    expect((await api.getDaftarMinggu(minta)).lembar[0]?.baris.map((b) => `${b.jenis} ${b.nama}`)).toEqual([
      'terlambat Bahan rapat koordinasi',
    ]);
    await api.saveRealisasi({ isi: [{ tugasId: lama, pegawaiId: ayu, bulan: 3, volume: 40 }] });
    const [belum] = (await api.getDaftarMinggu(minta)).lembar;
    expect(belum?.baris.map((b) => [b.jenis, b.nama, b.target, b.selesai])).toEqual([
      ['terlambat', 'Susun laporan', 100, 40],
      ['terlambat', 'Bahan rapat koordinasi', null, 0],
    ]);
    await api.saveRealisasi({ isi: [{ tugasId: lama, pegawaiId: ayu, bulan: 4, volume: 60 }] });
    expect((await api.getDaftarMinggu(minta)).lembar[0]?.baris.map((b) => b.nama)).toEqual(['Bahan rapat koordinasi']);
  });

  it('becomes one PDF with a paper per person, and a calendar file without absences', async () => {
    const { renderPdf, dicetak } = pencetak();
    const kantor = await smallOffice({ renderPdf });
    const { api, folder, organisasi, ayu, budi } = kantor;
    await api.savePerintah(rapat(kantor));
    await api.saveAbsen(
      satuAbsen({
        id: null,
        pegawaiId: budi,
        mulai: '2026-05-05',
        akhir: '2026-05-06',
        jenis: 'cuti_tahunan',
      }),
    );
    const path = join(folder, 'minggu.pdf');
    const untuk = { jenis: 'bagian', id: organisasi } as const;
    const hasil = await api.exportDaftarMinggu({
      untuk,
      tanggal: '2026-05-04',
      hariIni: '2026-05-04',
      path,
      jobId: 'm',
    });
    expect(hasil).toEqual({ path, lembar: 2 });
    expect((await PDFDocument.load(readFileSync(path))).getPageCount()).toBe(2);
    expect(dicetak[0]).toContain('Cuti 5–6 Mei 2026');
    const ics = join(folder, 'agenda.ics');
    const minta = {
      mulai: '2026-05-01',
      akhir: '2026-05-31',
      tanggal: '2026-05-04',
      path: ics,
      bagianId: null,
      pegawaiId: ayu,
    };
    expect(await api.exportIcs(minta)).toEqual({ path: ics, acara: 1, batal: 0 });
    // Both may be opened from the message about them.
    await api.openKeluaran({ path });
    await api.openKeluaran({ path: ics });
    const isi = readFileSync(ics, 'utf8');
    expect(isi).toContain('DTSTART:20260506T090000');
    expect(isi).not.toContain('Cuti');
    // Without its day: a meeting that is moved replaces its entry instead of standing beside it.
    expect(isi).toMatch(/^UID:rapat\.[^.\r]+@bagihabis/m);
  });

  it('a calendar saved again corrects the one before: closed, moved, handed away, removed (RFC 5545)', async () => {
    const kantor = await smallOffice();
    const { api, folder, organisasi, ayu, budi } = kantor;
    const path = join(folder, 'agenda.ics');
    const simpan = (pegawaiId: typeof ayu | null = null, tempat = path) =>
      api.exportIcs({
        mulai: '2026-05-04',
        akhir: '2026-12-31',
        tanggal: '2026-05-04',
        path: tempat,
        bagianId: null,
        pegawaiId,
      });
    /** `uid day state` of every entry. */
    const isi = () =>
      readFileSync(path, 'utf8')
        .split('BEGIN:VEVENT')
        .slice(1)
        .map((acara) => {
          const ambil = (pola: RegExp): string => pola.exec(acara)?.[1] ?? '';
          return `${ambil(/^UID:(\w+)\./m)} ${ambil(/^DTSTART[^:]*:(\d{8})/m)} ${ambil(/^STATUS:(\w+)/m)}`.trim();
        })
        .sort();
    const jendela = { jenis: 'tanggal', mulai: '2026-05-04', akhir: '2026-05-29' } as const;
    const tugas = await api.saveTugas(tugasBaru({ bagianId: organisasi, nama: 'Rekap', volume: 1, jendela }));
    await api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
    const satu = await api.savePerintah(perintah(kantor));
    const dua = await api.savePerintah(perintah(kantor, { perihal: 'Surat balasan', tenggat: '2026-05-20' }));
    expect(await simpan(ayu)).toMatchObject({ acara: 3, batal: 0 });
    expect(isi()).toEqual(['perintah 20260508', 'perintah 20260520', 'tugas 20260529']);
    // One is closed, one moves, the task goes to somebody else.
    await api.finishPerintah({ ids: [satu], selesai: '2026-05-05' });
    const { versi, ...lama } = await api.getPerintah({ id: dua, hari: '2026-05-04' });
    await api.savePerintah(perintah(kantor, { id: dua, versi, perihal: lama.perihal, tenggat: '2026-06-10' }));
    await api.assignPegawai({ tugasIds: [tugas], pegawaiId: budi, cara: 'seluruhnya', persetujuanLintas: '' });
    expect(await simpan(ayu)).toMatchObject({ acara: 1, batal: 2 });
    expect(isi()).toEqual(['perintah 20260508 CANCELLED', 'perintah 20260610', 'tugas 20260529 CANCELLED']);
    await api.removeTugas({ ids: [dua] });
    expect(await simpan(ayu)).toMatchObject({ acara: 0, batal: 3 });
    // Another calendar at that place is not the earlier one of this.
    expect(await simpan(budi)).toMatchObject({ acara: 1, batal: 0 });
  });
});
