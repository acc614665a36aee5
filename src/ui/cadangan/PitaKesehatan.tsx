import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import type { Kesehatan } from '../../api/perbaikanViews';
import { useApi } from '../api';
import { useQuery } from '../parts/useQuery';
import { useDengar } from '../stores/kabar';
import { layarStore } from '../stores/layarStore';
import css from './Cadangan.module.css';
import { teksSehat } from './teks';

/** On every screen while the thorough check has found something that nobody mended yet. */
export function PitaKesehatan() {
  const api = useApi();
  const { data } = useQuery(() => api.getKesehatan(), [], []);
  const [baru, setBaru] = useState<Kesehatan | null>(null);
  useDengar((event) => {
    if (event.type === 'kesehatan') setBaru(event.kesehatan);
  });
  const kini = baru ?? data;
  if (!kini?.hasil) return null;
  return (
    <div className={css.pita} role="status">
      <IconAlertTriangle size={18} aria-hidden />
      <strong>{teksSehat.pita(kini.temuan)}</strong>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => layarStore.getState().buka('pengaturan', { tab: 'cadangan' })}
      >
        {teksSehat.lihat}
      </Button>
    </div>
  );
}
