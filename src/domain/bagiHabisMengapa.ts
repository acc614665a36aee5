import type { Pandangan } from './bagiHabisPandangan';
import { calonTugas } from './bagiHabisPandangan';
import { halangan } from './bagiHabisHalangan';
import { jawabAkibat } from './bagiHabisMengapaAkibat';
import { porsiTeks } from './porsi';
import type { PegawaiId, TugasId } from './ids';
import { rasioTeks } from './tampil';

/** The answer to "mengapa bukan Bu X?". Ratios are of the year, null without capacity. */
export interface Mengapa {
  /** Number of the rule that decides, M1 … */
  readonly aturan: string;
  /** Nothing forbids giving it by hand; it may still be the worse choice. */
  readonly boleh: boolean;
  /** One sentence. */
  readonly jawaban: string;
  /** Further facts, each one sentence. */
  readonly rincian: readonly string[];
  /** What would free it; '' when nothing has to be freed. */
  readonly saran: string;
  /** Year ratios of those concerned if the work went to this person. */
  readonly akibat: readonly {
    readonly pegawaiId: PegawaiId;
    readonly sebelum: number | null;
    readonly sesudah: number | null;
  }[];
}

/**
 * Why a task is not with a person in this division, the first rule that applies:
 * M1 the person is on it already;
 * M2 the person is not counted (status, no capacity in the year);
 * M3 a requirement of the task shuts the person out (kelas, jenis jabatan, jabatan, kompetensi, marked "tidak boleh");
 * M4 of another bagian without consent;
 * M5 not in the office, or without a working day, inside the window;
 * M6 the task itself stops everybody: no norm, no bagian, its line gone from the budget, locked wrongly;
 * M7 all of it is locked on others (at a meeting: on people enough), or was done by people who left;
 * M8 an appointment by decree stays with who holds it now;
 * M9 the team is full (at most so many people), or the person could not lead it as the only one;
 * then, by what would become of everybody concerned, in the order of the objective:
 * M10 over the accepted highest load of the person, or the yearly limit;
 * M11 over the capacity of a month, with the month and the hours;
 * M12 the holder would be left without tasks; M13 or below the low threshold;
 * M14 somebody's work would not fit into its dates any more (fit test);
 * M15 the peak of those concerned would rise; M16 less even;
 * M17 the sub kegiatan would be torn apart; M18 the present division is kept where nothing is gained, or where a proposal
 * that keeps it gains nothing that weighs more;
 * M19 not instead of the holder, but sharing it would be more even, at the price of one more person on it;
 * M20 a meeting has people enough and costs everybody the whole time;
 * M21 "boleh saja": as good as now, or better (then the proposal has not been computed for it).
 */
export function jelaskanMengapa(p: Pandangan, tugasId: TugasId, pegawaiId: PegawaiId): Mengapa {
  const tugas = p.tugas(tugasId);
  const pegawai = p.kantor.pegawai.get(pegawaiId);
  if (tugas === undefined || pegawai === undefined) throw new Error('task or person is not in this office');
  const beban = p.beban(pegawaiId);
  const milik = tugas.penugasan.find((bagian) => bagian.pegawaiId === pegawaiId);
  if (milik !== undefined) {
    const seluruh = milik.porsi === tugas.pembagi ? 'seluruhnya' : porsiTeks(tugas, milik.porsi);
    return {
      aturan: 'M1',
      boleh: true,
      jawaban: `${pegawai.nama} sudah memegang tugas ini: ${seluruh}.`,
      rincian: [`Beban setahun ${rasioTeks(beban.rasio)}.`],
      saran: '',
      akibat: [],
    };
  }
  const penghalang = halangan(p, tugas, pegawai);
  if (penghalang !== null) return { ...penghalang, boleh: false, akibat: [] };
  return jawabAkibat(p, tugas, pegawai, calonTugas(p, tugas));
}
