import { Checkbox, Textarea, TextInput } from '@mantine/core';
import { IsianTanggal } from '../parts/IsianTanggal';
import { PilihPegawai } from '../pegawai/PilihPegawai';
import { PilihSifat } from './FormTahunan';
import css from './Naskah.module.css';
import { useNaskah } from './naskahContext';
import { teksBaru } from './teksBaru';
import { useTemplatJenis } from './useTemplatJenis';

const t = teksBaru.disposisi;

/** A letter that came in, who is to do what about it, and until when. */
export function FormDisposisi() {
  const draf = useNaskah((s) => s.draf);
  const galat = useNaskah((s) => s.galat);
  const ubah = useNaskah((s) => s.ubah);
  const { dipakai } = useTemplatJenis();
  const teks = (bidang: 'suratDari' | 'nomorSurat' | 'agenda' | 'perihal', label: string) => (
    <TextInput
      label={label}
      maxLength={300}
      value={draf[bidang]}
      error={galat[bidang]}
      onChange={(e) => ubah({ [bidang]: e.currentTarget.value })}
    />
  );
  const tanggal = (bidang: 'tanggalSurat' | 'diterima' | 'tenggat', label: string) => (
    <IsianTanggal label={label} nilai={draf[bidang]} onUbah={(nilai) => ubah({ [bidang]: nilai })} />
  );
  const terbuka = [
    draf.nomorSurat === '' && t.nomor,
    draf.tanggalSurat === '' && t.tanggal,
    draf.agenda === '' && t.agenda,
  ].filter((satu) => satu !== false);
  const kotak = [...new Set([...(dipakai?.untuk ?? []), ...draf.harap])];
  return (
    <>
      {teks('suratDari', t.dari)}
      {teks('perihal', t.perihal)}
      <div className={css.sebaris}>
        {teks('nomorSurat', t.nomor)}
        {tanggal('tanggalSurat', t.tanggal)}
      </div>
      <div className={css.sebaris}>
        {teks('agenda', t.agenda)}
        {tanggal('diterima', t.diterima)}
      </div>
      {terbuka.length > 0 && <p className="redup">{t.kosong(terbuka)}</p>}
      <PilihSifat />
      <PilihPegawai
        label={t.kepada}
        contoh={teksBaru.contohPegawai}
        nilai={draf.pegawaiIds}
        galat={galat.pegawaiIds}
        onUbah={(pegawaiIds) => ubah({ pegawaiIds })}
      />
      <Checkbox.Group
        size="xs"
        label={t.harap}
        value={[...draf.harap]}
        // In the order of the form, whatever was ticked first.
        onChange={(nilai) => ubah({ harap: kotak.filter((satu) => nilai.includes(satu)) })}
      >
        <div className={css.radio}>
          {kotak.map((satu) => (
            <Checkbox key={satu} size="xs" value={satu} label={satu} />
          ))}
        </div>
      </Checkbox.Group>
      {tanggal('tenggat', t.tenggat)}
      <Textarea
        label={t.catatan}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={1000}
        value={draf.catatan}
        onChange={(e) => ubah({ catatan: e.currentTarget.value })}
      />
    </>
  );
}
