import { ActionIcon, Button, Select } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { RincianPegawai } from '../../api/views';
import { JENIS_KETIDAKHADIRAN, type JenisKetidakhadiran } from '../../domain/pegawai';
import { rentangTanggal } from '../../domain/tampil';
import { useApi } from '../api';
import { IsianTanggal } from '../parts/IsianTanggal';
import { useAction } from '../parts/useAction';
import css from './Pegawai.module.css';
import { teks } from './teks';

/** Leave of one person; each line is its own undoable change. */
export function DaftarKetidakhadiran({ rincian }: { readonly rincian: RincianPegawai }) {
  const api = useApi();
  const { jalankan, sedang } = useAction();
  const [jenis, setJenis] = useState<JenisKetidakhadiran>('cuti_tahunan');
  const [mulai, setMulai] = useState('');
  const [akhir, setAkhir] = useState('');
  const [galat, setGalat] = useState('');
  const c = teks.cuti;
  const tambah = async () => {
    if (mulai === '' || akhir === '' || akhir < mulai) {
      setGalat(teks.galat.cuti);
      return;
    }
    const id = await jalankan(
      () => api.saveKetidakhadiran({ id: null, pegawaiId: rincian.pegawai.id, mulai, akhir, jenis }),
      { berhasil: c.ditambah },
    );
    if (id === undefined) return;
    setMulai('');
    setAkhir('');
  };
  const urut = [...rincian.ketidakhadiran].sort((a, b) => a.mulai.localeCompare(b.mulai));
  return (
    <>
      {urut.length === 0 && <p className="redup">{c.kosong}</p>}
      <ul className={css.daftar}>
        {urut.map((k) => {
          const apa = `${teks.ketidakhadiran[k.jenis]} ${rentangTanggal(k.mulai, k.akhir)}`;
          return (
            <li key={k.id}>
              <span className={css.tumbuh}>{apa}</span>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={c.hapus(apa)}
                onClick={() => void jalankan(() => api.removeKetidakhadiran({ id: k.id }), { berhasil: c.dihapus })}
              >
                <IconTrash size={15} aria-hidden />
              </ActionIcon>
            </li>
          );
        })}
      </ul>
      <form
        className={css.kotak}
        aria-label={c.tambah}
        onSubmit={(ev) => {
          ev.preventDefault();
          void tambah();
        }}
      >
        <div className={css.baris}>
          <Select
            label={c.jenis}
            allowDeselect={false}
            data={JENIS_KETIDAKHADIRAN.map((j) => ({ value: j, label: teks.ketidakhadiran[j] }))}
            value={jenis}
            onChange={(nilai) => setJenis(nilai ?? 'cuti_tahunan')}
          />
          <IsianTanggal
            label={c.mulai}
            nilai={mulai}
            galat={galat || undefined}
            onUbah={(nilai) => {
              setGalat('');
              setMulai(nilai);
              if (akhir === '' || akhir < nilai) setAkhir(nilai);
            }}
          />
          <IsianTanggal label={c.akhir} nilai={akhir} min={mulai || undefined} onUbah={setAkhir} />
        </div>
        <Button type="submit" mt={10} variant="light" loading={sedang}>
          {c.tambah}
        </Button>
        <p className="redup" style={{ margin: '8px 0 0' }}>
          {c.catatan}
        </p>
      </form>
    </>
  );
}
