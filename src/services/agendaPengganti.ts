import type { AbsenAgenda, PerluPengganti } from '../api/agendaViews';
import { listAlihPegawai, type AlihTugas } from '../data/alihTugas';
import type { ButirAgenda } from '../domain/agenda';
import type { PotonganBenturan } from '../domain/benturan';
import { hariDari } from '../domain/hari';
import type { PegawaiId, Tanggal, TugasId } from '../domain/ids';
import type { Kantor } from '../domain/kantor';
import { absenPada, type Lingkup } from './agendaBaris';
import { conflictsOf } from './benturan';
import type { Program } from './program';

/** One call looks at people for so long; who was not looked at comes with the next. */
const SLICE_MS = 60;
const ORANG_TERBANYAK = 30;

/**
 * Who is away on one of the days while work is due that nobody else does on them: a week of recurring work, or work whose
 * days all fall into the absence. What was handed to a stand-in for those days is settled. Of somebody who is away already also
 * what is missing of them and due before they are back (`jatuhTempo`, from today on): the plan had put it before the absence.
 */
export async function perluPengganti(
  { cache, dokumen }: Program,
  lingkup: Lingkup,
  dari: Tanggal,
  sampai: Tanggal,
  jatuhTempo: readonly ButirAgenda[],
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
    const tertinggal =
      absen.mulai > dari || !sepanjangHari(kantor, absen)
        ? []
        : jatuhTempo.filter(
            ({ tenggat, pegawaiIds }) => tenggat <= absen.akhir && pegawaiIds.includes(absen.pegawaiId),
          );
    if (kena.length + tertinggal.length === 0) continue;
    const alih = await listAlihPegawai(dokumen.db, absen.pegawaiId);
    const belum = kena.filter(
      ({ tugasId, potongan }) => !potongan.every((p) => digantikan(alih, absen.pegawaiId, tugasId, p, hari)),
    );
    const ids = new Set([...belum, ...tertinggal].map(({ tugasId }) => tugasId));
    const tugas = [...ids].map((id) => ({ id, nama: kantor.tugas.get(id)?.nama ?? '' }));
    if (tugas.length > 0) hasil.push({ ...absen, mulai, tugas });
  }
  return hasil;
}

const sepanjangHari = ({ ketidakhadiran }: Kantor, { pegawaiId, mulai, akhir }: AbsenAgenda): boolean =>
  (ketidakhadiran.get(pegawaiId) ?? []).some(
    (satu) => satu.mulai === mulai && satu.akhir === akhir && satu.persen === undefined,
  );

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
