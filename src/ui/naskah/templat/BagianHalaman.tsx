import { Select } from '@mantine/core';
import { BATAS_TEMPLAT } from '../../../domain/periksaTemplat';
import { HURUF_NASKAH, UKURAN_KERTAS } from '../../../domain/surat';
import { desimal } from '../../../domain/tampil';
import { IsianBilangan } from '../../parts/IsianBilangan';
import { useSesi } from '../../stores/sesiStore';
import { IkutiKantor, useTemuan } from './IsianTemplat';
import css from './Templat.module.css';
import { useTemplatKini } from './templatContext';
import { teks } from './teksTemplat';

const IKUTI = 'ikuti';
const TEPI_BAWAAN = [20, 20, 25, 30] as const;

/** Paper, margins and face. */
export function BagianHalaman() {
  const [templat, ubah] = useTemplatKini();
  const surat = useSesi((s) => s.pengaturan?.surat);
  const { kertas, tepi, tata } = templat;
  const aturTata = (bagian: Partial<typeof tata>): void => ubah({ tata: { ...tata, ...bagian } });
  const aturTepi = (sisi: number, mm: number): void => {
    const [atas, kanan, bawah, kiri] = (tepi ?? TEPI_BAWAAN).map((lama, ke) => (ke === sisi ? mm : lama));
    ubah({ tepi: [atas ?? 0, kanan ?? 0, bawah ?? 0, kiri ?? 0] });
  };
  const temuanTepi = useTemuan('tepi');
  const temuanTata = useTemuan('tata');
  return (
    <>
      <Select
        label={teks.kertas}
        allowDeselect={false}
        value={kertas ?? IKUTI}
        data={[
          { value: IKUTI, label: teks.ikutiDengan(teks.ukuranKertas[surat?.kertas ?? 'A4'].split(' ')[0] ?? '') },
          ...UKURAN_KERTAS.map((value) => ({ value, label: teks.ukuranKertas[value] })),
        ]}
        onChange={(nilai) => ubah({ kertas: nilai === IKUTI ? null : nilai })}
      />
      <IkutiKantor
        label={teks.tepiHalaman}
        ikut={tepi === null}
        onUbah={(ikut) => ubah({ tepi: ikut ? null : (surat?.tepi ?? TEPI_BAWAAN) })}
      />
      {tepi !== null && (
        <div className={css.berdua}>
          {teks.tepi.map((label, sisi) => (
            <IsianBilangan
              key={label}
              label={label}
              suffix=" mm"
              {...{ min: BATAS_TEMPLAT.tepi.min, max: BATAS_TEMPLAT.tepi.maks }}
              value={tepi[sisi] ?? 0}
              onChange={(nilai) => typeof nilai === 'number' && aturTepi(sisi, nilai)}
            />
          ))}
        </div>
      )}
      {temuanTepi && <p className={css.galat}>{temuanTepi}</p>}
      <Select
        label={teks.huruf}
        allowDeselect={false}
        value={tata.huruf}
        data={HURUF_NASKAH.map((value) => ({ value, label: teks.namaHuruf[value] }))}
        onChange={(huruf) => huruf && aturTata({ huruf })}
      />
      <div className={css.berdua}>
        <IsianBilangan
          label={teks.ukuran}
          suffix=" pt"
          {...{ min: BATAS_TEMPLAT.ukuran.min, max: BATAS_TEMPLAT.ukuran.maks }}
          step={0.5}
          decimalScale={1}
          value={tata.ukuran}
          onChange={(nilai) => typeof nilai === 'number' && aturTata({ ukuran: nilai })}
        />
        <IsianBilangan
          label={teks.spasi}
          {...{ min: BATAS_TEMPLAT.spasi.min, max: BATAS_TEMPLAT.spasi.maks }}
          step={0.05}
          decimalScale={2}
          description={`${desimal(1.18, 2)} = tunggal`}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={tata.spasi}
          onChange={(nilai) => typeof nilai === 'number' && aturTata({ spasi: nilai })}
        />
      </div>
      {temuanTata && <p className={css.galat}>{temuanTata}</p>}
    </>
  );
}
