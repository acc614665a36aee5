import { Button, Modal, Select } from '@mantine/core';
import { useState } from 'react';
import type { DaftarRb, LembarRbId } from '../../api/rbViews';
import { useApi } from '../api';
import { IsianBilangan } from '../parts/IsianBilangan';
import { useAction } from '../parts/useAction';
import css from './Rb.module.css';
import { teks } from './teks';

const t = teks.lembarBaru;
const LEMBAR = 'lembar:';

interface Props {
  readonly terbuka: boolean;
  readonly daftar: DaftarRb;
  onTutup(): void;
  onBuat(id: LembarRbId): void;
}

/** A sheet of a year, by a shipped pack or as another sheet is made up. */
export function DialogLembarBaru({ terbuka, daftar, onTutup, onBuat }: Props) {
  return (
    <Modal opened={terbuka} onClose={onTutup} title={t.judul} size="md" centered>
      {terbuka && <Form daftar={daftar} onTutup={onTutup} onBuat={onBuat} />}
    </Modal>
  );
}

function Form({ daftar, onTutup, onBuat }: Omit<Props, 'terbuka'>) {
  const api = useApi();
  const { jalankan, sedang } = useAction();
  const [tahun, setTahun] = useState<number | string>(daftar.tahun);
  const [asal, setAsal] = useState<string>(daftar.paket[0]?.id ?? '');
  const paket = daftar.paket.find(({ id }) => id === asal);
  const lembar = daftar.lembar.filter(({ rusak }) => rusak === '');
  const buat = async (): Promise<void> => {
    const dari = lembar.find(({ id }) => `${LEMBAR}${id}` === asal);
    const hasil = await jalankan(
      () =>
        api.createRb({
          tahun: Number(tahun),
          asal: dari ? { jenis: 'lembar', id: dari.id } : { jenis: 'paket', paket: asal },
        }),
      { berhasil: teks.terbuat(String(tahun)) },
    );
    if (hasil === undefined) return;
    onBuat(hasil);
    onTutup();
  };
  return (
    <form
      className="isi-laci"
      onSubmit={(e) => {
        e.preventDefault();
        void buat();
      }}
    >
      <IsianBilangan label={t.tahun} w={120} min={2000} max={2100} tanpaTitik value={tahun} onChange={setTahun} />
      <Select
        label={t.asal}
        allowDeselect={false}
        data={[
          { group: t.paket, items: daftar.paket.map(({ id, nama }) => ({ value: id, label: nama })) },
          {
            group: t.lembar,
            items: lembar.map((satu) => ({ value: `${LEMBAR}${satu.id}`, label: `${satu.tahun} · ${satu.nama}` })),
          },
        ]}
        value={asal}
        onChange={(nilai) => setAsal(nilai ?? '')}
      />
      {paket && (
        <p className="redup">
          {paket.sumber}. {t.arti(paket.butir, paket.belumDikonfirmasi, paket.komponen)}
        </p>
      )}
      <div className={css.kaki}>
        <Button type="submit" loading={sedang} disabled={asal === '' || tahun === ''}>
          {t.buat}
        </Button>
        <Button variant="default" onClick={onTutup}>
          {teks.isian.batal}
        </Button>
      </div>
    </form>
  );
}
