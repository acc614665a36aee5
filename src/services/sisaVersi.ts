import type { SisaVersi } from '../api/dpaViews';
import type { BarisSurat } from '../api/suratViews';
import { adaPenerimaTerhapus, loadDitinjau, loadRujukan, setDitinjau, type SuratBeredar } from '../data/rujukanSurat';
import { listDpa } from '../data/subKegiatan';
import { rowsOfVersi } from '../data/versiDpa';
import { bandingDpa } from '../domain/bandingDpa';
import { sudahDitutup } from '../domain/hapusTugas';
import type { SubKegiatanId, SuratId } from '../domain/ids';
import type { Surat } from '../domain/surat';
import type { SubKegiatan } from '../domain/subKegiatan';
import { kodeDalam, peninjauSurat, type Peninjau } from '../domain/tinjauSurat';
import { sebutanVersi, versiSebelum } from '../domain/versiDpa';
import { ringkasan } from './bedaSurat';
import { hariIni } from './hariIni';
import type { KantorCache } from './kantorCache';
import type { Program } from './program';
import { butirVersi, unitName } from './susunVersi';

type Generation = (cache: KantorCache) => string;
const ofLetters: Generation = (cache) => String(cache.letterGeneration);
const ofReasons: Generation = (cache) => [cache.budgetGeneration, cache.peopleGeneration, hariIni()].join('/');

/** Computed once for a state of what it depends on: comparing versions and reading all letters is dear. */
function perState<T>(state: Generation, make: (program: Program) => Promise<T>): (program: Program) => Promise<T> {
  const known = new WeakMap<KantorCache, { readonly state: string; readonly value: Promise<T> }>();
  return (program) => {
    const { cache } = program;
    const [now, last] = [state(cache), known.get(cache)];
    if (last?.state === now) return last.value;
    const value = make(program);
    known.set(cache, { state: now, value });
    // A failed reading is tried again.
    value.catch(() => known.delete(cache));
    return value;
  };
}

const peninjau = perState(ofReasons, prepare);

async function prepare({ dokumen, cache }: Program): Promise<Peninjau> {
  const all = await listDpa(dokumen.db);
  const inForce = all.at(-1) ?? null;
  const before = inForce && versiSebelum(all, inForce);
  const pindah = new Map<string, string>();
  if (inForce && before) {
    // Whether a line moved is a question of naming and amounts; its targets are not needed.
    const butir = async (id: typeof inForce.id) =>
      (await rowsOfVersi(dokumen.db, 'anggaran_sub_kegiatan', id)).map(({ sub_kegiatan_id, pagu }) =>
        butirVersi(cache.kantor, { subKegiatanId: sub_kegiatan_id as SubKegiatanId, pagu, indikator: [] }),
      );
    for (const { keadaan, lama, baru } of bandingDpa(await butir(before.id), await butir(inForce.id)))
      if (keadaan === 'pindahUnit' && baru)
        pindah.set(baru.kode, `berpindah dari ${unitName(lama)} ke ${unitName(baru)}`);
  }
  const oleh = peninjauSurat({
    kantor: cache.kantor,
    berlaku: inForce && { ...inForce, sebutan: sebutanVersi(all).get(inForce.id) ?? '' },
    lama: all.slice(0, -1),
    pindah,
    hariIni: hariIni(),
  });
  return { ...oleh, perlu: oleh.perlu || (await adaPenerimaTerhapus(dokumen.db)) };
}

const open = (surat: SuratBeredar, oleh: Peninjau): string[] =>
  oleh.sebab(surat).filter((sebab) => !surat.ditinjau.includes(sebab));

/** Rows of the register with the reasons to look at a letter again. */
export async function withReview(
  program: Program,
  rows: readonly Surat[],
): Promise<(Surat & Pick<BarisSurat, 'perluDitinjau'>)[]> {
  const oleh = await peninjau(program);
  const issued = rows.flatMap((row) => (row.status === 'terbit' ? [row.id] : []));
  const found = oleh.perlu ? await loadRujukan(program.dokumen.db, issued) : [];
  const reasons = new Map(found.map((surat) => [surat.id, open(surat, oleh)]));
  const konsep = rows.flatMap((row) => (row.status === 'konsep' ? [row.id] : []));
  const berubah = await ringkasan(program, [...issued, ...konsep]);
  const dibiarkan = await loadDitinjau(program.dokumen.db, [...berubah.keys()]);
  return rows.map((row) => {
    const beda = berubah.get(row.id);
    const t4 = beda && !dibiarkan.get(row.id)?.includes(beda.kunci) ? [beda.teks] : [];
    return { ...row, perluDitinjau: [...(reasons.get(row.id) ?? []), ...t4] };
  });
}

/** Tasks on lines the version in force no longer has, and letters that no longer fit. */
export async function getSisaVersi(program: Program): Promise<SisaVersi> {
  const { kantor } = program.cache;
  const tugas = [...kantor.subKegiatan.values()].flatMap((line) =>
    line.berlaku
      ? []
      : program.cache
          .tugasSub(line.id)
          .filter((task) => !sudahDitutup(task))
          .map((task) => ({
            id: task.id,
            nama: task.nama,
            kodeSubKegiatan: line.kode,
            namaSubKegiatan: line.nama,
            pegawai: [...new Set(task.penugasan.map(({ pegawaiId }) => pegawaiId))].map((id) => ({
              id,
              nama: kantor.pegawai.get(id)?.nama ?? '(pegawai dihapus)',
            })),
          })),
  );
  return { tugas, surat: await flagged(program) };
}

const flagged = perState(
  (cache) => `${ofLetters(cache)} ${ofReasons(cache)}`,
  async (program): Promise<SisaVersi['surat']> => {
    const oleh = await peninjau(program);
    const letters = oleh.perlu ? await loadRujukan(program.dokumen.db) : [];
    return letters.flatMap((one) => {
      const sebab = open(one, oleh);
      return sebab.length > 0 ? [{ id: one.id, nomor: one.nomor || one.perihal, sebab: sebab.join('; ') }] : [];
    });
  },
);

/** Lets letters stand as they are: their present reasons are no longer shown, a new one is. */
export async function letStand(program: Program, ids: readonly SuratId[]): Promise<null> {
  const oleh = await peninjau(program);
  const berubah = await ringkasan(program, ids);
  const alasan = (surat: SuratBeredar): string[] => {
    const beda = berubah.get(surat.id);
    return [...oleh.sebab(surat), ...(beda ? [beda.kunci] : [])].filter((sebab) => !surat.ditinjau.includes(sebab));
  };
  const letters = (await loadRujukan(program.dokumen.db, ids)).filter((surat) => alasan(surat).length > 0);
  const what = letters.length === 1 ? (letters[0]?.nomor ?? '') || 'naskah' : `${letters.length} naskah`;
  await program.write(`tandai sudah ditinjau: ${what}`, async (tx) => {
    for (const surat of letters) await setDitinjau(tx, surat.id, [...surat.ditinjau, ...alasan(surat)]);
  });
  return null;
}

export type SuratMenyebut = (line: Pick<SubKegiatan, 'kode' | 'nama'>) => readonly { id: SuratId; nomor: string }[];

/** Letters that are out, by the sub kegiatan they name. */
export const lettersNaming = perState(ofLetters, async ({ dokumen }): Promise<SuratMenyebut> => {
  const found = new Map<string, { id: SuratId; nomor: string }[]>();
  for (const { id, nomor, perihal, isi } of await loadRujukan(dokumen.db))
    for (const key of new Set(isi.flatMap((text) => [text, ...kodeDalam(text)]))) {
      const list = found.get(key);
      const surat = { id, nomor: nomor || perihal };
      if (list) list.push(surat);
      else found.set(key, [surat]);
    }
  return ({ kode, nama }) => found.get(kode || nama) ?? [];
});
