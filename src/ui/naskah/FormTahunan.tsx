import { Checkbox, MultiSelect, Radio, Select, Textarea, TextInput } from '@mantine/core';
import { useApi } from '../api';
import { useQuery } from '../parts/useQuery';
import css from './Naskah.module.css';
import { useNaskah } from './naskahContext';
import { teksBaru as t } from './teksBaru';

/** The yearly division: of the whole office or of some bagian, as a Keputusan or a Nota Dinas. */
export function FormTahunan() {
  const api = useApi();
  const draf = useNaskah((s) => s.draf);
  const galat = useNaskah((s) => s.galat);
  const ubah = useNaskah((s) => s.ubah);
  const { data: bagian = [] } = useQuery(() => api.listBagian(), [], ['bagian']);
  return (
    <>
      <Radio.Group
        size="xs"
        label={t.lingkupLabel.tahunan}
        value={draf.lingkup === 'bagian' ? 'bagian' : 'semua'}
        onChange={(nilai) => ubah({ lingkup: nilai === 'bagian' ? 'bagian' : 'semua' })}
      >
        <div className={css.radio}>
          {Object.entries(t.lingkupTahunan).map(([nilai, label]) => (
            <Radio key={nilai} size="xs" value={nilai} label={label} />
          ))}
        </div>
      </Radio.Group>
      {draf.lingkup === 'bagian' && (
        <MultiSelect
          label={t.bagian}
          size="xs"
          searchable
          data={bagian.map(({ id, nama }) => ({ value: id, label: nama }))}
          value={[...draf.bagianIds]}
          error={galat.bagianIds}
          onChange={(nilai) => ubah({ bagianIds: nilai })}
        />
      )}
      {draf.jenis === 'keputusan' ? <Tentang /> : <Nota />}
    </>
  );
}

function Tentang() {
  const tentang = useNaskah((s) => s.draf.tentang);
  const ubah = useNaskah((s) => s.ubah);
  return (
    <Textarea
      label={t.tentang}
      description={t.tentangArti}
      autosize
      minRows={2}
      maxRows={5}
      maxLength={500}
      value={tentang}
      onChange={(e) => ubah({ tentang: e.currentTarget.value })}
    />
  );
}

/** Head of the note and its text. */
function Nota() {
  const draf = useNaskah((s) => s.draf);
  const galat = useNaskah((s) => s.galat);
  const ubah = useNaskah((s) => s.ubah);
  return (
    <>
      {(['yth', 'dari', 'hal'] as const).map((bidang) => (
        <TextInput
          key={bidang}
          label={t[bidang]}
          maxLength={300}
          value={draf[bidang]}
          error={galat[bidang]}
          onChange={(e) => ubah({ [bidang]: e.currentTarget.value })}
        />
      ))}
      <PilihSifat />
      <Checkbox
        size="xs"
        label={t.denganLampiran}
        checked={draf.denganLampiran}
        onChange={(e) => ubah({ denganLampiran: e.currentTarget.checked })}
      />
      <Textarea
        label={t.paragraf}
        autosize
        minRows={2}
        maxRows={10}
        value={draf.paragraf}
        onChange={(e) => ubah({ paragraf: e.currentTarget.value })}
      />
    </>
  );
}

export function PilihSifat() {
  const sifat = useNaskah((s) => s.draf.sifat);
  const ubah = useNaskah((s) => s.ubah);
  return (
    <Select
      label={t.sifat}
      allowDeselect={false}
      data={[...new Set([...t.sifatPilihan, sifat])].filter((satu) => satu !== '')}
      value={sifat}
      onChange={(nilai) => ubah({ sifat: nilai ?? '' })}
    />
  );
}
