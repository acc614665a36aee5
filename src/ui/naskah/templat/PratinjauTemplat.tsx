import { IconFileText } from '@tabler/icons-react';
import { periksaTemplat } from '../../../domain/periksaTemplat';
import { Galat } from '../../parts/Galat';
import { Kosong } from '../../parts/Kosong';
import { PratinjauPdf } from '../../parts/pdf/PratinjauPdf';
import css from './Templat.module.css';
import { useTemplatKini } from './templatContext';
import { rapi } from './templatNaskahStore';
import { teks } from './teksTemplat';
import { usePratinjauTemplat } from './usePratinjauTemplat';

/** The letter as it will be printed, at true size; the page before stays while the next one is made. */
export function PratinjauTemplat() {
  const [templat] = useTemplatKini();
  const { contoh, galat, memuat } = usePratinjauTemplat(templat, true);
  const salah = periksaTemplat(rapi(templat)).length > 0;
  const kabar = salah ? teks.perbaiki : memuat ? teks.menyiapkan : contoh ? teks.contohDari(contoh.dari) : '';
  return (
    <div className={css.pratinjau}>
      {galat !== '' && <Galat pesan={galat} />}
      {templat.word && <p className={css.arti}>{teks.word.pratinjau}</p>}
      {contoh ? (
        <PratinjauPdf pdf={contoh.pdf} keterangan={<span aria-live="polite">{kabar}</span>} zumAwal={1} tahan />
      ) : (
        galat === '' && (
          <Kosong ikon={IconFileText} judul={teks.pratinjau}>
            {kabar}
          </Kosong>
        )
      )}
    </div>
  );
}
