import { Button } from '@mantine/core';
import type { AgendaView, PerluPengganti } from '../../api/agendaViews';
import { SEBUTAN_KETIDAKHADIRAN } from '../../domain/pegawai';
import { rentangTanggal } from '../../domain/tampil';
import { alihkanDialog } from '../alihkan/alihkanDialog';
import css from './Agenda.module.css';
import { teks } from './teks';

/** Work that falls on days its holder is away; one click opens the hand-over for just those days, with who could stand in. */
export function Pengganti({ pengganti }: Pick<AgendaView, 'pengganti'>) {
  if (pengganti.length === 0) return null;
  return (
    <section aria-label={teks.perluPengganti}>
      <h2 className={`${css.hari ?? ''} ${css.awas ?? ''}`} title={teks.penggantiArti}>
        {teks.perluPengganti} <span className="angka">{pengganti.length}</span>
      </h2>
      <ul className={css.kecil}>
        {pengganti.map((satu) => (
          <li key={`${satu.pegawaiId}.${satu.mulai}`} className={css.pengganti}>
            <span>{satu.nama}</span>
            <span className="redup">
              {SEBUTAN_KETIDAKHADIRAN[satu.jenis]}, {rentangTanggal(satu.mulai, satu.akhir)}
            </span>
            <span className="satu-baris" title={satu.tugas.map(({ nama }) => nama).join('; ')}>
              {satu.tugas[0]?.nama}
              {teks.lainnya(satu.tugas.length - 1)}
            </span>
            <Button
              variant="default"
              size="compact-xs"
              aria-label={teks.alihkanDari(satu.nama)}
              onClick={() => alihkan(satu)}
            >
              {teks.alihkan}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const alihkan = ({ pegawaiId, mulai, akhir, jenis, tugas }: PerluPengganti): void =>
  alihkanDialog.getState().alihkan({
    pegawaiId,
    tanggal: mulai,
    kembali: akhir,
    sebab: jenis === 'cuti_tahunan' || jenis === 'cuti_lain' ? 'cuti' : 'lain',
    tugasIds: tugas.map(({ id }) => id),
  });
