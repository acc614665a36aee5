import { Checkbox, SegmentedControl, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useStore } from 'zustand';
import { angka } from '../../domain/tampil';
import { useApi } from '../api';
import { KolomCari } from '../parts/KolomCari';
import { SaringChip } from '../parts/SaringChip';
import { kabarGalat } from '../parts/useAction';
import { useQuery } from '../parts/useQuery';
import { teks } from '../text';
import type { SaringUsulan as Saring } from './saring';
import gaya from './TabelUsulan.module.css';
import { teksMengapa, teksUsulan } from './teks';
import { useUsulan, useUsulanStore } from './useUsulan';
import { jumlahDipilih } from './usulanStore';

const SEMUA = 'semua';

/** Search, bagian, person, kind of change, headings; and taking or leaving everything that shows. */
export function SaringUsulan() {
  const store = useUsulanStore();
  const hasil = useUsulan((s) => s.hasil);
  const saring = useUsulan((s) => s.saring);
  const diterapkan = useUsulan((s) => s.diterapkan);
  if (hasil === null) return null;
  const ubah = (baru: Partial<Saring>): void => void store.getState().aturSaring(baru).catch(kabarGalat);
  const { perJenis, perBagian } = hasil;
  return (
    <div className={gaya.alat}>
      <PilihTampil />
      <KolomCari label={teksUsulan.cari} nilai={saring.cari} lebar={188} onUbah={(cari) => ubah({ cari })} />
      {perBagian.length > 1 && (
        <Select
          w={170}
          aria-label={teksUsulan.saringBagian}
          searchable
          allowDeselect={false}
          value={saring.bagianId ?? SEMUA}
          data={[
            { value: SEMUA, label: teks.semuaBagian },
            ...perBagian.flatMap((b) =>
              b.bagianId === null
                ? []
                : [{ value: b.bagianId, label: diterapkan > 0 ? b.nama : `${b.nama} (${angka(b.jumlah)})` }],
            ),
          ]}
          onChange={(id) => ubah({ bagianId: perBagian.find((b) => b.bagianId === id)?.bagianId ?? null })}
        />
      )}
      <SaringPegawai onUbah={ubah} />
      <SaringChip
        label={teksUsulan.jenis}
        nilai={saring.jenis}
        pilihan={[
          { nilai: SEMUA, label: teksUsulan.semua, jumlah: hasil.tugasIds.length },
          ...(['baru', 'pindah', 'tambah'] as const)
            .filter((j) => perJenis[j] > 0)
            .map((j) => ({ nilai: j, label: teksUsulan.namaJenis[j], jumlah: perJenis[j] })),
        ]}
        onUbah={(jenis) => ubah({ jenis })}
      />
      <SegmentedControl
        className={gaya.kelompok ?? ''}
        aria-label={teksUsulan.kelompok}
        value={saring.urut}
        data={[
          { value: 'asal', label: teksUsulan.perAsal },
          { value: 'pegawai', label: teksUsulan.perPegawai },
        ]}
        onChange={(urut) => ubah({ urut })}
      />
    </div>
  );
}

/** All that passes the filter, taken or left at once. */
function PilihTampil() {
  const store = useUsulanStore();
  const dipilih = useUsulan((s) => s.dipilih);
  const tersaring = useUsulan((s) => s.tersaring);
  const total = useStore(store.daftar, (s) => s.total ?? 0);
  const semua = useUsulan((s) => s.hasil?.tugasIds.length ?? 0);
  const jumlah = jumlahDipilih(tersaring, dipilih);
  return (
    <Checkbox
      aria-label={teksUsulan.pilihTampil}
      label={
        tersaring.length < semua ? teksUsulan.tampil(angka(tersaring.length), angka(semua)) : teksUsulan.pilihSemua
      }
      disabled={total === 0}
      checked={total > 0 && jumlah === tersaring.length}
      indeterminate={jumlah > 0 && jumlah < tersaring.length}
      onChange={(e) => store.getState().pilihBanyak(tersaring, e.currentTarget.checked)}
    />
  );
}

/** One person of the office; the names come while typing. */
function SaringPegawai({ onUbah }: { onUbah(ubah: Partial<Saring>): void }) {
  const api = useApi();
  const pegawaiId = useUsulan((s) => s.saring.pegawaiId);
  const lingkup = useUsulan((s) => s.hasil?.bagianId ?? null);
  const [kata, setKata] = useState('');
  const [pilihan, setPilihan] = useState<{ value: string; label: string } | null>(null);
  const [kueri] = useDebouncedValue(kata, 140);
  const cari = kueri === pilihan?.label ? '' : kueri;
  const { data } = useQuery(
    () => api.listPegawai({ bagianId: lingkup, keadaan: 'semua', cari, offset: 0, limit: 40 }),
    [lingkup, cari],
  );
  const baris = data?.baris ?? [];
  const daftar = baris.map((p) => ({ value: p.id, label: p.nama }));
  return (
    <Select
      w={158}
      aria-label={teksUsulan.saringPegawai}
      placeholder={teksUsulan.semuaPegawai}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': teksUsulan.semuaPegawai }}
      nothingFoundMessage={teksMengapa.tidakAda}
      data={pilihan && !daftar.some((p) => p.value === pilihan.value) ? [pilihan, ...daftar] : daftar}
      filter={({ options }) => options}
      value={pegawaiId}
      searchValue={kata}
      onSearchChange={setKata}
      onChange={(id) => {
        const orang = baris.find((p) => p.id === id);
        setPilihan(orang ? { value: orang.id, label: orang.nama } : null);
        onUbah({ pegawaiId: orang?.id ?? null });
      }}
    />
  );
}
