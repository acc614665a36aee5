import { MultiSelect, Radio, TextInput } from '@mantine/core';
import { useApi } from '../api';
import { IsianTanggal } from '../parts/IsianTanggal';
import { useQuery } from '../parts/useQuery';
import { PilihPegawai } from '../pegawai/PilihPegawai';
import css from './Naskah.module.css';
import { useNaskah } from './naskahContext';
import { teksBaru } from './teksBaru';

const t = teksBaru.berita;

/** Hand-over of tasks from one person to another. */
export function FormBeritaAcara() {
  const draf = useNaskah((s) => s.draf);
  const galat = useNaskah((s) => s.galat);
  const ubah = useNaskah((s) => s.ubah);
  return (
    <>
      <PilihPegawai
        label={t.dari}
        contoh={teksBaru.contohPegawai}
        nilai={draf.dariId === null ? [] : [draf.dariId]}
        galat={galat.dariId}
        onUbah={(ids) => ubah({ dariId: ids.at(-1) ?? null, tugasIds: null })}
      />
      <PilihPegawai
        label={t.kepada}
        contoh={teksBaru.contohPegawai}
        nilai={draf.kepadaId === null ? [] : [draf.kepadaId]}
        galat={galat.kepadaId}
        onUbah={(ids) => ubah({ kepadaId: ids.at(-1) ?? null })}
      />
      <TugasDiserahkan />
      <TextInput
        label={t.alasan}
        placeholder={t.contohAlasan}
        maxLength={500}
        value={draf.alasan}
        error={galat.alasan}
        onChange={(e) => ubah({ alasan: e.currentTarget.value })}
      />
      <IsianTanggal
        wajib
        label={t.terhitung}
        nilai={draf.terhitung}
        galat={galat.terhitung}
        onUbah={(terhitung) => ubah({ terhitung })}
      />
    </>
  );
}

/** All tasks of the first person, or some. */
function TugasDiserahkan() {
  const api = useApi();
  const { dariId, tugasIds } = useNaskah((s) => s.draf);
  const galat = useNaskah((s) => s.galat.tugasIds);
  const ubah = useNaskah((s) => s.ubah);
  const { data } = useQuery(
    dariId === null ? null : () => api.getPegawai({ id: dariId }),
    [dariId],
    ['pegawai', 'tugas', 'penugasan'],
  );
  const milik = data?.tugas.map(({ id, nama }) => ({ id, nama })) ?? [];
  // What was handed over whole is with the other one already.
  const lain = (tugasIds ?? []).filter((id) => data !== undefined && !milik.some((satu) => satu.id === id));
  const { data: dulu } = useQuery(
    lain.length === 0 ? null : () => Promise.all(lain.map((id) => api.getTugas({ id }))),
    [lain.join(' ')],
    ['tugas'],
  );
  if (!data) return null;
  const pilihan = [...milik, ...(dulu ?? []).map(({ id, nama }) => ({ id, nama }))];
  if (pilihan.length === 0) return <p className={css.awas}>{t.tanpaTugas}</p>;
  return (
    <>
      <Radio.Group
        size="xs"
        label={t.tugas}
        value={tugasIds === null ? 'semua' : 'pilih'}
        onChange={(nilai) => ubah({ tugasIds: nilai === 'semua' ? null : [] })}
      >
        <div className={css.radio}>
          <Radio size="xs" value="semua" label={t.semua(data.tugas.length)} />
          <Radio size="xs" value="pilih" label={t.pilih} />
        </div>
      </Radio.Group>
      {tugasIds !== null && (
        <MultiSelect
          aria-label={t.pilih}
          size="xs"
          searchable
          hidePickedOptions
          data={pilihan.map(({ id, nama }) => ({ value: id, label: nama }))}
          value={tugasIds.filter((id) => pilihan.some((satu) => satu.id === id))}
          error={galat}
          onChange={(nilai) => ubah({ tugasIds: nilai })}
        />
      )}
    </>
  );
}
