import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconListCheck, IconWand } from '@tabler/icons-react';
import type { BagianId } from '../../domain/ids';
import { angka } from '../../domain/tampil';
import { kabarGalat } from '../parts/useAction';
import { PilihanUsulan } from './PilihanUsulan';
import { teksUsulan } from './teks';
import { TinjauUsulan } from './TinjauUsulan';
import { useUsulan, useUsulanStore } from './useUsulan';
import type { CaraUsul } from './usulanStore';

/** The button that proposes at once, the choices beside it, the way back to a proposal put aside, and its review. */
export function UsulanPembagian({ bagianId }: { readonly bagianId: BagianId | null }) {
  const store = useUsulanStore();
  const jalan = useUsulan((s) => s.jalan !== null);
  const tampak = useUsulan((s) => s.tampak);
  const perubahan = useUsulan((s) => s.hasil?.tugasIds.length ?? null);
  const mulai = (cara: CaraUsul): void => {
    // Toasts would lie over the buttons of the review.
    notifications.clean();
    store.getState().mulai(cara).catch(kabarGalat);
  };
  return (
    <>
      {perubahan !== null && tampak !== 'tabel' && (
        <Button
          variant="default"
          leftSection={<IconListCheck size={15} />}
          onClick={() => store.getState().tampilkan('tabel')}
        >
          {teksUsulan.tinjau(angka(perubahan))}
        </Button>
      )}
      <Group gap={0} wrap="nowrap">
        <Button
          leftSection={<IconWand size={15} />}
          disabled={jalan}
          style={{ borderTopRightRadius: 0, borderBottomRightRadius: 0 }}
          onClick={() => mulai({ ...store.getState().cara, bagianId })}
        >
          {teksUsulan.usulkan}
        </Button>
        <PilihanUsulan bagianId={bagianId} onMulai={mulai} />
      </Group>
      {perubahan !== null && tampak === 'tabel' && <TinjauUsulan onMulai={mulai} />}
    </>
  );
}
