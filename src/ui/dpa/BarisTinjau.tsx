import { Checkbox } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheckFilled, IconHelpCircle } from '@tabler/icons-react';
import type { BarisPratinjauDpa } from '../../api/views';
import { parseKode } from '../../domain/kodeSubKegiatan';
import { rupiah } from '../../domain/tampil';
import type { PropsBaris } from '../parts/TabelPanjang';
import { teks } from './teks';
import { isianBaris, type IsianBaris, type TinjauDpaStore } from './tinjauDpaStore';
import css from './Tinjau.module.css';

interface Props {
  readonly store: TinjauDpaStore;
  readonly baris: BarisPratinjauDpa;
  readonly ubahan: ReadonlyMap<number, IsianBaris>;
  readonly idBagian: string;
  readonly props: PropsBaris;
}

interface PropsBacaan {
  readonly baris: BarisPratinjauDpa;
  readonly isian: IsianBaris;
  readonly diperiksa: boolean;
}

/** Says at once what "Terima" would refuse: a code typed in that is not one of a sub kegiatan. */
function Bacaan({ baris, isian, diperiksa }: PropsBacaan) {
  const kodeKeliru = diperiksa && isian.kode.trim() !== '' && parseKode(isian.kode)?.tingkat !== 'sub';
  const galat = kodeKeliru || baris.temuan.some((t) => t.tingkat === 'galat');
  const asal = `Baris sumber ${baris.asalBaris.slice(0, 8).join(', ')}${baris.asalBaris.length > 8 ? '…' : ''}`;
  const jelas =
    !galat && (diperiksa || (baris.keyakinan === 'pasti' && baris.temuan.every((t) => t.tingkat === 'info')));
  const Ikon = jelas ? IconCircleCheckFilled : galat ? IconAlertTriangle : IconHelpCircle;
  return (
    <span className={jelas ? css.cocok : galat ? css.salah : css.beda} title={asal}>
      <Ikon size={15} aria-hidden />{' '}
      {kodeKeliru ? 'Kode keliru' : galat ? 'Galat' : diperiksa ? 'Diperiksa' : teks.keyakinan[baris.keyakinan]}
    </span>
  );
}

function Kode({
  baris,
  isian,
  ubah,
}: {
  readonly baris: BarisPratinjauDpa;
  readonly isian: IsianBaris;
  ubah(i: Partial<IsianBaris>): void;
}) {
  if (baris.calon.length === 0 || baris.keyakinan === 'pasti')
    return (
      <input
        className={css.isianKode}
        aria-label={`Kode baris ${baris.nomor + 1}`}
        placeholder="tanpa kode"
        value={isian.kode}
        maxLength={40}
        onChange={(e) => ubah({ kode: e.currentTarget.value })}
      />
    );
  const ada = baris.calon.some((c) => c.kode === isian.kode);
  return (
    <select
      className={css.isianKode}
      aria-label={`Kode baris ${baris.nomor + 1}`}
      value={isian.kode}
      onChange={(e) => ubah({ kode: e.currentTarget.value })}
    >
      <option value="">tanpa kode</option>
      {!ada && isian.kode !== '' && <option value={isian.kode}>{isian.kode}</option>}
      {baris.calon.map((c) => (
        <option key={c.kode} value={c.kode}>
          {c.kode} {c.nama}
        </option>
      ))}
    </select>
  );
}

export function BarisTinjau({ store, baris, ubahan, idBagian, props }: Props) {
  const isian = isianBaris({ ubahan }, baris);
  const ubah = (perubahan: Partial<IsianBaris>) => store.getState().ubah(baris, perubahan);
  const perhatian = baris.temuan.filter((t) => t.tingkat !== 'info');
  return (
    <tr {...props} className={isian.abaikan ? css.dilewati : undefined} aria-label={isian.nama}>
      <td>
        <Bacaan baris={baris} isian={isian} diperiksa={ubahan.has(baris.nomor)} />
      </td>
      <td>
        <Kode baris={baris} isian={isian} ubah={ubah} />
      </td>
      <td className={css.selNama}>
        <input
          className={css.isian}
          aria-label={`Nama sub kegiatan baris ${baris.nomor + 1}`}
          value={isian.nama}
          title={isian.nama}
          maxLength={500}
          onChange={(e) => ubah({ nama: e.currentTarget.value })}
        />
        <div className={css.samping}>
          {baris.namaKegiatan && (
            <span className={css.kegiatan} title={baris.namaKegiatan}>
              {baris.namaKegiatan}
            </span>
          )}
          {perhatian.map((t, i) => (
            <span key={i} className={t.tingkat === 'galat' ? css.salah : css.beda}>
              {t.pesan}
            </span>
          ))}
          {baris.keyakinan === 'ragu' && !ubahan.has(baris.nomor) && (
            <button type="button" className={css.benar} onClick={() => ubah({})}>
              Bacaan ini benar
            </button>
          )}
        </div>
      </td>
      <td className={css.selBagian}>
        <input
          className={css.isian}
          list={idBagian}
          aria-label={`Bagian pengampu baris ${baris.nomor + 1}`}
          placeholder="belum ada"
          value={isian.bagian}
          title={isian.bagian}
          maxLength={200}
          onChange={(e) => ubah({ bagian: e.currentTarget.value })}
        />
      </td>
      <td className="kanan angka">
        {rupiah(baris.pagu)}
        {baris.keadaan === 'paguBerubah' && baris.paguLama !== null && (
          <div className={css.samping}>semula {rupiah(baris.paguLama)}</div>
        )}
        {baris.keadaan === 'sama' && <div className={css.samping}>tetap</div>}
      </td>
      <td className={css.selAlasan}>
        <input
          className={css.isian}
          aria-label={`Alasan tidak memerlukan tugas baris ${baris.nomor + 1}`}
          placeholder="kosong = perlu tugas"
          value={isian.alasanTanpaTugas}
          title={isian.alasanTanpaTugas}
          maxLength={300}
          onChange={(e) => ubah({ alasanTanpaTugas: e.currentTarget.value })}
        />
      </td>
      <td>
        <Checkbox
          aria-label={`Lewati ${isian.nama}`}
          checked={isian.abaikan}
          onChange={(e) => ubah({ abaikan: e.currentTarget.checked })}
        />
      </td>
    </tr>
  );
}
