import { bacaSalinanDikerjakan } from '../data/file/bacaSalinan';
import { bagiHabis } from '../domain/bagiHabis';
import type { KabarBagi } from '../domain/bagiHabisRencana';
import type { JenisUbahan } from '../domain/bagiHabisBuka';
import type { DasarUsulan } from '../domain/bagiHabisPorsi';
import { denganTetap, kantorDasar } from '../domain/bagiHabisPorsi';
import { batasPuncak } from '../domain/bagiHabisPuncak';
import { susunSoal } from '../domain/bagiHabisSoal';
import { usulanDari, type Usulan } from '../domain/bagiHabisUsulan';
import type { BagianId } from '../domain/ids';
import { angka, menitKeJam } from '../domain/tampil';
import { hitungUbahan, urutAsal } from './usulanUrut';
import type { Cukup, KabarTugas, Progress } from './jobTasks';

/** A proposal to be computed away from the window: everything a worker needs to know. */
export interface PermintaanUsulan {
  /** The working copy: the worker reads the office itself, so that no large object has to cross from the window's side. */
  readonly salinan: string;
  readonly bagianId: BagianId | null;
  readonly benih: number;
  readonly pertahankan: boolean;
  /** Milliseconds since 1970 after which the best plan so far is taken, null = no limit. */
  readonly sampai: number | null;
  readonly dasar: readonly DasarUsulan[];
}

/** Places of the phases on the progress bar; reading and explaining take about as long as dividing in a large office. */
const AWAL_BAGI = 0.2;
const AKHIR_BAGI = 0.85;
/** Working out how the plan stands looks at everybody: so often and not more, but at every step of so much. */
const KABAR_TIAP_MS = 200;
const KABAR_TIAP_BAGIAN = 0.05;

/** Everything that takes time in a large office is done here, so that the window's side only has to show it. */
export interface HasilHitung {
  readonly usulan: Usulan;
  /** Indices of the tasks in the order by bagian, line and name. */
  readonly urutAsal: Int32Array;
  readonly perBagian: readonly (readonly [BagianId | null, number])[];
  readonly perJenis: Readonly<Record<JenisUbahan, number>>;
}

export async function hitungUsulan(minta: PermintaanUsulan, progres: Progress, cukup: Cukup): Promise<HasilHitung> {
  progres(0.01, { teks: 'membaca kantor' });
  const { kantor, dikerjakan } = await bacaSalinanDikerjakan(minta.salinan);
  progres(0.12, { teks: 'menyusun soal' });
  const dihitung = kantorDasar(denganTetap(kantor, dikerjakan), minta.dasar);
  const { bagianId, pertahankan, benih, sampai, dasar } = minta;
  const soal = susunSoal(dihitung, { bagianId, pertahankan });
  let terakhir = { kapan: 0, bagian: 0 };
  const rencana = bagiHabis(soal, {
    benih,
    cukup: () => cukup() || (sampai !== null && Date.now() >= sampai),
    progres(bagian, kabar) {
      const kini = Date.now();
      if (kini - terakhir.kapan < KABAR_TIAP_MS && bagian - terakhir.bagian < KABAR_TIAP_BAGIAN) return;
      terakhir = { kapan: kini, bagian };
      progres(AWAL_BAGI + (AKHIR_BAGI - AWAL_BAGI) * bagian, kabarTugas(kabar()));
    },
  });
  progres(AKHIR_BAGI, { teks: 'menjelaskan usulan' });
  const batas = soal.jumlahTugas === 0 ? null : batasPuncak(soal);
  const usulan = usulanDari(kantor, soal, rencana, batas, { dihitung, dasar });
  return { usulan, urutAsal: urutAsal(kantor, usulan.padat), ...hitungUbahan(kantor, usulan.padat) };
}

/** While tasks are still being placed there is nothing to accept yet. */
function kabarTugas({ tahap, nilai, puncak }: KabarBagi): KabarTugas {
  if (tahap === 'menempatkan') return { teks: 'menempatkan tugas' };
  const usulan = { menitBelum: nilai.menitSisa, rasioTertinggi: puncak, tanpaTugas: nilai.tanpaTugas };
  return {
    teks: `belum terbagi ${menitKeJam(usulan.menitBelum)} · puncak ${angka(puncak * 100)} % · tanpa tugas ${angka(usulan.tanpaTugas)}`,
    usulan,
  };
}
