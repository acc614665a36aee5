import { Radio } from '@mantine/core';
import type { BarisFormulir, NilaiUsulan, PerubahanIsian } from '../../api/formulirViews';
import css from './Formulir.module.css';
import { teks } from './teks';

interface Props {
  readonly baris: BarisFormulir;
  readonly perubahan: PerubahanIsian;
  /** Place in `usulan`, null = the office's value. */
  readonly nilai: number | null;
  readonly aktif: boolean;
  onPilih(usulan: number | null): void;
}
const { baca } = teks;
const isi = (nilai: string) => (nilai === '' ? <span className="redup">{baca.kosong}</span> : nilai);

/** One field: old and new side by side; of a conflict all values with a choice. */
export function BidangBerubah({ baris, perubahan, nilai, aktif, onPilih }: Props) {
  const { bidang, aplikasi, usulan, bentrok } = perubahan;
  const [satu] = usulan;
  const judul = teks.bidang[bidang];
  if (!bentrok)
    return (
      <div className={css.bidang}>
        <span className={css.namaBidang}>{judul}</span>
        <span>
          {baris.keadaan !== 'baru' && (
            <>
              <span className={css.lama}>{isi(aplikasi)}</span> →{' '}
            </>
          )}
          <strong className={css.baru}>{satu && isi(satu.nilai)}</strong>
          {satu && satu.halangan !== '' && <Halangan usulan={satu} />}
        </span>
      </div>
    );
  return (
    <Radio.Group
      className={css.bentrok}
      label={judul}
      value={nilai === null ? 'kini' : String(nilai)}
      onChange={(pilihan) => onPilih(pilihan === 'kini' ? null : Number(pilihan))}
    >
      {baris.keadaan !== 'baru' && (
        <Radio
          value="kini"
          size="xs"
          disabled={!aktif}
          label={
            <>
              <span className="redup">{baca.sekarang}:</span> {isi(aplikasi)}
            </>
          }
        />
      )}
      {usulan.map((u, i) => (
        <Radio
          key={i}
          value={String(i)}
          size="xs"
          disabled={!aktif || u.halangan !== ''}
          label={
            <>
              <span className="redup">{usulan.length > 1 ? u.berkas.join(', ') : baca.dariFormulir}:</span>{' '}
              {isi(u.nilai)}
              {u.halangan !== '' && <Halangan usulan={u} />}
            </>
          }
        />
      ))}
      {perubahan.dasar !== null && <span className={css.dasar}>{baca.saatKirim(perubahan.dasar || baca.kosong)}</span>}
    </Radio.Group>
  );
}

const Halangan = ({ usulan }: { readonly usulan: NilaiUsulan }) => (
  <span className={css.halangan}> {baca.halangan(usulan.halangan)}</span>
);
