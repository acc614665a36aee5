import { rasio } from '../../domain/tampil';
import { useSesi } from '../stores/sesiStore';
import gaya from './Peta.module.css';
import { teksBeban } from './teks';

/** The classes with the office's own limits; every colour has its pattern or weight and its words. */
export function Legenda() {
  const batas = useSesi((s) => s.pengaturan?.kelasEj);
  if (!batas) return null;
  const kurang = (n: number) => rasio(n - 1);
  const kelas = [
    { css: 'ej ej-e', contoh: String(Math.max(0, batas.d - 5)), arti: `< ${rasio(batas.d)} sangat rendah` },
    { css: 'ej ej-d', contoh: String(batas.d + 10), arti: `${rasio(batas.d)}–${kurang(batas.c)} rendah` },
    { css: 'ej ej-c', contoh: String(batas.c + 10), arti: `${rasio(batas.c)}–${kurang(batas.b)} cukup` },
    { css: 'ej ej-b', contoh: String(batas.b + 5), arti: `${rasio(batas.b)}–1,00 optimal` },
    { css: 'ej ej-a', contoh: '120', arti: '> 1,00 melebihi kapasitas' },
    { css: 'cuti', contoh: teksBeban.cuti, arti: teksBeban.tidakTersedia },
  ];
  return (
    <ul className={gaya.legenda} aria-label={teksBeban.legenda}>
      {kelas.map(({ css, contoh, arti }) => (
        <li key={css}>
          <span className={`${gaya.contoh} ${css}`} aria-hidden>
            {contoh}
          </span>
          {arti}
        </li>
      ))}
      <li className="redup">{teksBeban.legendaPendek}</li>
    </ul>
  );
}
