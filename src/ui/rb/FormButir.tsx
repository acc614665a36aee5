import { ActionIcon, NativeSelect, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { semuaButir, type ButirRb, type JawabRb, type PaketRb } from '../../domain/rb';
import { BERTENGGAT, NAMA_INDIKATOR, SEBUTAN_INDIKATOR } from '../../domain/rbIndikator';
import { desimalRingkas } from '../../domain/tampil';
import { IsianBilangan } from '../parts/IsianBilangan';
import { IsianBobot } from './FormKomponen';
import css from './Rb.module.css';
import { teks } from './teks';

const t = teks.ubah;
const ANGKA = 'angka';
const TENGGAT = 10;

interface Props {
  readonly butir: ButirRb;
  readonly paket: PaketRb;
  /** null = taken out. */
  onUbah(butir: ButirRb | null): void;
}

/** The scales that the questions of a pack use, each once. */
const skalaPaket = (paket: PaketRb): ReadonlyMap<string, Extract<JawabRb, { jenis: 'pilihan' }>> =>
  new Map(semuaButir(paket).flatMap(({ jawab }) => (jawab.jenis === 'pilihan' ? [[jawab.skala, jawab]] : [])));

/** One question of the draft: its words, how it is answered, and what of the app answers it. */
export function FormButir({ butir, paket, onUbah }: Props) {
  const skala = skalaPaket(paket);
  const { jawab, indikator } = butir;
  const ubah = (baru: Partial<ButirRb>): void => onUbah({ ...butir, ...baru });
  return (
    <div className={css.kotak}>
      <div className={css.kaki}>
        <TextInput
          label={`${t.tanya} ${butir.id}`}
          style={{ flex: '1 1 260px' }}
          maxLength={500}
          value={butir.tanya}
          onChange={(e) => ubah({ tanya: e.currentTarget.value })}
        />
        <ActionIcon variant="subtle" color="merah" aria-label={t.hapusButir(butir.id)} onClick={() => onUbah(null)}>
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </div>
      <div className={css.kaki}>
        {butir.bobot !== null && <IsianBobot label={t.bobot} bobot={butir.bobot} onUbah={(bobot) => ubah({ bobot })} />}
        <NativeSelect
          size="xs"
          label={t.cara}
          value={jawab.jenis === 'pilihan' ? jawab.skala : ANGKA}
          data={[
            { value: ANGKA, label: t.angka(desimalRingkas(jawab.jenis === 'angka' ? jawab.maks : 100, 2)) },
            ...[...skala].map(([nama, { pilihan }]) => ({
              value: nama,
              label: pilihan.map(({ label }) => label).join(' / '),
            })),
          ]}
          onChange={(e) =>
            ubah({
              jawab: skala.get(e.currentTarget.value) ?? { jenis: 'angka', maks: 100, satuan: 'persen' },
            })
          }
        />
        {jawab.jenis === 'angka' && (
          <IsianBilangan
            label={t.maks}
            w={110}
            min={0.01}
            max={1_000_000}
            decimalScale={2}
            hideControls
            value={jawab.maks}
            onChange={(maks) => {
              if (typeof maks === 'number' && maks > 0) ubah({ jawab: { ...jawab, maks } });
            }}
          />
        )}
        <NativeSelect
          size="xs"
          label={t.indikator}
          value={indikator?.nama ?? ''}
          data={[
            { value: '', label: t.tanpa },
            ...NAMA_INDIKATOR.map((nama) => ({ value: nama, label: SEBUTAN_INDIKATOR[nama] })),
          ]}
          onChange={(e) => {
            const nama = NAMA_INDIKATOR.find((satu) => satu === e.currentTarget.value);
            ubah({ indikator: nama ? { nama, tenggatHari: BERTENGGAT.has(nama) ? TENGGAT : null } : null });
          }}
        />
        {indikator && BERTENGGAT.has(indikator.nama) && (
          <IsianBilangan
            label={t.tenggat}
            w={110}
            min={1}
            max={31}
            value={indikator.tenggatHari ?? TENGGAT}
            onChange={(hari) => {
              if (typeof hari === 'number' && hari >= 1 && hari <= 31)
                ubah({ indikator: { ...indikator, tenggatHari: hari } });
            }}
          />
        )}
      </div>
    </div>
  );
}
