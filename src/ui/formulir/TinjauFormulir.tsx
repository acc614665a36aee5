import { Button, Select } from '@mantine/core';
import { IconEqual } from '@tabler/icons-react';
import { useStore, type StoreApi } from 'zustand';
import { KEADAAN_FORMULIR, type PratinjauFormulir } from '../../api/formulirViews';
import { Kosong } from '../parts/Kosong';
import { SaringChip } from '../parts/SaringChip';
import { TabelPanjang } from '../parts/TabelPanjang';
import { teks as umum } from '../text';
import { barisTampak, cocokSaring, terimaBawaan, type KeadaanBaca, type SaringFormulir } from './bacaFormulirStore';
import { BarisBaca } from './BarisBaca';
import { BerkasKembali } from './BerkasKembali';
import css from './Formulir.module.css';
import { teks } from './teks';

interface Props {
  readonly store: StoreApi<KeadaanBaca>;
  readonly pratinjau: PratinjauFormulir;
}
const { baca } = teks;
const SEMUA = 'semua';
const LABEL: Readonly<Record<SaringFormulir, string>> = { semua: baca.semua, ...baca.keadaan, temuan: baca.temuan };

/** What the returned forms would change, task by task. */
export function TinjauFormulir({ store, pratinjau }: Props) {
  const keadaan = useStore(store);
  const { bagianId, saring, aturBagian, aturSaring } = keadaan;
  const tampak = barisTampak(keadaan);
  const banyakBerkas = pratinjau.berkas.filter((b) => b.keadaan === 'terbaca').length > 1;
  const sebagian = pratinjau.baris.filter((b) => bagianId === null || b.bagianId === bagianId);
  const pilihan = ([SEMUA, ...KEADAAN_FORMULIR, 'temuan'] as const)
    .map((nilai) => ({ nilai, label: LABEL[nilai], jumlah: sebagian.filter((b) => cocokSaring(b, nilai)).length }))
    .filter(({ nilai, jumlah }) => nilai === SEMUA || nilai === saring || jumlah > 0);
  const bagian = new Map(pratinjau.baris.map((b) => [b.bagianId, b.bagian]));
  if (pratinjau.baris.length === 0)
    return (
      <>
        <BerkasKembali berkas={pratinjau.berkas} />
        {pratinjau.berkas.some((b) => b.keadaan === 'terbaca') ? (
          <Kosong ikon={IconEqual} judul={baca.tanpaPerubahan.judul}>
            {baca.tanpaPerubahan.isi}
          </Kosong>
        ) : (
          <p role="alert" className={css.kalimat}>
            {baca.semuaDitolak}
          </p>
        )}
      </>
    );
  return (
    <>
      <BerkasKembali berkas={pratinjau.berkas} />
      <div className={css.alat}>
        {bagian.size > 1 && (
          <Select
            aria-label={umum.bagian}
            w={210}
            maw="100%"
            allowDeselect={false}
            data={[
              { value: SEMUA, label: umum.semuaBagian },
              ...[...bagian].flatMap(([id, nama]) => (id === null ? [] : [{ value: String(id), label: nama }])),
            ]}
            value={bagianId ?? SEMUA}
            onChange={(nilai) => aturBagian([...bagian.keys()].find((id) => id === nilai) ?? null)}
          />
        )}
        <SaringChip label={baca.saring} nilai={saring} pilihan={pilihan} onUbah={aturSaring} />
        <span className={`redup angka ${css.ujung ?? ''}`}>{baca.sama(pratinjau.sama)}</span>
      </div>
      <AksiMassal store={store} />
      <div className={css.tabel}>
        <TabelPanjang
          label={baca.judul}
          kepala={
            <tr>
              <th>{baca.kolom.terima}</th>
              <th>{baca.kolom.tugas}</th>
              <th>{baca.kolom.perubahan}</th>
              <th>{baca.kolom.keterangan}</th>
            </tr>
          }
          jumlah={tampak.length}
          kolom={4}
          tinggi={72}
          kunci={(i) => tampak[i]?.id ?? String(i)}
          baris={(i, props) => {
            const b = tampak[i];
            return b && <BarisBaca key={b.id} store={store} baris={b} props={props} banyakBerkas={banyakBerkas} />;
          }}
        />
      </div>
      {tampak.length === 0 && <p className="redup">{baca.tanpaTampak}</p>}
    </>
  );
}

function AksiMassal({ store }: Pick<Props, 'store'>) {
  const keadaan = useStore(store);
  const tampak = barisTampak(keadaan);
  const dapat = tampak.filter((b) => b.dapatDiterima).map((b) => b.id);
  // Deleting in bulk is for who looks at the emptied ones alone.
  const ambil = tampak
    .filter((b) => terimaBawaan(b) || (b.dapatDiterima && keadaan.saring === b.keadaan))
    .map((b) => b.id);
  const bentrok = tampak.filter((b) => b.perubahan.some((p) => p.bentrok));
  return (
    <div className={css.alat}>
      <Button
        variant="default"
        size="compact-sm"
        disabled={ambil.length === 0}
        onClick={() => keadaan.terapkan(ambil, true)}
      >
        {baca.terapkanSemua}
      </Button>
      <Button
        variant="default"
        size="compact-sm"
        disabled={dapat.length === 0}
        onClick={() => keadaan.terapkan(dapat, false)}
      >
        {baca.lepasSemua}
      </Button>
      {bentrok.length > 0 && (
        <span className={css.bentrokan}>
          <span>{baca.bentrok(bentrok.length)}</span>
          <Button variant="default" size="compact-sm" onClick={() => keadaan.pilihSemua(bentrok, 'formulir')}>
            {baca.pakaiFormulir}
          </Button>
          <Button variant="default" size="compact-sm" onClick={() => keadaan.pilihSemua(bentrok, 'aplikasi')}>
            {baca.pakaiAplikasi}
          </Button>
        </span>
      )}
    </div>
  );
}
