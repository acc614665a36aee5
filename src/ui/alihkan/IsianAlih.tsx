import { NativeSelect, TextInput } from '@mantine/core';
import { SEBAB_ALIH, type MasaAlih, type SebabAlih } from '../../domain/alihkan';
import { IsianTanggal } from '../parts/IsianTanggal';
import { hariIni } from '../parts/waktu';
import css from './Alihkan.module.css';
import { DAPAT_KEMBALI, kembaliUntuk } from './drafAlih';
import { PILIHAN_SEBAB_ALIH, teks } from './teks';

export interface IsiAlih extends MasaAlih {
  readonly sebab: SebabAlih;
  readonly keterangan: string;
}

/** From when, until when (a leave), why. */
export function IsianAlih({ isi, onUbah }: { readonly isi: IsiAlih; onUbah(baru: Partial<IsiAlih>): void }) {
  const { tanggal, kembali, sebab, keterangan } = isi;
  return (
    <div className={css.isian}>
      <IsianTanggal
        wajib
        cepat={hariIni()}
        label={teks.sejak}
        nilai={tanggal}
        onUbah={(baru) => onUbah({ tanggal: baru })}
      />
      <NativeSelect
        size="xs"
        label={teks.sebab}
        value={sebab}
        data={PILIHAN_SEBAB_ALIH}
        onChange={(e) => {
          const baru = SEBAB_ALIH.find((satu) => satu === e.currentTarget.value) ?? sebab;
          onUbah({ sebab: baru, kembali: kembaliUntuk(baru, isi) });
        }}
      />
      {DAPAT_KEMBALI.includes(sebab) && (
        <IsianTanggal
          wajib={sebab === 'cuti'}
          label={sebab === 'cuti' ? teks.sampai : teks.sampaiBila}
          nilai={kembali ?? ''}
          min={tanggal}
          onUbah={(baru) => onUbah({ kembali: baru === '' && sebab !== 'cuti' ? null : baru })}
        />
      )}
      <TextInput
        className={css.keterangan}
        size="xs"
        label={teks.keterangan}
        placeholder={teks.contohKeterangan}
        maxLength={500}
        value={keterangan}
        onChange={(e) => onUbah({ keterangan: e.currentTarget.value })}
      />
    </div>
  );
}
