import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { TEKS_SKP_BAWAAN, type TeksSkp as IsiTeks } from '../../domain/kinerjaSkp';
import { useApi } from '../api';
import { IsianBilangan } from '../parts/IsianBilangan';
import { useAction } from '../parts/useAction';
import { useQuery } from '../parts/useQuery';
import css from './Dokumen.module.css';
import { teks } from './teks';

const t = teks.skp;

/** Words of the aspects that no task can say by itself. */
export function TeksSkp() {
  const api = useApi();
  const { data } = useQuery(() => api.getTeksSkp(), [], ['pengaturan']);
  return data ? <Isian key={JSON.stringify(data)} awal={data} /> : null;
}

function Isian({ awal }: { readonly awal: IsiTeks }) {
  const api = useApi();
  const { jalankan, sedang } = useAction();
  const [isi, setIsi] = useState(awal);
  const ubah = (bagian: Partial<IsiTeks>): void => setIsi({ ...isi, ...bagian });
  const lengkap = isi.kualitas.trim() !== '' && isi.waktu.trim() !== '' && isi.satuanKualitas.trim() !== '';
  return (
    <form
      className={css.lembar}
      onSubmit={(e) => {
        e.preventDefault();
        void jalankan(() => api.saveTeksSkp(isi), { berhasil: t.tersimpan });
      }}
    >
      <p className="redup">{t.arti}</p>
      <TextInput
        label={t.kualitas}
        maxLength={300}
        value={isi.kualitas}
        onChange={(e) => ubah({ kualitas: e.currentTarget.value })}
      />
      <div className={css.sebaris}>
        <IsianBilangan
          label={t.target}
          w={140}
          min={1}
          max={1000}
          value={isi.targetKualitas}
          onChange={(nilai) => ubah({ targetKualitas: Number(nilai) || 1 })}
        />
        <TextInput
          label={t.satuan}
          w={140}
          maxLength={30}
          value={isi.satuanKualitas}
          onChange={(e) => ubah({ satuanKualitas: e.currentTarget.value })}
        />
      </div>
      <TextInput
        label={t.waktu}
        maxLength={300}
        value={isi.waktu}
        onChange={(e) => ubah({ waktu: e.currentTarget.value })}
      />
      <div className={css.aksi}>
        <Button type="submit" loading={sedang} disabled={!lengkap}>
          {t.simpan}
        </Button>
        <Button variant="default" onClick={() => setIsi(TEKS_SKP_BAWAAN)}>
          {t.bawaan}
        </Button>
      </div>
    </form>
  );
}
