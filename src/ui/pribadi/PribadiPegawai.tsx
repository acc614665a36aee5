import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PegawaiId } from '../../domain/ids';
import type { StatusPegawai } from '../../domain/pegawai';
import { DATA_DIHAPUS } from '../../domain/pribadi';
import { DialogHapus } from './DialogHapus';
import { EksporPribadi } from './EksporPribadi';
import css from './Pribadi.module.css';
import { teks } from './teks';

interface Props {
  readonly id: PegawaiId;
  readonly nama: string;
  readonly status: StatusPegawai;
}

/** At the foot of a person's drawer. Of somebody who still works only a record made by mistake can be blanked. */
export function PribadiPegawai({ id, nama, status }: Props) {
  const [tanya, setTanya] = useState(false);
  return (
    <section className={css.pegawai} aria-label={teks.judul}>
      <h3>{teks.judul}</h3>
      {nama === DATA_DIHAPUS ? <p className={css.redup}>{teks.sudahKosong}</p> : <EksporPribadi id={id} nama={nama} />}
      {nama !== DATA_DIHAPUS && (
        <Button variant="subtle" color="merah" onClick={() => setTanya(true)}>
          {teks.hapus}
        </Button>
      )}
      {tanya && (
        <DialogHapus
          orang={[{ id, nama }]}
          alasanAwal={status === 'keluar' ? 'permintaan' : 'salah_catat'}
          onTutup={() => setTanya(false)}
        />
      )}
    </section>
  );
}
