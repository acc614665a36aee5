import { Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { BarisPerintah, RincianPerintah } from '../../api/perintahViews';
import type { TugasId } from '../../domain/ids';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { Laci } from '../parts/Laci';
import { useQuery } from '../parts/useQuery';
import { hariIni } from '../parts/waktu';
import { IsiPerintah } from './IsiPerintah';
import { NaskahPerintah } from './NaskahPerintah';
import css from './Perintah.module.css';
import { perintahDialog } from './perintahDialog';
import { teks } from './teks';
import { useAksiPerintah } from './useAksiPerintah';

const t = teks.laci;
const TABEL = ['perintah', 'tugas', 'penugasan', 'pegawai', 'surat'];

/** One order: what it says, who goes, its letters, its notula. */
export function LaciPerintah({ id, onTutup }: { readonly id: TugasId | null; onTutup(): void }) {
  const api = useApi();
  const { data, galat } = useQuery(id === null ? null : () => api.getPerintah({ id, hari: hariIni() }), [id], TABEL);
  return (
    <Laci
      terbuka={id !== null}
      judul={data?.jenis === 'rapat' ? t.judulRapat : t.judulTugas}
      lebar={520}
      onTutup={onTutup}
    >
      {() => (galat !== '' ? <Galat pesan={galat} /> : data && <Isi key={data.id} perintah={data} onTutup={onTutup} />)}
    </Laci>
  );
}

function Isi({ perintah: p, onTutup }: { readonly perintah: RincianPerintah; onTutup(): void }) {
  const aksi = useAksiPerintah();
  const rapat = p.jenis === 'rapat';
  return (
    <div className={css.laci}>
      <h2>{p.perihal}</h2>
      {p.keadaan === 'putuskan' && (
        <div className={css.putuskan} role="note">
          <strong>{t.putuskan}</strong>
          <Group gap="xs">
            <Button onClick={() => perintahDialog.getState().ubah(p.id, { kehadiran: 'sendiri' })}>{t.sendiri}</Button>
            <Button variant="default" onClick={() => perintahDialog.getState().ubah(p.id, { kehadiran: 'diwakilkan' })}>
              {t.wakilkan}
            </Button>
          </Group>
        </div>
      )}
      <IsiPerintah perintah={p} />
      <NaskahPerintah naskah={p.naskah} />
      {rapat && p.keadaan !== 'putuskan' && (p.tanggalAcara ?? '') <= hariIni() && <Notula perintah={p} />}
      <Group gap="xs">
        <Button variant="default" onClick={() => aksi.ubah(p)}>
          {teks.ubah}
        </Button>
        {p.pelaksana.length > 0 && (
          <>
            <Button variant="default" onClick={() => aksi.surat(p, 'disposisi')}>
              {teks.disposisi}
            </Button>
            <Button variant="default" onClick={() => aksi.surat(p, 'surat_tugas')}>
              {teks.suratTugas}
            </Button>
          </>
        )}
        {p.selesai !== null ? (
          <Button variant="default" loading={aksi.sedang} onClick={() => void aksi.bukaKembali(p)}>
            {teks.bukaKembali}
          </Button>
        ) : (
          !rapat && (
            <Button
              loading={aksi.sedang}
              onClick={() => void aksi.selesaikan(p).then((h) => h !== undefined && onTutup())}
            >
              {teks.selesaikan}
            </Button>
          )
        )}
      </Group>
    </div>
  );
}

/** What came out of a meeting; giving it closes the order. */
function Notula({ perintah: p }: { readonly perintah: BarisPerintah }) {
  const { simpanNotula, sedang } = useAksiPerintah();
  const [isi, setIsi] = useState(p.notula);
  return (
    <form
      className={css.notula}
      onSubmit={(e) => {
        e.preventDefault();
        void simpanNotula(p, isi.trim());
      }}
    >
      <Textarea
        label={t.notula}
        description={t.notulaArti}
        autosize
        minRows={3}
        maxRows={12}
        maxLength={20_000}
        data-autofocus={p.keadaan === 'notula' || undefined}
        value={isi}
        onChange={(e) => setIsi(e.currentTarget.value)}
      />
      <Button
        type="submit"
        loading={sedang}
        disabled={isi.trim() === '' || (isi.trim() === p.notula && p.selesai !== null)}
        variant={p.keadaan === 'notula' ? 'filled' : 'default'}
      >
        {p.selesai === null ? t.simpanNotula : t.ubahNotula}
      </Button>
    </form>
  );
}
