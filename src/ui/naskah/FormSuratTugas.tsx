import { Radio, Textarea } from '@mantine/core';
import { useAction } from '../parts/useAction';
import { PilihPegawai } from '../pegawai/PilihPegawai';
import css from './Naskah.module.css';
import { useNaskah } from './naskahContext';
import { PilihTugas } from './PilihTugas';
import { teks } from './teks';

/** One concrete job: from a task or in own words, for a person or a team. */
export function FormSuratTugas() {
  const draf = useNaskah((s) => s.draf);
  const galat = useNaskah((s) => s.galat);
  const ubah = useNaskah((s) => s.ubah);
  const dariTugas = useNaskah((s) => s.dariTugas);
  const { jalankan } = useAction();
  return (
    <>
      <PilihTugas
        nilai={draf.tugasId}
        onUbah={(id) => (id === null ? ubah({ tugasId: null }) : void jalankan(() => dariTugas(id)))}
      />
      <PilihPegawai
        label={teks.pegawai}
        contoh={teks.contohPegawai}
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
            <Radio size="xs" value="tim" label={teks.satuTim} />
            <Radio size="xs" value="orang" label={teks.perOrang} />
          </div>
        </Radio.Group>
      )}
      <Textarea
        label={teks.untuk}
        autosize
        minRows={3}
        maxRows={10}
        value={draf.untuk}
        error={galat.untuk}
        onChange={(e) => ubah({ untuk: e.currentTarget.value })}
      />
      <Textarea
        label={teks.dasar}
        autosize
        minRows={2}
        maxRows={8}
        value={draf.dasar}
        onChange={(e) => ubah({ dasar: e.currentTarget.value })}
      />
      <Textarea
        label={teks.menimbang}
        autosize
        minRows={1}
        maxRows={8}
        value={draf.menimbang}
        onChange={(e) => ubah({ menimbang: e.currentTarget.value })}
      />
    </>
  );
}
