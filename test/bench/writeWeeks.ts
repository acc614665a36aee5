import type { Api } from '../../src/api/api';
import { kehadiranId, kehadiranValues } from '../../src/data/kehadiran';
import { openDokumen } from '../../src/data/file/bukaDokumen';
import { addRows } from '../../src/data/rows';
import type { PegawaiId } from '../../src/domain/ids';
import { newFolder } from '../e2e/start';
import { workspace } from '../workspace';

/** What was noted up to here: the office is looked at on a day in June. */
const BULAN_TERCATAT = 5;
/** As many as one command takes. */
const SEKALI = 50_000;
const [PERINTAH, ALIH] = [200, 20];

const two = (n: number): string => String(n).padStart(2, '0');

/**
 * Half a year of weeks on top of a divided office, by the program's own commands: orders, absences of every third
 * person, hand-overs, recaps of attendance, and a note for every share with a plan in the months January to May.
 */
export async function writeWeeks(file: string): Promise<void> {
  const { api } = workspace();
  await api.setPengguna({ nama: 'Rina Uji', jabatan: 'Analis' });
  await api.openFile({ path: file });
  const units = await api.listBagian();
  const people = (await api.getPapan({ bagianId: null, bulan: null })).pegawai.filter(({ dihitung }) => dihitung);
  const ids = people.map(({ pegawaiId }) => pegawaiId);
  await absences(api, ids);
  await orders(api, people);
  for (let at = 0; at < Math.min(ALIH, Math.floor(ids.length / 5)); at++) await handOver(api, ids[at * 5 + 3]);
  for (const { id } of units) await notes(api, id);
  await api.closeFile();
  await attendance(file, ids);
}

async function absences(api: Api, ids: readonly PegawaiId[]): Promise<void> {
  const absen = ids
    .filter((_, at) => at % 3 === 0)
    .map((pegawaiId, at) => {
      const month = two(1 + (at % 12));
      return {
        ...{ id: null, pegawaiId, mulai: `2026-${month}-05`, akhir: `2026-${month}-16`, persen: 100 },
        jenis: at % 4 === 0 ? ('dinas_luar' as const) : ('cuti_tahunan' as const),
      };
    });
  for (let at = 0; at < absen.length; at += 2000)
    await api.saveAbsen({ absen: absen.slice(at, at + 2000), tindakan: [] });
}

async function orders(api: Api, people: Awaited<ReturnType<Api['getPapan']>>['pegawai']): Promise<void> {
  for (let at = 0; at < Math.min(PERINTAH, people.length); at++) {
    const person = people[Math.floor((at * people.length) / PERINTAH) % people.length];
    if (!person) continue;
    const day = `2026-${two(1 + (at % 8))}-${two(2 + (at % 24))}`;
    const meeting = at % 3 === 0;
    await api.savePerintah({
      ...{ id: null, versi: 0, jenis: meeting ? 'rapat' : 'tugas', dari: 'Sekretaris Daerah' },
      ...{ perihal: `Menyiapkan bahan uji ${at + 1}`, nomorSurat: '', tanggalSurat: null, diterima: '2026-01-02' },
      ...{ tenggat: meeting ? null : day, tanggalAcara: meeting ? day : null, waktu: meeting ? '09.00' : '' },
      ...{ tempat: '', kehadiran: meeting ? 'sendiri' : '', bagianId: person.bagianId, menit: 240, petunjuk: '' },
      ...{ pegawaiIds: [person.pegawaiId], persetujuanLintas: '' },
    });
  }
}

async function handOver(api: Api, pegawaiId: PegawaiId | undefined): Promise<void> {
  if (pegawaiId === undefined) return;
  const masa = { pegawaiId, tanggal: '2026-04-01', kembali: null };
  const { baris } = await api.getBahanAlih(masa);
  const isi = baris
    .filter(({ terkunci }) => !terkunci)
    .map(({ tugasId, tinggal, sisa, usul }) => {
      const kepada = usul.map((one) => ({ pegawaiId: one.pegawaiId, porsi: one.porsi, persetujuanLintas: '' }));
      const given = kepada.reduce((sum, { porsi }) => sum + porsi, 0);
      return { tugasId, tinggal, kepada, batal: Math.max(0, sisa - given) };
    });
  if (isi.length > 0) await api.alihkanTugas({ ...masa, sebab: 'mutasi', keterangan: 'Uji', baris: isi });
}

/** What was planned, a little more or less of it, and nothing of every ninth share. */
async function notes(api: Api, bagianId: Awaited<ReturnType<Api['listBagian']>>[number]['id']): Promise<void> {
  const { baris } = await api.getRealisasi({ bagianId, pegawaiId: null, tugasId: null });
  const isi = baris.flatMap(({ tugasId, pegawaiId, rencanaBulan }, at) =>
    at % 9 === 8
      ? []
      : rencanaBulan.slice(0, BULAN_TERCATAT).flatMap((volume, i) => {
          if (volume === 0) return [];
          return [{ tugasId, pegawaiId, bulan: i + 1, volume: Math.round((volume * (90 + ((at + i) % 4) * 5)) / 100) }];
        }),
  );
  for (let at = 0; at < isi.length; at += SEKALI) await api.saveRealisasi({ isi: isi.slice(at, at + SEKALI) });
}

/** Recaps come from files one month at a time; their rows are what counts here. */
async function attendance(file: string, ids: readonly PegawaiId[]): Promise<void> {
  const pengguna = { nama: 'Rina Uji', jabatan: 'Analis' };
  const dokumen = await openDokumen({ userDataDir: newFolder(), pengguna, pc: 'PC-UJI' }, file);
  const rows = ids.flatMap((pegawaiId, at) =>
    Array.from({ length: BULAN_TERCATAT }, (_, i) => {
      const one = { pegawaiId, bulan: i + 1, hariHadir: 18 + (at % 4), kejadian: { tl1: at % 3, lupa_masuk: at % 2 } };
      return { id: kehadiranId(one), ...kehadiranValues(one) };
    }),
  );
  await dokumen.write('impor kehadiran', (tx) => addRows(tx, 'kehadiran', rows));
  await dokumen.close();
}
