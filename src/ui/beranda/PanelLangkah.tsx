import { Button, UnstyledButton } from '@mantine/core';
import { IconArrowRight, IconCircle, IconCircleCheckFilled, IconCircleDot } from '@tabler/icons-react';
import { useApi } from '../api';
import { layarStore } from '../stores/layarStore';
import { imporDari } from './imporDari';
import { langkahBerikut, type Langkah } from './langkah';
import css from './PanelLangkah.module.css';
import { teks } from './teks';

/** The six steps of the main job in one line; each says its state on request and opens its screen. */
export function PanelLangkah({ langkah }: { readonly langkah: readonly Langkah[] }) {
  const berikut = langkahBerikut(langkah);
  return (
    <ol className={css.langkah} aria-label={teks.berikut}>
      {langkah.map((satu) => {
        const Ikon = satu.selesai ? IconCircleCheckFilled : satu === berikut ? IconCircleDot : IconCircle;
        return (
          <li key={satu.nama} className={satu === berikut ? css.kini : undefined}>
            <UnstyledButton title={satu.keadaan} onClick={() => layarStore.getState().buka(satu.layar)}>
              <Ikon size={15} className={satu.selesai || satu === berikut ? css.selesai : css.belum} aria-hidden />
              {satu.judul}
              <span className="tersembunyi">: {satu.keadaan}</span>
            </UnstyledButton>
          </li>
        );
      })}
    </ol>
  );
}

/** The first unfinished step as a button; nothing where all are done. */
export function LangkahBerikut({ langkah }: { readonly langkah: readonly Langkah[] }) {
  const api = useApi();
  const berikut = langkahBerikut(langkah);
  if (!berikut) return null;
  const lakukan = () => {
    if (berikut.nama === 'dpa' || berikut.nama === 'pegawai') void imporDari(api, berikut.nama);
    else layarStore.getState().buka(berikut.layar);
  };
  return (
    <Button
      title={teks.langkah[berikut.nama].arti}
      rightSection={<IconArrowRight size={16} aria-hidden />}
      onClick={lakukan}
    >
      {berikut.aksi}
    </Button>
  );
}
