import { AppError } from '../api/errors';
import type { PengaturanInput } from '../api/pengaturanInputs';
import { newId } from '../data/ids';
import { loadKalender, savePengaturan } from '../data/pengaturan';
import { putRow, removeRow } from '../data/rows';
import { hurufKecil } from '../domain/hurufAwal';
import { jumlahHariKerja, menitEfektif } from '../domain/kalender';
import type { Pengaturan } from '../domain/pengaturan';
import type { Id } from '../domain/ids';
import { sebutanSetelan } from '../domain/sebutanKolom';
import { editableYears } from './kalenderTahun';
import { checkNaskah } from './periksaDaftarNaskah';
import type { Service } from './program';

/** Settings that a line of the history names. */
const DISEBUT = 3;
const MINUTES_A_DAY = 24 * 60;
const MINUTES_A_WEEK = 7 * MINUTES_A_DAY;

/** `kelonggaran, hari kerja`, and how many more. */
function sebutan(kunci: readonly string[]): string {
  const nama = kunci.slice(0, DISEBUT).map((satu) => hurufKecil(sebutanSetelan(satu)));
  const lebih = kunci.length - nama.length;
  return `${nama.join(', ')}${lebih > 0 ? ` dan ${lebih} lainnya` : ''}`;
}

/** Capacity is never negative, and nobody is too little and too much at once. */
function checkNumbers(present: Pengaturan, patch: PengaturanInput): void {
  const refuse = (bidang: string, sebab: string): never => {
    throw new AppError('masukanTidakSah', { bidang, sebab });
  };
  const week = [patch.menitMinggu, patch.menitMingguRamadan].filter((value) => value !== undefined);
  if (week.some(({ nilai }) => nilai <= 0 || nilai > MINUTES_A_WEEK))
    refuse('jam kerja seminggu', 'antara 1 menit dan 7 hari');
  const now = { ...present, ...patch };
  const friday = [
    [now.menitJumat, now.menitMinggu],
    [now.menitJumatRamadan, now.menitMingguRamadan],
  ] as const;
  const days = patch.hariKerja ?? present.hariKerja;
  for (const [own, whole] of friday) {
    if (!own || !whole || own.nilai === 0) continue;
    // Four or five other days need their part of the week, and a day has 24 hours.
    if (own.nilai > MINUTES_A_DAY || own.nilai >= whole.nilai) refuse('jam kerja Jumat', 'harus di bawah jam seminggu');
    if ((whole.nilai - own.nilai) / (days - 1) > MINUTES_A_DAY)
      refuse('jam kerja Jumat', 'hari lain menjadi lebih dari 24 jam');
  }
  if (patch.evaluasi && patch.evaluasi.ambangBawah.nilai >= patch.evaluasi.ambangAtas.nilai)
    refuse('ambang hasil', 'batas bawah harus di bawah batas atas');
  if (patch.kelonggaran && patch.kelonggaran.nilai >= 100) refuse('kelonggaran', 'harus di bawah 100 %');
  const low = patch.ambangRendah ?? present.ambangRendah;
  const high = patch.ambangMelebihi ?? present.ambangMelebihi;
  if ((patch.ambangRendah || patch.ambangMelebihi) && low.nilai >= high.nilai)
    refuse('ambang beban', 'ambang rendah harus di bawah ambang melebihi');
}

/** The two findings never meet in one person, and a class has one amount. */
function checkKontribusi({ kontribusi, tpp }: PengaturanInput): void {
  const refuse = (bidang: string, sebab: string): never => {
    throw new AppError('masukanTidakSah', { bidang, sebab });
  };
  if (kontribusi && kontribusi.hasilRendah.nilai >= kontribusi.hasilBaik.nilai)
    refuse('batas hasil', 'hasil rendah harus di bawah hasil baik');
  const kelas = tpp?.dasar.kelas.map((satu) => satu.kelas) ?? [];
  if (new Set(kelas).size < kelas.length) refuse('TPP dasar', 'satu kelas jabatan satu nilai');
}

/** Calendar and settings. */
export const settingsService: Service<
  'getKalender' | 'saveHariLibur' | 'removeHariLibur' | 'saveRamadan' | 'getPengaturan' | 'savePengaturan'
> = (program) => ({
  async getKalender() {
    const { kantor } = program.cache;
    const calendar = await loadKalender(program.dokumen.db);
    const effective = menitEfektif(kantor.kalender, kantor.pengaturan);
    return {
      tahun: calendar.tahun,
      lengkap: calendar.lengkap,
      catatan: calendar.catatan,
      libur: calendar.libur,
      ramadan: calendar.ramadan,
      hariKerja: jumlahHariKerja(effective),
      menitEfektif: effective.reduce((sum, minutes) => sum + minutes, 0),
    };
  },
  async saveHariLibur({ id, tanggal, jenis, keterangan, sumber }) {
    if (!tanggal.startsWith(`${program.dokumen.tahun}-`))
      throw new AppError('masukanTidakSah', {
        bidang: 'tanggal',
        sebab: `bukan tanggal tahun ${program.dokumen.tahun}`,
      });
    await program.write(`${id ? 'ubah' : 'tambah'} hari libur ${keterangan}`, (tx) =>
      putRow(tx, 'hari_libur', id ?? newId<Id<'HariLibur'>>(), { tanggal, jenis, keterangan, sumber }),
    );
    return null;
  },
  async removeHariLibur({ id }) {
    await program.write('hapus hari libur', (tx) => removeRow(tx, 'hari_libur', id));
    return null;
  },
  async saveRamadan({ mulai, akhir, status, sumber }) {
    const refuse = (sebab: string): never => {
      throw new AppError('masukanTidakSah', { bidang: 'Ramadan', sebab });
    };
    if (akhir < mulai) refuse('akhir sebelum mulai');
    const tahun = Number(mulai.slice(0, 4));
    const years = editableYears(program);
    if (!years.includes(tahun)) refuse(`mulai bukan tahun ${years.join(' atau ')}`);
    await program.write(`ubah masa Ramadan ${tahun}`, (tx) =>
      putRow(tx, 'ramadan', `ramadan-${tahun}`, { tahun, mulai, akhir, status, sumber }),
    );
    return null;
  },
  getPengaturan: () => Promise.resolve(program.cache.kantor.pengaturan),
  async savePengaturan(patch) {
    checkNaskah(patch);
    const { identitas } = program.cache.kantor.pengaturan;
    if (patch.identitas && patch.identitas.tahun !== identitas.tahun)
      throw new AppError('masukanTidakSah', {
        bidang: 'tahun',
        sebab: 'satu berkas untuk satu tahun; buat berkas baru',
      });
    checkNumbers(program.cache.kantor.pengaturan, patch);
    checkKontribusi(patch);
    const { d, c, b } = patch.kelasEj ?? program.cache.kantor.pengaturan.kelasEj;
    if (!(d < c && c < b && b <= 100))
      throw new AppError('masukanTidakSah', { bidang: 'batas kelas', sebab: 'harus menaik dan paling tinggi 1,00' });
    // zod's partial() makes keys optional; undefined ones are left out, so the rest is a plain patch.
    const present = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
    await program.write(`ubah pengaturan: ${sebutan(Object.keys(present))}`, (tx) =>
      savePengaturan(tx, present as Partial<Pengaturan>),
    );
    return program.cache.kantor.pengaturan;
  },
});
