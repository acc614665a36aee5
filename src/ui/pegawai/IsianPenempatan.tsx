import { Autocomplete, Checkbox, Select } from '@mantine/core';
import { JENIS_JABATAN } from '../../domain/pegawai';
import { useApi } from '../api';
import { IsianBilangan } from '../parts/IsianBilangan';
import { IsianTanggal } from '../parts/IsianTanggal';
import { useQuery } from '../parts/useQuery';
import { penempatanBerubah, type DrafPegawai, type GalatPegawai } from './drafPegawai';
import css from './Pegawai.module.css';
import { teks } from './teks';

interface Props {
  readonly draf: DrafPegawai;
  readonly awal: DrafPegawai;
  readonly galat: GalatPegawai;
  ubah(bagian: Partial<DrafPegawai>): void;
}

/** Where the person works and as what. A change is a correction, or with its day a move that keeps the old placement. */
export function IsianPenempatan({ draf, awal, galat, ubah }: Props) {
  const api = useApi();
  const { data: bagian = [] } = useQuery(() => api.listBagian(), [], ['bagian', 'tim_kerja']);
  const tim = bagian.find((b) => b.id === draf.bagianId)?.timKerja ?? [];
  const { data: sejawat } = useQuery(
    () => api.listPegawai({ bagianId: draf.bagianId, keadaan: 'semua', cari: '', offset: 0, limit: 300 }),
    [draf.bagianId],
    ['pegawai', 'penempatan'],
  );
  const jabatanAda = [...new Set(sejawat?.baris.map((p) => p.jabatan).filter((j) => j !== ''))].sort();
  const e = teks.editor;
  return (
    <>
      <div className={css.baris}>
        <Select
          label={e.bagian}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': `Kosongkan ${e.bagian}` }}
          data={bagian.map(({ id, nama }) => ({ value: id, label: nama }))}
          value={draf.bagianId}
          onChange={(nilai) => ubah({ bagianId: nilai })}
        />
        <Select
          label={e.tim}
          clearable
          clearButtonProps={{ 'aria-label': `Kosongkan ${e.tim}` }}
          disabled={tim.length === 0}
          data={tim.map(({ id, nama }) => ({ value: id, label: nama }))}
          value={draf.timKerjaId}
          onChange={(nilai) => ubah({ timKerjaId: nilai })}
        />
        <Autocomplete
          className={css.lebar ?? ''}
          size="xs"
          label={e.jabatan}
          data={jabatanAda}
          limit={12}
          value={draf.jabatan}
          onChange={(jabatan) => ubah({ jabatan })}
        />
        <Select
          label={e.jenisJabatan}
          clearable
          clearButtonProps={{ 'aria-label': `Kosongkan ${e.jenisJabatan}` }}
          data={[...JENIS_JABATAN]}
          value={draf.jenisJabatan}
          onChange={(nilai) => ubah({ jenisJabatan: nilai })}
        />
        <IsianBilangan
          label={e.kelas}
          min={1}
          max={17}
          value={draf.kelas ?? ''}
          onChange={(nilai) => ubah({ kelas: typeof nilai === 'number' ? nilai : null })}
        />
      </div>
      {draf.id !== null && (penempatanBerubah(draf, awal) || draf.pindah) && (
        <div className={css.kotak}>
          <Checkbox
            label={e.pindah}
            checked={draf.pindah}
            onChange={(ev) => ubah({ pindah: ev.currentTarget.checked })}
          />
          {draf.pindah && (
            <div className={css.baris}>
              <IsianTanggal
                wajib
                label={e.pindahMulai}
                nilai={draf.pindahMulai}
                galat={galat.pindahMulai}
                onUbah={(pindahMulai) => ubah({ pindahMulai })}
              />
            </div>
          )}
        </div>
      )}
    </>
  );
}
