import { notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import type { BerkasTerbuka } from '../../api/views';

const PESAN = {
  dilanjutkan: 'Pekerjaan terakhir yang belum sempat tersimpan ke berkas ini dilanjutkan.',
  digabung:
    'Berkas ini diubah orang lain sejak terakhir dibuka. Pekerjaan Anda yang belum tersimpan sudah digabungkan dengannya.',
  disimpanTerpisah:
    'Berkas ini diubah dari luar sejak terakhir dibuka. Pekerjaan Anda yang belum tersimpan ada di Pengaturan › Cadangan.',
  salinanRusak:
    'Salinan kerja berkas ini di komputer ini rusak, jadi berkas dibuka dari folder bersama. Pekerjaan yang belum terkirim mungkin belum ada di sini; salinan rusaknya disimpan di folder data BagiHabis (kerja, bernama “…-rusak-…”).',
  dokumenLain:
    'Di tempat ini sekarang ada berkas lain daripada yang terakhir Anda buka. Salinan berkas yang dahulu disimpan sebagai cadangannya di komputer ini.',
  dariTempatLama:
    'Pekerjaan di komputer ini dari tempat berkas yang lama sudah digabungkan dan akan dikirim dari sini. Keadaan sebelumnya ada di Pengaturan › Cadangan.',
} as const;

/** After a start that ended badly the user is told once where the unpublished work is. */
export function useKabarPulih({ dipulihkan }: BerkasTerbuka): void {
  useEffect(() => {
    if (dipulihkan === 'tidak') return;
    notifications.show({ id: 'pulih', message: PESAN[dipulihkan], autoClose: 15_000, withBorder: true });
  }, [dipulihkan]);
}
