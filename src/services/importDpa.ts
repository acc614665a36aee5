import { AppError } from '../api/errors';
import type { BarisPratinjauDpa } from '../api/views';
import { readResource } from '../data/file/sumber';
import { parseKode } from '../domain/kodeSubKegiatan';
import { bukaNomenklatur } from '../importers/nomenklatur';
import type { BarisDpa, HasilDpa } from '../importers/dpaTabel';
import { fileName } from './fileName';
import { Pending, readInJob, refuseErrors, toView } from './importRun';
import type { Program, Service } from './program';
import { lineId, writeBudget, type AcceptedLine } from './writeBudget';

interface PendingDpa {
  readonly berkas: string;
  readonly hasil: HasilDpa;
}

/** Budget documents: read into a preview, then accepted as one command. */
export const dpaService: Service<'readDpa' | 'acceptDpa'> = (program) => {
  const pending = new Pending<PendingDpa>(program, 'imporKedaluwarsa');
  return {
    async readDpa({ path, subUnit, jobId }) {
      const { tahun, kodeUnit } = program.cache.kantor.pengaturan.identitas;
      const nomenklatur = readResource(program.host.resourcesDir, 'nomenklatur/nomenklatur.tsv');
      const bidang = /^\d\.\d\d/.exec(kodeUnit)?.[0] ?? '';
      const hasil = await readInJob(program, 'bacaDpa', path, jobId, { nomenklatur, tahun, subUnit, bidang });
      const berkas = fileName(path);
      return {
        imporId: pending.add({ berkas, hasil }),
        berkas,
        tataLetak: hasil.tataLetak,
        lembar: hasil.lembar,
        baris: hasil.baris.map((row, nomor) => preview(program, row, nomor)),
        total: hasil.total,
        totalTercetak: hasil.totalTercetak,
        subUnit: hasil.subUnit,
        temuan: hasil.temuan.map(toView),
      };
    },

    async acceptDpa({ imporId, jenis, nomor, tanggal, perbaikan }) {
      const { berkas, hasil } = pending.get(imporId);
      refuseErrors(hasil.temuan);
      const edits = new Map(perbaikan.map((edit) => [edit.nomor, edit]));
      const lines = hasil.baris.flatMap((row, at): AcceptedLine[] => {
        const edit = edits.get(at);
        if (edit?.abaikan) return [];
        return [corrected(program, row, edit)];
      });
      if (lines.length === 0)
        throw new AppError('imporGagal', { pesan: 'Tidak ada baris yang dipilih untuk diimpor.' });
      refuseDoubles(program, lines);
      const { dokumen, cache } = program;
      const states = lines.map((line) => stateOf(program, line));
      dokumen.snapshot('impor');
      const { langkah } = await program.write(`impor DPA ${berkas} (${lines.length} sub kegiatan)`, (tx) =>
        writeBudget(tx, dokumen, cache.kantor, { jenis, nomor, tanggal, sumberBerkas: berkas }, lines),
      );
      pending.done(imporId);
      const count = (state: string): number => states.filter((one) => one === state).length;
      return { baru: count('baru'), diperbarui: count('paguBerubah'), sama: count('sama'), langkah };
    },
  };
};

function preview(program: Program, row: BarisDpa, nomor: number): BarisPratinjauDpa {
  const old = program.cache.kantor.subKegiatan.get(lineId(program.dokumen, row));
  return {
    nomor,
    kode: row.kode,
    nama: row.nama,
    namaKegiatan: row.namaKegiatan,
    namaProgram: row.namaProgram,
    kodeSubUnit: row.kodeSubUnit,
    namaSubUnit: row.namaSubUnit,
    bagian:
      row.bagian || (old?.bagianId ? (program.cache.kantor.bagian.find((b) => b.id === old.bagianId)?.nama ?? '') : ''),
    pagu: row.pagu,
    keyakinan: row.keyakinan,
    calon: row.calon,
    asalBaris: row.asal.baris,
    temuan: row.temuan.map(toView),
    keadaan: stateOf(program, row),
    paguLama: old?.pagu ?? null,
  };
}

function stateOf(
  program: Program,
  line: Pick<AcceptedLine, 'kode' | 'nama' | 'kodeSubUnit' | 'pagu'>,
): BarisPratinjauDpa['keadaan'] {
  const old = program.cache.kantor.subKegiatan.get(lineId(program.dokumen, line));
  if (!old) return 'baru';
  return old.pagu === line.pagu ? 'sama' : 'paguBerubah';
}

interface Edit {
  readonly kode: string;
  readonly nama: string;
  readonly bagian: string;
  readonly alasanTanpaTugas: string;
}

/** The row with the user's edits; a new code brings the names of its kegiatan and program from the nomenclature. */
function corrected(program: Program, row: BarisDpa, edit: Edit | undefined): AcceptedLine {
  if (!edit) return { ...row, alasanTanpaTugas: '' };
  const plain = { ...row, nama: edit.nama, bagian: edit.bagian, alasanTanpaTugas: edit.alasanTanpaTugas };
  if (edit.kode === row.kode) return plain;
  if (edit.kode === '') return { ...plain, kode: '' };
  const read = parseKode(edit.kode);
  if (read?.tingkat !== 'sub')
    throw new AppError('masukanTidakSah', {
      bidang: `kode "${edit.kode}" (${edit.nama})`,
      sebab: 'kode sub kegiatan terdiri atas 6 bagian, misalnya 4.01.01.2.13.0001',
    });
  const parts = read.kunci.split('.');
  const [kodeProgram, kodeKegiatan] = [parts.slice(0, 3).join('.'), parts.slice(0, 5).join('.')];
  const list = bukaNomenklatur(readResource(program.host.resourcesDir, 'nomenklatur/nomenklatur.tsv'));
  return {
    ...plain,
    kode: read.kunci,
    kodeProgram,
    kodeKegiatan,
    namaProgram: row.namaProgram || (list.butir(kodeProgram)?.nama ?? ''),
    namaKegiatan: row.namaKegiatan || (list.butir(kodeKegiatan)?.nama ?? ''),
  };
}

/** Two lines that would meet on one row would silently lose one amount. */
function refuseDoubles(program: Program, lines: readonly AcceptedLine[]): void {
  const seen = new Map<string, AcceptedLine>();
  for (const line of lines) {
    const id = lineId(program.dokumen, line);
    const other = seen.get(id);
    if (other)
      throw new AppError('imporGagal', {
        pesan: `Kode ${line.kode || '(tanpa kode)'} dipakai dua baris: "${other.nama}" dan "${line.nama}". Perbaiki salah satu kodenya atau centang Lewati pada salah satunya.`,
      });
    seen.set(id, line);
  }
}
