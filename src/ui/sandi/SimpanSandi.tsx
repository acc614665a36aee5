import { Button, PasswordInput } from '@mantine/core';
import { IconAlertTriangle, IconDice5 } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { BYTE_SANDI, kekuatanSandi, MOST_SANDI, sandiAcak } from '../../domain/kataSandi';
import { useApi } from '../api';
import { Progres } from '../parts/Progres';
import { kabarBerhasil } from '../parts/useAction';
import { useJob } from '../parts/useJob';
import { KekuatanSandi } from './KekuatanSandi';
import css from './Sandi.module.css';
import { teks } from './teks';

/** A copy that only its password opens. The password lives in this form and nowhere else. */
export function SimpanSandi({ onTutup }: { onTutup(): void }) {
  const api = useApi();
  const kata = teks.simpan;
  const [kataSandi, setKataSandi] = useState('');
  const [ulang, setUlang] = useState('');
  const [tampak, setTampak] = useState(false);
  const { pekerjaan, mulai, batal } = useJob();
  const kekuatan = kekuatanSandi(kataSandi);
  const beda = !kataSandi.startsWith(ulang);
  const siap = kekuatan.tingkat !== 'terlaluPendek' && ulang === kataSandi && pekerjaan === null;

  const buatkan = () => {
    const baru = sandiAcak(crypto.getRandomValues(new Uint8Array(BYTE_SANDI)));
    setKataSandi(baru);
    setUlang(baru);
    setTampak(true);
  };
  const simpan = async (event: FormEvent) => {
    event.preventDefault();
    if (!siap) return;
    const hasil = await mulai(kata.menyandikan, (jobId) => api.saveSandi({ path: null, kataSandi, jobId }));
    if (!hasil) return;
    kabarBerhasil(api, kata.berhasil(hasil.path), false);
    onTutup();
  };
  return (
    <form className={css.isi} onSubmit={(event) => void simpan(event)}>
      <p className={css.kalimat}>{kata.isi}</p>
      <div className={css.baris}>
        <PasswordInput
          className={css.lebar}
          label={kata.kataSandi}
          value={kataSandi}
          maxLength={MOST_SANDI}
          visible={tampak}
          onVisibilityChange={setTampak}
          visibilityToggleButtonProps={{ 'aria-label': teks.lihat }}
          autoComplete="off"
          data-autofocus
          onChange={(event) => setKataSandi(event.currentTarget.value)}
        />
        <Button
          variant="default"
          leftSection={<IconDice5 size={15} aria-hidden />}
          title={kata.buatkanArti}
          onClick={buatkan}
        >
          {kata.buatkan}
        </Button>
      </div>
      <KekuatanSandi kekuatan={kataSandi === '' ? null : kekuatan} />
      <PasswordInput
        label={kata.ulangi}
        value={ulang}
        maxLength={MOST_SANDI}
        visible={tampak}
        onVisibilityChange={setTampak}
        visibilityToggleButtonProps={{ 'aria-label': teks.lihat }}
        autoComplete="off"
        error={beda && kata.tidakSama}
        onChange={(event) => setUlang(event.currentTarget.value)}
      />
      <p className={css.awas}>
        <IconAlertTriangle size={16} aria-hidden />
        <span>{kata.hilang}</span>
      </p>
      <p className="redup">{kata.tetap}</p>
      <Progres pekerjaan={pekerjaan} onBatal={batal} />
      <div className={css.kaki}>
        <Button type="submit" disabled={!siap}>
          {kata.aksi}
        </Button>
      </div>
    </form>
  );
}
