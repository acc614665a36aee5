import { Button, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { angkaBaru, type AngkaBersumber } from '../../domain/pengaturan';
import {
  EKSPEKTASI,
  PREDIKAT,
  SEBUTAN_EKSPEKTASI,
  SEBUTAN_PREDIKAT,
  type Ekspektasi,
  type Predikat,
  type SetelanEvaluasi,
} from '../../domain/predikat';
import { useApi } from '../api';
import { IsianBilangan } from '../parts/IsianBilangan';
import { Laci } from '../parts/Laci';
import { useAction } from '../parts/useAction';
import css from './Laporan.module.css';
import { teksTriwulan } from './teks';

const t = teksTriwulan.setelan;

interface Props {
  readonly setelan: SetelanEvaluasi;
  readonly terbuka: boolean;
  onTutup(): void;
}

/** The matrix of predikat and the limits of the proposal, each with the rule it comes from. */
export const LaciSetelan = ({ setelan, terbuka, onTutup }: Props) => (
  <Laci terbuka={terbuka} judul={t.judul} lebar={640} onTutup={onTutup}>
    {(tutup) => <Isian setelan={setelan} onSelesai={tutup} />}
  </Laci>
);

function Isian({ setelan, onSelesai }: { readonly setelan: SetelanEvaluasi; onSelesai(): void }) {
  const api = useApi();
  const { jalankan, sedang } = useAction();
  const [draf, setDraf] = useState(setelan);
  const aturSel = (hasil: Ekspektasi, perilaku: Ekspektasi, predikat: Predikat): void =>
    setDraf((kini) => ({
      ...kini,
      matriks: { ...kini.matriks, [hasil]: { ...kini.matriks[hasil], [perilaku]: predikat } },
    }));
  const ambang = (label: string, nama: 'ambangBawah' | 'ambangAtas') => {
    const kini: AngkaBersumber = draf[nama];
    return (
      <div className={css.dinilai}>
        <IsianBilangan
          label={label}
          min={1}
          max={300}
          value={kini.nilai}
          onChange={(nilai) =>
            typeof nilai === 'number' && setDraf((lama) => ({ ...lama, [nama]: angkaBaru(lama[nama], nilai) }))
          }
        />
        <Textarea
          autosize
          label={t.sumberAngka}
          maxLength={500}
          value={kini.sumber}
          onChange={(e) => {
            const sumber = e.currentTarget.value;
            setDraf((lama) => ({ ...lama, [nama]: { ...lama[nama], sumber } }));
          }}
        />
      </div>
    );
  };
  const simpan = async (): Promise<void> => {
    const ok = await jalankan(() => api.savePengaturan({ evaluasi: draf }), { berhasil: t.tersimpan });
    if (ok !== undefined) onSelesai();
  };
  return (
    <form
      className={`isi-laci ${css.laci}`}
      onSubmit={(e) => {
        e.preventDefault();
        void simpan();
      }}
    >
      <h3>{t.matriks}</h3>
      <div className={css.gulung}>
        <table className="tabel">
          <thead>
            <tr>
              <th>
                {t.baris} \ {t.kolom}
              </th>
              {EKSPEKTASI.map((perilaku) => (
                <th key={perilaku}>{SEBUTAN_EKSPEKTASI[perilaku]}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...EKSPEKTASI].reverse().map((hasil) => (
              <tr key={hasil}>
                <th scope="row">{SEBUTAN_EKSPEKTASI[hasil]}</th>
                {EKSPEKTASI.map((perilaku) => (
                  <td key={perilaku}>
                    <Select
                      size="xs"
                      aria-label={t.sel(SEBUTAN_EKSPEKTASI[hasil], SEBUTAN_EKSPEKTASI[perilaku])}
                      allowDeselect={false}
                      data={PREDIKAT.map((value) => ({ value, label: SEBUTAN_PREDIKAT[value] }))}
                      value={draf.matriks[hasil][perilaku]}
                      onChange={(nilai) => {
                        const ada = PREDIKAT.find((satu) => satu === nilai);
                        if (ada) aturSel(hasil, perilaku, ada);
                      }}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <TextInput
        label={t.sumber}
        maxLength={500}
        value={draf.sumber}
        onChange={(e) => {
          const sumber = e.currentTarget.value;
          setDraf((lama) => ({ ...lama, sumber }));
        }}
      />
      {ambang(t.bawah, 'ambangBawah')}
      {ambang(t.atas, 'ambangAtas')}
      <div className={css.baris}>
        <Button type="submit" disabled={sedang}>
          {t.simpan}
        </Button>
      </div>
    </form>
  );
}
