import { NumberInput, TagsInput, TextInput } from '@mantine/core';
import type { Syarat } from '../../domain/tugas';
import { PilihPegawai } from '../pegawai/PilihPegawai';
import { teks } from './teks';
import css from './Tugas.module.css';

interface Props {
  readonly syarat: Syarat;
  readonly galat: string | undefined;
  ubah(syarat: Syarat): void;
}
const kelas = (nilai: number | string): number | null => (typeof nilai === 'number' ? nilai : null);

/** Who may do the task. Empty fields do not restrict. */
export function IsianSyarat({ syarat, galat, ubah }: Props) {
  const e = teks.editor;
  const atur = (bagian: Partial<Syarat>) => ubah({ ...syarat, ...bagian });
  return (
    <fieldset className={css.bidang}>
      <legend>{e.syarat}</legend>
      <div className={css.baris}>
        <NumberInput
          label={e.kelasMin}
          min={1}
          max={17}
          allowDecimal={false}
          value={syarat.kelasMin ?? ''}
          error={galat}
          onChange={(nilai) => atur({ kelasMin: kelas(nilai) })}
        />
        <NumberInput
          label={e.kelasMax}
          min={1}
          max={17}
          allowDecimal={false}
          value={syarat.kelasMax ?? ''}
          onChange={(nilai) => atur({ kelasMax: kelas(nilai) })}
        />
        <TextInput
          label={e.tugasTambahan}
          placeholder={e.contohTambahan}
          value={syarat.tugasTambahan}
          onChange={(ev) => atur({ tugasTambahan: ev.currentTarget.value })}
        />
      </div>
      <div className={css.baris} style={{ marginTop: 8 }}>
        <TagsInput
          size="xs"
          label={e.jabatan}
          placeholder={syarat.jabatan.length === 0 ? e.contohJabatan : undefined}
          value={[...syarat.jabatan]}
          onChange={(jabatan) => atur({ jabatan })}
        />
        <TagsInput
          size="xs"
          label={e.kompetensi}
          placeholder={syarat.kompetensi.length === 0 ? e.contohKompetensi : undefined}
          value={[...syarat.kompetensi]}
          onChange={(kompetensi) => atur({ kompetensi })}
        />
      </div>
      <div style={{ marginTop: 8 }}>
        <PilihPegawai label={e.boleh} nilai={syarat.boleh} onUbah={(boleh) => atur({ boleh })} />
      </div>
      <div style={{ marginTop: 8 }}>
        <PilihPegawai label={e.tidakBoleh} nilai={syarat.tidakBoleh} onUbah={(tidakBoleh) => atur({ tidakBoleh })} />
      </div>
    </fieldset>
  );
}
