import { MultiSelect, TagsInput, TextInput } from '@mantine/core';
import { JENIS_JABATAN, type JenisJabatan } from '../../domain/pegawai';
import { mintaKetua } from '../../domain/syaratTim';
import type { Syarat } from '../../domain/tugas';
import { useApi } from '../api';
import { IsianBilangan } from '../parts/IsianBilangan';
import { PilihPegawai } from '../pegawai/PilihPegawai';
import { useQuery } from '../parts/useQuery';
import type { DrafTugas } from './draf';
import { cacatSyarat } from './drafSyarat';
import { HasilSyarat } from './HasilSyarat';
import css from './Syarat.module.css';
import { teksSyarat as e } from './teksSyarat';

interface Props {
  readonly draf: DrafTugas;
  ubah(bagian: Pick<DrafTugas, 'syarat'>): void;
}

/** Who may do the task, how many people, and who leads; with the people it leaves. Empty fields do not restrict. */
export function IsianSyarat({ draf, ubah }: Props) {
  const api = useApi();
  const { data: saran } = useQuery(() => api.getSaranSyarat(), [], ['pegawai', 'penempatan', 'tugas']);
  const { syarat } = draf;
  const atur = (bagian: Partial<Syarat>) => ubah({ syarat: { ...syarat, ...bagian } });
  const cacat = cacatSyarat(draf);
  const galat = (bidang: string) => (cacat?.bidang === bidang ? cacat.sebab : undefined);
  return (
    <fieldset className={css.bidang}>
      <legend>{e.judul}</legend>
      <p className="redup">{e.petunjuk}</p>
      <div className={css.baris}>
        <PilihJenis
          label={e.jenisJabatan}
          nilai={syarat.jenisJabatan}
          onUbah={(jenisJabatan) => atur({ jenisJabatan })}
        />
        <Bilangan
          label={e.kelasMin}
          max={17}
          nilai={syarat.kelasMin}
          galat={galat('kelas jabatan')}
          onUbah={(kelasMin) => atur({ kelasMin })}
        />
        <Bilangan label={e.kelasMax} max={17} nilai={syarat.kelasMax} onUbah={(kelasMax) => atur({ kelasMax })} />
      </div>
      <div className={css.dua}>
        <TagsInput
          size="xs"
          label={e.jabatan}
          placeholder={syarat.jabatan.length === 0 ? e.contohJabatan : undefined}
          data={[...(saran?.jabatan ?? [])]}
          limit={30}
          maxDropdownHeight={220}
          value={[...syarat.jabatan]}
          onChange={(jabatan) => atur({ jabatan })}
        />
        <TagsInput
          size="xs"
          label={e.kompetensi}
          placeholder={syarat.kompetensi.length === 0 ? e.contohKompetensi : undefined}
          data={[...(saran?.kompetensi ?? [])]}
          limit={30}
          maxDropdownHeight={220}
          value={[...syarat.kompetensi]}
          onChange={(kompetensi) => atur({ kompetensi })}
        />
      </div>
      <div className={css.tim} role="group" aria-label={e.tim}>
        <Bilangan
          label={e.orangMin}
          max={500}
          satuan={e.satuanOrang}
          nilai={syarat.orangMin}
          galat={galat('jumlah pelaksana')}
          onUbah={(orangMin) => atur({ orangMin })}
        />
        <Bilangan
          label={e.orangMax}
          max={500}
          satuan={e.satuanOrang}
          nilai={syarat.orangMax}
          onUbah={(orangMax) => atur({ orangMax })}
        />
        <Bilangan
          label={e.ketuaKelas}
          max={17}
          nilai={syarat.ketuaKelasMin}
          galat={galat('kelas ketua')}
          onUbah={(ketuaKelasMin) => atur({ ketuaKelasMin })}
        />
        <PilihJenis
          label={e.ketuaJenis}
          nilai={syarat.ketuaJenisJabatan}
          galat={galat('jenis jabatan ketua')}
          onUbah={(ketuaJenisJabatan) => atur({ ketuaJenisJabatan })}
        />
      </div>
      {mintaKetua(syarat) && <p className="redup">{e.petunjukKetua}</p>}
      <PilihPegawai label={e.boleh} contoh={e.contohPegawai} nilai={syarat.boleh} onUbah={(boleh) => atur({ boleh })} />
      <div className={css.dua}>
        <PilihPegawai
          label={e.tidakBoleh}
          contoh={e.contohPegawai}
          nilai={syarat.tidakBoleh}
          onUbah={(tidakBoleh) => atur({ tidakBoleh })}
        />
        <TextInput
          label={e.tambahan}
          placeholder={e.contohTambahan}
          value={syarat.tugasTambahan}
          onChange={(ev) => atur({ tugasTambahan: ev.currentTarget.value })}
        />
      </div>
      <HasilSyarat draf={draf} />
    </fieldset>
  );
}

function PilihJenis(isi: {
  readonly label: string;
  readonly nilai: readonly JenisJabatan[];
  readonly galat?: string | undefined;
  onUbah(nilai: JenisJabatan[]): void;
}) {
  return (
    <MultiSelect
      size="xs"
      label={isi.label}
      placeholder={isi.nilai.length === 0 ? e.contohJenis : undefined}
      data={JENIS_JABATAN}
      value={[...isi.nilai]}
      error={isi.galat}
      clearable={isi.nilai.length > 1}
      clearButtonProps={{ 'aria-label': e.kosongkan(isi.label) }}
      onChange={(nilai) => isi.onUbah(nilai)}
    />
  );
}

function Bilangan(isi: {
  readonly label: string;
  readonly max: number;
  readonly satuan?: string;
  readonly nilai: number | null;
  readonly galat?: string | undefined;
  onUbah(nilai: number | null): void;
}) {
  return (
    <IsianBilangan
      label={isi.label}
      min={1}
      max={isi.max}
      suffix={isi.satuan ?? ''}
      placeholder={e.bebas}
      value={isi.nilai ?? ''}
      error={isi.galat}
      onChange={(nilai) => isi.onUbah(typeof nilai === 'number' ? nilai : null)}
    />
  );
}
