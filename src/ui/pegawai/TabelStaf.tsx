import { Checkbox } from '@mantine/core';
import { useStore } from 'zustand';
import type { PratinjauPegawai } from '../../api/pegawaiViews';
import { TabelPanjang } from '../parts/TabelPanjang';
import { BarisPergi } from './BarisPergi';
import { BarisStaf } from './BarisStaf';
import { teksTinjau } from './teksTinjau';
import type { ButirStaf, IsianStafStore } from './isianStaf';
import css from './TinjauStaf.module.css';

interface Props {
  readonly butir: readonly ButirStaf[];
  readonly pratinjau: PratinjauPegawai;
  readonly isian: IsianStafStore;
}
const KOLOM = 5;

/** The list row by row; people missing in it come first, under a heading that says so. */
export function TabelStaf({ butir, pratinjau, isian }: Props) {
  const { kolom } = teksTinjau;
  const pergi = useStore(isian, (s) => s.pergi);
  const pergikanSemua = useStore(isian, (s) => s.pergikanSemua);
  const semuaPergi = pratinjau.keluar.length > 0 && pratinjau.keluar.every((b) => pergi.has(b.pegawaiId));
  return (
    <TabelPanjang
      label={teksTinjau.tabel}
      jumlah={butir.length}
      kolom={KOLOM}
      tinggi={48}
      kunci={(i) => butir[i]?.kunci ?? String(i)}
      kepala={
        <tr>
          <th scope="col">{kolom.ambil}</th>
          <th scope="col">{kolom.hasil}</th>
          <th scope="col">{kolom.nama}</th>
          <th scope="col">{kolom.jabatan}</th>
          <th scope="col">{kolom.perubahan}</th>
        </tr>
      }
      baris={(i, props) => {
        const satu = butir[i];
        if (satu === undefined) return null;
        if (satu.jenis === 'baris')
          return <BarisStaf key={satu.kunci} baris={satu.baris} isian={isian} props={props} />;
        if (satu.jenis === 'keluar')
          return <BarisPergi key={satu.kunci} baris={satu.baris} isian={isian} props={props} />;
        return (
          <tr key={satu.kunci} {...props} className={css.kepalaPergi}>
            <td colSpan={KOLOM}>
              <div className={css.kepalaIsi}>
                <Checkbox
                  size="xs"
                  label={teksTinjau.pilihSemuaKeluar}
                  checked={semuaPergi}
                  indeterminate={!semuaPergi && pergi.size > 0}
                  onChange={() => pergikanSemua(pratinjau.keluar, !semuaPergi)}
                />
                <span>
                  {teksTinjau.kepalaKeluar(satu.jumlah, pratinjau.diLuarDaftar)} {teksTinjau.catatanKeluar}
                </span>
              </div>
            </td>
          </tr>
        );
      }}
    />
  );
}
