import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { periksaTemplat } from '../../../domain/periksaTemplat';
import { SEBUTAN_JENIS } from '../../../domain/surat';
import { Konfirmasi } from '../../parts/Konfirmasi';
import { useAction } from '../../parts/useAction';
import { BagianHalaman } from './BagianHalaman';
import { BagianNomorTemplat } from './BagianNomorTemplat';
import { BagianTanda } from './BagianTanda';
import { BagianTeks } from './BagianTeks';
import { BagianWord } from './BagianWord';
import { PaletIsian } from './PaletIsian';
import css from './Templat.module.css';
import { useTemplatKini, useTemplatStore } from './templatContext';
import { asalKini, belumDisimpan, isBaru, rapi } from './templatNaskahStore';
import { teks } from './teksTemplat';
import { useSisip } from './useSisip';

/** The template in parts; what is typed is a draft until "Simpan". */
export function FormTemplat() {
  const [templat] = useTemplatKini();
  const { wadah, onFocus, sisip } = useSisip();
  return (
    <div className={css.form} ref={wadah} onFocus={onFocus}>
      <div className={css.isi}>
        <p className={css.arti}>{SEBUTAN_JENIS[templat.jenis]}</p>
        <Bagian judul={teks.bagian.teks}>
          <PaletIsian jenis={templat.jenis} onSisip={sisip} />
          <BagianTeks />
        </Bagian>
        <Bagian judul={teks.bagian.halaman}>
          <BagianHalaman />
        </Bagian>
        <Bagian judul={teks.bagian.tanda}>
          <BagianTanda />
        </Bagian>
        <Bagian judul={teks.bagian.nomor}>
          <BagianNomorTemplat />
        </Bagian>
        <Bagian judul={teks.bagian.word}>
          <BagianWord />
        </Bagian>
      </div>
      <Tindakan />
    </div>
  );
}

const Bagian = ({ judul, children }: { readonly judul: string; readonly children: ReactNode }) => (
  <section className={css.bagian} aria-label={judul}>
    <h2>{judul}</h2>
    {children}
  </section>
);

/** Save, take back, copy, remove: always in sight below the form. */
function Tindakan() {
  const [templat] = useTemplatKini();
  const keadaan = useStore(useTemplatStore());
  const { jalankan, sedang } = useAction();
  const [tanya, setTanya] = useState(false);
  const { dipilih, simpan, batalkan, gandakan, hapus } = keadaan;
  const asal = asalKini(keadaan);
  const berubah = belumDisimpan(keadaan, dipilih);
  const sah = periksaTemplat(rapi(templat)).length === 0;
  const bawaan = asal !== 'kantor';
  return (
    <div className={css.tindakan}>
      <Button
        disabled={!berubah || !sah}
        loading={sedang}
        onClick={() => void jalankan(simpan, { berhasil: teks.tersimpan })}
      >
        {teks.simpan}
      </Button>
      <Button variant="default" disabled={!berubah} onClick={batalkan}>
        {teks.batalkan}
      </Button>
      <span className={css.sela} />
      <Button variant="subtle" onClick={gandakan}>
        {teks.gandakan}
      </Button>
      {asal !== 'bawaan' && !isBaru(dipilih) && (
        <Button variant="subtle" color="merah" onClick={() => setTanya(true)}>
          {bawaan ? teks.kembalikan : teks.hapus}
        </Button>
      )}
      <Konfirmasi
        terbuka={tanya}
        judul={bawaan ? teks.kembalikanTanya(templat.nama) : teks.hapusTanya(templat.nama)}
        aksi={bawaan ? teks.kembalikan : teks.hapus}
        onTutup={() => setTanya(false)}
        onYa={() => {
          setTanya(false);
          void jalankan(hapus, { berhasil: bawaan ? teks.terkembali : teks.terhapus });
        }}
      >
        {teks.hapusIsi}
      </Konfirmasi>
    </div>
  );
}
