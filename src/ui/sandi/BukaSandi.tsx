import { Button, PasswordInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { MOST_SANDI } from '../../domain/kataSandi';
import { useApi } from '../api';
import { namaBerkas } from '../parts/namaBerkas';
import { Progres } from '../parts/Progres';
import { dibatalkan, teksGalat } from '../parts/teksGalat';
import { useJob } from '../parts/useJob';
import { gabungDialog } from '../gabung/gabungDialog';
import { layarStore } from '../stores/layarStore';
import { useSesi } from '../stores/sesiStore';
import css from './Sandi.module.css';
import { teks } from './teks';

/** Asks for the password of an encrypted copy; what is wrong is said at the field, so that it can be typed again. */
export function BukaSandi({ path, onTutup }: { readonly path: string; onTutup(): void }) {
  const api = useApi();
  const kata = teks.buka;
  const pakai = useSesi((s) => s.pakai);
  const adaBerkas = useSesi((s) => s.sesi?.berkas != null);
  const [kataSandi, setKataSandi] = useState('');
  const [galat, setGalat] = useState('');
  const { pekerjaan, mulai, batal } = useJob();

  const buka = async (event: FormEvent) => {
    event.preventDefault();
    if (kataSandi === '' || pekerjaan !== null) return;
    setGalat('');
    const sesi = await mulai(kata.membuka, (jobId) =>
      api.openSandi({ path, kataSandi, ke: null, jobId }).catch((error: unknown) => {
        setGalat(dibatalkan(error) ? '' : teksGalat(error));
        return null;
      }),
    );
    if (!sesi) return;
    onTutup();
    layarStore.getState().buka('beranda');
    pakai(sesi);
  };
  const gabungkan = () => {
    onTutup();
    gabungDialog.getState().buka(path, kataSandi);
  };
  return (
    <form className={css.isi} onSubmit={(event) => void buka(event)}>
      <p className={css.kalimat} title={path}>
        {kata.isi(namaBerkas(path))}
      </p>
      <PasswordInput
        label={kata.kataSandi}
        value={kataSandi}
        maxLength={MOST_SANDI}
        visibilityToggleButtonProps={{ 'aria-label': teks.lihat }}
        autoComplete="off"
        data-autofocus
        error={galat}
        onChange={(event) => setKataSandi(event.currentTarget.value)}
      />
      <p className="redup">{kata.lalu}</p>
      <Progres pekerjaan={pekerjaan} onBatal={batal} />
      {adaBerkas && <p className="redup">{kata.atau}</p>}
      <div className={css.kaki}>
        {adaBerkas && (
          <Button variant="default" disabled={kataSandi === '' || pekerjaan !== null} onClick={gabungkan}>
            {kata.gabungkan}
          </Button>
        )}
        <Button type="submit" disabled={kataSandi === '' || pekerjaan !== null}>
          {kata.aksi}
        </Button>
      </div>
    </form>
  );
}
