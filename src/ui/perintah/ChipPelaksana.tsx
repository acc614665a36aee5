import { CloseButton } from '@mantine/core';
import type { CalonPerintah } from '../../api/perintahViews';
import type { PegawaiId } from '../../domain/ids';
import css from './Form.module.css';
import { halanganHari } from './halanganHari';
import { teksForm as t } from './teksForm';

interface Props {
  readonly terpilih: readonly PegawaiId[];
  readonly nama: ReadonlyMap<PegawaiId, string>;
  /** What the days of the order hold for them, as far as it is known. */
  readonly calon: readonly CalonPerintah[];
  readonly libur: boolean;
  onLepas(id: PegawaiId): void;
}

/** The chosen; whoever is not there on the days of the order is named before it is saved. */
export function ChipPelaksana({ terpilih, nama, calon, libur, onLepas }: Props) {
  const peringatan = terpilih.flatMap((id) => {
    const satu = calon.find(({ pegawaiId }) => pegawaiId === id);
    const teks = satu ? halanganHari(satu, libur) : '';
    return teks === '' ? [] : [{ id, teks: `${nama.get(id) ?? satu?.nama ?? ''}: ${teks}` }];
  });
  return (
    <>
      <ul className={css.terpilih} aria-label={t.terpilih}>
        {terpilih.map((id) => (
          <li key={id} data-halangan={peringatan.some((satu) => satu.id === id) || undefined}>
            {nama.get(id) ?? '…'}
            <CloseButton size="xs" aria-label={t.lepas(nama.get(id) ?? '')} onClick={() => onLepas(id)} />
          </li>
        ))}
      </ul>
      {peringatan.length > 0 && (
        <ul className={css.peringatanHari} role="status">
          {peringatan.map(({ id, teks }) => (
            <li key={id}>{teks}</li>
          ))}
        </ul>
      )}
    </>
  );
}
