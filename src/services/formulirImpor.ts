import { AppError } from '../api/errors';
import type { BerkasFormulir, HasilFormulir, PratinjauFormulir } from '../api/formulirViews';
import type { FormulirInput } from '../api/formulirInputs';
import { readSource } from '../data/file/sumber';
import { hapusTugas } from '../data/hapusTugas';
import { putRows, setRow } from '../data/rows';
import { tugasValues } from '../data/tugas';
import type { Kantor } from '../domain/kantor';
import { kunciAntara } from '../domain/urutan';
import type { BerkasFormulirTerbaca } from '../importers/formulirBerkas';
import { writeDivisions } from './assignPegawai';
import { writeCalledOff } from './batalSisa';
import { fileName } from './fileName';
import { doneOrFree } from './hapusTugas';
import { kenaliBerkas, type BerkasDikenali } from './formulirKenali';
import { keadaanBaris, susunBaris, type BarisGabung } from './formulirSusun';
import { tampilkanBaris } from './formulirTampil';
import { tindakan, type TindakanFormulir } from './formulirTulis';
import { Pending, toView } from './importRun';
import type { Program, Service } from './program';

/** A filled form weighs some ten kilobytes. */
const BATAS_BYTES = 50_000_000;

/** Forms per bagian: out as XLSX, back with every difference shown before anything is written. */
export const formulirService: Service<'exportFormulir' | 'readFormulir' | 'acceptFormulir'> = (program) => {
  const pending = new Pending<{ berkas: readonly BerkasDikenali[]; tampak: string }>(program, 'imporKedaluwarsa');
  return {
    exportFormulir: async (input) => (await import('./formulirTerbit')).terbitkanFormulir(program, input),

    async readFormulir({ paths, jobId }) {
      const nama = namaBerbeda(paths);
      const terbaca = await program.jobs.run(jobId, 'membaca formulir', (job) => {
        job.progress(0, 'membaca formulir');
        const berkas = paths.map((path, i) => ({ bytes: readSource(path, BATAS_BYTES), nama: nama[i] ?? path }));
        return job.task(
          'bacaFormulir',
          { berkas },
          paths.length > 1 ? `memahami ${paths.length} formulir` : 'memahami isi',
        );
      });
      const { kantor } = program.cache;
      const berkas = terbaca.flatMap((satu) =>
        'hasil' in satu ? [kenaliBerkas(kantor, program.dokumen.dokumenId, satu.nama, satu.hasil)] : [],
      );
      const isi = pratinjau(kantor, terbaca, berkas);
      return { ...isi, imporId: pending.add({ berkas, tampak: JSON.stringify(isi.baris) }) };
    },

    async acceptFormulir(input) {
      const { berkas, tampak } = pending.get(input.imporId);
      const { kantor } = program.cache;
      const { baris } = susunBaris(kantor, berkas);
      // Something changed under the preview: the choices were made over other values.
      if (JSON.stringify(tampilkan(kantor, baris)) !== tampak) throw new AppError('imporKedaluwarsa');
      const hasil = await tulis(program, semuaTindakan(kantor, baris, input), berkas);
      pending.done(input.imporId);
      return hasil;
    },
  };
};

const tampilkan = (kantor: Kantor, baris: readonly BarisGabung[]) =>
  baris.flatMap((satu) => tampilkanBaris(kantor, satu) ?? []);

function pratinjau(
  kantor: Kantor,
  terbaca: readonly BerkasFormulirTerbaca[],
  berkas: readonly BerkasDikenali[],
): Omit<PratinjauFormulir, 'imporId'> {
  const { baris, temuan } = susunBaris(kantor, berkas);
  const tampak = tampilkan(kantor, baris);
  const perNama = new Map(berkas.map((satu) => [satu.nama, satu]));
  const daftar = terbaca.map((satu): BerkasFormulir => {
    const kenal = perNama.get(satu.nama);
    if ('galat' in satu || !kenal) {
      const galat = 'galat' in satu ? [toView(satu.galat)] : [];
      return {
        nama: satu.nama,
        bagian: '',
        bagianId: null,
        tanggal: null,
        keadaan: 'ditolak',
        baris: 0,
        temuan: galat,
      };
    }
    const { hasil, bagian, bagianId, ditolak } = kenal;
    return {
      nama: satu.nama,
      bagian,
      bagianId,
      tanggal: hasil.identitas?.tanggal ?? null,
      keadaan: ditolak === '' ? 'terbaca' : 'ditolak',
      baris: hasil.baris.length,
      temuan: [
        ...kenal.temuan.filter(({ baris: at }) => at === null || !hasil.baris.some((row) => row.baris === at)),
        ...temuan.filter((found) => found.berkas === satu.nama),
      ],
    };
  });
  return {
    berkas: daftar,
    baris: tampak,
    sama: baris.filter((satu) => keadaanBaris(satu) === null).length,
    temuan: [...daftar.flatMap((satu) => satu.temuan), ...tampak.flatMap((satu) => satu.temuan)],
  };
}

/** Two files of one name from different folders are told apart. */
function namaBerbeda(paths: readonly string[]): string[] {
  const jumlah = new Map<string, number>();
  return paths.map((path) => {
    const nama = fileName(path);
    const ke = (jumlah.get(nama) ?? 0) + 1;
    jumlah.set(nama, ke);
    return ke === 1 ? nama : `${nama} (${ke})`;
  });
}

function semuaTindakan(
  kantor: Kantor,
  baris: readonly BarisGabung[],
  { keputusan }: FormulirInput,
): TindakanFormulir[] {
  const perId = new Map(keputusan.map((satu) => [satu.id, satu]));
  return baris.flatMap((satu) => tindakan(kantor, satu, perId.get(satu.id)) ?? []);
}

async function tulis(
  program: Program,
  semua: readonly TindakanFormulir[],
  berkas: readonly BerkasDikenali[],
): Promise<HasilFormulir> {
  const baru = semua.flatMap((satu) => (satu.jenis === 'tambah' ? [satu] : []));
  const ubah = semua.flatMap((satu) => (satu.jenis === 'ubah' ? [satu] : []));
  const hapus = semua.flatMap((satu) => (satu.jenis === 'hapus' ? [satu.lama] : []));
  if (semua.length === 0) return { baru: 0, diperbarui: 0, dihapus: 0, dikerjakan: 0, langkah: null };
  const { bebas, tahan } = await doneOrFree(
    program,
    hapus.map(({ id }) => id),
  );
  const sisa = tahan.filter(({ view }) => view.adaSisa).map(({ rest }) => rest);
  program.dokumen.snapshot('impor');
  let urutan = urutanTerakhir(program);
  const { langkah } = await program.write(
    label(berkas, baru.length, ubah.length, bebas.length, sisa.length),
    async (tx) => {
      // A task that an earlier import of the same form had added and somebody took away comes back under its id.
      await putRows(
        tx,
        'tugas',
        baru.map(({ tugas }) => {
          urutan = kunciAntara(urutan, null);
          return { id: tugas.id, ...tugasValues({ ...tugas, urutan }) };
        }),
      );
      for (const { tugas } of ubah) await setRow(tx, 'tugas', tugas.id, tugasValues(tugas));
      await writeDivisions(tx, [
        ...baru.map(({ tugas, penugasan }) => ({ task: { ...tugas, urutan: '', penugasan: [] }, next: penugasan })),
        ...ubah.map(({ lama, tugas, penugasan }) => ({ task: lama, next: penugasan, jadi: { ...lama, ...tugas } })),
      ]);
      await writeCalledOff(tx, sisa, 'Dikosongkan pada formulir bagian');
      await hapusTugas(
        tx,
        bebas.map(({ id }) => id),
      );
    },
  );
  return { baru: baru.length, diperbarui: ubah.length, dihapus: bebas.length, dikerjakan: tahan.length, langkah };
}

function label(
  berkas: readonly BerkasDikenali[],
  baru: number,
  diubah: number,
  dihapus: number,
  batal: number,
): string {
  const bagian = [...new Set(berkas.flatMap((satu) => (satu.bagianId === null ? [] : [satu.bagian])))];
  const siapa = bagian.length === 1 ? (bagian[0] ?? '') : `${bagian.length} bagian`;
  const apa = [
    baru > 0 && `${baru} tugas baru`,
    diubah > 0 && `${diubah} diubah`,
    dihapus > 0 && `${dihapus} dihapus`,
    batal > 0 && `sisa ${batal} dibatalkan`,
  ];
  return `impor formulir ${siapa}: ${apa.filter(Boolean).join(', ')}`;
}

function urutanTerakhir({ cache }: Program): string | null {
  let akhir: string | null = null;
  for (const { urutan } of cache.kantor.tugas.values()) if (akhir === null || urutan > akhir) akhir = urutan;
  return akhir;
}
