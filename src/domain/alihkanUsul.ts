import { bagiHabis } from './bagiHabis';
import { susunSoal } from './bagiHabisSoal';
import { awalTahun, hariDari, tanggalDari } from './hari';
import { hitungBebanPeriode } from './hitungan';
import { rentangJendela } from './beban';
import type { PegawaiId, Tanggal, TugasId } from './ids';
import type { Kantor } from './kantor';
import type { MasaAlih } from './alihkan';
import { hariMilik } from './masaPorsi';
import type { Pegawai } from './pegawai';
import { menurutDekat, mintaJabatan } from './pengganti';
import { dibagiPerUnit, kaliBagi, menitTugas } from './porsi';
import { syaratMewakili } from './syarat';
import type { Jendela, TugasTerbagi } from './tugas';
import { PEMBAGI_PERSEN } from './tugas';

/** A part of a task that needs somebody. */
export interface SisaTugas {
  readonly tugas: TugasTerbagi;
  /** Out of pembagi. */
  readonly sisa: number;
}
export interface PenerimaUsul {
  readonly pegawaiId: PegawaiId;
  readonly porsi: number;
}

/** What is left as a task of its own. */
interface Semu {
  readonly asal: TugasId;
  readonly sisa: number;
  readonly semu: TugasTerbagi;
}

const BENIH = 7;
/** Minutes of U5. */
const MENIT_DIBAGI = 20_000;

/**
 * Who could take what is left, as the engine sees it (bagiHabis):
 * U1 only the rest is dealt out: every share there is stays, and everything else nobody has is left alone;
 * U2 the rest falls into the days of the hand-over, so leave and full months count there and not before;
 * U3 the one who hands over gets nothing back, everybody else must be eligible for the task;
 * U4 what the engine cannot place has no entry;
 * U5 one person takes over the rest of a task: only more than a good quarter of a year's work is divided;
 * U6 for a time the nearest in post stand in for one (S11).
 * `kantor` is the office after the person is gone: what stays has its last day. `cukup` may stop the search.
 */
export function usulPenerima(
  kantor: Kantor,
  dariId: PegawaiId,
  daftar: readonly SisaTugas[],
  masa: MasaAlih,
  cukup: () => boolean,
): ReadonlyMap<TugasId, readonly PenerimaUsul[]> {
  const hasil = new Map<TugasId, readonly PenerimaUsul[]>();
  const sisa = daftar.flatMap((satu) => tugasSisa(kantor, dariId, satu, masa) ?? []);
  if (sisa.length === 0) return hasil;
  const orang = calon(
    kantor,
    sisa.map((satu) => satu.semu),
  );
  const semu = keTerdekat({ ...kantor, pegawai: orang }, kantor.pegawai.get(dariId), sisa, masa);
  const tugas = new Map<TugasId, TugasTerbagi>();
  for (const [id, satu] of kantor.tugas)
    if (satu.penugasan.some((p) => orang.has(p.pegawaiId))) tugas.set(id, terkunci(satu));
  for (const { semu: satu } of semu) tugas.set(satu.id, satu);
  const soal = susunSoal({ ...kantor, tugas, pegawai: orang }, { bagianId: null, pertahankan: true });
  const rencana = bagiHabis(soal, { benih: BENIH, cukup });
  const asal = new Map(semu.map((satu) => [satu.semu.id, satu]));
  soal.tugas.forEach((id, t) => {
    const satu = asal.get(id);
    if (!satu) return;
    const milik: PenerimaUsul[] = [];
    for (let i = rencana.mulai[t] ?? 0; i < (rencana.mulai[t + 1] ?? 0); i += 1) {
      const pegawaiId = soal.pegawai[rencana.orang[i] ?? -1];
      if (pegawaiId !== undefined) milik.push({ pegawaiId, porsi: rencana.porsi[i] ?? 0 });
    }
    hasil.set(satu.asal, keAsal(milik, satu.semu.pembagi, satu.sisa));
  });
  return hasil;
}

/** People the tasks could go to; the load of all others does not matter. */
function calon(kantor: Kantor, tugas: readonly TugasTerbagi[]): Map<PegawaiId, Pegawai> {
  const bagian = new Set(tugas.map((t) => t.bagianId));
  const tamu = new Set(tugas.flatMap((t) => t.syarat.boleh));
  return new Map([...kantor.pegawai].filter(([id, p]) => bagian.has(p.bagianId) || tamu.has(id)));
}

/** U1: as it is, whole, with nothing left to deal out. */
function terkunci(tugas: TugasTerbagi): TugasTerbagi {
  const penugasan = tugas.penugasan.map((p) => (p.terkunci ? p : { ...p, terkunci: true }));
  const jumlah = penugasan.reduce((n, p) => n + p.porsi, 0);
  // A meeting that lacks people would be laid out anew; nobody is asked for here.
  return {
    ...tugas,
    penugasan,
    batal: Math.max(tugas.batal ?? 0, tugas.hadirBersama ? tugas.pembagi : tugas.pembagi - jumlah),
  };
}

/** The rest as a task of its own; null = nothing to place: no norm, or no day left. */
function tugasSisa(kantor: Kantor, dariId: PegawaiId, { tugas, sisa }: SisaTugas, masa: MasaAlih): Semu | null {
  const menit = menitTugas(tugas);
  const milik = tugas.penugasan.find((p) => p.pegawaiId === dariId);
  const tanggal = milik ? hariMilik(milik, masa.tanggal) : masa.tanggal;
  const jendela = jendelaSisa(tugas.jendela, kantor.kalender.tahun, { ...masa, tanggal });
  if (menit === null || sisa <= 0 || jendela === null) return null;
  const perUnit = dibagiPerUnit(tugas) && sisa > 1;
  const menitSisa = kaliBagi(menit, sisa, Math.max(1, tugas.pembagi));
  const { orangMax } = tugas.syarat;
  const berada = tugas.penugasan.filter((p) => p.sampai === undefined && p.pegawaiId !== dariId).length;
  const tempat = orangMax === null ? null : Math.max(1, orangMax - berada);
  const semu: TugasTerbagi = {
    ...tugas,
    id: `sisa-${tugas.id}` as TugasId,
    jenis: 'hasil',
    jendela,
    volume: perUnit ? sisa : 1,
    norma: perUnit ? tugas.norma : menitSisa,
    pembagi: perUnit ? sisa : PEMBAGI_PERSEN,
    hadirBersama: false,
    dapatDibagi: tugas.dapatDibagi && !tugas.hadirBersama && tempat !== 1 && menitSisa > MENIT_DIBAGI,
    syarat: {
      ...(masa.kembali === null ? tugas.syarat : syaratMewakili(tugas.syarat)),
      tugasTambahan: '',
      orangMin: null,
      orangMax: tempat,
      tidakBoleh: [...tugas.syarat.tidakBoleh, dariId],
    },
    penugasan: [],
    batal: 0,
  };
  return { asal: tugas.id, sisa, semu };
}

/** U6: those who are further in post than it takes are out, for each part beside the ones before it. */
function keTerdekat(
  kantor: Kantor,
  asal: Pegawai | undefined,
  daftar: readonly Semu[],
  { tanggal, kembali }: MasaAlih,
): readonly Semu[] {
  const minta = ({ asal: id, semu }: Semu): boolean => mintaJabatan(kantor.tugas.get(id)?.syarat ?? semu.syarat);
  if (asal === undefined || kembali === null || !daftar.some(minta)) return daftar;
  const lapang = lapangPada(kantor, tanggal, kembali);
  return daftar.map((satu) => {
    const { semu } = satu;
    if (!minta(satu)) return satu;
    let menit = menitTugas(semu) ?? 0;
    const { dekat, jauh } = menurutDekat(kantor, asal, semu, menit, (id) => lapang.get(id) ?? 0);
    for (const id of dekat) {
      const ambil = Math.min(menit, Math.max(0, lapang.get(id) ?? 0));
      lapang.set(id, (lapang.get(id) ?? 0) - ambil);
      menit -= ambil;
    }
    return { ...satu, semu: { ...semu, syarat: { ...semu.syarat, tidakBoleh: [...semu.syarat.tidakBoleh, ...jauh] } } };
  });
}

/** What everybody has left on these days, in minutes. */
function lapangPada(kantor: Kantor, mulai: Tanggal, akhir: Tanggal): Map<PegawaiId, number> {
  const { tahun } = kantor.kalender;
  const [awal, ujung] = [awalTahun(tahun), awalTahun(tahun + 1) - 1];
  const hari = { mulai: Math.max(awal, hariDari(mulai)), akhir: Math.min(ujung, hariDari(akhir)) };
  const tahunIni = [{ mulai: awal, akhir: hari.mulai - 1 }, hari, { mulai: hari.akhir + 1, akhir: ujung }];
  const periode = tahunIni.filter((satu) => satu.mulai <= satu.akhir);
  const ke = periode.indexOf(hari);
  return new Map(
    [...hitungBebanPeriode(kantor, periode)].map(([id, { beban, kapasitas }]) => [
      id,
      Math.floor((kapasitas[ke] ?? 0) - (beban[ke] ?? 0)),
    ]),
  );
}

/** U2: the days of the window inside the hand-over; null = none. */
function jendelaSisa(jendela: Jendela, tahun: number, { tanggal, kembali }: MasaAlih): Jendela | null {
  const [awal, ujung] = [hariDari(tanggal), kembali === null ? Infinity : hariDari(kembali)];
  const dalam = rentangJendela(jendela, tahun).flatMap(([a, z]) =>
    Math.max(a, awal) <= Math.min(z, ujung) ? [[Math.max(a, awal), Math.min(z, ujung)] as const] : [],
  );
  const [mulai, akhir] = [dalam[0]?.[0], dalam.at(-1)?.[1]];
  if (mulai === undefined || akhir === undefined) return null;
  const hari = { mulai: tanggalDari(mulai), akhir: tanggalDari(akhir) };
  return jendela.jenis === 'berulang' ? { ...jendela, ...hari } : { jenis: 'tanggal', ...hari };
}

/** Shares out of the rest as porsi of the task; they sum to the rest when all of it was placed. */
function keAsal(milik: readonly PenerimaUsul[], dari: number, sisa: number): readonly PenerimaUsul[] {
  let [jumlah, sudah] = [0, 0];
  return milik.flatMap(({ pegawaiId, porsi }) => {
    jumlah += porsi;
    const sampai = kaliBagi(sisa, jumlah, Math.max(1, dari));
    const satu = { pegawaiId, porsi: sampai - sudah };
    sudah = sampai;
    return satu.porsi > 0 ? [satu] : [];
  });
}
