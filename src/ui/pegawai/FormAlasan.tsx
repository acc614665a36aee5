import { Button } from '@mantine/core';
import { useState } from 'react';
import type { BarisPegawai } from '../../api/views';
import { keadaanPegawai } from '../../domain/habis';
import type { AlasanBeban } from '../../domain/pegawai';
import { rasio, rasioTeks } from '../../domain/tampil';
import { useApi } from '../api';
import { useAction } from '../parts/useAction';
import { useSesi } from '../stores/sesiStore';
import { IsianAlasan } from './IsianAlasan';
import css from './Pegawai.module.css';
import { teks } from './teks';

/**
 * Accepts a yearly load outside the thresholds with a reason (overtime with its SPKL number and the highest load). It
 * stays visible, can be changed and taken back.
 */
export function FormAlasan({ pegawai }: { readonly pegawai: BarisPegawai }) {
  const ambang = useSesi((s) => s.pengaturan);
  const [mengubah, setMengubah] = useState(false);
  const ada = pegawai.alasanMelebihi ?? pegawai.alasanRendah;
  if (ada && !mengubah) return <AlasanDiterima pegawai={pegawai} alasan={ada} onUbah={() => setMengubah(true)} />;
  if (ambang === null) return null;
  if (ada)
    return (
      <IsianAlasan
        pegawai={pegawai}
        jenis={ada.jenis}
        lama={ada}
        ambang={ambang.ambangMelebihi.nilai}
        onSelesai={() => setMengubah(false)}
      />
    );
  if (pegawai.rasio === null || pegawai.status !== 'aktif') return null;
  const keadaan = keadaanPegawai(pegawai, pegawai, pegawai.jumlahTugas > 0, ambang);
  if (keadaan !== 'melebihi' && keadaan !== 'rendah' && keadaan !== 'tanpaTugas') return null;
  const jenis = keadaan === 'melebihi' ? 'melebihi' : 'rendah';
  return <IsianAlasan key={jenis} pegawai={pegawai} jenis={jenis} lama={null} ambang={ambang.ambangMelebihi.nilai} />;
}

function AlasanDiterima(isi: { readonly pegawai: BarisPegawai; readonly alasan: AlasanBeban; onUbah(): void }) {
  const api = useApi();
  const { jalankan, sedang } = useAction();
  const { pegawai, alasan } = isi;
  const { batas, jenis } = alasan;
  const b = teks.beban;
  const lewat = batas !== undefined && pegawai.kapasitas > 0 && pegawai.beban * 100 > batas * pegawai.kapasitas;
  const cabut = () =>
    jalankan(() => api.acceptAlasan({ pegawaiId: pegawai.id, jenis, alasan: null, nomor: '' }), {
      berhasil: b.dicabut,
    });
  return (
    <div className={css.kotak}>
      <h3>{b.diterima}</h3>
      <div className={css.grup}>
        <span className={css.tumbuh}>
          {alasan.alasan}
          {alasan.nomor !== '' && <span className="redup"> · {alasan.nomor}</span>}
          {batas !== undefined && <span className="redup"> · {b.sampai(rasio(batas))}</span>}
        </span>
        {jenis === 'melebihi' && (
          <Button variant="default" disabled={sedang} onClick={isi.onUbah}>
            {b.ubah}
          </Button>
        )}
        <Button variant="default" loading={sedang} onClick={() => void cabut()}>
          {b.cabut}
        </Button>
      </div>
      {lewat && (
        <p role="status" className={css.lewat}>
          {b.lewat(rasioTeks(pegawai.rasio), rasio(batas))}
        </p>
      )}
    </div>
  );
}
