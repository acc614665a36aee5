import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { PengaturanInput } from '../../api/pengaturanInputs';
import { KEJADIAN_DISIPLIN, SEBUTAN_KEJADIAN, type KejadianDisiplin } from '../../domain/disiplin';
import type { PengaturanTpp } from '../../domain/tpp';
import { IsianBilangan } from '../parts/IsianBilangan';
import { Laci } from '../parts/Laci';
import { AngkaBersumber } from '../pengaturan/AngkaBersumber';
import { IsianAngka, IsianTeks } from '../pengaturan/Isian';
import { usePengaturan } from '../pengaturan/usePengaturan';
import { teks } from './teks';
import css from './Tpp.module.css';

const KELAS = Array.from({ length: 17 }, (_, i) => 17 - i);
type Masukan = NonNullable<PengaturanInput['tpp']>;
const masukan = (tpp: PengaturanTpp): Masukan => ({
  ...tpp,
  dasar: { ...tpp.dasar, kelas: tpp.dasar.kelas.map((satu) => ({ ...satu })) },
});

interface Props {
  readonly terbuka: boolean;
  onTutup(): void;
}

/** The rules of the region, typed in by the office; every number beside where it stands. */
export function AturTpp({ terbuka, onTutup }: Props) {
  const { pengaturan, simpan } = usePengaturan();
  const tpp = pengaturan?.tpp;
  if (!tpp) return null;
  const ubah = (isi: Partial<Masukan>) => simpan({ tpp: { ...masukan(tpp), ...isi } });
  const ubahKelas = (kelas: number, rupiah: number | null) => {
    const lain = tpp.dasar.kelas.filter((satu) => satu.kelas !== kelas);
    const baru = rupiah === null ? lain : [...lain, { kelas, rupiah }].sort((a, b) => b.kelas - a.kelas);
    return ubah({ dasar: { ...tpp.dasar, kelas: baru.map((satu) => ({ ...satu })) } });
  };
  const ubahPotongan = (satu: KejadianDisiplin) => (persen: number) =>
    ubah({
      potongan: { ...tpp.potongan, kejadian: { ...tpp.potongan.kejadian, [satu]: Math.round(persen * 100) } },
    });
  return (
    <Laci terbuka={terbuka} judul="Ketentuan simulasi TPP" lebar={720} onTutup={onTutup}>
      {() => (
        <div className={css.laci}>
          <AngkaBersumber
            label="Bagian produktivitas"
            keterangan="Sisanya bagian disiplin"
            akhiran="%"
            min={0}
            maks={100}
            nilai={tpp.produktivitas}
            onSimpan={(produktivitas) => ubah({ produktivitas })}
          />
          <h3>Produktivitas penuh</h3>
          <SegmentedControl
            aria-label="Produktivitas penuh"
            value={tpp.ukuran.cara}
            onChange={(nilai) =>
              void ubah({ ukuran: { ...tpp.ukuran, cara: nilai === 'rencana' ? 'rencana' : 'kapasitas' } })
            }
            data={[
              { value: 'kapasitas', label: `Selesai ÷ ${teks.ukuran.kapasitas}` },
              { value: 'rencana', label: `Selesai ÷ ${teks.ukuran.rencana}` },
            ]}
          />
          <IsianTeks
            label="Dasar"
            panjang
            nilai={tpp.ukuran.sumber}
            maks={500}
            onSimpan={(sumber) => ubah({ ukuran: { ...tpp.ukuran, sumber } })}
          />
          <h3>TPP dasar menurut kelas jabatan, sebulan</h3>
          <IsianTeks
            label="Dasar"
            petunjuk="mis. Perbup tentang TPP, lampiran dan tahunnya"
            nilai={tpp.dasar.sumber}
            maks={500}
            onSimpan={(sumber) => ubah({ dasar: { ...masukan(tpp).dasar, sumber } })}
          />
          <div className={css.kelas}>
            {KELAS.map((kelas) => (
              <IsianKelas
                key={`${kelas} ${tpp.dasar.kelas.find((satu) => satu.kelas === kelas)?.rupiah ?? ''}`}
                kelas={kelas}
                rupiah={tpp.dasar.kelas.find((satu) => satu.kelas === kelas)?.rupiah ?? null}
                onSimpan={(rupiah) => void ubahKelas(kelas, rupiah)}
              />
            ))}
          </div>
          <h3>Potongan bagian disiplin, setiap kali</h3>
          <div className={css.kelas}>
            {KEJADIAN_DISIPLIN.map((satu) => (
              <IsianAngka
                key={satu}
                label={SEBUTAN_KEJADIAN[satu]}
                nilai={tpp.potongan.kejadian[satu] / 100}
                min={0}
                maks={100}
                desimal={2}
                akhiran="%"
                onSimpan={ubahPotongan(satu)}
              />
            ))}
          </div>
          <IsianTeks
            label="Dasar"
            panjang
            nilai={tpp.potongan.sumber}
            maks={500}
            onSimpan={(sumber) => ubah({ potongan: { ...tpp.potongan, sumber } })}
          />
        </div>
      )}
    </Laci>
  );
}

interface PropsKelas {
  readonly kelas: number;
  readonly rupiah: number | null;
  onSimpan(rupiah: number | null): void;
}

/** Saved when it is left; an empty field takes the class out of the table. */
function IsianKelas({ kelas, rupiah, onSimpan }: PropsKelas) {
  const [isi, setIsi] = useState<number | ''>(rupiah ?? '');
  return (
    <IsianBilangan
      label={`Kelas ${kelas}`}
      rupiah
      hideControls
      min={0}
      max={500_000_000}
      placeholder="belum diisi"
      value={isi}
      onChange={setIsi}
      onSelesai={(nilai) => {
        const baru = nilai === '' ? null : nilai;
        if (baru !== rupiah) onSimpan(baru);
      }}
    />
  );
}
