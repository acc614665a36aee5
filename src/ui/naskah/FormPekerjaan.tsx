import { Checkbox, Radio, Textarea, TextInput } from '@mantine/core';
import { useApi } from '../api';
import { useAction } from '../parts/useAction';
import { useQuery } from '../parts/useQuery';
import { PilihPegawai } from '../pegawai/PilihPegawai';
import css from './Naskah.module.css';
import { useNaskah } from './naskahContext';
import { PilihTugas } from './PilihTugas';
import { teksBaru as t } from './teksBaru';

/** One concrete job: from a task or in own words, for a person or a team. */
export function FormPekerjaan() {
  const api = useApi();
  const draf = useNaskah((s) => s.draf);
  const galat = useNaskah((s) => s.galat);
  const ubah = useNaskah((s) => s.ubah);
  const dariTugas = useNaskah((s) => s.dariTugas);
  const { jalankan } = useAction();
  const { tugasId } = draf;
  const { data: tugas } = useQuery(tugasId === null ? null : () => api.getTugas({ id: tugasId }), [tugasId], ['tugas']);
  return (
    <>
      <PilihTugas
        nilai={tugasId}
        onUbah={(id) => (id === null ? ubah({ tugasId: null, bebanBiaya: false }) : void jalankan(() => dariTugas(id)))}
      />
      <PilihPegawai
        label={t.pegawai}
        contoh={t.contohPegawai}
        nilai={draf.pegawaiIds}
        galat={galat.pegawaiIds}
        onUbah={(pegawaiIds) => ubah({ pegawaiIds })}
      />
      {draf.pegawaiIds.length > 1 && (
        <Radio.Group
          value={draf.perOrang ? 'orang' : 'tim'}
          onChange={(nilai) => ubah({ perOrang: nilai === 'orang' })}
        >
          <div className={css.radio}>
            <Radio size="xs" value="tim" label={t.satuTim} />
            <Radio size="xs" value="orang" label={t.perOrang} />
          </div>
        </Radio.Group>
      )}
      <div className={css.sebaris}>
        <TextInput
          label={t.waktu}
          placeholder={t.contohWaktu}
          maxLength={200}
          value={draf.waktu}
          onChange={(e) => ubah({ waktu: e.currentTarget.value })}
        />
        <TextInput
          label={t.tempat}
          placeholder={t.contohTempat}
          maxLength={200}
          value={draf.tempat}
          onChange={(e) => ubah({ tempat: e.currentTarget.value })}
        />
      </div>
      <Textarea
        label={t.untuk}
        autosize
        minRows={3}
        maxRows={10}
        value={draf.untuk}
        error={galat.untuk}
        onChange={(e) => ubah({ untuk: e.currentTarget.value })}
      />
      {tugas?.subKegiatanId && (
        <Checkbox
          size="xs"
          label={t.bebanBiaya}
          checked={draf.bebanBiaya}
          onChange={(e) => ubah({ bebanBiaya: e.currentTarget.checked })}
        />
      )}
      <Textarea
        label={t.dasar}
        description={t.dasarArti}
        autosize
        minRows={2}
        maxRows={8}
        value={draf.dasar}
        onChange={(e) => ubah({ dasar: e.currentTarget.value })}
      />
      <Textarea
        label={t.menimbang}
        autosize
        minRows={1}
        maxRows={8}
        value={draf.menimbang}
        onChange={(e) => ubah({ menimbang: e.currentTarget.value })}
      />
    </>
  );
}
