import { Select } from '@mantine/core';
import { JENIS_SURAT } from '../../domain/surat';
import { idBawaan } from '../../domain/templatNaskah';
import { useNaskah } from './naskahContext';
import { teksBaru as t } from './teksBaru';
import { useTemplatJenis } from './useTemplatJenis';

const PILIHAN = t.kelompok.map(({ group, jenis }) => ({
  group,
  items: jenis.map((value) => ({ value, label: t.jenis[value] })),
}));

/** What kind of letter, and with which of its templates; one template needs no choice. */
export function JenisDanTemplat() {
  const jenis = useNaskah((s) => s.draf.jenis);
  const ubah = useNaskah((s) => s.ubah);
  const { semua, dipakai } = useTemplatJenis();
  return (
    <>
      <Select
        label={t.jenisJudul}
        description={t.jenisArti[jenis]}
        inputWrapperOrder={['label', 'input', 'description']}
        allowDeselect={false}
        maxDropdownHeight={340}
        data={PILIHAN}
        value={jenis}
        onChange={(nilai) => {
          const baru = JENIS_SURAT.find((satu) => satu === nilai);
          if (baru) ubah({ jenis: baru });
        }}
      />
      {semua.length > 1 && (
        <Select
          label={t.templat}
          allowDeselect={false}
          data={semua.map(({ id, nama }) => ({ value: id, label: nama }))}
          value={dipakai?.id ?? idBawaan(jenis)}
          onChange={(nilai) => ubah({ templatId: nilai === idBawaan(jenis) ? null : nilai })}
        />
      )}
    </>
  );
}
