import { ActionIcon, Button, Checkbox } from '@mantine/core';
import { IconTemplate, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import type { BarisTemplat } from '../../api/tugasViews';
import type { SubKegiatanId } from '../../domain/ids';
import { useApi } from '../api';
import { IsianBilangan } from '../parts/IsianBilangan';
import { useAction } from '../parts/useAction';
import { useQuery } from '../parts/useQuery';
import css from './Alat.module.css';
import { createTemplatStore, isianTemplat, type KeadaanTemplat } from './templatStore';
import { teksAlat } from './teksAlat';

const kata = teksAlat.templat;

/** Drafts for this sub kegiatan: some or all of them, with this office's numbers, become tasks. */
export function TemplatSub({
  subKegiatanId,
  kosong,
}: {
  readonly subKegiatanId: SubKegiatanId;
  readonly kosong: boolean;
}) {
  const api = useApi();
  const { data } = useQuery(() => api.listTemplat({ subKegiatanId }), [subKegiatanId], ['pengaturan', 'tugas']);
  const [dibuka, setDibuka] = useState<boolean | null>(null);
  if (!data) return null;
  // A line without tasks shows them at once: that is where they help.
  const terbuka = dibuka ?? (kosong && data.baris.length > 0);
  return (
    <div className={css.templat}>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconTemplate size={15} aria-hidden />}
        aria-expanded={terbuka}
        onClick={() => setDibuka(!terbuka)}
      >
        {terbuka ? kata.tutup : `${kata.buka} (${data.baris.length})`}
      </Button>
      {terbuka && <Isi subKegiatanId={subKegiatanId} baris={data.baris} />}
    </div>
  );
}

function Isi({
  subKegiatanId,
  baris,
}: {
  readonly subKegiatanId: SubKegiatanId;
  readonly baris: readonly BarisTemplat[];
}) {
  const api = useApi();
  const [store] = useState(() => createTemplatStore(api));
  const keadaan = useStore(store);
  const { jalankan, sedang } = useAction();
  if (baris.length === 0) return <p className="redup">{kata.kosong}</p>;
  const dapat = baris.filter((b) => !b.sudahAda);
  const dipilih = baris.filter((b) => keadaan.dipilih.has(b.id)).length;
  return (
    <form
      noValidate
      onSubmit={(ev) => {
        ev.preventDefault();
        void jalankan(() => keadaan.pakai(subKegiatanId, baris), { berhasil: (h) => h && kata.berhasil(h.baru) });
      }}
    >
      <p className="redup">{kata.keterangan}</p>
      <table className="tabel">
        <thead>
          <tr>
            <th>
              <Checkbox
                size="xs"
                aria-label={kata.pilihSemua}
                disabled={dapat.length === 0}
                checked={dapat.length > 0 && dapat.every((b) => keadaan.dipilih.has(b.id))}
                indeterminate={dipilih > 0 && dipilih < dapat.length}
                onChange={(ev) => keadaan.pilihSemua(baris, ev.currentTarget.checked)}
              />
            </th>
            <th>{kata.kolom.tugas}</th>
            <th>{kata.kolom.volume}</th>
            <th>{kata.kolom.norma}</th>
            <th>{kata.kolom.waktu}</th>
            <th>
              <span className="tersembunyi">{kata.kolom.asal}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {baris.map((b) => (
            <Baris key={b.id} baris={b} keadaan={keadaan} />
          ))}
        </tbody>
      </table>
      <Button type="submit" mt={8} disabled={dipilih === 0 || sedang}>
        {kata.aksi(dipilih)}
      </Button>
    </form>
  );
}

function Baris({ baris: b, keadaan }: { readonly baris: BarisTemplat; readonly keadaan: KeadaanTemplat }) {
  const api = useApi();
  const { jalankan } = useAction();
  const { volume, norma } = isianTemplat(keadaan, b);
  const bilangan = (nilai: number | string): number | '' => (typeof nilai === 'number' ? nilai : '');
  return (
    <tr>
      <td>
        <Checkbox
          size="xs"
          aria-label={kata.pilih(b.nama)}
          checked={keadaan.dipilih.has(b.id)}
          onChange={(ev) => keadaan.pilih(b.id, ev.currentTarget.checked)}
        />
      </td>
      <td>
        {b.nama}
        {b.sudahAda && <strong> · {kata.sudahAda}</strong>}
        <div className={css.status}>
          <span className="redup">{b.keluaran}</span>{' '}
          <span className={b.status === 'rancangan' ? css.rancangan : 'redup'} title={b.sumber}>
            ({kata.status[b.status]})
          </span>
        </div>
      </td>
      <td>
        <div className={css.bersatuan}>
          <IsianBilangan
            aria-label={kata.volume(b.nama)}
            size="xs"
            w={64}
            flex="none"
            min={0}
            hideControls
            error={volume === ''}
            value={volume}
            onChange={(nilai) => nilai !== volume && keadaan.ubah(b, { volume: bilangan(nilai) })}
          />
          <span className="redup">{b.satuan}</span>
        </div>
      </td>
      <td>
        <IsianBilangan
          aria-label={kata.norma(b.nama)}
          size="xs"
          w={72}
          min={0}
          hideControls
          value={norma}
          onChange={(nilai) => nilai !== norma && keadaan.ubah(b, { norma: bilangan(nilai) })}
        />
      </td>
      <td className="redup">{b.waktu}</td>
      <td>
        {b.milikKantor && (
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={kata.hapus(b.nama)}
            onClick={() => void jalankan(() => api.removeTemplat({ ids: [b.id] }), { berhasil: kata.dihapus })}
          >
            <IconTrash size={15} aria-hidden />
          </ActionIcon>
        )}
      </td>
    </tr>
  );
}
