import type { Api } from '../../src/api/api';
import type { BagianId, PegawaiId } from '../../src/domain/ids';

/** The office is looked at on this day, whatever the clock of the machine says. */
export const HARI = '2026-06-15';
const BULAN = 5;
const PAGE = { offset: 0, limit: 100 } as const;

/** Whom the calls are about: a bagian with people, and one of them who has tasks. */
export interface About {
  readonly bagianId: BagianId;
  readonly pegawaiId: PegawaiId;
}

export interface WeeklyCall {
  readonly what: string;
  readonly call: (api: Api) => Promise<unknown>;
}

/** As the start page does: look by look until everybody was looked at. */
async function allConflicts(api: Api): Promise<void> {
  for (;;) {
    const { diperiksa, orang } = await api.getBenturan({ bagianId: null, offset: 0, limit: 1 });
    if (diperiksa >= orang) return;
  }
}

/** What the screens of the week ask, in the order somebody would meet them: the start page first. */
export function weeklyCalls({ bagianId, pegawaiId }: About): readonly WeeklyCall[] {
  const unit = { bagianId, pegawaiId: null };
  const office = { bagianId: null, pegawaiId: null };
  const calon = {
    ...{ kecualiId: null, bagianId, mulai: '2026-06-15', akhir: '2026-06-22', waktu: '', menit: 480, cari: '' },
  };
  const cuti = { ...{ id: null, mulai: '2026-06-15', akhir: '2026-06-26', persen: 100 }, jenis: 'cuti_lain' } as const;
  const minggu = { tanggal: HARI, hariIni: HARI };
  return [
    { what: 'Beranda: counters', call: (api) => api.getRingkasan() },
    { what: 'Beranda: units', call: (api) => api.listBagian() },
    { what: 'Beranda: figures of the load', call: (api) => api.getAngkaBeban({ bagianId: null }) },
    { what: 'Beranda: what is owed', call: (api) => api.getTagihan({ tanggal: HARI }) },
    {
      what: 'Beranda: what is due next',
      call: (api) => api.getAgenda({ tanggal: HARI, hari: 14, saring: 'semua', ...office }),
    },
    { what: 'Beranda: work that does not fit', call: allConflicts },
    { what: 'Beranda: budget lines', call: (api) => api.getDpa() },
    { what: 'Beranda: decisions after a DPPA', call: (api) => api.getSisaVersi() },
    { what: 'Beranda: letters out of date', call: (api) => api.countBedaSurat() },
    { what: 'Beranda: retirements', call: (api) => api.listPensiun() },
    { what: 'Agenda of a bagian', call: (api) => api.getAgenda({ tanggal: HARI, hari: 14, saring: 'semua', ...unit }) },
    {
      what: 'Agenda: calendar of six weeks',
      call: (api) => api.getKalenderAgenda({ mulai: '2026-06-01', akhir: '2026-07-12', tanggal: HARI, ...office }),
    },
    {
      what: 'Agenda: list of a week, a bagian',
      call: (api) => api.getDaftarMinggu({ untuk: { jenis: 'bagian', id: bagianId }, ...minggu }),
    },
    {
      what: 'Perintah: list',
      call: (api) => api.listPerintah({ saring: 'terbuka', bagianId: null, cari: '', hari: HARI, ...PAGE }),
    },
    { what: 'Tugas baru: form', call: (api) => api.getBahanPerintah({ hari: HARI }) },
    {
      what: 'Tugas baru: candidates of a bagian',
      call: (api) => api.listCalonPerintah({ ...calon, jenis: 'tugas', semuaBagian: false }),
    },
    {
      what: 'Tugas baru: candidates of all bagian',
      call: (api) => api.listCalonPerintah({ ...calon, jenis: 'tugas', semuaBagian: true }),
    },
    {
      what: 'Tugas baru: for a meeting, all bagian',
      call: (api) => api.listCalonPerintah({ ...calon, jenis: 'rapat', semuaBagian: true }),
    },
    {
      what: 'Cuti: list',
      call: (api) => api.listAbsen({ bagianId: null, pegawaiId: null, keadaan: 'berlaku', cari: '', ...PAGE }),
    },
    {
      what: 'Cuti: those with conflicts',
      call: (api) => api.listAbsen({ bagianId, pegawaiId: null, keadaan: 'benturan', cari: '', ...PAGE }),
    },
    {
      what: 'Cuti: conflicts of one, with proposals',
      call: (api) => api.previewAbsen({ absen: [{ ...cuti, pegawaiId }] }),
    },
    {
      what: 'Alihkan: what goes, and to whom',
      call: (api) => api.getBahanAlih({ pegawaiId, tanggal: '2026-07-01', kembali: null }),
    },
    { what: 'Realisasi: sheet of a bagian', call: (api) => api.getRealisasi({ ...unit, tugasId: null }) },
    { what: 'Laporan: month', call: (api) => api.getLaporanBulanan({ bulan: BULAN }) },
    { what: 'Laporan: month before hand-overs', call: (api) => api.getLaporanBulanan({ bulan: 3 }) },
    {
      what: 'Laporan: behind a figure, whole office',
      call: (api) => api.getRincianBulanan({ bulan: 3, kunci: 'tertinggal' }),
    },
    {
      what: 'Laporan: behind a figure, a bagian',
      call: (api) => api.getRincianBulanan({ bulan: 3, kunci: 'tertinggal', bagianId }),
    },
    { what: 'Laporan: triwulan, everybody', call: (api) => api.listEvaluasi({ periode: 1 }) },
    { what: 'Laporan: triwulan, one person', call: (api) => api.getEvaluasi({ pegawaiId, periode: 1 }) },
    {
      what: 'Kontribusi: map',
      call: (api) => api.getPetaKontribusi({ bulan: BULAN, bagianId: null, rahasia: false }),
    },
    {
      what: 'Kontribusi: list with names',
      call: (api) =>
        api.listKontribusi({ bulan: BULAN, bagianId: null, rahasia: true, sel: null, temuan: null, ...PAGE }),
    },
    { what: 'TPP: the office', call: (api) => api.getTppKantor({ bulan: BULAN }) },
    { what: 'Proyeksi: five years', call: (api) => api.getProyeksi({ bagianId: null }) },
    {
      what: 'Proyeksi: tasks that lose somebody',
      call: (api) =>
        api.listTugasLepas({ bagianId: null, tahun: null, pegawaiId: null, kehilangan: true, cari: '', ...PAGE }),
    },
  ];
}
