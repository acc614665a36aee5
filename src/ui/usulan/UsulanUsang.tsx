import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { kabarGalat } from '../parts/useAction';
import { teksUsulan } from './teks';
import gaya from './Usulan.module.css';
import { useUsulan, useUsulanStore } from './useUsulan';

/** A proposal that the office has overtaken: it may be read, and is computed again with one press. */
export function UsulanUsang() {
  const store = useUsulanStore();
  const usang = useUsulan((s) => s.usang);
  const jalan = useUsulan((s) => s.jalan !== null);
  if (!usang) return null;
  return (
    <div className={gaya.usang} role="alert">
      <IconAlertTriangle size={17} aria-hidden />
      <span>{teksUsulan.usang}</span>
      <Button
        size="compact-sm"
        disabled={jalan}
        onClick={() => store.getState().mulai(store.getState().cara).catch(kabarGalat)}
      >
        {teksUsulan.hitungLagi}
      </Button>
    </div>
  );
}
