import { Checkbox, MultiSelect, Radio } from '@mantine/core';
import { useStore } from 'zustand';
import { bolehSamar, JENIS_DOKUMEN, perPegawai, SEBUTAN_DOKUMEN } from '../../domain/kinerja';
import { useApi } from '../api';
import { useQuery } from '../parts/useQuery';
import { PilihPegawai } from '../pegawai/PilihPegawai';
import css from './Dokumen.module.css';
import { lingkupUntuk, type DokumenStore } from './dokumenStore';
import { teks } from './teks';

/** Which paper, for whom, and what only that paper asks. */
export function FormDokumen({ store }: { readonly store: DokumenStore }) {
  const { draf, galat, ubah } = useStore(store);
  const pilihan = lingkupUntuk(draf.jenis);
  const lingkup = pilihan.includes(draf.lingkup) ? draf.lingkup : 'kantor';
  return (
    <>
      <Radio.Group label={teks.jenis} value={draf.jenis} onChange={(nilai) => ubah({ jenis: nilai })}>
        <div className={css.kartu}>
          {JENIS_DOKUMEN.map((jenis) => (
            <Radio key={jenis} size="xs" value={jenis} label={SEBUTAN_DOKUMEN[jenis]} description={teks.arti[jenis]} />
          ))}
        </div>
      </Radio.Group>
      <Radio.Group label={teks.lingkup} value={lingkup} onChange={(nilai) => ubah({ lingkup: nilai })}>
        <div className={css.radio}>
          {pilihan.map((satu) => (
            <Radio key={satu} size="xs" value={satu} label={teks.lingkupPilihan[satu]} />
          ))}
        </div>
      </Radio.Group>
      {lingkup === 'bagian' && <PilihBagianBanyak store={store} />}
      {lingkup === 'orang' && (
        <PilihPegawai
          label={teks.pegawai}
          contoh={teks.contohPegawai}
          nilai={draf.pegawaiIds}
          galat={galat.pegawaiIds}
          onUbah={(pegawaiIds) => ubah({ pegawaiIds })}
        />
      )}
      {draf.jenis === 'matriks' && (
        <Radio.Group
          label={teks.tingkat}
          description={teks.tingkatArti[draf.tingkat]}
          value={String(draf.tingkat)}
          onChange={(nilai) => ubah({ tingkat: nilai === '2' ? 2 : 1 })}
        >
          <div className={css.radio}>
            {([1, 2] as const).map((satu) => (
              <Radio key={satu} size="xs" value={String(satu)} label={teks.tingkatPilihan[satu]} />
            ))}
          </div>
        </Radio.Group>
      )}
      {perPegawai(draf.jenis) && (
        <Radio.Group
          label={teks.lembar}
          value={draf.lembar}
          onChange={(nilai) => ubah({ lembar: nilai === 'satu' ? 'satu' : 'perOrang' })}
        >
          <div className={css.radio}>
            {(['perOrang', 'satu'] as const).map((satu) => (
              <Radio key={satu} size="xs" value={satu} label={teks.lembarPilihan[satu]} />
            ))}
          </div>
        </Radio.Group>
      )}
      {bolehSamar(draf.jenis) && (
        <Checkbox
          size="xs"
          label={teks.samarkanNip}
          checked={draf.samarkanNip}
          onChange={(e) => ubah({ samarkanNip: e.currentTarget.checked })}
        />
      )}
      {draf.jenis === 'skp' && (
        <Checkbox
          size="xs"
          label={teks.biaya}
          checked={draf.biaya}
          onChange={(e) => ubah({ biaya: e.currentTarget.checked })}
        />
      )}
    </>
  );
}

function PilihBagianBanyak({ store }: { readonly store: DokumenStore }) {
  const api = useApi();
  const { draf, galat, ubah } = useStore(store);
  const { data: bagian = [] } = useQuery(() => api.listBagian(), [], ['bagian']);
  return (
    <MultiSelect
      label={teks.bagian}
      size="xs"
      searchable
      hidePickedOptions
      placeholder={draf.bagianIds.length === 0 ? teks.contohBagian : undefined}
      nothingFoundMessage="Tidak ada bagian dengan nama itu"
      data={bagian.map(({ id, nama }) => ({ value: id, label: nama }))}
      value={[...draf.bagianIds]}
      error={galat.bagianIds}
      onChange={(nilai) => ubah({ bagianIds: nilai })}
    />
  );
}
