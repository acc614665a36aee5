import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAction } from '../parts/useAction';
import { teks as umum } from '../text';
import css from './Hapus.module.css';
import { useHapusDialog, type PermintaanHapus } from './hapusDialog';
import { teks } from './teks';

/** Tasks somebody has worked on are not deleted: what becomes of their rest is asked here. */
export function DialogHapusTugas() {
  const permintaan = useHapusDialog((s) => s.permintaan);
  const tutup = useHapusDialog((s) => s.tutup);
  return permintaan && <Isi key={permintaan.ids.join()} permintaan={permintaan} onTutup={tutup} />;
}

interface Props {
  readonly permintaan: PermintaanHapus;
  onTutup(): void;
}

function Isi({ permintaan: { ids, bahan, kirim }, onTutup }: Props) {
  const { jalankan, sedang } = useAction();
  const [alasan, setAlasan] = useState(bahan.alasan);
  const { bebas, tertahan } = bahan;
  const sisa = tertahan.filter(({ adaSisa }) => adaSisa).length;
  const bisa = sisa > 0 ? alasan.trim() !== '' : bebas > 0;
  const lakukan = async (): Promise<void> => {
    const batalkan = { alasan: alasan.trim() || teks.tanpaSisa };
    const selesai = await jalankan(() => kirim({ ids, batalkan }), { berhasil: teks.berhasil });
    if (selesai !== undefined) onTutup();
  };
  return (
    <Modal
      opened
      onClose={onTutup}
      title={<strong>{teks.judul}</strong>}
      size={560}
      centered
      closeButtonProps={{ 'aria-label': umum.tutup }}
    >
      <form
        noValidate
        className={css.form}
        onSubmit={(e) => {
          e.preventDefault();
          if (bisa) void lakukan();
        }}
      >
        <p>
          {teks.isi(tertahan.length)} {sisa > 0 && teks.sisanya}
        </p>
        <ul className={css.daftar}>
          {tertahan.map(({ tugasId, nama, dikerjakan, adaSisa }) => (
            <li key={tugasId}>
              {nama}: <strong>{dikerjakan}</strong>
              {!adaSisa && `, ${teks.tanpaSisa}`}
            </li>
          ))}
        </ul>
        {sisa > 0 && (
          <TextInput
            data-autofocus
            required
            size="xs"
            label={teks.alasan}
            placeholder={teks.contohAlasan}
            maxLength={500}
            value={alasan}
            onChange={(e) => setAlasan(e.currentTarget.value)}
          />
        )}
        <p className="redup">
          {bebas > 0 && `${teks.bebas(bebas)} `}
          {teks.keliru}
        </p>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onTutup}>
            {umum.batal}
          </Button>
          {(sisa > 0 || bebas > 0) && (
            <Button type="submit" color="merah" loading={sedang} disabled={!bisa}>
              {teks.kirim(bebas, sisa)}
            </Button>
          )}
        </Group>
      </form>
    </Modal>
  );
}
