import type { Api } from '../../api/api';
import type { HasilBagian } from '../../api/views';
import type { PegawaiId, PenugasanId, TugasId } from '../../domain/ids';
import type { CaraBagi } from '../../domain/pembagian';

/** What a user may intend on the board: one intention = one command = one undo step. */
export type Niat =
  | {
      readonly jenis: 'beri';
      readonly tugasIds: readonly TugasId[];
      readonly pegawaiId: PegawaiId;
      readonly cara: CaraBagi;
      readonly persetujuan: string;
    }
  | {
      readonly jenis: 'pindah';
      readonly penugasanIds: readonly PenugasanId[];
      readonly pegawaiId: PegawaiId;
      readonly persetujuan: string;
    }
  | { readonly jenis: 'lepas'; readonly penugasanIds: readonly PenugasanId[] }
  | { readonly jenis: 'kunci'; readonly penugasanIds: readonly PenugasanId[]; readonly terkunci: boolean };

/** Carries an intention out in the program. */
export function kirim(api: Api, niat: Niat): Promise<HasilBagian | null> {
  switch (niat.jenis) {
    case 'beri':
      return api.assignPegawai({
        tugasIds: [...niat.tugasIds],
        pegawaiId: niat.pegawaiId,
        cara: niat.cara,
        persetujuanLintas: niat.persetujuan,
      });
    case 'pindah':
      return api.movePenugasan({
        penugasanIds: [...niat.penugasanIds],
        pegawaiId: niat.pegawaiId,
        persetujuanLintas: niat.persetujuan,
      });
    case 'lepas':
      return api.releasePenugasan({ penugasanIds: [...niat.penugasanIds] });
    case 'kunci':
      return api.lockPenugasan({ penugasanIds: [...niat.penugasanIds], terkunci: niat.terkunci });
  }
}
