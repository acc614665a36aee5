import { Button, UnstyledButton } from '@mantine/core';
import { IconArrowRight, IconCircle, IconCircleCheckFilled, IconCircleDot } from '@tabler/icons-react';
import { useApi } from '../api';
import { layarStore } from '../stores/layarStore';
import { imporDari } from './imporDari';
import { langkahBerikut, type Langkah } from './langkah';
import { teks } from './teks';
import css from './PanelLangkah.module.css';

/** The six steps of the main job in one strip; the first unfinished one as a button. */
export function PanelLangkah({ langkah, habis }: { readonly langkah: readonly Langkah[]; readonly habis: boolean }) {
  const api = useApi();
  const berikut = langkahBerikut(langkah);
  const lakukan = ({ nama, layar }: Langkah) => {
    if (nama === 'dpa' || nama === 'pegawai') void imporDari(api, nama);
    else layarStore.getState().buka(layar);
  };
  return (
    <section className={css.pita} aria-label={teks.berikut}>
      <ol className={css.langkah}>
        {langkah.map((satu) => {
          const Ikon = satu.selesai ? IconCircleCheckFilled : satu === berikut ? IconCircleDot : IconCircle;
          return (
            <li key={satu.nama} className={satu === berikut ? css.kini : undefined}>
              <UnstyledButton title={satu.keadaan} onClick={() => layarStore.getState().buka(satu.layar)}>
                <Ikon size={16} className={satu.selesai || satu === berikut ? css.selesai : css.belum} aria-hidden />
                <strong>{satu.judul}</strong>
                <span className="redup satu-baris">{satu.keadaan}</span>
              </UnstyledButton>
            </li>
          );
        })}
      </ol>
      {berikut ? (
        <Button
          size="sm"
          title={teks.langkah[berikut.nama].arti}
          rightSection={<IconArrowRight size={16} aria-hidden />}
          onClick={() => lakukan(berikut)}
        >
          {berikut.aksi}
        </Button>
      ) : (
        habis && <p className={css.tuntas}>{teks.semuaSelesai}</p>
      )}
    </section>
  );
}
