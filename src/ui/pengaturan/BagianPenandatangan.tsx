import { Select } from '@mantine/core';
import type { Penandatangan } from '../../domain/surat';
import { IsianTeks } from './Isian';
import type { PropsTab } from './PengaturanScreen';
import css from './Pengaturan.module.css';

const KUASA: readonly { readonly value: Penandatangan['kuasa']; readonly label: string }[] = [
  { value: '', label: 'Pejabat sendiri' },
  { value: 'a.n.', label: 'a.n. (atas nama)' },
  { value: 'u.b.', label: 'u.b. (untuk beliau)' },
  { value: 'Plt.', label: 'Plt. (pelaksana tugas)' },
  { value: 'Plh.', label: 'Plh. (pelaksana harian)' },
];

export function BagianPenandatangan({ pengaturan, simpan }: PropsTab) {
  const p = pengaturan.penandatangan;
  const ubah = (isian: Partial<Penandatangan>) => simpan({ penandatangan: { ...p, ...isian } });
  const mandat = p.kuasa === 'a.n.' || p.kuasa === 'u.b.';
  return (
    <section className={css.kotak}>
      <h2>Penandatangan</h2>
      <Select
        label="Kewenangan"
        allowDeselect={false}
        value={p.kuasa}
        data={KUASA.map(({ value, label }) => ({ value, label }))}
        onChange={(nilai) => void ubah({ kuasa: nilai ?? '' })}
      />
      {mandat && (
        <IsianTeks
          label="Pemberi kuasa"
          petunjuk="mis. BUPATI CONTOH"
          nilai={p.pemberiKuasa}
          maks={200}
          onSimpan={(pemberiKuasa) => ubah({ pemberiKuasa })}
        />
      )}
      {p.kuasa === 'u.b.' && (
        <IsianTeks
          label="Pejabat perantara"
          petunjuk="mis. SEKRETARIS DAERAH"
          nilai={p.perantara}
          maks={200}
          onSimpan={(perantara) => ubah({ perantara })}
        />
      )}
      <IsianTeks
        label="Jabatan"
        petunjuk="mis. SEKRETARIS DAERAH"
        nilai={p.jabatan}
        maks={200}
        onSimpan={(jabatan) => ubah({ jabatan })}
      />
      <IsianTeks label="Nama" nilai={p.nama} maks={160} onSimpan={(nama) => ubah({ nama })} />
      <div className={css.baris}>
        <div className={css.sumber}>
          <IsianTeks
            label="Pangkat"
            petunjuk="mis. Pembina Utama Muda"
            nilai={p.pangkat}
            maks={100}
            onSimpan={(pangkat) => ubah({ pangkat })}
          />
        </div>
        <div className={css.sumber}>
          <IsianTeks label="NIP" nilai={p.nip} maks={40} onSimpan={(nip) => ubah({ nip })} />
        </div>
      </div>
    </section>
  );
}
