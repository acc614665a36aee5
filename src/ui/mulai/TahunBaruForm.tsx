import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { TahunBaru } from '../../api/tahunBaruViews';
import { angka } from '../../domain/tampil';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { useAction } from '../parts/useAction';
import { useQuery } from '../parts/useQuery';
import { layarStore } from '../stores/layarStore';
import { useSesi } from '../stores/sesiStore';
import { teks } from '../text';
import css from './BerkasBaruForm.module.css';

/** What the file of the next year takes over, and the button that makes it. */
export function TahunBaruForm({ onTutup }: { onTutup(): void }) {
  const api = useApi();
  const pakai = useSesi((s) => s.pakai);
  const { jalankan, sedang } = useAction();
  const { data, galat, muatUlang } = useQuery(() => api.getTahunBaru(), []);
  if (galat) return <Galat pesan={galat} onUlang={muatUlang} />;
  if (!data) return null;
  const buat = async (): Promise<void> => {
    const sesi = await jalankan(() => api.createTahunBaru({ path: null }));
    if (!sesi) return;
    onTutup();
    layarStore.getState().buka('beranda');
    pakai(sesi);
    notifications.show({
      message: `Berkas ${data.tahun} dibuat. Berikutnya impor DPA ${data.tahun}, lalu Tugas › Salin dari tahun lalu.`,
      autoClose: 10_000,
      withBorder: true,
    });
  };
  return (
    <div className={css.form}>
      <p>
        Berkas baru untuk tahun anggaran <strong>{data.tahun}</strong>, dengan isi dari {data.dari}:
      </p>
      <ul className={css.dibawa}>
        {dibawa(data).map((satu) => (
          <li key={satu}>{satu}</li>
        ))}
      </ul>
      {data.keluar.length > 0 && (
        <p className={css.catatan} title={data.keluar.join('; ')}>
          Tidak ikut karena keluar sampai akhir {data.tahun - 1}: {sebagian(data.keluar)}
        </p>
      )}
      <p className={css.catatan}>
        DPA, tugas lain, realisasi, dan naskah tidak ikut: DPA {data.tahun} diimpor, tugas disalin sesudahnya.{' '}
        {data.dari} tidak berubah; batalkan dengan menghapus berkas yang baru. Bila berkas dipakai bersama, satu orang
        yang membuatnya dan membagikannya.
      </p>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onTutup}>
          {teks.batal}
        </Button>
        <Button data-autofocus loading={sedang} onClick={() => void buat()}>
          Buat berkas {data.tahun}…
        </Button>
      </Group>
    </div>
  );
}

const SEBUT = 3;
const sebagian = (nama: readonly string[]): string =>
  nama.length <= SEBUT ? nama.join('; ') : `${nama.slice(0, SEBUT).join('; ')}; ${angka(nama.length - SEBUT)} lagi`;

function dibawa({ tahun, bagian, pegawai, ketidakhadiran, tugas, kalenderDisiapkan }: TahunBaru): readonly string[] {
  return [
    `${angka(pegawai)} pegawai dengan jabatannya, ${angka(bagian)} bagian dan timnya`,
    'pengaturan, kop, penandatangan, dan templat',
    kalenderDisiapkan
      ? `hari libur ${tahun} yang sudah disiapkan di berkas ini`
      : `hari libur ${tahun} bawaan aplikasi; lengkapi menurut SKB 3 Menteri`,
    ...(ketidakhadiran > 0 ? [`${angka(ketidakhadiran)} ketidakhadiran yang sampai ke ${tahun}`] : []),
    ...(tugas.length > 0 ? [`${angka(tugas.length)} yang jatuh tempo ${tahun}: ${sebagian(tugas)}`] : []),
  ];
}
