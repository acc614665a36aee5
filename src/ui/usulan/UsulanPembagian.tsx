import { Button } from '@mantine/core';
import { IconWand } from '@tabler/icons-react';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useStore } from 'zustand';
import type { BagianId } from '../../domain/ids';
import { useApi } from '../api';
import { Progres } from '../parts/Progres';
import { useJob } from '../parts/useJob';
import { teksUsulan } from './teks';
import { TinjauUsulan } from './TinjauUsulan';
import { createUsulanStore } from './usulanStore';

/** The button, its progress with Batal, and the review of what came out. */
export function UsulanPembagian({ bagianId }: { readonly bagianId: BagianId | null }) {
  const api = useApi();
  const [store] = useState(() => createUsulanStore(api));
  const terbuka = useStore(store, (s) => s.hasil !== null);
  const { pekerjaan, mulai, batal } = useJob();
  return (
    <>
      <Progres sebaris pekerjaan={pekerjaan} onBatal={batal} />
      <Button
        leftSection={<IconWand size={15} />}
        disabled={pekerjaan !== null}
        onClick={() => {
          // Toasts would lie over the buttons of the review.
          notifications.clean();
          void mulai(teksUsulan.menghitung, (jobId) => store.getState().hitung(bagianId, jobId));
        }}
      >
        {teksUsulan.usulkan}
      </Button>
      {terbuka && <TinjauUsulan store={store} />}
    </>
  );
}
