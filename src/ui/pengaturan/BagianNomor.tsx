import { Select } from '@mantine/core';
import { useState } from 'react';
import { formatNomor, periksaPola, TOKEN_NOMOR } from '../../domain/nomorSurat';
import { hariIni } from '../parts/waktu';
import { IsianTeks } from './Isian';
import type { PropsTab } from './PengaturanScreen';
import { inputSurat } from './usePengaturan';
import css from './Pengaturan.module.css';

const KEAMANAN = [
  { value: '', label: 'tanpa kode keamanan' },
  { value: 'B', label: 'B (biasa)' },
  { value: 'T', label: 'T (terbatas)' },
  { value: 'R', label: 'R (rahasia)' },
  { value: 'SR', label: 'SR (sangat rahasia)' },
];

/** Number pattern with a live example; what periksaPola finds stands under it before anything is saved. */
export function BagianNomor({ pengaturan, simpan }: PropsTab) {
  const surat = inputSurat(pengaturan.surat);
  const ubah = (isian: Partial<typeof surat>) => simpan({ surat: { ...surat, ...isian } });
  const [pola, setPola] = useState(surat.polaNomor);
  const temuan = periksaPola(pola);
  const contoh = formatNomor(pola, {
    keamanan: surat.keamanan,
    kode: surat.kode,
    urut: 7,
    unit: surat.unit,
    bulan: Number(hariIni().slice(5, 7)),
    tahun: pengaturan.identitas.tahun,
  });
  return (
    <section className={css.kotak}>
      <h2>Nomor naskah</h2>
      <IsianTeks
        label="Pola nomor"
        keterangan={TOKEN_NOMOR.map((t) => (t === 'urut' ? '{urut} {urut:3}' : `{${t}}`)).join(' ')}
        nilai={surat.polaNomor}
        maks={200}
        wajib
        onKetik={setPola}
        {...(temuan.length > 0 && { galat: temuan.join('; ') })}
        onSimpan={(polaNomor) => ubah({ polaNomor })}
      />
      <p className={css.hasil}>
        Contoh: <strong>{contoh}</strong>
      </p>
      <div className={css.baris}>
        <div className={css.sumber}>
          <IsianTeks label="Kode klasifikasi" nilai={surat.kode} maks={40} onSimpan={(kode) => ubah({ kode })} />
        </div>
        <div className={css.sumber}>
          <IsianTeks
            label="Kode unit"
            petunjuk="mis. ORG"
            nilai={surat.unit}
            maks={40}
            onSimpan={(unit) => ubah({ unit })}
          />
        </div>
        <Select
          label="Keamanan"
          w={190}
          allowDeselect={false}
          value={surat.keamanan}
          data={KEAMANAN}
          onChange={(nilai) => void ubah({ keamanan: (nilai ?? '') as typeof surat.keamanan })}
        />
      </div>
      <p className={css.arti}>Nomor urut mulai dari 1 setiap tahun dan tidak pernah dipakai dua kali.</p>
    </section>
  );
}
