import { bagiHabis } from '../../src/domain/bagiHabis';
import type { AlasanTugas } from '../../src/domain/bagiHabisAlasan';
import { alasanTugas } from '../../src/domain/bagiHabisAlasan';
import { PandanganUsulan } from '../../src/domain/bagiHabisBuka';
import { pandanganKini } from '../../src/domain/bagiHabisPandangan';
import type { DasarUsulan, PorsiUsul } from '../../src/domain/bagiHabisPorsi';
import { kantorDasar } from '../../src/domain/bagiHabisPorsi';
import { batasPuncak } from '../../src/domain/bagiHabisPuncak';
import { susunSoal } from '../../src/domain/bagiHabisSoal';
import type { Usulan } from '../../src/domain/bagiHabisUsulan';
import { usulanDari } from '../../src/domain/bagiHabisUsulan';
import type { BagianId, TugasId } from '../../src/domain/ids';
import type { Kantor } from '../../src/domain/kantor';
import type { TugasTerbagi } from '../../src/domain/tugas';

export interface BarisUji extends AlasanTugas {
  readonly tugasId: TugasId;
  readonly kini: TugasTerbagi;
  readonly sesudah: readonly PorsiUsul[];
}
export interface UsulanUji extends Usulan {
  readonly pandangan: PandanganUsulan;
  readonly baris: readonly BarisUji[];
}

/** A proposal for an office as the service makes it, opened row by row. */
export function usulkan(
  kantor: Kantor,
  bagianId: BagianId | null = null,
  dasar: readonly DasarUsulan[] = [],
  benih = 1,
): UsulanUji {
  const dihitung = kantorDasar(kantor, dasar);
  const soal = susunSoal(dihitung, { bagianId, pertahankan: true });
  const batas = soal.jumlahTugas === 0 ? null : batasPuncak(soal);
  const usulan = usulanDari(kantor, soal, bagiHabis(soal, { benih }), batas, { dihitung, dasar });
  const pandangan = new PandanganUsulan(pandanganKini(kantor), usulan.padat);
  const baris = usulan.padat.tugas.map((tugasId): BarisUji => {
    const kini = kantor.tugas.get(tugasId)!;
    return { tugasId, kini, sesudah: pandangan.porsi(tugasId) ?? [], ...alasanTugas(pandangan, kini) };
  });
  return { ...usulan, pandangan, baris };
}
