import { UnstyledButton } from '@mantine/core';
import { IconCircleCheckFilled } from '@tabler/icons-react';
import { menitBelum, tugasBelum, type Ringkasan } from '../../domain/habis';
import { angka, menitKeJam, persen, rupiah, rupiahRingkas } from '../../domain/tampil';
import { layarStore } from '../stores/layarStore';
import { teks as umum } from '../text';
import { teks } from './teks';
import css from './BerandaScreen.module.css';

/** What is left, in the office's own three measures: rupiah, tasks, people. */
export function PanelSisa({ ringkasan: r }: { readonly ringkasan: Ringkasan }) {
  const { buka } = layarStore.getState();
  const uang = r.rupiah.total - r.rupiah.terbagi;
  const baris = [
    {
      jumlah: r.subKegiatan.total - r.subKegiatan.habis,
      kata: 'sub kegiatan belum terbagi',
      samping: `dari ${angka(r.subKegiatan.total)}`,
      warna: '',
      aksi: () => buka('dpa', { belumHabis: true }),
    },
    {
      jumlah: tugasBelum(r),
      kata: 'tugas belum dibagi',
      samping: r.tugas.total > 0 ? menitKeJam(Math.round(menitBelum(r) / 60) * 60) : '',
      warna: '',
      aksi: () => buka('pembagian', { bagianId: null }),
    },
    {
      jumlah: r.pegawai.tanpaTugas,
      kata: 'pegawai belum ada tugas',
      samping: `dari ${angka(r.pegawai.total)}`,
      warna: css.biru,
      aksi: () => buka('pegawai', { bagianId: null, keadaan: 'tanpaTugas' }),
    },
  ];
  return (
    <section className={css.kotak} aria-label={teks.tersisa}>
      <h2>{teks.tersisa}</h2>
      {r.habis && (
        <p className={css.lulus}>
          <IconCircleCheckFilled size={18} aria-hidden /> {umum.terbagiHabis}. {teks.tidakAdaSisa}
        </p>
      )}
      <ul className={css.daftar}>
        <li>
          <UnstyledButton className={css.butir} onClick={() => buka('dpa', { belumHabis: uang > 0 })}>
            <strong
              className={`angka ${css.besar} ${uang === 0 ? css.nol : ''}`}
              title={`${rupiah(uang)} dari ${rupiah(r.rupiah.total)}`}
            >
              {rupiahRingkas(uang)}
            </strong>
            <span>pagu belum ditugaskan</span>
            <span className="redup angka">{r.rupiah.total > 0 ? persen(uang / r.rupiah.total) : ''}</span>
          </UnstyledButton>
        </li>
        {baris.map(({ jumlah, kata, samping, warna, aksi }) => (
          <li key={kata}>
            <UnstyledButton className={css.butir} onClick={aksi}>
              <strong className={`angka ${css.besar} ${jumlah === 0 ? css.nol : warna}`}>{angka(jumlah)}</strong>
              <span>{kata}</span>
              <span className="redup angka">{samping}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
