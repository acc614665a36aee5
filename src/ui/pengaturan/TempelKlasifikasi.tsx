import { Button, Group, Modal, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { bacaKlasifikasi, type KlasifikasiArsip } from '../../domain/klasifikasi';
import { teks as umum } from '../text';
import css from './Pengaturan.module.css';
import { teksNomor } from './teksNomor';

const t = teksNomor.klasifikasi;
/** Refused lines told one by one. */
const DISEBUT = 5;

interface Props {
  readonly lama: readonly KlasifikasiArsip[];
  onTerima(baru: readonly KlasifikasiArsip[]): Promise<boolean>;
  onTutup(): void;
}

/** A table of codes from a spreadsheet; what was read is said before it is taken. */
export function TempelKlasifikasi({ lama, onTerima, onTutup }: Props) {
  const [isi, setIsi] = useState('');
  const [sumber, setSumber] = useState('');
  const { baris, ditolak } = bacaKlasifikasi(isi, sumber.trim());
  const ada = new Set(lama.map(({ kode }) => kode));
  const baru = baris.filter(({ kode }) => !ada.has(kode)).length;
  const terima = async () => {
    if (await onTerima(baris)) onTutup();
  };
  return (
    <Modal
      opened
      onClose={onTutup}
      centered
      size="lg"
      title={t.tempelJudul}
      closeButtonProps={{ 'aria-label': umum.tutup }}
    >
      <p className={css.arti}>{t.tempelArti}</p>
      <Textarea
        data-autofocus
        mt="xs"
        label={t.isi}
        autosize
        minRows={6}
        maxRows={14}
        value={isi}
        onChange={(e) => setIsi(e.currentTarget.value)}
      />
      <TextInput
        mt="xs"
        label={t.sumber}
        placeholder={t.sumberContoh}
        maxLength={500}
        value={sumber}
        onChange={(e) => setSumber(e.currentTarget.value)}
      />
      <div role="status" className={css.tumpuk}>
        {isi.trim() !== '' && <p className={css.arti}>{t.terbaca(baris.length, baru)}</p>}
        {ditolak.length > 0 && (
          <div className={css.awas}>
            {t.ditolak(ditolak.length)}
            <ul>
              {ditolak.slice(0, DISEBUT).map(({ nomor, teks }) => (
                <li key={nomor}>{t.baris(nomor, teks)}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <Group mt="md" gap="xs" justify="flex-end">
        <Button variant="default" onClick={onTutup}>
          {umum.batal}
        </Button>
        <Button disabled={baris.length === 0} onClick={() => void terima()}>
          {t.terima(baris.length)}
        </Button>
      </Group>
    </Modal>
  );
}
