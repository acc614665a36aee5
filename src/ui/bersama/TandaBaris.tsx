import { useBaruDiubah, useSiapaMengubah } from './bersamaContext';
import css from './Tanda.module.css';
import { namaRingkas, teksBersama } from './teks';

interface Props {
  readonly tabel: string;
  readonly id: string;
}

const inisial = (nama: string): string =>
  namaRingkas(nama)
    .split(/\s+/)
    .filter((kata) => /^\p{L}/u.test(kata) && !kata.endsWith('.'))
    .slice(0, 2)
    .map((kata) => kata.charAt(0).toUpperCase())
    .join('');

/** On a row or card: who changed it a moment ago, and the initials of who has it open. Nothing without either. */
export function TandaBaris({ tabel, id }: Props) {
  const baru = useBaruDiubah(tabel, id);
  const orang = useSiapaMengubah(tabel, id);
  if (!baru && orang.length === 0) return null;
  return (
    <span className={css.tanda} data-baru={baru ? '' : undefined}>
      {orang.map((o) => {
        const arti = teksBersama.sedangDiubah([o.nama], o.sedang?.nama ?? '');
        return (
          <span key={o.sesi} className={css.inisial} role="img" aria-label={arti} title={arti}>
            {inisial(o.nama)}
          </span>
        );
      })}
      {baru && <span className={css.baru}>{teksBersama.baruSaja(baru.aktor)}</span>}
    </span>
  );
}
