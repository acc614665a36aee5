import { CloseButton, TextInput } from '@mantine/core';
import css from './Alihkan.module.css';
import { sisaDraf, type BarisDraf, type PenerimaDraf } from './drafAlih';
import { IsianPorsi, porsiDraf } from './IsianPorsi';
import { teks } from './teks';

/** Who goes on with one task, each with the own part. */
export function DaftarPenerima({ baris, onUbah }: { readonly baris: BarisDraf; onUbah(baris: BarisDraf): void }) {
  const { asal, kepada } = baris;
  if (kepada.length === 0) return null;
  const ganti = (satu: PenerimaDraf): void =>
    onUbah({ ...baris, kepada: kepada.map((lama) => (lama.pegawaiId === satu.pegawaiId ? satu : lama)) });
  const lain = (satu: PenerimaDraf): number =>
    kepada.reduce((jumlah, { pegawaiId, porsi }) => jumlah + (pegawaiId === satu.pegawaiId ? 0 : porsi), 0);
  return (
    <ul className={css.daftarPenerima}>
      {kepada.map((satu) => (
        <li key={satu.pegawaiId}>
          <div className={css.satuPenerima}>
            <span title={satu.jabatan} className={css.namaPenerima}>
              {satu.nama}
            </span>
            {kepada.length > 1 || satu.porsi < sisaDraf(baris) ? (
              <IsianPorsi
                label={teks.porsiUntuk(satu.nama)}
                asal={asal}
                nilai={satu.porsi}
                onUbah={(porsi) => ganti({ ...satu, porsi: Math.min(porsi, sisaDraf(baris) - lain(satu)) })}
              />
            ) : (
              <span className="redup">{porsiDraf(asal, satu.porsi)}</span>
            )}
            <CloseButton
              size="xs"
              aria-label={teks.lepas(satu.nama)}
              onClick={() =>
                onUbah({ ...baris, kepada: kepada.filter(({ pegawaiId }) => pegawaiId !== satu.pegawaiId) })
              }
            />
          </div>
          {satu.halangan !== '' && <div className={css.galat}>{satu.halangan}</div>}
          {satu.lintas && (
            <TextInput
              size="xs"
              aria-label={teks.persetujuan(satu.nama)}
              placeholder={teks.contohPersetujuan}
              maxLength={300}
              value={satu.persetujuan}
              onChange={(e) => ganti({ ...satu, persetujuan: e.currentTarget.value })}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
