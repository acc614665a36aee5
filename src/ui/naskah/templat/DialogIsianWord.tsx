import { Modal } from '@mantine/core';
import { daftarWord, isianWord, type DaftarWord, type IsianWord } from '../../../documents/isianWord';
import { SEBUTAN_JENIS, type JenisSurat } from '../../../domain/surat';
import { teks as umum } from '../../text';
import css from './Templat.module.css';
import { teks } from './teksTemplat';

interface Props {
  readonly jenis: JenisSurat;
  readonly terbuka: boolean;
  onTutup(): void;
}

/** Every field and list a Word file of this kind may use. */
export const DialogIsianWord = ({ jenis, terbuka, onTutup }: Props) => (
  <Modal
    opened={terbuka}
    onClose={onTutup}
    centered
    size="xl"
    title={`${teks.word.isian}: ${SEBUTAN_JENIS[jenis]}`}
    closeButtonProps={{ 'aria-label': umum.tutup }}
  >
    <p className={css.arti}>
      Tulis isian dalam kurung kurawal, mis. <code>{'Nomor {nomor}'}</code>. Bagian di antara <code>{'{#daftar}'}</code>{' '}
      dan <code>{'{/daftar}'}</code> diulang untuk setiap butir; di dalam tabel, buka di sel pertama dan tutup di sel
      terakhir barisnya. <code>{'{#isian}…{/isian}'}</code> dicetak hanya bila isiannya ada,{' '}
      <code>{'{^isian}…{/isian}'}</code> hanya bila kosong.
    </p>
    <Tabel isian={isianWord(jenis)} />
    {daftarWord(jenis).map((daftar) => (
      <Daftar key={daftar.kunci} daftar={daftar} />
    ))}
  </Modal>
);

const Tabel = ({ isian }: { readonly isian: readonly IsianWord[] }) => (
  <table className={css.tabel}>
    <tbody>
      {isian.map(({ kunci, arti }) => (
        <tr key={kunci}>
          <td>
            <code>{`{${kunci}}`}</code>
          </td>
          <td>{arti}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Daftar = ({ daftar: { kunci, arti, isian, daftar = [] } }: { readonly daftar: DaftarWord }) => (
  <section className={css.daftarWord}>
    <h3>
      <code>{`{#${kunci}}…{/${kunci}}`}</code> {arti}
    </h3>
    <Tabel isian={isian} />
    {daftar.map((dalam) => (
      <Daftar key={dalam.kunci} daftar={dalam} />
    ))}
  </section>
);
