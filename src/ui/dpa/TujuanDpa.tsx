import { Select, TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useStore } from 'zustand';
import type { PratinjauDpa } from '../../api/dpaViews';
import { JENIS_DPA, type JenisDpa } from '../../domain/subKegiatan';
import { angka, tanggalPanjang } from '../../domain/tampil';
import { IsianTanggal } from '../parts/IsianTanggal';
import { kegiatanTerbaca } from './butirTinjau';
import { halanganTanggal, peringatanTanggal, tanggalPreset } from './tanggalDokumen';
import { NAMA_DPA, teks } from './teks';
import type { TinjauDpaStore } from './tinjauDpaStore';
import nada from './Nada.module.css';
import css from './Tinjau.module.css';

const BARU = 'baru';

/** Which document of the year this is, and whether the files hold the whole of it. */
export function TujuanDpa({ store, pratinjau }: { readonly store: TinjauDpaStore; readonly pratinjau: PratinjauDpa }) {
  const tujuan = useStore(store, (s) => s.tujuan);
  const atur = useStore(store, (s) => s.aturTujuan);
  const preset = useStore(store, tanggalPreset) && tujuan.dpaId === null;
  const tahun = useStore(store, (s) => s.tahun);
  const galat = halanganTanggal({ tujuan, tahun });
  const peringatan = galat === '' ? peringatanTanggal(tujuan, pratinjau) : '';
  const kegiatan = kegiatanTerbaca(pratinjau.baris).size;
  return (
    <div className={css.dokumen} role="group" aria-label="Dokumen tujuan">
      {pratinjau.versi.length > 0 && (
        <Select
          label="Diterima sebagai"
          w={282}
          allowDeselect={false}
          value={tujuan.dpaId ?? BARU}
          data={[
            { value: BARU, label: 'Versi baru' },
            ...pratinjau.versi.map((v) => ({
              value: v.id,
              label: `Bagian dari ${v.sebutan}, ${tanggalPanjang(v.tanggal)}`,
            })),
          ]}
          onChange={(nilai) => atur({ dpaId: nilai === null || nilai === BARU ? null : nilai })}
        />
      )}
      {tujuan.dpaId === null && (
        <>
          <Select
            label="Dokumen"
            w={150}
            allowDeselect={false}
            value={tujuan.jenis}
            data={JENIS_DPA.map((nilai) => ({ value: nilai, label: NAMA_DPA[nilai] }))}
            onChange={(nilai) => atur({ jenis: nilai as JenisDpa })}
          />
          <TextInput
            label="Nomor"
            placeholder="boleh kosong"
            w={310}
            maxLength={100}
            value={tujuan.nomor}
            onChange={(e) => atur({ nomor: e.currentTarget.value })}
          />
          <IsianTanggal
            label="Tanggal"
            lebar={150}
            wajib
            nilai={tujuan.tanggal}
            galat={galat || undefined}
            onUbah={(tanggal) => tanggal !== '' && atur({ tanggal })}
          />
        </>
      )}
      <Select
        label="Berkas ini memuat"
        w={214}
        allowDeselect={false}
        value={tujuan.cakupan}
        data={[
          { value: 'seluruh', label: 'seluruh dokumen' },
          { value: 'sebagian', label: `sebagian (${angka(kegiatan)} kegiatan)` },
        ]}
        onChange={(nilai) => atur({ cakupan: nilai === 'seluruh' ? 'seluruh' : 'sebagian' })}
      />
      {(preset || peringatan !== '') && (
        <div className={css.catatanTanggal} role="status">
          {preset && <span className="redup">{teks.tinjau.tanggalPreset}</span>}
          {peringatan !== '' && (
            <span className={nada.beda}>
              <IconAlertTriangle size={15} aria-hidden />
              <strong>{peringatan}</strong>
            </span>
          )}
        </div>
      )}
    </div>
  );
}
