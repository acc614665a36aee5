import { notifications } from '@mantine/notifications';
import { IconFileImport } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { dialogStore } from '../stores/dialogStore';
import { useSesi } from '../stores/sesiStore';
import { usePerintah } from './perintah';
import css from './DropBerkas.module.css';

const TABEL = /\.(xlsx|xls|xlsm|ods|csv|htm|html)$/i;
const adaBerkasnya = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
const kabar = (message: string): void => void notifications.show({ message, autoClose: 8000, withBorder: true });

/** A file dropped anywhere on the window: a document opens, a table asks which import it is for. */
export function DropBerkas() {
  const { buka } = usePerintah();
  const adaDokumen = useSesi((s) => s.sesi?.berkas != null);
  const [melayang, setMelayang] = useState(false);
  useEffect(() => {
    const atas = (event: DragEvent): void => {
      if (!adaBerkasnya(event)) return;
      event.preventDefault();
      setMelayang(true);
    };
    const keluar = (event: DragEvent): void => {
      if (event.relatedTarget === null) setMelayang(false);
    };
    const lepas = (event: DragEvent): void => {
      if (!adaBerkasnya(event)) return;
      event.preventDefault();
      setMelayang(false);
      const berkas = event.dataTransfer?.files[0];
      const path = berkas ? window.bagihabis.pathFor(berkas) : '';
      if (path.toLowerCase().endsWith('.bagihabis')) void buka(path);
      else if (!TABEL.test(path))
        kabar('Berkas ini belum dikenal. Lepas berkas .bagihabis, Excel (.xlsx, .xls), .ods, atau .csv.');
      else if (adaDokumen) dialogStore.getState().buka('impor', path);
      else kabar('Buka atau buat berkas dahulu, lalu lepas tabelnya di sini.');
    };
    window.addEventListener('dragover', atas);
    window.addEventListener('dragleave', keluar);
    window.addEventListener('drop', lepas);
    return () => {
      window.removeEventListener('dragover', atas);
      window.removeEventListener('dragleave', keluar);
      window.removeEventListener('drop', lepas);
    };
  }, [buka, adaDokumen]);
  if (!melayang) return null;
  return (
    <div className={css.tirai} aria-hidden>
      <div>
        <IconFileImport size={44} stroke={1.3} />
        <strong>Lepas berkas di sini</strong>
        <span>.bagihabis dibuka; Excel atau CSV dibaca sebagai DPA, pegawai, atau tugas</span>
      </div>
    </div>
  );
}
