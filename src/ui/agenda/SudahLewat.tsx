import { Button } from '@mantine/core';
import type { AgendaView } from '../../api/agendaViews';
import type { BagianId } from '../../domain/ids';
import { layarStore } from '../stores/layarStore';
import css from './Agenda.module.css';
import { teks } from './teks';

interface Props {
  readonly data: Pick<AgendaView, 'belumDicatat' | 'belumDibagi'>;
  readonly bagianId: BagianId | null;
}

/** What is over and is not called late: nobody noted whether it was done, or nobody has it. One sentence and its cure each. */
export function SudahLewat({ data: { belumDicatat, belumDibagi }, bagianId }: Props) {
  const { buka } = layarStore.getState();
  const pita = (kalimat: string, aksi: string, jalankan: () => void) => (
    <p className={css.pita}>
      {kalimat}{' '}
      <Button variant="subtle" size="compact-xs" onClick={jalankan}>
        {aksi}
      </Button>
    </p>
  );
  return (
    <>
      {belumDicatat.total > 0 &&
        pita(teks.belumDicatat(belumDicatat.total), teks.catatRealisasi, () =>
          buka('realisasi', { bagianId, belum: true }),
        )}
      {belumDibagi.total > 0 && pita(teks.belumDibagi(belumDibagi.total), teks.bagi, () => buka('pembagian', {}))}
    </>
  );
}
