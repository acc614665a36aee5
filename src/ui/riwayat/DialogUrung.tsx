import { Button, Group, Modal } from '@mantine/core';
import { useStore, type StoreApi } from 'zustand';
import type { RencanaUrung } from '../../domain/riwayat';
import { angka } from '../../domain/tampil';
import { useApi } from '../api';
import { teksUrung } from '../parts/teksUrung';
import { kabarBerhasil, useAction } from '../parts/useAction';
import { teks as umum } from '../text';
import { DaftarBeda } from './DaftarBeda';
import type { KeadaanRiwayat } from './riwayatStore';
import { teks } from './teks';
import css from './Riwayat.module.css';

/** What undoing one old command would bring back and what not, before it is done. */
export function DialogUrung({ store }: { readonly store: StoreApi<KeadaanRiwayat> }) {
  const api = useApi();
  const { rencana, tutupUrung, urungkan } = useStore(store);
  const { jalankan, sedang } = useAction();
  const kerjakan = () =>
    jalankan(async () => {
      const hasil = await urungkan();
      kabarBerhasil(api, teksUrung('Diurungkan', hasil), () => api.undoPerubahan({ id: hasil.id }));
    });
  return (
    <Modal
      opened={rencana !== null}
      onClose={tutupUrung}
      title={rencana ? teks.urung.judul(rencana.label) : ''}
      size="lg"
      centered
      closeButtonProps={{ 'aria-label': umum.tutup }}
    >
      {rencana && (
        <>
          <Isi rencana={rencana} />
          <Group justify="flex-end" mt="md" gap="xs">
            <Button variant="default" onClick={tutupUrung} data-autofocus>
              {rencana.halangan === '' ? umum.batal : umum.tutup}
            </Button>
            {rencana.halangan === '' && (
              <Button loading={sedang} onClick={() => void kerjakan()}>
                {rencana.tetap.length > 0 ? teks.urung.sebagian : teks.urung.urungkan}
              </Button>
            )}
          </Group>
        </>
      )}
    </Modal>
  );
}

function Isi({ rencana }: { readonly rencana: RencanaUrung }) {
  const { kembali, kembaliLainnya, tetap, tetapLainnya, halangan } = rencana;
  return (
    <div className={css.rencana} tabIndex={0}>
      {halangan !== '' && <p>{teks.tidakDapat(halangan)}</p>}
      {tetap.length > 0 && (
        <>
          <h3>
            {teks.urung.tetap} <span className="redup">{angka(tetap.length + tetapLainnya)}</span>
          </h3>
          <ul>
            {tetap.map(({ nama, sebab }, at) => (
              <li key={at}>
                <strong>{nama}</strong>: {sebab}
              </li>
            ))}
          </ul>
          {tetapLainnya > 0 && <p className="redup">{teks.lainnya(tetapLainnya)}</p>}
        </>
      )}
      {halangan === '' && (
        <>
          <h3>{teks.urung.kembali}</h3>
          <DaftarBeda baris={kembali} lainnya={kembaliLainnya} />
          <p className="redup">{teks.urung.pengurungan}</p>
        </>
      )}
    </div>
  );
}
