import { Checkbox, NativeSelect } from '@mantine/core';
import { useStore } from 'zustand';
import type { BarisKeluar } from '../../api/pegawaiViews';
import { nipTampil } from '../../domain/nip';
import { SEBAB_KELUAR } from '../../domain/pegawai';
import { IsianTanggal } from '../parts/IsianTanggal';
import type { PropsBaris } from '../parts/TabelPanjang';
import { teks } from './teks';
import { PILIHAN_SEBAB, teksTinjau } from './teksTinjau';
import type { IsianStafStore } from './isianStaf';
import css from './TinjauStaf.module.css';

interface Props {
  readonly baris: BarisKeluar;
  readonly isian: IsianStafStore;
  readonly props: PropsBaris;
}

/** Somebody of the office the list does not name: ticked when gone, with the last day of work and the reason. */
export function BarisPergi({ baris: b, isian, props }: Props) {
  const pergi = useStore(isian, (s) => s.pergi.get(b.pegawaiId));
  const tanggalDaftar = useStore(isian, (s) => s.tanggal);
  const atur = useStore(isian, (s) => s.aturPergi);
  const bawaan = { tanggal: b.tanggal ?? tanggalDaftar, sebab: b.sebab };
  return (
    <tr {...props} className={css.pergi}>
      <td className={css.selAmbil}>
        <Checkbox
          size="xs"
          aria-label={teksTinjau.tandai(b.nama)}
          checked={pergi !== undefined}
          onChange={() => atur(b.pegawaiId, pergi ? null : bawaan)}
        />
      </td>
      <td className={css.selHasil}>
        <span className={css.keluar}>{pergi ? teks.status.keluar : teksTinjau.keadaan.keluar}</span>
      </td>
      <td className={css.selNama}>
        <div className={css.nama}>{b.nama}</div>
        <div className="redup angka">{b.nip === '' ? teks.tanpaNip : nipTampil(b.nip)}</div>
      </td>
      <td className={css.selJabatan}>
        <div>{b.jabatan || '–'}</div>
        <div className="redup">{b.bagian || teks.tanpaBagian}</div>
      </td>
      <td className={css.selUbah}>
        <div>
          {b.keterangan}; {teksTinjau.bebanKeluar(b.tugas, b.surat)}
        </div>
        {pergi && (
          <div className={css.kapan}>
            <IsianTanggal
              label={teksTinjau.hariTerakhir}
              nilai={pergi.tanggal}
              wajib
              onUbah={(tanggal) => tanggal !== '' && atur(b.pegawaiId, { ...pergi, tanggal })}
            />
            <NativeSelect
              size="xs"
              label={teksTinjau.sebab}
              value={pergi.sebab}
              data={PILIHAN_SEBAB}
              onChange={(ev) => {
                const sebab = SEBAB_KELUAR.find((s) => s === ev.currentTarget.value) ?? pergi.sebab;
                atur(b.pegawaiId, { ...pergi, sebab });
              }}
            />
          </div>
        )}
      </td>
    </tr>
  );
}
