import { Button, Group, Modal, TextInput } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { useState } from 'react';
import { tanggalPanjang } from '../../domain/tampil';
import { useApi } from '../api';
import { Progres } from '../parts/Progres';
import { kabarBerhasil } from '../parts/useAction';
import { useJob } from '../parts/useJob';
import { useQuery } from '../parts/useQuery';
import { hariIni } from '../parts/waktu';
import { teks as umum } from '../text';
import { saatPada } from './saatPada';
import { NAMA_KALENDER, teks } from './teks';
import css from './Riwayat.module.css';

/** Picks the day (and minute) to look at, or to write as a file of its own. */
export function DialogHari({ terbuka, onTutup }: { readonly terbuka: boolean; onTutup(): void }) {
  const api = useApi();
  const { data } = useQuery(terbuka ? () => api.getBahanSaring({ kelompok: null, catatan: null }) : null, [terbuka]);
  const [hari, setHari] = useState<string | null>(null);
  const [jam, setJam] = useState('');
  const { pekerjaan, mulai, batal } = useJob();
  const saat = hari === null ? null : saatPada(hari, jam);
  const lihat = async () => {
    if (saat === null) return;
    const hasil = await mulai(teks.lampau.menyusun, (jobId) => api.openLampau({ saat: { waktu: saat }, jobId }));
    if (hasil) onTutup();
  };
  const simpan = async () => {
    if (saat === null) return;
    const hasil = await mulai(teks.lampau.menyusun, (jobId) =>
      api.exportLampau({ saat: { waktu: saat }, path: null, jobId }),
    );
    if (hasil) kabarBerhasil(api, teks.lampau.tersimpan(hasil.path), false);
  };
  return (
    <Modal
      opened={terbuka}
      onClose={onTutup}
      title={teks.lampau.judul}
      size={520}
      centered
      closeButtonProps={{ 'aria-label': umum.tutup }}
    >
      <p className={css.penjelasan}>{teks.lampau.penjelasan}</p>
      <div className={css.hari}>
        <DatePicker
          aria-label={teks.lampau.hari}
          ariaLabels={NAMA_KALENDER}
          weekendDays={[]}
          value={hari}
          onChange={(nilai) => setHari(nilai === null ? null : String(nilai).slice(0, 10))}
          {...(data?.hari && { minDate: data.hari.pertama, defaultDate: data.hari.terakhir })}
          maxDate={hariIni()}
        />
        <div>
          <p>
            <strong>{hari === null ? teks.lampau.hari : tanggalPanjang(hari)}</strong>
          </p>
          <TextInput
            label={teks.lampau.jam}
            placeholder="17.00"
            w={190}
            value={jam}
            error={hari !== null && saat === null ? 'Tulis seperti 17.00' : undefined}
            onChange={(e) => setJam(e.currentTarget.value)}
          />
        </div>
      </div>
      <Progres pekerjaan={pekerjaan} onBatal={batal} />
      <Group justify="flex-end" mt="md" gap="xs">
        <Button variant="default" disabled={saat === null || pekerjaan !== null} onClick={() => void simpan()}>
          {teks.lampau.simpan}
        </Button>
        <Button disabled={saat === null || pekerjaan !== null} onClick={() => void lihat()}>
          {teks.lampau.lihat}
        </Button>
      </Group>
    </Modal>
  );
}
