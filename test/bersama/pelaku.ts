import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { AppError } from '../../src/api/errors';
import { openDokumen } from '../../src/data/file/bukaDokumen';
import { undoCommand, undoState } from '../../src/data/history';
import { getRow, putRow, removeRow, setRow } from '../../src/data/rows';
import { Peserta } from '../../src/services/bersama/peserta';
import type { PerubahanId } from '../../src/domain/ids';
import type { Peran } from './peran';

// One person at one PC, as a process of its own: writes at random, exchanges at random, and may end itself at a named step.
const peran = JSON.parse(process.argv[2] ?? '{}') as Peran;

let keadaan = peran.benih;
/** 0 ≤ n < 1; mulberry32, the same for the same seed. */
function acak(): number {
  keadaan = (keadaan + 0x6d2b79f5) | 0;
  let t = Math.imul(keadaan ^ (keadaan >>> 15), 1 | keadaan);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
}
const pilih = (banyak: number): number => Math.floor(acak() * banyak);
const tunggu = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

let sisa = peran.mati?.ke ?? 0;
/** Nothing runs after it: no finally, no exit handler, no flush. */
function langkah(nama: string): void {
  if (nama === peran.mati?.langkah && --sisa <= 0) process.kill(process.pid, 'SIGKILL');
}

/** Told outside the process what was acknowledged: on the disk before the next command. */
function akui(id: string): void {
  const berkas = openSync(peran.akuan, 'a');
  writeSync(berkas, `${id}\n`);
  fsyncSync(berkas);
  closeSync(berkas);
}

const catat = (kata: string, sebab?: unknown): void => console.error(kata, sebab ?? '');
const host = {
  userDataDir: peran.userDataDir,
  versiAplikasi: '0.0.0-uji',
  log: { info: () => undefined, warn: catat, error: catat },
};
const meja = { userDataDir: peran.userDataDir, pengguna: { nama: peran.nama, jabatan: '' }, pc: `PC ${peran.nama}` };
const dokumen = await openDokumen(meja, peran.path);
// A first visit just after somebody deleted the folder of changes: this document is known to be shared.
dokumen.bagikan();
const peserta = new Peserta({
  dokumen,
  host,
  terima: (kiriman) => dokumen.sambung(kiriman),
  kabar: () => undefined,
  langkah,
});
console.log('siap');

const BAGIAN = { nama: '', kode_sub_unit: '', status: 'konsep', urutan: 'a', hari_kerja: null };
async function tulis(): Promise<void> {
  langkah('sebelum tulis');
  const jam = Date.now() + peran.jam;
  const id = `b${pilih(6)}`;
  const apa = pilih(10);
  const hasil =
    apa === 0
      ? await urungkan(jam)
      : await dokumen.write(
          'ubah bagian',
          async (tx) => {
            if (apa === 1) return removeRow(tx, 'bagian', id);
            const isi = { nama: `${peran.nama} ${pilih(1000)}` };
            if (await getRow(tx, 'bagian', id)) await setRow(tx, 'bagian', id, isi);
            else await putRow(tx, 'bagian', id, { ...BAGIAN, ...isi });
            if (apa === 2) for (let n = 0; n < 40; n++) await setRow(tx, 'bagian', id, { kode_sub_unit: `${n}` });
          },
          { jam },
        );
  langkah('sesudah tulis');
  if (!hasil?.langkah) return;
  akui(hasil.langkah.id);
  langkah('sesudah diakui');
  peserta.berubah(hasil.langkah.id);
}

async function urungkan(jam: number): Promise<{ langkah: { id: PerubahanId } | null } | null> {
  const { urungkan: sasaran } = await undoState(dokumen.db, dokumen.penulis);
  if (!sasaran) return null;
  const write: typeof dokumen.write = (label, work, kind) => dokumen.write(label, work, { ...kind, jam });
  return undoCommand({ db: dokumen.db, write }, sasaran.id).catch((error: unknown) => {
    if (error instanceof AppError) return null;
    throw error;
  });
}

if (peran.akhir) {
  // On a busy machine an exchange may take longer than anybody waits for it: what counts is three that came back.
  for (let kali = 0, baik = 0; kali < 40 && baik < 3; kali++) {
    await peserta.publish();
    if (peserta.status().keadaan === 'tersambung') baik++;
  }
  console.log(JSON.stringify(peserta.status()));
  await peserta.close();
} else
  for (;;) {
    const apa = acak();
    // Whoever is to end at the main file is there more often.
    if (apa < (/utama|hapus/.test(peran.mati?.langkah ?? '') ? 0.3 : 0.5)) await tulis();
    else if (apa < 0.85) await peserta.publish();
    else await tunggu(pilih(200));
  }
