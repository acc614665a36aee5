import { Select } from '@mantine/core';
import { hariIni } from '../parts/waktu';
import { IsianTeks } from './Isian';
import css from './Pengaturan.module.css';
import type { PropsTab } from './PengaturanScreen';
import { PolaNomor } from './PolaNomor';
import { teksNomor as t } from './teksNomor';
import { inputSurat } from './usePengaturan';

const KEAMANAN = [
  { value: '', label: 'tanpa kode keamanan' },
  { value: 'B', label: 'B (biasa)' },
  { value: 'T', label: 'T (terbatas)' },
  { value: 'R', label: 'R (rahasia)' },
  { value: 'SR', label: 'SR (sangat rahasia)' },
] as const;

/** How a number looks: pattern, code and unit, with a live example. */
export function BagianNomor({ pengaturan, simpan }: PropsTab) {
  const surat = inputSurat(pengaturan.surat);
  const ubah = (isian: Partial<typeof surat>) => simpan({ surat: { ...surat, ...isian } });
  const { klasifikasi, identitas } = pengaturan;
  const contoh = {
    keamanan: surat.keamanan,
    kode: surat.kode,
    urut: 7,
    unit: surat.unit,
    bulan: Number(hariIni().slice(5, 7)),
    tahun: identitas.tahun,
  };
  const dikenal = klasifikasi.some(({ kode }) => kode === surat.kode);
  return (
    <section className={css.kotak}>
      <h2>{t.judul}</h2>
      <PolaNomor pola={surat.polaNomor} contoh={contoh} onSimpan={(polaNomor) => ubah({ polaNomor })} />
      <Select
        label={t.kode}
        searchable
        allowDeselect={false}
        nothingFoundMessage={t.tanpaKode}
        value={surat.kode === '' ? null : surat.kode}
        data={[
          ...(dikenal || surat.kode === '' ? [] : [{ value: surat.kode, label: surat.kode }]),
          ...klasifikasi.map(({ kode, uraian }) => ({ value: kode, label: `${kode} ${uraian}` })),
        ]}
        onChange={(kode) => void (kode !== null && ubah({ kode }))}
      />
      <div className={css.baris}>
        <div className={css.sumber}>
          <IsianTeks
            label={t.unit}
            petunjuk="mis. ORG"
            nilai={surat.unit}
            maks={40}
            onSimpan={(unit) => ubah({ unit })}
          />
        </div>
        <Select
          label={t.keamanan}
          w={190}
          allowDeselect={false}
          value={surat.keamanan}
          data={KEAMANAN}
          onChange={(nilai) => void ubah({ keamanan: KEAMANAN.find(({ value }) => value === nilai)?.value ?? '' })}
        />
      </div>
    </section>
  );
}
