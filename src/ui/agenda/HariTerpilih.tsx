import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { HariAgenda } from '../../api/agendaViews';
import type { Tanggal, TugasId } from '../../domain/ids';
import { SEBUTAN_KETIDAKHADIRAN } from '../../domain/pegawai';
import { hariTeks } from '../../domain/teksMinggu';
import { absenDialog } from '../absen/absenDialog';
import dasar from './Agenda.module.css';
import { BarisButir } from './BarisButir';
import css from './Kalender.module.css';
import { teks } from './teks';

interface Props {
  readonly hari: HariAgenda | undefined;
  readonly tanggal: Tanggal;
  readonly hariIni: Tanggal;
  onPerintah(id: TugasId): void;
}

/** The chosen day in full, with the next step of each line. */
export function HariTerpilih({ hari, tanggal, hariIni, onPerintah }: Props) {
  const absen = hari?.absen.baris ?? [];
  return (
    <aside className={css.panel} aria-label={hariTeks(tanggal)}>
      <h3 className={css.judulHari}>{hariTeks(tanggal)}</h3>
      {hari?.libur && <p className={css.namaLibur}>{teks.liburHari(hari.libur)}</p>}
      {hari && hari.butir.total === 0 && <p className={dasar.lagi}>{teks.tanpaIsi}</p>}
      <ul className={dasar.butirButir}>
        {hari?.butir.baris.map((butir) => (
          <BarisButir
            key={`${butir.jenis}.${butir.tugasId}.${butir.keadaan}`}
            butir={butir}
            hariIni={hariIni}
            tanpaKapan
            onPerintah={onPerintah}
          />
        ))}
      </ul>
      {hari && hari.butir.total > hari.butir.baris.length && (
        <p className={dasar.lagi}>{teks.lewatPotong(hari.butir.total - hari.butir.baris.length)}</p>
      )}
      {absen.length > 0 && (
        <>
          <h4 className={dasar.hari}>{teks.tidakDiKantor}</h4>
          <ul className={dasar.kecil}>
            {absen.map(({ pegawaiId, nama, jenis, mulai }) => (
              <li key={`${pegawaiId}.${mulai}`}>
                {nama} <span className="redup">{SEBUTAN_KETIDAKHADIRAN[jenis]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Button
        variant="subtle"
        size="compact-xs"
        leftSection={<IconPlus size={13} aria-hidden />}
        onClick={() => absenDialog.getState().catat([], tanggal)}
      >
        {teks.catatAbsen}
      </Button>
    </aside>
  );
}
