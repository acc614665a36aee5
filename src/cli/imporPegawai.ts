import { resolve } from 'node:path';
import type { HasilImporPegawai, PratinjauPegawai } from '../api/pegawaiViews';
import { dateOption, documentPath, wordAt, type Answer, type Call, type Command } from './command';
import { findingLines } from './findings';
import { angka } from './output';
import { describePeta, readPeta, writePeta } from './petaFile';

export const imporPegawai: Command = {
  words: ['BERKAS', 'SUMBER'],
  summary: 'Mengimpor daftar pegawai dan membandingkannya dengan yang tercatat.',
  options: [
    {
      name: 'tanggal',
      value: 'TANGGAL',
      help: 'keadaan daftar: perpindahan berlaku sejak itu; tanpa opsi ini dari judulnya',
    },
    {
      name: 'keluar',
      value: 'TANGGAL',
      help: 'menandai keluar (hari kerja terakhir) yang tidak ada lagi dalam daftar seluruh kantor',
    },
    { name: 'peta', value: 'FILE', help: 'pemetaan kolom (JSON) bila judul tabel tidak dikenali' },
    { name: 'simpan-peta', value: 'FILE', help: 'menulis pemetaan kolom yang dipakai atau diduga ke FILE' },
    { name: 'coba', help: 'hanya membaca dan menunjukkan; tidak ada yang ditulis' },
  ],
  async run(call) {
    const given = call.text('peta');
    const peta = given === undefined ? null : readPeta(given);
    const lastDay = call.text('keluar') === undefined ? null : dateOption(call, 'keluar', '');
    const chosen = dateOption(call, 'tanggal', '');
    await call.api.openFile({ path: documentPath(wordAt(call, 0)) });
    const read = await call.api.readPegawai({ path: resolve(wordAt(call, 1)), peta, jobId: 'impor' });
    const saveTo = call.text('simpan-peta');
    if (saveTo !== undefined) call.out.note(`Pemetaan kolom ditulis ke ${writePeta(saveTo, read.pemetaan.peta)}`);
    const errors = read.temuan.filter(({ tingkat }) => tingkat === 'galat').length;
    if (!read.pemetaan.yakin) {
      call.out.note('Pemetaan kolom belum pasti; tidak ada yang ditulis. Gunakan --peta FILE.');
      return { refused: true, json: report(read, null), text: describePeta(read.pemetaan) };
    }
    if (errors > 0) {
      call.out.note(`${errors} galat pada berkas sumber; tidak ada yang ditulis.`);
      return { refused: true, json: report(read, null), text: describe(read).join('\n') };
    }
    if (call.flag('coba'))
      return { json: report(read, null), text: [...describe(read), 'Tidak ada yang ditulis (--coba).'].join('\n') };
    return write(call, read, { tanggal: chosen || read.tanggal, lastDay });
  },
};

async function write(
  call: Call,
  read: PratinjauPegawai,
  { tanggal, lastDay }: { readonly tanggal: string; readonly lastDay: string | null },
): Promise<Answer> {
  const leavers = lastDay === null ? [] : read.keluar.filter(({ usul }) => usul);
  const hasil = await call.api.acceptPegawai({
    imporId: read.imporId,
    tanggal,
    keluar: leavers.map((one) => ({
      pegawaiId: one.pegawaiId,
      tanggal: one.tanggal ?? lastDay ?? tanggal,
      sebab: one.sebab,
    })),
  });
  await call.api.saveFile();
  const left = read.keluar.length - leavers.length;
  if (left > 0)
    call.out.note(
      `${angka(left)} pegawai tidak ada lagi dalam daftar dan tidak ditandai keluar (rinciannya pada --json).`,
    );
  const written =
    `Ditulis: ${hasil.baru} baru, ${hasil.diperbarui} diperbarui, ${hasil.sama} sama, ${hasil.keluar} keluar` +
    ` (sisa ${hasil.tugasLepas} tugas kembali ke belum dibagi), ${hasil.dilewati} dilewati.`;
  return { json: report(read, hasil), text: [...describe(read), written].join('\n') };
}

/** States, old and new values, who is missing, and every finding; private columns are named, never shown. */
function report(read: PratinjauPegawai, hasil: HasilImporPegawai | null): object {
  const { berkas, lembar, tanggal, seluruhKantor, bagianBaru, kolomPribadi, keluar, temuan } = read;
  const pegawai = read.baris.map(({ nomor: _, temuan: own, ...person }) => ({
    ...person,
    temuan: own.map(({ kode }) => kode),
  }));
  const counts = hasil && { ...hasil, langkah: undefined };
  const peta = { yakin: read.pemetaan.yakin, alasan: read.pemetaan.alasan, ...read.pemetaan.peta };
  return {
    berkas,
    lembar,
    tanggal,
    seluruhKantor,
    pegawai,
    keluar,
    bagianBaru,
    kolomPribadi,
    peta,
    temuan,
    hasil: counts,
  };
}

function describe({ baris, keluar, bagianBaru, temuan }: PratinjauPegawai): string[] {
  const count = (state: string): number => baris.filter((row) => row.keadaan === state && !row.abaikan).length;
  const skipped = baris.filter((row) => row.abaikan).length;
  const head =
    `${angka(baris.length)} pegawai: ${count('baru')} baru, ${count('diperbarui')} berubah, ${count('sama')} sama, ` +
    `${skipped} dilewati; ${keluar.length} tidak ada lagi dalam daftar; ${bagianBaru.length} bagian baru`;
  const changes = baris
    .filter((row) => row.keadaan === 'diperbarui' && !row.abaikan)
    .map(
      (row) =>
        `  ${row.nama}: ${row.berubah.map((one) => `${one.bidang} ${one.lama || '-'} → ${one.baru || '-'}`).join('; ')}`,
    );
  const gone = keluar.map((one) => `  ${one.nama} (${one.bagian || '-'}): ${one.keterangan}`);
  const most = 40;
  const shown = (lines: string[]): string[] =>
    lines.length > most ? [...lines.slice(0, most), `  … dan ${lines.length - most} lain (lihat --json).`] : lines;
  return [head, ...shown(changes), ...shown(gone), ...findingLines(temuan, false)];
}
