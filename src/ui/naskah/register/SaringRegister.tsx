import { Select } from '@mantine/core';
import { JENIS_SURAT, SEBUTAN_JENIS, SEBUTAN_STATUS, STATUS_SURAT } from '../../../domain/surat';
import { angka, NAMA_BULAN } from '../../../domain/tampil';
import { Chip } from '../../parts/Chip';
import { KolomCari } from '../../parts/KolomCari';
import type { KeadaanRegister } from '../registerStore';
import { teksRegister } from '../teksRegister';
import css from './Register.module.css';

const s = teksRegister.saring;

interface Props {
  readonly keadaan: Pick<KeadaanRegister, 'saring' | 'aturSaring'>;
  readonly tahunAda: readonly number[];
  /** Unit codes of numbers, '' = the office; with one there is nothing to choose. */
  readonly unit: readonly string[];
  readonly total: number | null;
}
interface PropsPilih {
  readonly label: string;
  readonly semua: string;
  readonly lebar: number;
  readonly nilai: string | null;
  readonly pilihan: readonly { readonly value: string; readonly label: string }[];
  onUbah(nilai: string | null): void;
}

/** Mantine takes '' for "nothing chosen", so values carry a mark in front. */
const Pilih = ({ label, semua, lebar, nilai, pilihan, onUbah }: PropsPilih) => (
  <Select
    aria-label={label}
    size="xs"
    w={lebar}
    allowDeselect={false}
    data={[{ value: '*', label: semua }, ...pilihan.map((p) => ({ value: `=${p.value}`, label: p.label }))]}
    value={nilai === null ? '*' : `=${nilai}`}
    onChange={(baru) => onUbah(baru === null || baru === '*' ? null : baru.slice(1))}
  />
);

const dari = <T extends string>(daftar: readonly T[], nilai: string | null): T | null =>
  daftar.find((satu) => satu === nilai) ?? null;

/** What of the register is shown, in which order. */
export function SaringRegister({ keadaan: { saring, aturSaring }, tahunAda, unit, total }: Props) {
  return (
    <div className={css.saring}>
      <KolomCari label={teksRegister.cari} lebar={220} nilai={saring.cari} onUbah={(cari) => aturSaring({ cari })} />
      <Pilih
        label={s.jenis}
        semua={s.semuaJenis}
        lebar={170}
        nilai={saring.jenis}
        pilihan={JENIS_SURAT.map((j) => ({ value: j, label: SEBUTAN_JENIS[j] }))}
        onUbah={(jenis) => aturSaring({ jenis: dari(JENIS_SURAT, jenis) })}
      />
      <Pilih
        label={s.status}
        semua={s.semuaStatus}
        lebar={150}
        nilai={saring.status}
        pilihan={STATUS_SURAT.map((j) => ({ value: j, label: SEBUTAN_STATUS[j] }))}
        onUbah={(status) => aturSaring({ status: dari(STATUS_SURAT, status) })}
      />
      <Pilih
        label={s.tahun}
        semua={s.semuaTahun}
        lebar={120}
        nilai={saring.tahun === null ? null : String(saring.tahun)}
        pilihan={tahunAda.map((tahun) => ({ value: String(tahun), label: String(tahun) }))}
        onUbah={(tahun) => aturSaring({ tahun: tahun === null ? null : Number(tahun) })}
      />
      <Pilih
        label={s.bulan}
        semua={s.semuaBulan}
        lebar={130}
        nilai={saring.bulan === null ? null : String(saring.bulan)}
        pilihan={NAMA_BULAN.map((nama, i) => ({ value: String(i + 1), label: nama }))}
        onUbah={(bulan) => aturSaring({ bulan: bulan === null ? null : Number(bulan) })}
      />
      {unit.length > 1 && (
        <Pilih
          label={s.unit}
          semua={s.semuaUnit}
          lebar={120}
          nilai={saring.unit}
          pilihan={unit.map((kode) => ({ value: kode, label: kode || s.unitKantor }))}
          onUbah={(kode) => aturSaring({ unit: kode })}
        />
      )}
      <Select
        aria-label={s.urut}
        size="xs"
        w={150}
        allowDeselect={false}
        data={Object.entries(s.urutan).map(([value, label]) => ({ value, label }))}
        value={saring.urut}
        onChange={(urut) => aturSaring({ urut: urut === 'nomor' ? 'nomor' : 'terbaru' })}
      />
      <Chip
        label={teksRegister.perbarui}
        tekan={saring.perluDitinjau}
        onClick={() => aturSaring({ perluDitinjau: !saring.perluDitinjau })}
      />
      {total !== null && (
        <span className={css.total} role="status">
          {teksRegister.baris(angka(total))}
        </span>
      )}
    </div>
  );
}
