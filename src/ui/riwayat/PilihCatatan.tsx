import { Button, Popover } from '@mantine/core';
import { IconListSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { CatatanBernama, KelompokRiwayat } from '../../domain/riwayat';
import { sebutanTabel } from '../../domain/sebutanKolom';
import { useApi } from '../api';
import { KolomCari } from '../parts/KolomCari';
import { useQuery } from '../parts/useQuery';
import { teks } from './teks';
import css from './Riwayat.module.css';

interface Props {
  readonly kelompok: KelompokRiwayat | null;
  onPilih(catatan: CatatanBernama): void;
}

/** Finds one task, person, budget line or letter by its name, also those that were removed. */
export function PilihCatatan({ kelompok, onPilih }: Props) {
  const [terbuka, setTerbuka] = useState(false);
  return (
    <Popover opened={terbuka} onChange={setTerbuka} position="bottom-start" trapFocus withinPortal shadow="md">
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconListSearch size={14} aria-hidden />}
          aria-haspopup="dialog"
          aria-expanded={terbuka}
          onClick={() => setTerbuka(!terbuka)}
        >
          {teks.satuCatatan}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Daftar
          kelompok={kelompok}
          onPilih={(catatan) => {
            setTerbuka(false);
            onPilih(catatan);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

function Daftar({ kelompok, onPilih }: Props) {
  const api = useApi();
  const [kata, setKata] = useState('');
  const { data } = useQuery(kata === '' ? null : () => api.findCatatan({ teks: kata, kelompok }), [kata, kelompok]);
  const ada = data ?? [];
  return (
    <div className={css.pilih}>
      <KolomCari label={teks.cariCatatan} nilai={kata} onUbah={(baru) => setKata(baru.trim())} lebar={340} />
      {kata === '' && <p className="redup">{teks.ketikNama}</p>}
      {kata !== '' && data !== undefined && ada.length === 0 && <p className="redup">{teks.tidakDitemukan}</p>}
      {kata !== '' && (
        <ul>
          {ada.map((catatan) => (
            <li key={`${catatan.tabel}/${catatan.id}`}>
              <button type="button" onClick={() => onPilih(catatan)}>
                <span className="redup">{sebutanTabel(catatan.tabel)}</span> {catatan.nama}
                {catatan.dihapus && <span className="redup"> ({teks.dihapus})</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
