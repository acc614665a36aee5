import { IconPencil } from '@tabler/icons-react';
import css from './Tanda.module.css';
import { teksBersama } from './teks';
import { useSedangMengubah } from './useSedangMengubah';

interface Props {
  readonly tabel: string;
  /** null: a new row, or nothing is open. */
  readonly id: string | null;
  readonly nama: string;
  /** In the sentence: "tugas ini". */
  readonly apa: string;
}

/** In a form: tells the others that it is open, and says who else has the same record open. */
export function SedangDiubah({ tabel, id, nama, apa }: Props) {
  const orang = useSedangMengubah(tabel, id, nama);
  return (
    <div role="status" className={orang.length > 0 ? css.sedang : undefined}>
      {orang.length > 0 && (
        <>
          <IconPencil size={14} aria-hidden />{' '}
          {teksBersama.sedangDiubah(
            orang.map((o) => o.nama),
            apa,
          )}
        </>
      )}
    </div>
  );
}
