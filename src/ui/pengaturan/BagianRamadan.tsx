import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { Kalender } from '../../api/views';
import { useApi } from '../api';
import { IsianTanggal } from '../parts/IsianTanggal';
import { useAction } from '../parts/useAction';
import css from './Pengaturan.module.css';

/** Ramadan shortens the week; its dates are provisional until the sidang isbat. */
export function BagianRamadan({ kalender }: { readonly kalender: Kalender }) {
  const api = useApi();
  const { jalankan, sedang } = useAction();
  const awal = kalender.ramadan;
  const [mulai, setMulai] = useState(awal?.mulai ?? '');
  const [akhir, setAkhir] = useState(awal?.akhir ?? '');
  const [status, setStatus] = useState<'ditetapkan' | 'sementara'>(awal?.status ?? 'sementara');
  const [sumber, setSumber] = useState(awal?.sumber ?? '');
  const terbalik = mulai !== '' && akhir !== '' && akhir < mulai;
  const simpan = async (event: FormEvent) => {
    event.preventDefault();
    await jalankan(() => api.saveRamadan({ mulai, akhir, status, sumber }), { berhasil: 'Ramadan disimpan.' });
  };
  return (
    <section className={css.kotak}>
      <h2>Ramadan {kalender.tahun}</h2>
      <form onSubmit={(event) => void simpan(event)}>
        <div className={css.baris}>
          <IsianTanggal label="Mulai" nilai={mulai} onUbah={setMulai} />
          <IsianTanggal
            label="Sampai"
            nilai={akhir}
            onUbah={setAkhir}
            galat={terbalik ? 'Mendahului tanggal mulai' : undefined}
          />
          <SegmentedControl
            aria-label="Kepastian tanggal Ramadan"
            value={status}
            data={[
              { value: 'ditetapkan', label: 'Ditetapkan' },
              { value: 'sementara', label: 'Sementara' },
            ]}
            onChange={(nilai) => setStatus(nilai === 'ditetapkan' ? 'ditetapkan' : 'sementara')}
          />
        </div>
        <TextInput
          label="Dasar"
          value={sumber}
          maxLength={300}
          onChange={(e) => setSumber(e.currentTarget.value)}
          mt={6}
        />
        <Button
          type="submit"
          variant="default"
          mt={10}
          disabled={mulai === '' || akhir === '' || terbalik}
          loading={sedang}
        >
          Simpan Ramadan
        </Button>
      </form>
      {!kalender.lengkap && (
        <div className={css.awas}>
          <strong>Kalender {kalender.tahun} belum lengkap.</strong> Kapasitas yang tampil masih terlalu tinggi sampai
          hari libur tahun ini diisi.
          {kalender.catatan.map((catatan) => (
            <div key={catatan}>{catatan}</div>
          ))}
        </div>
      )}
      {kalender.lengkap &&
        kalender.catatan.map((catatan) => (
          <p key={catatan} className={css.arti}>
            {catatan}
          </p>
        ))}
    </section>
  );
}
