import { instansInput } from '../api/instansInputs';
import { bagiHabis } from '../domain/bagiHabis';
import type { Rencana } from '../domain/bagiHabisRencana';
import {
  batasInstans,
  periksaInstans,
  rencanaInstans,
  soalInstans,
  type GalatInstans,
  type Instans,
} from '../domain/bagiHabisInstans';
import { batasPuncak } from '../domain/bagiHabisPuncak';
import type { Soal } from '../domain/bagiHabisSoal';
import { desimal } from '../domain/tampil';

/** The answer to a bare problem: everything for machines, and a few lines for people. */
export interface InstanceAnswer {
  readonly json: unknown;
  readonly text: string;
}

/** What the text of a file says as an instance, or where it goes wrong first. */
export function readInstance(text: string): { readonly instans: Instans } | { readonly galat: GalatInstans } {
  let isi: unknown;
  try {
    isi = JSON.parse(text);
  } catch {
    return { galat: { letak: 'berkas', pesan: 'bukan JSON yang sah' } };
  }
  const parsed = instansInput.safeParse(isi);
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    return { galat: { letak: place(first?.path ?? []), pesan: first?.message ?? '' } };
  }
  const [galat] = periksaInstans(parsed.data);
  return galat ? { galat } : { instans: parsed.data };
}

/** The kernel alone: no file, no office, so that anybody can check the plan with a program of their own. */
export function solveInstance(instans: Instans, benih: number, detik: number | null): InstanceAnswer {
  const soal = soalInstans(instans);
  const until = detik === null ? Infinity : performance.now() + detik * 1000;
  const rencana = bagiHabis(soal, { benih, cukup: () => performance.now() > until });
  const batas = batasPuncak(soal);
  const orang = loads(soal, rencana);
  const puncak = orang.reduce((most, { rasio }) => Math.max(most, rasio), 0);
  const tidakTertempat = soal.tugas.filter(
    (_, t) => soal.sisaPorsi[t]! > 0 && rencana.mulai[t] === rencana.mulai[t + 1],
  );
  const { nilai, terberat, tersempit, langkah, selesai } = rencana;
  return {
    json: {
      rencana: rencanaInstans(soal, rencana),
      tidakTertempat,
      orang,
      nilai,
      puncak,
      batas: batasInstans(soal, batas),
      jarak: puncak - batas.rasio,
      serakah: { terberat, tersempit },
      benih,
      langkah,
      selesai,
    },
    text: [
      `${soal.jumlahTugas} tugas, ${soal.jumlahOrang} orang; ${tidakTertempat.length} tugas tidak dapat ditempatkan.`,
      `Beban tertinggi ${desimal(puncak, 4)}; batas setahun yang terbukti ${desimal(batas.rasio, 4)}.`,
      `Menit di atas batas setahun ${desimal(nilai.menitLebih, 0)}, di bulan tertentu ${desimal(nilai.menitLebihBulan, 0)}; ` +
        `tanpa tugas ${nilai.tanpaTugas} orang.`,
      'Rencana lengkap: tambahkan --json.',
    ].join('\n'),
  };
}

function loads(soal: Soal, rencana: Rencana): { id: string; menit: number; rasio: number }[] {
  const beban = Float64Array.from(soal.tetapTahun);
  for (let t = 0; t < soal.jumlahTugas; t += 1) {
    for (let i = rencana.mulai[t]!; i < rencana.mulai[t + 1]!; i += 1) {
      const porsi = soal.hadir[t] === 1 ? 1 : rencana.porsi[i]! / soal.pembagi[t]!;
      beban[rencana.orang[i]!]! += soal.menit[t]! * porsi;
    }
  }
  return soal.pegawai.map((id, p) => {
    const kapasitas = soal.kapasitasTahun[p]!;
    return { id, menit: beban[p]!, rasio: kapasitas === 0 ? 0 : beban[p]! / kapasitas };
  });
}

/** `tugas[3].bulan[0]` */
const place = (path: readonly PropertyKey[]): string =>
  path
    .map((one) => (typeof one === 'number' ? `[${one}]` : `.${String(one)}`))
    .join('')
    .replace(/^\./, '') || 'berkas';
