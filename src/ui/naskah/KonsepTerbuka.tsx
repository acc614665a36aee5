import { Button } from '@mantine/core';
import { useState } from 'react';
import { SedangDiubah } from '../bersama/SedangDiubah';
import { teksBersama } from '../bersama/teks';
import { kabarGalat } from '../parts/useAction';
import { useDengar } from '../stores/kabar';
import css from './Naskah.module.css';
import { useNaskah } from './naskahContext';
import { teksBaru } from './teksBaru';

const t = teksBaru.konsep;

/** Says that the form goes on with a konsep, who else has it open, and when somebody changed it meanwhile. */
export function KonsepTerbuka() {
  const konsepId = useNaskah((s) => s.konsepId);
  const pengganti = useNaskah((s) => s.draf.menggantikan !== null);
  const mulaiLagi = useNaskah((s) => s.mulaiLagi);
  const lanjutkan = useNaskah((s) => s.lanjutkanKonsep);
  const [berubah, setBerubah] = useState<{ readonly id: string; readonly oleh: string } | null>(null);
  useDengar((event) => {
    if (event.type !== 'changed' || event.sebab !== 'terima' || konsepId === null) return;
    const oleh = event.dari?.find((d) => d.baris?.some((b) => b.tabel === 'surat' && b.id === konsepId));
    if (oleh) setBerubah({ id: konsepId, oleh: oleh.aktor });
  });
  if (konsepId === null && !pengganti) return null;
  return (
    <>
      <SedangDiubah tabel="surat" id={konsepId} nama={t.konsepIni} apa={t.konsepIni} />
      <div className={css.konsep} role="status">
        <strong>{pengganti ? t.pengganti : t.judul}</strong>
        <Button variant="subtle" size="compact-xs" onClick={mulaiLagi}>
          {t.tutup}
        </Button>
      </div>
      {konsepId !== null && berubah?.id === konsepId && (
        <div className={css.konsep} role="status">
          <span>{teksBersama.temu.diubah(berubah.oleh, t.konsepIni)}</span>
          <Button
            variant="subtle"
            size="compact-xs"
            onClick={() => lanjutkan(konsepId).then(() => setBerubah(null), kabarGalat)}
          >
            {t.muatBaru}
          </Button>
          <Button variant="subtle" size="compact-xs" onClick={() => setBerubah(null)}>
            {teksBersama.temu.tetap}
          </Button>
        </div>
      )}
    </>
  );
}
