import { notifications } from '@mantine/notifications';
import { IconFileImport } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useApi } from '../api';
import { dialogStore } from '../stores/dialogStore';
import { layarStore } from '../stores/layarStore';
import { useSesi } from '../stores/sesiStore';
import { usePerintah } from './perintah';
import { tujuanLepas } from './tujuanLepas';
import css from './DropBerkas.module.css';

const adaBerkasnya = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
const kabar = (message: string): void => void notifications.show({ message, autoClose: 8000, withBorder: true });

/** Files dropped anywhere on the window: a document opens, a print is a DPA, a table asks which import it is for. */
export function DropBerkas() {
  const api = useApi();
  const { buka } = usePerintah();
  const adaDokumen = useSesi((s) => s.sesi?.berkas != null);
  const [melayang, setMelayang] = useState(false);
  useEffect(() => {
    /** Another copy of the open document may be meant for merging: the user says. */
    const bukaAtauGabung = async (path: string): Promise<void> => {
      const hubungan = adaDokumen ? await api.getHubungan({ path }).catch(() => 'lain' as const) : 'lain';
      if (hubungan === 'salinan') dialogStore.getState().buka('salinan', [path]);
      else await buka(path);
    };
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
      const paths = [...(event.dataTransfer?.files ?? [])].map((berkas) => window.bagihabis.pathFor(berkas));
      const tujuan = tujuanLepas(
        paths.filter((path) => path !== ''),
        adaDokumen ? layarStore.getState().layar : null,
      );
      if (tujuan.jenis === 'dokumen') void bukaAtauGabung(tujuan.path);
      else if (tujuan.jenis === 'dpa') layarStore.getState().buka('dpa', { imporPaths: tujuan.paths });
      else if (tujuan.jenis === 'tanya') dialogStore.getState().buka('impor', tujuan.paths);
      else kabar(tujuan.pesan);
    };
    window.addEventListener('dragover', atas);
    window.addEventListener('dragleave', keluar);
    window.addEventListener('drop', lepas);
    return () => {
      window.removeEventListener('dragover', atas);
      window.removeEventListener('dragleave', keluar);
      window.removeEventListener('drop', lepas);
    };
  }, [api, buka, adaDokumen]);
  if (!melayang) return null;
  return (
    <div className={css.tirai} aria-hidden>
      <div>
        <IconFileImport size={44} stroke={1.3} />
        <strong>Lepas berkas di sini</strong>
        <span>
          .bagihabis dibuka atau digabungkan; PDF dan JSON dibaca sebagai DPA; Excel atau CSV sebagai DPA, pegawai, atau
          tugas
        </span>
      </div>
    </div>
  );
}
