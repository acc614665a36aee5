import type { TahunBaru } from '../api/tahunBaruViews';
import { createDokumen } from '../data/file/buatDokumen';
import type { Bawaan } from './bawaTahun';
import { fileName, joinPath, safeFileName } from './fileName';
import type { Program, Service } from './program';

const DOCUMENT = [{ name: 'Berkas BagiHabis', extensions: ['bagihabis'] }] as const;

/**
 * "Buat berkas 2027…": a file of the next year with what it takes over from the open one (TB1–TB5), whole or not at all. The open
 * file is only read, so taking it back is to delete the new one.
 */
export const tahunBaruService: Service<'getTahunBaru' | 'createTahunBaru'> = (program) => ({
  getTahunBaru: async () => view(program, await (await import('./bawaTahun')).bawaan(program)),
  async createTahunBaru({ path }) {
    const { dokumen, host } = program;
    const defaultPath = namaBaru(program);
    const chosen = path ?? (await host.pickSave({ title: 'Simpan berkas tahun baru', defaultPath, filters: DOCUMENT }));
    if (!chosen) return null;
    const target = chosen.toLowerCase().endsWith('.bagihabis') ? chosen : `${chosen}.bagihabis`;
    const meja = program.meja();
    // Whatever reads tables is loaded when it is needed, not with the window.
    const [{ fillCalendar }, { bawaan, tulisBawaan }] = await Promise.all([
      import('./calendar'),
      import('./bawaTahun'),
    ]);
    return program.use(async () => {
      const isi = await bawaan(program);
      return createDokumen(meja, target, { tahun: isi.tahun, opdId: dokumen.opdId }, async (tx) => {
        await tulisBawaan(tx, isi);
        await fillCalendar(tx, host, isi.tahun, { libur: isi.libur.length === 0, ramadan: isi.ramadan.length === 0 });
      });
    });
  },
});

/** Beside the open file, under its name with the new year. */
function namaBaru({ dokumen, cache }: Program): string {
  const { opd } = cache.kantor.pengaturan.identitas;
  const nama = fileName(dokumen.path);
  const folder = dokumen.path.slice(0, dokumen.path.length - nama.length);
  const [lama, baru] = [String(dokumen.tahun), String(dokumen.tahun + 1)];
  const berikut = nama.includes(lama) ? nama.replace(lama, baru) : `${safeFileName(opd)}-${baru}.bagihabis`;
  return folder === '' ? berikut : joinPath(folder, berikut);
}

function view({ cache, dokumen }: Program, isi: Bawaan): TahunBaru {
  const { tahun, bagian, pegawai, keluar, ketidakhadiran, tugas, libur } = isi;
  return {
    tahun,
    bagian: bagian.length,
    pegawai: pegawai.length,
    keluar,
    ketidakhadiran: ketidakhadiran.length,
    tugas: tugas.map(({ tugas: { nama } }) => nama),
    kalenderDisiapkan: libur.length > 0,
    contoh: cache.kantor.pengaturan.identitas.contoh,
    dari: fileName(dokumen.path),
  };
}
