import type { Api } from '../api/api';
import { AppError } from '../api/errors';
import { templatNaskah } from '../api/templatNaskahInputs';
import type { BarisImporTemplat } from '../api/templatNaskahViews';
import { writeOutput } from '../data/file/keluaran';
import { readSource } from '../data/file/sumber';
import { rujukanWord, storeWord } from '../data/templatNaskah';
import { PEJABAT_UTAMA } from '../domain/pejabat';
import { periksaTemplat, SEBUTAN_BIDANG } from '../domain/periksaTemplat';
import { JENIS_SURAT } from '../domain/surat';
import { pembukaBawaan, type TemplatNaskah } from '../domain/templatNaskah';
import { fileName, safeFileName } from './fileName';
import { Pending } from './importRun';
import type { Program } from './program';
import { simpanTemplat, templatSama } from './simpanTemplat';
import { semuaTemplat } from './templatBerlaku';
import { isiTersimpan, pastikanWord } from './wordTemplat';

/** Templates of one office with their Word files. */
const LIMIT_BYTES = 40_000_000;
const LIMIT_TEMPLAT = 200;
const FORMAT = 'bagihabis-naskah';
const VERSI = 1;
const FILTERS = [{ name: 'Templat naskah BagiHabis', extensions: ['naskah.json', 'json'] }];

interface Dibaca {
  readonly templat: TemplatNaskah;
  readonly word: Uint8Array | null;
  readonly catatan: readonly string[];
}

/** Templates as a file for another office or another PC: all of it comes in, or nothing. */
export function berkasTemplat(
  program: Program,
): Pick<Api, 'exportTemplatNaskah' | 'readTemplatNaskah' | 'acceptTemplatNaskah'> {
  const pending = new Pending<{ berkas: string; dibaca: readonly Dibaca[] }>(program, 'imporKedaluwarsa');
  return {
    async exportTemplatNaskah({ ids, path }) {
      const all = await semuaTemplat(program.dokumen.db);
      const wanted = [...new Set(ids)].map((id) => {
        const found = all.find((templat) => templat.id === id);
        if (!found) throw new AppError('tidakDitemukan', { apa: 'Templat naskah' });
        return found;
      });
      const [only] = wanted;
      const name = wanted.length === 1 && only ? safeFileName(only.nama) : 'templat-naskah';
      const chosen = path ?? (await pickSave(program, `${name}.naskah.json`));
      if (!chosen) return null;
      const templat = await Promise.all(wanted.map(async (one) => ({ ...one, word: await denganIsi(program, one) })));
      writeOutput(chosen, `${JSON.stringify({ format: FORMAT, versi: VERSI, templat }, null, 2)}\n`);
      return { path: chosen, jumlah: wanted.length };
    },

    async readTemplatNaskah({ path }) {
      const chosen = path ?? (await program.host.pickOpen({ title: 'Pilih templat naskah', filters: FILTERS }));
      if (!chosen) return null;
      const berkas = fileName(chosen);
      const dibaca = await baca(program, readSource(chosen, LIMIT_BYTES), berkas);
      const baris = await bandingkan(program, dibaca);
      return { imporId: pending.add({ berkas, dibaca }), berkas, baris };
    },

    async acceptTemplatNaskah({ imporId }) {
      const { berkas, dibaca } = pending.get(imporId);
      const baris = await bandingkan(program, dibaca);
      const count = (keadaan: BarisImporTemplat['keadaan']): number =>
        baris.filter((one) => one.keadaan === keadaan).length;
      const { langkah } = await program.write(`impor ${dibaca.length} templat naskah dari ${berkas}`, async (tx) => {
        for (const { templat, word } of dibaca) {
          if (word) await storeWord(tx, word);
          await simpanTemplat(tx, templat);
        }
      });
      pending.done(imporId);
      return { baru: count('baru'), diperbarui: count('menggantikan'), sama: count('sama'), langkah };
    },
  };
}

const pickSave = (program: Program, defaultPath: string): Promise<string | null> =>
  program.host.pickSave({ title: 'Simpan templat naskah', defaultPath, filters: FILTERS });

async function denganIsi(program: Program, { word }: TemplatNaskah) {
  if (!word) return null;
  const isi = Buffer.from(await isiTersimpan(program, word)).toString('base64');
  return { ...word, isi };
}

/** Reads the whole file or refuses it, naming template and part. */
async function baca(program: Program, bytes: Uint8Array, berkas: string): Promise<Dibaca[]> {
  const gagal = (pesan: string): never => {
    throw new AppError('imporGagal', { pesan: `${berkas}: ${pesan} Belum ada yang ditulis.` });
  };
  const isi = objek(urai(bytes));
  if (isi['format'] !== FORMAT || !Array.isArray(isi['templat']))
    return gagal('bukan berkas templat naskah BagiHabis (.naskah.json).');
  if (isi['versi'] !== VERSI) return gagal('ditulis oleh BagiHabis yang lebih baru; perbarui aplikasi ini.');
  const daftar = isi['templat'] as readonly unknown[];
  if (daftar.length === 0) return gagal('tidak memuat templat.');
  if (daftar.length > LIMIT_TEMPLAT) return gagal(`memuat ${daftar.length} templat, batasnya ${LIMIT_TEMPLAT}.`);
  const dibaca: Dibaca[] = [];
  const ids = new Set<string>();
  const jenisLama = new Map((await semuaTemplat(program.dokumen.db)).map(({ id, jenis }) => [id, jenis]));
  for (const [indeks, mentah] of daftar.entries()) {
    const satu = await bacaSatu(program, mentah, (sebab) => gagal(`templat ke-${indeks + 1}${sebab}.`));
    if (ids.has(satu.templat.id)) return gagal(`templat ke-${indeks + 1} “${satu.templat.nama}” ada dua kali.`);
    if ((jenisLama.get(satu.templat.id) ?? satu.templat.jenis) !== satu.templat.jenis)
      return gagal(`templat ke-${indeks + 1} “${satu.templat.nama}” di kantor ini berjenis lain.`);
    ids.add(satu.templat.id);
    dibaca.push(satu);
  }
  return dibaca;
}

async function bacaSatu(program: Program, mentah: unknown, tolak: (sebab: string) => never): Promise<Dibaca> {
  const kasar = objek(mentah);
  const jenis = JENIS_SURAT.find((satu) => satu === kasar['jenis']);
  const hasil = templatNaskah.safeParse({ ...(jenis && { pembuka: pembukaBawaan(jenis) }), ...kasar });
  const nama = typeof kasar['nama'] === 'string' ? ` “${kasar['nama'].slice(0, 80)}”` : '';
  if (!hasil.success) return tolak(`${nama}: bagian ${hasil.error.issues[0]?.path.join('.') || 'isi'} tidak sah`);
  const { data } = hasil;
  const [temuan] = periksaTemplat(data);
  if (temuan) return tolak(`${nama}, ${SEBUTAN_BIDANG[temuan.bidang]}: ${temuan.pesan}`);
  const bawaan = /^bawaan\.(.*)$/.exec(data.id)?.[1];
  if (bawaan !== undefined && bawaan !== data.jenis) return tolak(`${nama}: pengenal dan jenisnya tidak sesuai`);
  const dikenal = program.cache.kantor.pengaturan.pejabat.some(({ id }) => id === data.pejabatId);
  const lepas = data.pejabatId !== null && data.pejabatId !== PEJABAT_UTAMA && !dikenal;
  const catatan = lepas ? ['penandatangannya tidak dikenal di kantor ini, jadi mengikuti pengaturan'] : [];
  const templat: TemplatNaskah = { ...data, pejabatId: lepas ? null : data.pejabatId };
  if (!data.word) return { templat, word: null, catatan };
  const word = Buffer.from(teks(objek(kasar['word'])['isi']), 'base64');
  await pastikanWord(word, `${data.nama}: ${data.word.nama}`);
  const { periksaWord } = await import('../documents/periksaWord');
  const [salah] = periksaWord(word, data.jenis).temuan;
  if (salah) return tolak(`${nama}, berkas Word ${data.word.nama}: ${salah.pesan} (${salah.tempat})`);
  return { templat: { ...templat, word: { ...data.word, berkas: rujukanWord(word) } }, word, catatan };
}

function urai(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8').decode(bytes)) as unknown;
  } catch {
    return null;
  }
}

const objek = (nilai: unknown): Readonly<Record<string, unknown>> =>
  typeof nilai === 'object' && nilai !== null ? (nilai as Readonly<Record<string, unknown>>) : {};
const teks = (nilai: unknown): string => (typeof nilai === 'string' ? nilai : '');

/** What comes in beside what the office has: templates meet by their id. */
async function bandingkan(program: Program, dibaca: readonly Dibaca[]): Promise<BarisImporTemplat[]> {
  const all = await semuaTemplat(program.dokumen.db);
  return dibaca.map(({ templat, word, catatan }) => {
    const lama = all.find(({ id }) => id === templat.id);
    const senama = !lama && all.some((satu) => satu.jenis === templat.jenis && satu.nama === templat.nama);
    const sama = lama !== undefined && templatSama(lama, templat);
    return {
      id: templat.id,
      jenis: templat.jenis,
      nama: templat.nama,
      keadaan: !lama ? 'baru' : sama ? 'sama' : 'menggantikan',
      lama: lama && !sama ? lama.nama : '',
      denganWord: word !== null,
      catatan: senama ? [...catatan, 'sudah ada templat bernama sama; keduanya disimpan'] : catatan,
    };
  });
}
