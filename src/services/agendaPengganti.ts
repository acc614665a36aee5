import type { PerluPengganti } from '../api/agendaViews';
import { listAlihPegawai, type AlihTugas } from '../data/alihTugas';
import type { PotonganBenturan } from '../domain/benturan';
import { hariDari } from '../domain/hari';
import type { PegawaiId, Tanggal, TugasId } from '../domain/ids';
import { absenPada, type Lingkup } from './agendaBaris';
import { conflictsOf } from './benturan';
import type { Program } from './program';

/** One call looks at people for so long; who was not looked at comes with the next. */
const SLICE_MS = 60;
const ORANG_TERBANYAK = 30;

/**
 * Who is away on one of the days while work is due that nobody else does on them: a week of recurring work, or work whose
 * days all fall into the absence. What was handed to a stand-in for those days is settled.
 */
export async function perluPengganti(
  { cache, dokumen }: Program,
  lingkup: Lingkup,
  dari: Tanggal,
  sampai: Tanggal,
): Promise<readonly PerluPengganti[]> {
  const { kantor } = cache;
  const hasil: PerluPengganti[] = [];
  const batas = performance.now() + SLICE_MS;
  for (const absen of absenPada(kantor, lingkup, dari, sampai)) {
    if (hasil.length >= ORANG_TERBANYAK || performance.now() > batas) break;
    const orang = kantor.pegawai.get(absen.pegawaiId);
    if (!orang) continue;
    const mulai = absen.mulai < dari ? dari : absen.mulai;
    const hari = { mulai: hariDari(mulai), akhir: hariDari(absen.akhir) };
    const kena = conflictsOf(cache, orang).flatMap(({ tugasId, potongan }) => {
      const milik = potongan.filter((p) => p.absen !== null && p.mulai <= hari.akhir && p.akhir >= hari.mulai);
      return milik.length > 0 ? [{ tugasId, potongan: milik }] : [];
    });
    if (kena.length === 0) continue;
    const alih = await listAlihPegawai(dokumen.db, absen.pegawaiId);
    const tugas = kena
      .filter(({ tugasId, potongan }) => !potongan.every((p) => digantikan(alih, absen.pegawaiId, tugasId, p, hari)))
      .map(({ tugasId }) => ({ id: tugasId, nama: kantor.tugas.get(tugasId)?.nama ?? '' }));
    if (tugas.length > 0) hasil.push({ ...absen, mulai, tugas });
  }
  return hasil;
}

/** Somebody else has the task on the days of the piece that lie in the absence. */
const digantikan = (
  alih: readonly AlihTugas[],
  dariId: PegawaiId,
  tugasId: TugasId,
  { mulai, akhir }: PotonganBenturan,
  absen: { readonly mulai: number; readonly akhir: number },
): boolean =>
  alih.some(
    (satu) =>
      satu.tugasId === tugasId &&
      satu.dariId === dariId &&
      satu.kepadaId !== null &&
      hariDari(satu.tanggal) <= Math.max(mulai, absen.mulai) &&
      (satu.sampai === null || hariDari(satu.sampai) >= Math.min(akhir, absen.akhir)),
  );
