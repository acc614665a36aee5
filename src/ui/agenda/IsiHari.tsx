import type { BarisAgenda, HariAgenda } from '../../api/agendaViews';
import { angka } from '../../domain/tampil';
import css from './Kalender.module.css';
import { teks } from './teks';

/** What a day shows in its cell: the holiday, the first lines, the rest as numbers. The day itself is the button. */
export function IsiHari({ isi, banyak }: { readonly isi: HariAgenda; readonly banyak: number }) {
  const sendiri = isi.butir.baris.filter(({ jenis }) => jenis !== 'berulang');
  const tampil = sendiri.slice(0, isi.libur === '' ? banyak : banyak - 1);
  const berulang = isi.butir.baris.length - sendiri.length + Math.max(0, isi.butir.total - isi.butir.baris.length);
  return (
    <span className={css.isi} aria-hidden>
      {isi.libur !== '' && (
        <span className={`${css.namaLibur ?? ''} satu-baris`} title={isi.libur}>
          {isi.libur}
        </span>
      )}
      {tampil.map((butir) => (
        <span key={`${butir.jenis}.${butir.tugasId}.${butir.keadaan}`} className={kelasButir(butir)} title={butir.nama}>
          {butir.waktu !== '' && `${butir.waktu} `}
          {butir.nama}
        </span>
      ))}
      <span className={css.kaki}>
        {sendiri.length > tampil.length && <span>{teks.lagi(sendiri.length - tampil.length)}</span>}
        {berulang > 0 && <span>{teks.berulang(berulang)}</span>}
        {isi.absen.total > 0 && <span className={css.pergi}>{teks.orangPergi(isi.absen.total)}</span>}
      </span>
      {isi.butir.total > 0 && <span className={css.ringkas}>{angka(isi.butir.total)}</span>}
    </span>
  );
}

function kelasButir({ jenis, keadaan }: BarisAgenda): string {
  const telat = keadaan === 'terlambat' || jenis === 'notula';
  const kelas = [css.butir, 'satu-baris', telat ? css.telat : css[jenis], keadaan === 'selesai' && css.selesai];
  return kelas.filter(Boolean).join(' ');
}
