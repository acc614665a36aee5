import { Button, Modal } from '@mantine/core';
import { IconFileTypeDocx } from '@tabler/icons-react';
import { useState } from 'react';
import type { PeriksaBerkasWord } from '../../../api/templatNaskahViews';
import { useApi } from '../../api';
import { useAction } from '../../parts/useAction';
import { teks as umum } from '../../text';
import { DialogIsianWord } from './DialogIsianWord';
import css from './Templat.module.css';
import { useTemplatKini } from './templatContext';
import { teks } from './teksTemplat';

const w = teks.word;

/** The office's own Word file: chosen, checked, handed back, or started from an example. */
export function BagianWord() {
  const api = useApi();
  const { jalankan, sedang } = useAction();
  const [templat, ubah] = useTemplatKini();
  const [hasil, setHasil] = useState<PeriksaBerkasWord | null>(null);
  const [isian, setIsian] = useState(false);
  const { jenis, word } = templat;
  const pilih = async (): Promise<void> => {
    const dibaca = await jalankan(() => api.readBerkasWord({ jenis, path: null }), {
      berhasil: (baru) => (baru?.berkas ? `${baru.nama}: ${w.dipakai(baru.dipakai.length)}` : null),
      urungkan: false,
    });
    if (!dibaca) return;
    if (dibaca.berkas !== null) ubah({ word: { berkas: dibaca.berkas, nama: dibaca.nama } });
    else setHasil(dibaca);
  };
  const simpan = (aksi: () => Promise<unknown>, pesan: string) =>
    void jalankan(aksi, { berhasil: (jadi) => (jadi === null ? null : pesan), urungkan: false });
  return (
    <>
      <p className={css.arti}>{w.arti}</p>
      <p className={css.word}>
        <IconFileTypeDocx size={18} aria-hidden /> {word?.nama ?? w.tanpa}
      </p>
      <div className={css.tombol}>
        <Button variant="default" loading={sedang} onClick={() => void pilih()}>
          {word ? w.ganti : w.pilih}
        </Button>
        {word && (
          <>
            <Button
              variant="default"
              onClick={() => simpan(() => api.saveBerkasWord({ word: { ...word }, path: null }), w.diambil)}
            >
              {w.ambil}
            </Button>
            <Button variant="subtle" color="gray" onClick={() => ubah({ word: null })}>
              {w.lepas}
            </Button>
          </>
        )}
        <Button variant="default" onClick={() => simpan(() => api.saveContohWord({ jenis, path: null }), w.contohJadi)}>
          {w.contoh}
        </Button>
        <Button variant="subtle" onClick={() => setIsian(true)}>
          {w.isian}
        </Button>
      </div>
      <DialogIsianWord jenis={jenis} terbuka={isian} onTutup={() => setIsian(false)} />
      <Modal
        opened={hasil !== null}
        onClose={() => setHasil(null)}
        centered
        size="lg"
        title={hasil && w.temuan(hasil.nama)}
        closeButtonProps={{ 'aria-label': umum.tutup }}
      >
        <ul className={css.temuan}>
          {hasil?.temuan.map(({ pesan, tempat }) => (
            <li key={pesan + tempat}>
              <strong>{pesan}</strong>
              <br />
              <span className="redup">{tempat}</span>
            </li>
          ))}
        </ul>
        <p>{w.perbaiki}</p>
      </Modal>
    </>
  );
}
