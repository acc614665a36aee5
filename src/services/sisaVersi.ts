import type { SisaVersi } from '../api/dpaViews';
import type { BarisSurat } from '../api/suratViews';
import { loadRujukan, setDitinjau, type SuratBeredar } from '../data/rujukanSurat';
import { listDpa } from '../data/subKegiatan';
import { loadVersi } from '../data/versiDpa';
import { bandingDpa } from '../domain/bandingDpa';
import type { SuratId } from '../domain/ids';
import type { Surat } from '../domain/surat';
import { peninjauSurat, type Peninjau } from '../domain/tinjauSurat';
import { sebutanVersi, versiSebelum } from '../domain/versiDpa';
import { hariIni } from './hariIni';
import type { KantorCache } from './kantorCache';
import type { Program } from './program';
import { butirVersi, unitName } from './susunVersi';

/** Prepared once for a state of the office: comparing two versions is dearer than looking at a letter. */
const prepared = new WeakMap<KantorCache, { generation: number; day: string; peninjau: Promise<Peninjau> }>();

export function peninjau(program: Program): Promise<Peninjau> {
  const { cache } = program;
  const day = hariIni();
  const known = prepared.get(cache);
  if (known?.generation === cache.generation && known.day === day) return known.peninjau;
  const fresh = prepare(program, day);
  prepared.set(cache, { generation: cache.generation, day, peninjau: fresh });
  return fresh;
}

async function prepare({ dokumen, cache }: Program, day: string): Promise<Peninjau> {
  const all = await listDpa(dokumen.db);
  const inForce = all.at(-1) ?? null;
  const before = inForce && versiSebelum(all, inForce);
  const pindah = new Map<string, string>();
  if (inForce && before) {
    const butir = async (id: typeof inForce.id) =>
      (await loadVersi(dokumen.db, id)).map((line) => butirVersi(cache.kantor, line));
    for (const { keadaan, lama, baru } of bandingDpa(await butir(before.id), await butir(inForce.id)))
      if (keadaan === 'pindahUnit' && baru)
        pindah.set(baru.kode, `berpindah dari ${unitName(lama)} ke ${unitName(baru)}`);
  }
  return peninjauSurat({
    kantor: cache.kantor,
    berlaku: inForce && { ...inForce, sebutan: sebutanVersi(all).get(inForce.id) ?? '' },
    lama: all.slice(0, -1),
    pindah,
    hariIni: day,
  });
}

const open = (surat: SuratBeredar, oleh: Peninjau): string[] =>
  oleh.sebab(surat).filter((sebab) => !surat.ditinjau.includes(sebab));

/** Rows of the register with the reasons to look at a letter again. */
export async function withReview(program: Program, rows: readonly Surat[]): Promise<BarisSurat[]> {
  const oleh = await peninjau(program);
  const issued = rows.flatMap((row) => (row.status === 'terbit' ? [row.id] : []));
  const found = oleh.perlu ? await loadRujukan(program.dokumen.db, issued) : [];
  const reasons = new Map(found.map((surat) => [surat.id, open(surat, oleh)]));
  return rows.map((row) => ({ ...row, perluDitinjau: reasons.get(row.id) ?? [] }));
}

/** Tasks on lines the version in force no longer has, and letters that no longer fit. */
export async function getSisaVersi(program: Program): Promise<SisaVersi> {
  const { kantor } = program.cache;
  const tugas = [...kantor.subKegiatan.values()].flatMap((line) =>
    line.berlaku
      ? []
      : program.cache.tugasSub(line.id).map((task) => ({
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
  const oleh = await peninjau(program);
  const letters = oleh.perlu ? await loadRujukan(program.dokumen.db) : [];
  const surat = letters.flatMap((one) => {
    const sebab = open(one, oleh);
    return sebab.length > 0 ? [{ id: one.id, nomor: one.nomor || one.perihal, sebab: sebab.join('; ') }] : [];
  });
  return { tugas, surat };
}

/** Lets letters stand as they are: their present reasons are no longer shown, a new one is. */
export async function letStand(program: Program, ids: readonly SuratId[]): Promise<null> {
  const oleh = await peninjau(program);
  const letters = (await loadRujukan(program.dokumen.db, ids)).filter((surat) => open(surat, oleh).length > 0);
  const what = letters.length === 1 ? (letters[0]?.nomor ?? '') || 'naskah' : `${letters.length} naskah`;
  await program.write(`tandai sudah ditinjau: ${what}`, async (tx) => {
    for (const surat of letters)
      await setDitinjau(tx, surat.id, [...new Set([...surat.ditinjau, ...oleh.sebab(surat)])]);
  });
  return null;
}
