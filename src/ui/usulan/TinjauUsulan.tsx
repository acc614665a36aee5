import { Button, Group, Modal, Tabs } from '@mantine/core';
import { useStore, type StoreApi } from 'zustand';
import { angka } from '../../domain/tampil';
import { useAction } from '../parts/useAction';
import { teks } from '../text';
import { AngkaUsulan } from './AngkaUsulan';
import { DaftarPerubahan } from './DaftarPerubahan';
import { teksUsulan } from './teks';
import { TidakTertempat } from './TidakTertempat';
import gaya from './Usulan.module.css';
import type { KeadaanUsulan } from './usulanStore';

/** Before and after in numbers, every change with its reason, what found no place; taken whole or in part. */
export function TinjauUsulan({ store }: { readonly store: StoreApi<KeadaanUsulan> }) {
  const hasil = useStore(store, (s) => s.hasil);
  const dipilih = useStore(store, (s) => s.dipilih.size);
  const { jalankan, sedang } = useAction();
  if (hasil === null) return null;
  const { tutup, terapkan } = store.getState();
  return (
    <Modal
      opened
      onClose={tutup}
      size={1040}
      title={teksUsulan.judul}
      closeButtonProps={{ 'aria-label': teks.tutup }}
      classNames={{ content: gaya.modal ?? '', body: gaya.badan ?? '' }}
    >
      <AngkaUsulan sebelum={hasil.sebelum} sesudah={hasil.sesudah} />
      <Tabs defaultValue="perubahan" className={gaya.tab ?? ''} keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="perubahan">{teksUsulan.perubahan(angka(hasil.baris.length))}</Tabs.Tab>
          <Tabs.Tab value="sisa">{teksUsulan.tidakTertempat(angka(hasil.tidakTertempat.length))}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="perubahan" className={gaya.panel ?? ''}>
          <DaftarPerubahan store={store} baris={hasil.baris} />
        </Tabs.Panel>
        <Tabs.Panel value="sisa" className={gaya.panel ?? ''}>
          <TidakTertempat baris={hasil.tidakTertempat} />
        </Tabs.Panel>
      </Tabs>
      <Group justify="space-between" className={gaya.kaki ?? ''}>
        <span className="angka">
          {teksUsulan.dipilih(angka(dipilih), angka(hasil.baris.length))}
          {dipilih < hasil.baris.length && <span className="redup"> · {teksUsulan.sebagian}</span>}
        </span>
        <Group gap="xs">
          <Button variant="default" onClick={tutup}>
            {teks.batal}
          </Button>
          <Button
            loading={sedang}
            disabled={dipilih === 0}
            onClick={() => void jalankan(terapkan, { berhasil: teksUsulan.diterapkan(angka(dipilih)) })}
          >
            {teksUsulan.terapkan}
          </Button>
        </Group>
      </Group>
    </Modal>
  );
}
