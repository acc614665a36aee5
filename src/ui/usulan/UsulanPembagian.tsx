import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconListCheck, IconWand } from '@tabler/icons-react';
import type { HasilUsulan } from '../../api/usulanViews';
import type { BagianId } from '../../domain/ids';
import { angka } from '../../domain/tampil';
import { kabarGalat } from '../parts/useAction';
import { layarStore } from '../stores/layarStore';
import { PilihanUsulan } from './PilihanUsulan';
import { teksUsulan } from './teks';
import { TinjauUsulan } from './TinjauUsulan';
import { useUsulan, useUsulanStore } from './useUsulan';
import type { CaraUsul } from './usulanStore';

/** Whoever went on elsewhere hears that it is ready. */
function kabarSelesai(hasil: HasilUsulan | null): void {
  if (hasil === null || layarStore.getState().layar === 'pembagian') return;
  const id = crypto.randomUUID();
  const tinjau = (): void => {
    notifications.hide(id);
    layarStore.getState().buka('pembagian');
  };
  notifications.show({
    id,
    autoClose: 15_000,
    withBorder: true,
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <span>{teksUsulan.selesai(angka(hasil.tugasIds.length))}</span>
        <Button variant="light" size="compact-xs" flex="none" onClick={tinjau}>
          {teksUsulan.tinjauSingkat}
        </Button>
      </Group>
    ),
  });
}

/** The button that proposes at once, the choices beside it, the way back to a proposal put aside, and its review. */
export function UsulanPembagian({ bagianId }: { readonly bagianId: BagianId | null }) {
  const store = useUsulanStore();
  const jalan = useUsulan((s) => s.jalan !== null);
  const tampak = useUsulan((s) => s.tampak);
  const perubahan = useUsulan((s) => s.hasil?.tugasIds.length ?? null);
  const mulai = (cara: CaraUsul): void => {
    // Toasts would lie over the buttons of the review.
    notifications.clean();
    store
      .getState()
      .mulai(cara)
      .then(() => kabarSelesai(store.getState().hasil))
      .catch(kabarGalat);
  };
  return (
    <>
      {perubahan !== null && tampak === 'simpan' && (
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
