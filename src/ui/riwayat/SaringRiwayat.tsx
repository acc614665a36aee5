import { Button, Select } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import { IconX } from '@tabler/icons-react';
import { useStore, type StoreApi } from 'zustand';
import { NAMA_KELOMPOK, SEBAB_RIWAYAT, SEBUTAN_KELOMPOK, SEBUTAN_SEBAB } from '../../domain/riwayat';
import { angka } from '../../domain/tampil';
import { useApi } from '../api';
import { KolomCari } from '../parts/KolomCari';
import { useQuery } from '../parts/useQuery';
import { PilihCatatan } from './PilihCatatan';
import { tersaring, type KeadaanRiwayat } from './riwayatStore';
import { NAMA_KALENDER, teks } from './teks';

const tanggal = (nilai: string | null | undefined): string | null => (nilai ? nilai.slice(0, 10) : null);

/** The calendar that opens is named by its field. */
const HARI = 'riwayat-hari';

/** The filters in one line: words, person, kind or one record, field, days, cause. */
export function SaringRiwayat({ store }: { readonly store: StoreApi<KeadaanRiwayat> }) {
  const api = useApi();
  const { saring, catatan, aturSaring, pilihCatatan, bersihkan } = useStore(store);
  const { kelompok } = saring;
  const { data } = useQuery(
    () => api.getBahanSaring({ kelompok, catatan: saring.catatan }),
    [kelompok, saring.catatan?.tabel, saring.catatan?.id],
  );
  const kolom = data?.kolom ?? [];
  return (
    <>
      <KolomCari label={teks.cari} nilai={saring.cari} onUbah={(cari) => aturSaring({ cari })} lebar={136} />
      <Select
        aria-label={teks.orang}
        w={122}
        searchable
        data={[
          { value: '', label: teks.semuaOrang },
          ...(data?.aktor ?? []).map(({ nama, jumlah }) => ({ value: nama, label: `${nama} (${angka(jumlah)})` })),
        ]}
        value={saring.aktor ?? ''}
        onChange={(nilai) => aturSaring({ aktor: nilai || null })}
        comboboxProps={{ width: 240, position: 'bottom-start' }}
      />
      {catatan === null ? (
        <>
          <Select
            aria-label={teks.jenis}
            w={118}
            allowDeselect={false}
            data={[
              { value: '', label: teks.semuaJenis },
              ...NAMA_KELOMPOK.map((value) => ({ value, label: SEBUTAN_KELOMPOK[value] })),
            ]}
            value={kelompok ?? ''}
            onChange={(nilai) => aturSaring({ kelompok: NAMA_KELOMPOK.find((nama) => nama === nilai) ?? null })}
            comboboxProps={{ width: 210, position: 'bottom-start' }}
          />
          <PilihCatatan kelompok={kelompok} onPilih={(pilihan) => void pilihCatatan(pilihan)} />
        </>
      ) : (
        <Button
          variant="light"
          maw={230}
          rightSection={<IconX size={13} aria-hidden />}
          aria-label={teks.lepasCatatan(catatan.nama)}
          title={catatan.nama}
          onClick={() => void pilihCatatan(null)}
        >
          <span className="satu-baris">{catatan.nama || teks.satuCatatan}</span>
        </Button>
      )}
      {kolom.length > 0 && (
        <Select
          aria-label={teks.isian}
          w={118}
          searchable
          data={[{ value: '', label: teks.semuaIsian }, ...kolom.map((one) => ({ value: one.kolom, label: one.nama }))]}
          value={saring.kolom ?? ''}
          onChange={(nilai) => aturSaring({ kolom: nilai || null })}
          comboboxProps={{ width: 220, position: 'bottom-start' }}
        />
      )}
      <DatePickerInput
        type="range"
        size="xs"
        label={teks.hari}
        labelProps={{ className: 'tersembunyi' }}
        ariaLabels={NAMA_KALENDER}
        weekendDays={[]}
        placeholder={teks.hari}
        w={saring.dari ? 160 : 70}
        valueFormat="D MMM"
        allowSingleDateInRange
        clearable={saring.dari !== null}
        value={[saring.dari, saring.sampai]}
        onChange={([dari, sampai]) => aturSaring({ dari: tanggal(dari), sampai: tanggal(sampai) })}
        {...(data?.hari && { minDate: data.hari.pertama, maxDate: data.hari.terakhir })}
        id={HARI}
        popoverProps={{ withinPortal: true, id: HARI }}
      />
      <Select
        aria-label={teks.sebab}
        w={118}
        allowDeselect={false}
        data={[
          { value: '', label: teks.semuaSebab },
          ...SEBAB_RIWAYAT.map((value) => ({ value, label: SEBUTAN_SEBAB[value] })),
        ]}
        value={saring.sebab ?? ''}
        onChange={(nilai) => aturSaring({ sebab: SEBAB_RIWAYAT.find((nama) => nama === nilai) ?? null })}
        comboboxProps={{ width: 200, position: 'bottom-start' }}
      />
      {tersaring(saring) && (
        <Button variant="subtle" size="compact-sm" onClick={bersihkan}>
          {teks.bersihkan}
        </Button>
      )}
    </>
  );
}
