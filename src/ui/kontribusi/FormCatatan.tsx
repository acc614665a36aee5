import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { CatatanView } from '../../api/kontribusiViews';
import type { PegawaiId } from '../../domain/ids';
import type { TemuanKontribusi } from '../../domain/kontribusi';
import { useApi } from '../api';
import { IsianTanggal } from '../parts/IsianTanggal';
import { useAction } from '../parts/useAction';
import { hariIni } from '../parts/waktu';
import css from './Kontribusi.module.css';
import { teks } from './teks';

interface Props {
  readonly pegawaiId: PegawaiId;
  readonly bulan: number;
  readonly temuan: TemuanKontribusi;
  readonly lama: CatatanView | null;
  /** Something was typed that is not saved. */
  onKetik(ada: boolean): void;
}
const r = teks.rincian;

/** What was said: the reason and what was agreed, and the answer in the person's own words. */
export function FormCatatan({ pegawaiId, bulan, temuan, lama, onKetik }: Props) {
  const api = useApi();
  const { jalankan, sedang } = useAction();
  const [alasan, setAlasan] = useState(lama?.alasan ?? '');
  const [tanggapan, setTanggapan] = useState(lama?.tanggapan ?? '');
  const [tanggal, setTanggal] = useState(lama?.tanggal ?? hariIni());
  const ubah = (atur: (isi: string) => void) => (isi: string) => {
    atur(isi);
    onKetik(true);
  };
  const simpan = async () => {
    const isi = { pegawaiId, bulan, temuan, alasan, tanggapan, tanggal };
    const hasil = await jalankan(() => api.saveCatatanKontribusi(isi), { berhasil: r.tersimpan });
    if (hasil !== undefined) onKetik(false);
  };
  const hapus = async () => {
    const hasil = await jalankan(() => api.removeCatatanKontribusi({ pegawaiId, bulan, temuan }), {
      berhasil: r.terhapus,
    });
    if (hasil !== undefined) onKetik(false);
  };
  return (
    <div className={css.laci}>
      <h3>{r.catatan}</h3>
      <Textarea
        label={r.alasan}
        placeholder={r.alasanContoh}
        required
        autosize
        minRows={3}
        maxLength={2000}
        value={alasan}
        onChange={(e) => ubah(setAlasan)(e.currentTarget.value)}
      />
      <Textarea
        label={r.tanggapan}
        placeholder={r.tanggapanContoh}
        autosize
        minRows={3}
        maxLength={2000}
        value={tanggapan}
        onChange={(e) => ubah(setTanggapan)(e.currentTarget.value)}
      />
      <IsianTanggal label={r.tanggal} nilai={tanggal} wajib onUbah={ubah(setTanggal)} />
      <div className={css.kaki}>
        <Button loading={sedang} disabled={alasan.trim() === '' || tanggal === ''} onClick={() => void simpan()}>
          {r.simpan}
        </Button>
        {lama && (
          <Button variant="default" disabled={sedang} onClick={() => void hapus()}>
            {r.hapus}
          </Button>
        )}
      </div>
      <p className="arti">{r.pribadi}</p>
    </div>
  );
}
