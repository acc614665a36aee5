import { DateInput } from '@mantine/dates';
import { bacaTanggalKetik } from '../../domain/tanggalKetik';
import type { Tanggal } from '../../domain/ids';
import { useAgenda } from './agendaStore';
import { teks } from './teks';

/** The day the agenda is seen from: today, or another one to look ahead or back; emptied it is today again. */
export function DilihatDari({ hari }: { readonly hari: Tanggal }) {
  const acuan = useAgenda((s) => s.acuan);
  const aturAcuan = useAgenda((s) => s.aturAcuan);
  return (
    <DateInput
      size="xs"
      w={150}
      aria-label={teks.dilihatDari}
      value={hari === '' ? null : hari}
      onChange={(baru) => aturAcuan(baru === null ? null : String(baru).slice(0, 10))}
      dateParser={(teks) => bacaTanggalKetik(teks, hari)}
      valueFormat="D MMMM YYYY"
      clearable={acuan !== null}
      popoverProps={{ withinPortal: true }}
    />
  );
}
