import { penugasanId } from '../data/ids';
import { rentangJendela } from '../domain/beban';
import { porsiDari } from '../domain/formulirPorsi';
import type { IsianPelaksana } from '../domain/formulirTugas';
import type { Kantor } from '../domain/kantor';
import { layak } from '../domain/syarat';
import type { Penugasan, Tugas, TugasTerbagi } from '../domain/tugas';
import { wholeTeamRefusal } from './teamRules';

export type HasilBagiFormulir =
  { readonly ok: true; readonly penugasan: readonly Penugasan[] } | { readonly ok: false; readonly sebab: string };

/**
 * The shares a task would have by what a form says. Refused with the reason: shares that do not add up, people who may not
 * do it (those already on it stay), locked shares that would change.
 */
export function bagiMenurutFormulir(
  kantor: Kantor,
  tugas: Tugas,
  lama: readonly Penugasan[],
  isian: IsianPelaksana,
): HasilBagiFormulir {
  const hasil = porsiDari(isian, tugas, lama);
  if (!hasil.ok) return hasil;
  const punya = new Map(lama.map((share) => [share.pegawaiId, share]));
  const rentang = rentangJendela(tugas.jendela, kantor.kalender.tahun);
  const penugasan: Penugasan[] = [];
  for (const { pegawaiId, porsi, peran } of hasil.porsi) {
    const orang = kantor.pegawai.get(pegawaiId);
    if (!orang) return { ok: false, sebab: 'seorang pelaksananya tidak ada lagi dalam berkas ini' };
    const dulu = punya.get(pegawaiId);
    if (!dulu) {
      const boleh = layak({ ...tugas, penugasan: [] } satisfies TugasTerbagi, orang, rentang);
      if (!boleh.ya) return { ok: false, sebab: `${orang.nama}: ${boleh.teks}` };
    }
    const dasar = {
      id: penugasanId(tugas.id, pegawaiId),
      tugasId: tugas.id,
      pegawaiId,
      terkunci: false,
      persetujuanLintas: '',
    };
    penugasan.push({ ...(dulu ?? dasar), porsi, peran });
  }
  for (const share of lama) {
    if (!share.terkunci && share.sampai === undefined) continue;
    const jadi = penugasan.find((one) => one.pegawaiId === share.pegawaiId);
    if (jadi?.porsi === share.porsi) continue;
    return { ok: false, sebab: `porsi ${kantor.pegawai.get(share.pegawaiId)?.nama ?? ''} terkunci` };
  }
  const sebab = wholeTeamRefusal(kantor, { ...tugas, penugasan: lama }, penugasan);
  return sebab === '' ? { ok: true, penugasan } : { ok: false, sebab };
}
