import { notifications } from '@mantine/notifications';
import { salinTeks } from '../parts/salinTeks';
import { teks } from './teks';

/** Puts the text on the clipboard and says what it is for. */
export function salin(isi: string): void {
  const berhasil = salinTeks(isi);
  notifications.show({
    ...(!berhasil && { color: 'merah' }),
    message: berhasil ? teks.tersalin : teks.gagalSalin,
    autoClose: 5000,
    withBorder: true,
  });
}
