import { Button, Stack, Text } from '@mantine/core';
import { useSesi } from '../stores/sesiStore';
import { usePerintah } from './perintah';

export function DialogTentang() {
  const sesi = useSesi((s) => s.sesi);
  const { simpanDiagnosis } = usePerintah();
  return (
    <Stack gap="xs" align="flex-start">
      <Text size="sm">
        <strong>BagiHabis {sesi?.versiAplikasi}</strong>. Membagi habis tugas satu kantor pemerintah daerah, dari DPA
        sampai naskah dinas. Perangkat lunak terbuka, lisensi MIT.
      </Text>
      <Text size="sm">
        Bekerja tanpa internet; tidak ada data yang dikirim ke mana pun. Semua isi tinggal di satu berkas .bagihabis
        yang dapat disalin dan dibuka di komputer lain.
      </Text>
      <Button variant="default" onClick={() => void simpanDiagnosis()}>
        Simpan diagnosis…
      </Button>
    </Stack>
  );
}
