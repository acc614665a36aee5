import { UnstyledButton } from '@mantine/core';
import { IconCircleCheckFilled } from '@tabler/icons-react';
import { memo, type ReactNode } from 'react';
import { tugasBelum } from '../../domain/habis';
import { angka, rupiah, rupiahRingkas } from '../../domain/tampil';
import { adaIsi } from '../beranda/langkah';
import { layarStore } from '../stores/layarStore';
import { useSesi } from '../stores/sesiStore';
import { teks } from '../text';
import css from './Pencacah.module.css';

interface Satu {
  readonly nama: string;
  readonly jumlah: number;
  readonly kata: string;
  readonly warna: string;
  /** Zero of nothing is no success. */
  readonly tanpaIsi: boolean;
  buka(): void;
}

const Cacah = ({ nama, jumlah, kata, warna, tanpaIsi, buka }: Satu) => (
  <div role="status" aria-label={nama}>
    <UnstyledButton className={css.cacah} onClick={buka} title={`${nama}: ${angka(jumlah)}`}>
      <strong className={`angka ${jumlah > 0 ? warna : tanpaIsi ? css.redup : css.nol}`}>{angka(jumlah)}</strong> {kata}
    </UnstyledButton>
  </div>
);

function Pagu({ total, terbagi }: { readonly total: number; readonly terbagi: number }): ReactNode {
  const bagian = total > 0 ? terbagi / total : 0;
  return (
    <div role="status" aria-label={teks.pencacah.pagu}>
      <UnstyledButton
        className={css.pagu}
        title={`${rupiah(terbagi)} dari ${rupiah(total)}`}
        onClick={() => layarStore.getState().buka('dpa', { belumHabis: terbagi < total })}
      >
        <span className={css.paguTeks}>
          <span className={css.paguKata}>{teks.pencacah.pagu}</span>
          <span className="angka">
            <strong>{rupiahRingkas(terbagi)}</strong> <span className={css.dari}>dari {rupiahRingkas(total)}</span>
          </span>
        </span>
        <span className={css.lintasan}>
          <span className={css.isi} style={{ width: `${bagian * 100}%` }} />
        </span>
      </UnstyledButton>
    </div>
  );
}

/** The counters that run to zero; each leads to what is left. */
export const Pencacah = memo(function Pencacah() {
  const ringkasan = useSesi((s) => s.ringkasan);
  if (ringkasan === null) return <div className={css.pencacah} />;
  const { rupiah: uang, tugas, pegawai, habis } = ringkasan;
  const { buka } = layarStore.getState();
  return (
    <div className={css.pencacah}>
      {habis && adaIsi(ringkasan) && (
        <span className={css.habis}>
          <IconCircleCheckFilled size={16} aria-hidden /> {teks.terbagiHabis}
        </span>
      )}
      <Pagu {...uang} />
      <Cacah
        nama={teks.pencacah.tugas}
        tanpaIsi={tugas.total === 0}
        jumlah={tugasBelum(ringkasan)}
        kata="tugas belum dibagi"
        warna={css.biasa ?? ''}
        buka={() => buka('pembagian', { bagianId: null })}
      />
      <Cacah
        nama={teks.pencacah.tanpaTugas}
        tanpaIsi={pegawai.total === 0}
        jumlah={pegawai.tanpaTugas}
        kata="belum ada tugas"
        warna={css.biru ?? ''}
        buka={() => buka('pegawai', { bagianId: null, keadaan: 'tanpaTugas' })}
      />
      <Cacah
        nama={teks.pencacah.melebihi}
        tanpaIsi={pegawai.total === 0}
        jumlah={pegawai.melebihi}
        kata="melebihi"
        warna={css.jingga ?? ''}
        buka={() => buka('pegawai', { bagianId: null, keadaan: 'melebihi' })}
      />
    </div>
  );
});
