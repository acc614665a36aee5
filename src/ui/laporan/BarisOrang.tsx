import { Select } from '@mantine/core';
import { tidakDicatatTeks } from '../../domain/hasilDicatat';
import type { BarisEvaluasi } from '../../domain/laporanTriwulan';
import { EKSPEKTASI, SEBUTAN_EKSPEKTASI, SEBUTAN_PREDIKAT, type Ekspektasi } from '../../domain/predikat';
import { desimal } from '../../domain/tampil';
import type { PropsBaris } from '../parts/TabelPanjang';
import { persenTampil } from './angkaLaporan';
import css from './Laporan.module.css';
import { teksTriwulan as t } from './teks';

interface Props {
  readonly satu: BarisEvaluasi;
  readonly props: PropsBaris;
  onBuka(): void;
  onNilai(isi: { readonly hasil?: Ekspektasi | ''; readonly perilaku?: Ekspektasi | '' }): void;
}
const PILIHAN = EKSPEKTASI.map((value) => ({ value, label: SEBUTAN_EKSPEKTASI[value].replace(' ekspektasi', '') }));

export const KEPALA_ORANG = (
  <tr>
    <th>{t.kolom.pegawai}</th>
    <th className="kanan">{t.kolom.target}</th>
    <th className="kanan">{t.kolom.realisasi}</th>
    <th className="kanan">{t.kolom.capaian}</th>
    <th>{t.kolom.usulan}</th>
    <th>{t.kolom.hasil}</th>
    <th>{t.kolom.perilaku}</th>
    <th>{t.kolom.predikat}</th>
  </tr>
);

/** One person: what the figures say, and both judgements to choose in the row itself. */
export function BarisOrang({ satu, props, onBuka, onNilai }: Props) {
  const { nama, jabatan, angka, usulan, evaluasi, predikat } = satu;
  const tidakDicatat = tidakDicatatTeks(angka);
  const pilih = (label: string, nilai: Ekspektasi | '', ubah: (nilai: Ekspektasi | '') => void) => (
    <Select
      aria-label={label}
      size="xs"
      w={112}
      clearable
      placeholder={t.belum}
      disabled={evaluasi.ditetapkan !== null}
      data={PILIHAN}
      value={nilai === '' ? null : nilai}
      onChange={(baru) => ubah(EKSPEKTASI.find((satuan) => satuan === baru) ?? '')}
    />
  );
  return (
    <tr {...props} aria-label={nama}>
      <td>
        <button type="button" className={css.nama} onClick={onBuka}>
          <span>{nama}</span>
          <small>{jabatan}</small>
        </button>
      </td>
      <td className="kanan angka">{desimal(angka.menitRencana / 60, 1)}</td>
      <td className="kanan angka">{desimal(angka.menitSelesai / 60, 1)}</td>
      <td className="kanan angka">{persenTampil(angka.rasio)}</td>
      <td className="redup">
        {usulan === null ? '–' : SEBUTAN_EKSPEKTASI[usulan].replace(' ekspektasi', '')}
        {tidakDicatat !== '' && <small className={css.kecil}>{tidakDicatat}</small>}
      </td>
      <td>{pilih(t.hasil(nama), evaluasi.hasil, (hasil) => onNilai({ hasil }))}</td>
      <td>{pilih(t.perilaku(nama), evaluasi.perilaku, (perilaku) => onNilai({ perilaku }))}</td>
      <td>
        {predikat === null ? <span className="redup">–</span> : <strong>{SEBUTAN_PREDIKAT[predikat]}</strong>}
        {evaluasi.ditetapkan !== null && <small className="redup"> {t.ditetapkan.toLowerCase()}</small>}
      </td>
    </tr>
  );
}
