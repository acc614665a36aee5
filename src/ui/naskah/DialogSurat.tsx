import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Surat } from '../../domain/surat';
import { useApi } from '../api';
import { useAction } from '../parts/useAction';
import { teks as umum } from '../text';
import { nomorTampil } from './kolomRegister';
import css from './Naskah.module.css';
import { PratinjauPdf } from '../parts/pdf/PratinjauPdf';
import type { DialogRegister } from './registerStore';
import { teks } from './teks';

const r = teks.register;

interface Props {
  readonly dialog: DialogRegister | null;
  onTutup(): void;
}

export function DialogSurat({ dialog, onTutup }: Props) {
  const judul =
    dialog === null
      ? ''
      : dialog.jenis === 'baca'
        ? `${teks.jenis[dialog.surat.jenis]} ${nomorTampil(dialog.surat)}`
        : dialog.jenis === 'nomor'
          ? r.isiNomor
          : r.batalkan;
  return (
    <Modal
      opened={dialog !== null}
      onClose={onTutup}
      centered
      size={dialog?.jenis === 'baca' ? 'min(1000px, 94vw)' : 'md'}
      title={judul}
      closeButtonProps={{ 'aria-label': umum.tutup }}
    >
      {dialog?.jenis === 'baca' && (
        <div className={css.baca}>
          <PratinjauPdf pdf={dialog.pdf} />
        </div>
      )}
      {dialog?.jenis === 'nomor' && <IsianSurat surat={dialog.surat} jenis="nomor" onTutup={onTutup} />}
      {dialog?.jenis === 'batal' && <IsianSurat surat={dialog.surat} jenis="batal" onTutup={onTutup} />}
    </Modal>
  );
}

interface PropsIsian {
  readonly surat: Surat;
  readonly jenis: 'nomor' | 'batal';
  onTutup(): void;
}

/** One line of text: the number TU gave, or why the letter is void. */
function IsianSurat({ surat, jenis, onTutup }: PropsIsian) {
  const api = useApi();
  const { jalankan, sedang } = useAction();
  const [isi, setIsi] = useState(jenis === 'nomor' ? surat.nomor : '');
  const [galat, setGalat] = useState('');
  const kirim = async () => {
    const teksnya = isi.trim();
    if (teksnya === '') {
      setGalat(jenis === 'nomor' ? r.tulisNomor : r.isiAlasan);
      return;
    }
    const hasil = await jalankan(
      () =>
        jenis === 'nomor'
          ? api.setNomorSurat({ id: surat.id, nomor: teksnya })
          : api.voidSurat({ id: surat.id, alasan: teksnya }),
      // What happened to an issued letter stays: "Urungkan" would take back the change before it.
      { berhasil: jenis === 'nomor' ? r.nomorDisimpan : r.dibatalkan, urungkan: false },
    );
    if (hasil !== undefined) onTutup();
  };
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        void kirim();
      }}
    >
      {jenis === 'batal' && <p style={{ marginTop: 0 }}>{r.batalIsi(nomorTampil(surat))}</p>}
      <TextInput
        data-autofocus
        label={jenis === 'nomor' ? r.kolom.nomor : r.alasan}
        description={surat.perihal}
        value={isi}
        error={galat}
        onChange={(e) => {
          setGalat('');
          setIsi(e.currentTarget.value);
        }}
      />
      <Group mt="md" gap="xs" justify="flex-end">
        <Button variant="default" onClick={onTutup}>
          {umum.batal}
        </Button>
        <Button type="submit" loading={sedang} {...(jenis === 'batal' ? { color: 'merah' } : {})}>
          {jenis === 'nomor' ? umum.simpan : r.batalkan}
        </Button>
      </Group>
    </form>
  );
}
