import { Popover, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconCloudOff, IconRefresh, IconUsers, type Icon } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { StatusBersama } from '../../api/bersamaViews';
import { useBersama } from './bersamaContext';
import { butuhLihat } from './butuhLihat';
import css from './Bersama.module.css';
import { PanelBersama } from './PanelBersama';
import { teksBersama } from './teks';

/** Sending shorter than this is not worth a word, ms. */
const TERLALU_SINGKAT = 900;
const t = teksBersama.chip;

/** The state worth showing: an edit that is away in a moment does not make the bar flicker. */
function useKeadaanTenang(keadaan: StatusBersama['keadaan'] | undefined): StatusBersama['keadaan'] | undefined {
  const [lama, setLama] = useState(false);
  useEffect(() => {
    if (keadaan !== 'mengirim') return undefined;
    const jam = setTimeout(() => setLama(true), TERLALU_SINGKAT);
    return () => {
      clearTimeout(jam);
      setLama(false);
    };
  }, [keadaan]);
  return keadaan === 'mengirim' && !lama ? 'tersambung' : keadaan;
}

function tampilan(
  { belumTerkirim, orang, terakhir }: StatusBersama,
  keadaan: StatusBersama['keadaan'],
): { readonly ikon: Icon; readonly kata: string; readonly nada: string | undefined } {
  if (keadaan === 'perluVersi') return { ikon: IconAlertTriangle, kata: t.perluVersi, nada: css.awas };
  if (keadaan === 'terputus')
    return {
      ikon: IconCloudOff,
      // Before the first exchange nobody knows what earlier work has not been sent.
      kata: terakhir === null ? t.terputusMungkin : belumTerkirim > 0 ? t.terputus(belumTerkirim) : t.terputusKosong,
      nada: css.awas,
    };
  if (keadaan === 'mengirim') return { ikon: IconRefresh, kata: t.mengirim(belumTerkirim), nada: undefined };
  return { ikon: IconUsers, kata: orang.length === 0 ? t.hanyaAnda : t.tersambung(orang.length), nada: css.baik };
}

/** In the status bar: who else is here and whether everything has arrived; a click tells more. Never a window of its own. */
export function ChipBersama() {
  const status = useBersama((s) => s.status);
  const panel = useBersama((s) => s.panel);
  const aturPanel = useBersama((s) => s.aturPanel);
  const keadaan = useKeadaanTenang(status?.keadaan);
  if (status === null || keadaan === undefined) return null;
  const bersama = status.mode === 'bersama';
  const {
    ikon: Ikon,
    kata,
    nada,
  } = bersama ? tampilan(status, keadaan) : { ikon: IconUsers, kata: t.sendiri, nada: undefined };
  const dilihat = bersama ? butuhLihat(status) : 0;
  return (
    <Popover
      opened={panel}
      onChange={aturPanel}
      position="top-start"
      width={440}
      trapFocus
      returnFocus
      shadow="md"
      transitionProps={{ duration: 120 }}
    >
      <Popover.Target>
        <UnstyledButton
          className={css.chip}
          onClick={() => aturPanel(!panel)}
          aria-label={`${kata}. ${teksBersama.judul}`}
        >
          <Ikon size={14} aria-hidden className={nada} />
          <span className={`satu-baris ${nada === css.awas ? css.awas : ''}`}>{kata}</span>
          {dilihat > 0 && <span className={css.dilihat}>{t.perluDilihat(dilihat)}</span>}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={css.panel} aria-label={teksBersama.judul}>
        <PanelBersama status={status} />
      </Popover.Dropdown>
    </Popover>
  );
}
