import { denganAbsen } from './absen';
import { benturanBertambah } from './benturanBertambah';
import { porsiUtuh, type MasaAlih, type SisaAlih } from './alihkan';
import { benturanPegawai, pekerjaanPegawai } from './benturan';
import { tidakMuat } from './benturanSaran';
import { hariDari } from './hari';
import { kejadianPegawai, menitPegawai } from './hitungan';
import type { PegawaiId, TugasId } from './ids';
import type { Kantor } from './kantor';
import type { Pegawai } from './pegawai';
import { dibagiPerUnit, kaliBagi, kaliBagiNaik, menitTugas } from './porsi';
import { PEMBAGI_PERSEN, type Penugasan, type TugasTerbagi } from './tugas';
import type { MenitTugas } from './ujiMuat';

/** Days of the longest absence that work may wait for, as far as Agenda looks ahead. A choice of the program. */
export const ABSEN_PENDEK = 14;
const SATU_PERSEN = PEMBAGI_PERSEN / 100;

/**
 * Short absences, of at most ABSEN_PENDEK days:
 * Tg1 the person comes back and has the rest of each window: what the person cannot do any more because of these days (the fit
 *    test with and without them) has to be done by somebody else, as a meeting on one of them or a week wholly inside;
 * Tg2 all else can wait until the person is back, and is not proposed to be handed over;
 * Tg3 of work that can be divided only so much goes, in whole units or percents, and never more than falls into the days (A3);
 * Tg4 it is proposed only to somebody who has room for it on these very days, beside everything proposed before.
 */
export const absenPendek = ({ tanggal, kembali }: MasaAlih): boolean =>
  kembali !== null && hariDari(kembali) - hariDari(tanggal) < ABSEN_PENDEK;

/** Tg1: minutes by task; a task that is missing can wait. Absences that are recorded for these days are not counted twice. */
export function terlewatAbsen(
  kantor: Kantor,
  pegawai: Pegawai,
  tugasnya: readonly TugasTerbagi[],
  { tanggal, kembali }: MasaAlih,
): ReadonlyMap<TugasId, number> {
  const akhir = kembali ?? tanggal;
  const dicatat = (kantor.ketidakhadiran.get(pegawai.id) ?? []).filter((a) => a.mulai <= akhir && a.akhir >= tanggal);
  const sebelum = denganAbsen(kantor, [], new Set(dicatat.map(({ id }) => id)));
  const absen = {
    id: null,
    pegawaiId: pegawai.id,
    mulai: tanggal,
    akhir,
    jenis: 'tidak_tersedia',
    persen: 100,
  } as const;
  const bertambah = benturanBertambah(
    benturanPegawai(sebelum, pegawai, tugasnya),
    benturanPegawai(denganAbsen(kantor, [absen]), pegawai, tugasnya),
  );
  return new Map(bertambah.map((satu) => [satu.tugasId, satu.bertambah]));
}

/** Tg3: of what falls into the days (A3) only what would be missed for `menit`. */
export function sisaTerlewat(tugas: TugasTerbagi, milik: Penugasan, sisa: SisaAlih, menit: number): SisaAlih {
  const semua = menitPegawai(tugas, milik.pegawaiId);
  if (!tugas.dapatDibagi || tugas.hadirBersama || semua === 0) return sisa;
  const perlu = kaliBagiNaik(porsiUtuh(tugas, milik), menit, semua);
  const bulat = dibagiPerUnit(tugas) ? perlu : Math.ceil(perlu / SATU_PERSEN) * SATU_PERSEN;
  const pergi = Math.min(sisa.sisa, bulat);
  return { ...sisa, tinggal: sisa.tinggal + sisa.sisa - pergi, sisa: pergi };
}

/** A part of a task that needs somebody for these days, and who may be asked, the first one first. */
export interface PerluDiganti {
  readonly tugas: TugasTerbagi;
  readonly sisa: number;
  readonly calon: readonly Pegawai[];
  /** Tg2: looked at last, and nothing counts on it. */
  readonly menunggu: boolean;
}

/** Tg4: who could take what; nobody where nobody has room. `kantor` is the office after the person is gone. */
export function usulSelama(
  kantor: Kantor,
  daftar: readonly PerluDiganti[],
  { tanggal, kembali }: MasaAlih,
  tugasnya: (id: PegawaiId) => readonly TugasTerbagi[],
): ReadonlyMap<TugasId, PegawaiId> {
  const tambahan = new Map<PegawaiId, readonly MenitTugas[]>();
  const hasil = new Map<TugasId, PegawaiId>();
  const urut = [...daftar].sort((a, b) => Number(a.menunggu) - Number(b.menunggu));
  for (const { tugas, sisa, calon, menunggu } of urut) {
    const menit = kaliBagi(menitTugas(tugas) ?? 0, sisa, Math.max(1, tugas.pembagi));
    if (menit === 0) continue;
    for (const orang of calon) {
      const masa = { mulai: tanggal, akhir: kembali };
      const bagian = kejadianPegawai(kantor, orang).milik(tugas.jendela, orang, masa);
      if (bagian.length === 0) continue;
      const punya = tambahan.get(orang.id) ?? [];
      const ada = [...pekerjaanPegawai(kantor, orang, tugasnya(orang.id)), ...punya];
      const satu = { tugasId: tugas.id, menit, bagian };
      if (tidakMuat(kantor, orang, [...ada, satu]) > tidakMuat(kantor, orang, ada)) continue;
      hasil.set(tugas.id, orang.id);
      if (!menunggu) tambahan.set(orang.id, [...punya, satu]);
      break;
    }
  }
  return hasil;
}
