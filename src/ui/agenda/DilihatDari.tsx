import type { Tanggal } from '../../domain/ids';
import { IsianTanggal } from '../parts/IsianTanggal';
import { useAgenda } from './agendaStore';
import { teks } from './teks';

/** The day the agenda is seen from: today, or another one to look ahead or back; emptied it is today again. */
export function DilihatDari({ hari }: { readonly hari: Tanggal }) {
  const acuan = useAgenda((s) => s.acuan);
  const aturAcuan = useAgenda((s) => s.aturAcuan);
  return (
    <IsianTanggal
      label={teks.dilihatDari}
      tanpaLabel
      lebar={150}
      nilai={hari}
      wajib={acuan === null}
      onUbah={(baru) => aturAcuan(baru || null)}
    />
  );
}
