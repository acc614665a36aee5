import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { BagianId } from '../../domain/ids';
import type { Penilai } from '../../domain/kinerjaSkp';
import { useApi } from '../api';
import { useAction } from '../parts/useAction';
import { useQuery } from '../parts/useQuery';
import css from './Dokumen.module.css';
import { teks } from './teks';

const t = teks.penilai;
const KOSONG: Penilai = { nama: '', nip: '', pangkat: '', jabatan: '' };

/** Who judges the leader of a bagian: an official of the office by choice, or typed. */
export function FormPenilai({ bagianId, awal }: { readonly bagianId: BagianId; readonly awal: Penilai | null }) {
  const api = useApi();
  const { jalankan, sedang } = useAction();
  const [isi, setIsi] = useState(awal ?? KOSONG);
  const { data } = useQuery(() => api.getPengaturan(), [], ['pengaturan']);
  const pejabat = (data ? [data.penandatangan, ...data.pejabat.map((p) => p.penandatangan)] : []).filter(
    ({ nama }) => nama !== '',
  );
  const ubah = (bagian: Partial<Penilai>): void => setIsi({ ...isi, ...bagian });
  const kosong = isi.nama.trim() === '' && isi.jabatan.trim() === '';
  const lengkap = isi.nama.trim() !== '' && isi.jabatan.trim() !== '';
  return (
    <form
      className={css.lembar}
      onSubmit={(e) => {
        e.preventDefault();
        void jalankan(() => api.savePenilai({ bagianId, penilai: kosong ? null : isi }), { berhasil: t.tersimpan });
      }}
    >
      <b>{t.judul}</b>
      <p className="redup">{t.arti}</p>
      {pejabat.length > 0 && (
        <Select
          label={t.dariPejabat}
          placeholder={t.pilih}
          data={pejabat.map((p, i) => ({ value: String(i), label: `${p.nama}, ${p.jabatan}` }))}
          value={null}
          onChange={(nilai) => {
            const dipilih = nilai === null ? undefined : pejabat[Number(nilai)];
            if (dipilih)
              setIsi({ nama: dipilih.nama, nip: dipilih.nip, pangkat: dipilih.pangkat, jabatan: dipilih.jabatan });
          }}
        />
      )}
      <div className={css.sebaris}>
        <TextInput
          label={t.nama}
          maxLength={200}
          value={isi.nama}
          onChange={(e) => ubah({ nama: e.currentTarget.value })}
        />
        <TextInput
          label={t.nip}
          maxLength={30}
          value={isi.nip}
          onChange={(e) => ubah({ nip: e.currentTarget.value })}
        />
        <TextInput
          label={t.pangkat}
          maxLength={100}
          value={isi.pangkat}
          onChange={(e) => ubah({ pangkat: e.currentTarget.value })}
        />
      </div>
      <TextInput
        label={t.jabatan}
        maxLength={300}
        value={isi.jabatan}
        onChange={(e) => ubah({ jabatan: e.currentTarget.value })}
      />
      <div className={css.aksi}>
        <Button type="submit" variant="default" loading={sedang} disabled={!kosong && !lengkap}>
          {t.simpan}
        </Button>
      </div>
    </form>
  );
}
