import { Button, UnstyledButton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { AgendaView } from '../../api/agendaViews';
import { SEBUTAN_KETIDAKHADIRAN } from '../../domain/pegawai';
import { rentangTanggal, tanggalPanjang } from '../../domain/tampil';
import { absenDialog } from '../absen/absenDialog';
import { layarStore } from '../stores/layarStore';
import css from './Agenda.module.css';
import { Pengganti } from './Pengganti';
import { teks } from './teks';

/** Who is away today, and the holidays that come. */
export function SisiHari({ data: { absen, pengganti, libur, hariIni } }: { readonly data: AgendaView }) {
  return (
    <aside className={css.sisi}>
      <section aria-label={teks.tidakDiKantor}>
        <h2 className={css.hari}>
          {teks.tidakDiKantor} <span className="angka">{absen.length}</span>
        </h2>
        {absen.length === 0 && <p className={css.lagi}>{teks.semuaDiKantor}</p>}
        <ul className={css.kecil}>
          {absen.map(({ pegawaiId, nama, jenis, mulai, akhir }) => (
            <li key={`${pegawaiId}.${mulai}`}>
              <UnstyledButton
                className={css.orangAbsen}
                onClick={() => layarStore.getState().buka('agenda', { tab: 'absen', pegawaiId })}
              >
                <span className="satu-baris">{nama}</span>
                <span className="redup">
                  {SEBUTAN_KETIDAKHADIRAN[jenis]}, {rentangTanggal(mulai, akhir)}
                </span>
              </UnstyledButton>
            </li>
          ))}
        </ul>
        <Button
          variant="subtle"
          size="compact-xs"
          leftSection={<IconPlus size={13} aria-hidden />}
          onClick={() => absenDialog.getState().catat([], hariIni)}
        >
          {teks.catatAbsen}
        </Button>
      </section>
      <Pengganti pengganti={pengganti} />
      {libur.length > 0 && (
        <section aria-label={teks.libur}>
          <h2 className={css.hari}>{teks.libur}</h2>
          <ul className={css.kecil}>
            {libur.map(({ tanggal, keterangan }) => (
              <li key={tanggal}>
                {tanggalPanjang(tanggal)} <span className="redup">{keterangan}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}
