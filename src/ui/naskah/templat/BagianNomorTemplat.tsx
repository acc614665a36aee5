import { Select, TextInput } from '@mantine/core';
import { formatNomor, TOKEN_NOMOR } from '../../../domain/nomorSurat';
import { hariIni } from '../../parts/waktu';
import { useSesi } from '../../stores/sesiStore';
import { IkutiKantor, useTemuan } from './IsianTemplat';
import css from './Templat.module.css';
import { useTemplatKini } from './templatContext';
import { teks } from './teksTemplat';

const IKUTI = 'ikuti';

/** Classification code and number pattern with a live example. */
export function BagianNomorTemplat() {
  const [templat, ubah] = useTemplatKini();
  const pengaturan = useSesi((s) => s.pengaturan);
  const temuan = useTemuan('polaNomor');
  if (pengaturan === null) return null;
  const { surat, klasifikasi, identitas } = pengaturan;
  const { kode, polaNomor } = templat;
  const contoh = formatNomor(polaNomor ?? surat.polaNomor, {
    ...surat,
    kode: kode ?? surat.kode,
    urut: 7,
    bulan: Number(hariIni().slice(5, 7)),
    tahun: identitas.tahun,
  });
  const dikenal = klasifikasi.some((satu) => satu.kode === kode);
  return (
    <>
      <Select
        label={teks.kode}
        searchable
        allowDeselect={false}
        value={kode ?? IKUTI}
        data={[
          { value: IKUTI, label: teks.ikutiDengan(surat.kode || '–') },
          ...(kode !== null && !dikenal ? [{ value: kode, label: kode }] : []),
          ...klasifikasi.map((satu) => ({ value: satu.kode, label: `${satu.kode} ${satu.uraian}` })),
        ]}
        onChange={(nilai) => ubah({ kode: nilai === IKUTI ? null : nilai })}
      />
      <IkutiKantor
        label={teks.pola}
        ikut={polaNomor === null}
        onUbah={(ikut) => ubah({ polaNomor: ikut ? null : surat.polaNomor })}
      />
      {polaNomor !== null && (
        <TextInput
          label={teks.pola}
          description={TOKEN_NOMOR.map((t) => (t === 'urut' ? '{urut} {urut:3}' : `{${t}}`)).join(' ')}
          maxLength={200}
          value={polaNomor}
          error={temuan}
          onChange={(e) => ubah({ polaNomor: e.currentTarget.value })}
        />
      )}
      <p className={css.arti}>
        {teks.contohNomor} <strong>{contoh}</strong>
      </p>
    </>
  );
}
