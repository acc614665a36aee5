import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Surat } from '../../../domain/surat';
import { useApi } from '../../api';
import { IsianTanggal } from '../../parts/IsianTanggal';
import { useAction } from '../../parts/useAction';
import { hariIni } from '../../parts/waktu';
import { teks as umum } from '../../text';
import { nomorTampil } from '../kolomRegister';
import { teksRegister as r } from '../teksRegister';

type Jenis = 'nomor' | 'batal' | 'batalNomor' | 'cabut';
interface Props {
  readonly surat: Surat;
  readonly jenis: Jenis;
  onTutup(): void;
}

const PENJELASAN: Readonly<Record<Exclude<Jenis, 'nomor'>, (nomor: string) => string>> = {
  batal: r.batalIsi,
  batalNomor: r.batalNomorIsi,
  cabut: r.cabutIsi,
};
const TOMBOL: Readonly<Record<Jenis, string>> = {
  nomor: umum.simpan,
  batal: r.batalkan,
  batalNomor: r.batalkanNomor,
  cabut: r.cabut,
};
const SELESAI: Readonly<Record<Jenis, string>> = {
  nomor: r.nomorDisimpan,
  batal: r.dibatalkan,
  batalNomor: r.nomorDibatalkan,
  cabut: r.dicabut,
};

/** One line of text: the number TU gave, or why a letter or a number no longer counts. */
export function IsianSurat({ surat, jenis, onTutup }: Props) {
  const api = useApi();
  const { jalankan, sedang } = useAction();
  const [isi, setIsi] = useState(jenis === 'nomor' ? surat.nomor : '');
  const [tanggal, setTanggal] = useState(hariIni());
  const [galat, setGalat] = useState('');
  const { id } = surat;
  const kirim = async () => {
    const teksnya = isi.trim();
    if (teksnya === '') {
      setGalat(jenis === 'nomor' ? r.tulisNomor : r.isiAlasan);
      return;
    }
    const panggil: Readonly<Record<Jenis, () => Promise<null>>> = {
      nomor: () => api.setNomorSurat({ id, nomor: teksnya }),
      batal: () => api.voidSurat({ id, alasan: teksnya }),
      batalNomor: () => api.voidNomor({ id, alasan: teksnya }),
      cabut: () => api.revokeSurat({ ids: [id], alasan: teksnya, tanggal }),
    };
    // What happened to an issued letter stays: "Urungkan" would take back the change before it.
    const hasil = await jalankan(panggil[jenis], { berhasil: SELESAI[jenis], urungkan: false });
    if (hasil !== undefined) onTutup();
  };
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        void kirim();
      }}
    >
      {jenis !== 'nomor' && <p style={{ marginTop: 0 }}>{PENJELASAN[jenis](nomorTampil(surat))}</p>}
      <TextInput
        data-autofocus
        label={jenis === 'nomor' ? r.kolom.nomor : r.alasan}
        description={surat.perihal || surat.keterangan}
        maxLength={jenis === 'nomor' ? 100 : 300}
        value={isi}
        error={galat}
        onChange={(e) => {
          setGalat('');
          setIsi(e.currentTarget.value);
        }}
      />
      {jenis === 'cabut' && <IsianTanggal wajib label={r.sejak} nilai={tanggal} onUbah={setTanggal} />}
      <Group mt="md" gap="xs" justify="flex-end">
        <Button variant="default" onClick={onTutup}>
          {umum.batal}
        </Button>
        <Button type="submit" loading={sedang} {...(jenis === 'nomor' ? {} : { color: 'merah' })}>
          {TOMBOL[jenis]}
        </Button>
      </Group>
    </form>
  );
}
