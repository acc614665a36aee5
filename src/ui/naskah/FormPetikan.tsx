import { Radio, Select } from '@mantine/core';
import { useApi } from '../api';
import { useQuery } from '../parts/useQuery';
import { PilihPegawai } from '../pegawai/PilihPegawai';
import css from './Naskah.module.css';
import { useNaskah } from './naskahContext';
import { teksBaru as t } from './teksBaru';

/** Who gets a Petikan: everybody with tasks, one bagian, or chosen people. */
export function FormPetikan() {
  const api = useApi();
  const draf = useNaskah((s) => s.draf);
  const galat = useNaskah((s) => s.galat);
  const ubah = useNaskah((s) => s.ubah);
  const { data: bagian = [] } = useQuery(() => api.listBagian(), [], ['bagian']);
  return (
    <>
      <Radio.Group
        size="xs"
        label={t.lingkupLabel.petikan}
        value={draf.lingkup}
        onChange={(nilai) => ubah({ lingkup: nilai })}
      >
        <div className={css.radio}>
          {Object.entries(t.lingkup).map(([nilai, label]) => (
            <Radio key={nilai} size="xs" value={nilai} label={label} />
          ))}
        </div>
      </Radio.Group>
      {draf.lingkup === 'bagian' && (
        <Select
          label={t.bagian}
          searchable
          data={bagian.map(({ id, nama }) => ({ value: id, label: nama }))}
          value={draf.bagianIds[0] ?? null}
          error={galat.bagianIds}
          onChange={(nilai) => ubah({ bagianIds: nilai === null ? [] : [nilai] })}
        />
      )}
      {draf.lingkup === 'pilih' && (
        <PilihPegawai
          label={t.pegawai}
          contoh={t.contohPegawai}
          nilai={draf.pegawaiIds}
          galat={galat.pegawaiIds}
          onUbah={(pegawaiIds) => ubah({ pegawaiIds })}
        />
      )}
    </>
  );
}
