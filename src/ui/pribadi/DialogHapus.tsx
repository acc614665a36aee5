import { Alert, Button, Group, Modal, Select, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { PratinjauHapusPribadi } from '../../api/pribadiViews';
import type { PegawaiId } from '../../domain/ids';
import { ALASAN_HAPUS, SEBUTAN_ALASAN, type AlasanHapus } from '../../domain/pribadi';
import { useApi } from '../api';
import { Progres } from '../parts/Progres';
import { kabarBerhasil } from '../parts/useAction';
import { useJob } from '../parts/useJob';
import { teks as umum } from '../text';
import { IsiPratinjau } from './IsiPratinjau';
import css from './Pribadi.module.css';
import { teksHapus as t } from './teks';

interface Props {
  readonly orang: readonly { readonly id: PegawaiId; readonly nama: string }[];
  readonly alasanAwal: AlasanHapus;
  onTutup(): void;
}
const KATA = 'HAPUS';

/** Blanks the data of people for good: shown in full before, and confirmed by a typed word. */
export function DialogHapus({ orang, alasanAwal, onTutup }: Props) {
  const api = useApi();
  const { pekerjaan, mulai, batal } = useJob();
  const [alasan, setAlasan] = useState(alasanAwal);
  const [lihat, setLihat] = useState<PratinjauHapusPribadi | null>(null);
  const [sebutan, setSebutan] = useState<boolean | null>(null);
  const [nipNaskah, setNipNaskah] = useState(false);
  const [ketik, setKetik] = useState('');
  const [teksKata, setTeksKata] = useState('');
  const [kata, setKata] = useState<readonly string[]>([]);
  const ids = orang.map(({ id }) => id);
  // A name of one word, or one that two people have, is left in other texts until somebody has looked at them.
  const aman = lihat !== null && !lihat.namaTunggal && lihat.senama === 0;
  const keluarkan = sebutan ?? aman;
  const pilihan = { ids, alasan, sebutan: keluarkan, nipNaskah, kata: [...kata] };
  const kunci = `${ids.join()} ${alasan} ${kata.join(';')}`;
  useEffect(() => {
    let berlaku = true;
    const minta = { ids, alasan, sebutan: true, nipNaskah: false, kata: [...kata] };
    void mulai(t.mencari, (jobId) => api.previewHapusPribadi({ ...minta, jobId })).then((hasil) => {
      if (berlaku && hasil) setLihat(hasil);
    });
    return () => {
      berlaku = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `kunci` stands for the people, the reason and the words
  }, [kunci]);
  const hapus = async () => {
    const hasil = await mulai(t.menghapus, (jobId) => api.hapusPribadi({ ...pilihan, konfirmasi: KATA, jobId }));
    if (!hasil) return;
    kabarBerhasil(api, t.selesai(hasil), false);
    onTutup();
  };
  const siap = lihat !== null && lihat.halangan === '' && ketik.trim() === KATA && pekerjaan === null;
  const cariKata = () =>
    setKata(
      teksKata
        .split(';')
        .map((satu) => satu.trim())
        .filter((satu) => satu.length > 2),
    );
  return (
    <Modal
      opened
      onClose={onTutup}
      size={660}
      centered
      title={t.judul(orang.length, orang[0]?.nama ?? '')}
      closeButtonProps={{ 'aria-label': umum.tutup }}
    >
      <form
        onSubmit={(e) => {
          e.preventDefault();
          if (siap) void hapus();
        }}
      >
        <Group gap="sm" align="end" mb={8} grow>
          <Select
            label={t.alasan}
            value={alasan}
            allowDeselect={false}
            data={ALASAN_HAPUS.map((value) => ({ value, label: SEBUTAN_ALASAN[value] }))}
            onChange={(nilai) => setAlasan(nilai as AlasanHapus)}
          />
          <TextInput
            label={t.kata}
            placeholder={t.kataContoh}
            value={teksKata}
            onChange={(e) => setTeksKata(e.currentTarget.value)}
            onBlur={cariKata}
          />
        </Group>
        <Progres pekerjaan={pekerjaan} onBatal={batal} />
        {lihat !== null && lihat.halangan !== '' && (
          <p role="alert" className={css.galat}>
            {lihat.halangan}
          </p>
        )}
        {lihat && (
          <IsiPratinjau
            lihat={lihat}
            sebutan={keluarkan}
            nipNaskah={nipNaskah}
            onSebutan={setSebutan}
            onNipNaskah={setNipNaskah}
          />
        )}
        <Alert color="merah" variant="light" p="xs" mt={4}>
          {t.tidakKembali}
        </Alert>
        <TextInput
          mt={8}
          label={t.ketik}
          value={ketik}
          autoComplete="off"
          onChange={(e) => setKetik(e.currentTarget.value)}
        />
        <Group justify="flex-end" mt="md" gap="xs">
          <Button variant="default" onClick={onTutup}>
            {t.batal}
          </Button>
          <Button type="submit" color="merah" disabled={!siap}>
            {t.aksi}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
