import { Checkbox } from '@mantine/core';
import { useStore, type StoreApi } from 'zustand';
import type { BarisFormulir } from '../../api/formulirViews';
import { kodeTampil } from '../../domain/kodeSubKegiatan';
import type { PropsBaris } from '../parts/TabelPanjang';
import { Temuan } from '../parts/Temuan';
import { akanDiterapkan, nilaiBerlaku, type KeadaanBaca } from './bacaFormulirStore';
import { BidangBerubah } from './BidangBerubah';
import css from './Formulir.module.css';
import { teks } from './teks';

interface Props {
  readonly store: StoreApi<KeadaanBaca>;
  readonly baris: BarisFormulir;
  readonly props: PropsBaris;
  /** Several files were read: rows say which one they are of. */
  readonly banyakBerkas: boolean;
}
const { baca } = teks;
const KALIMAT = {
  baru: baca.tambah,
  dikosongkan: baca.hapus,
  terhapus: baca.kembali,
  berubah: '',
  bentrok: '',
  sama: '',
} as const;

/** One task of the returned forms: whether it is taken over, what would change, what was noticed. */
export function BarisBaca({ store, baris, props: { ref, ...props }, banyakBerkas }: Props) {
  const keadaan = useStore(store);
  const aktif = akanDiterapkan(keadaan, baris);
  const { terapkan, pilih } = keadaan;
  const asal = [
    ...new Set(baris.asal.map((a) => (banyakBerkas ? `${a.berkas}, baris ${a.baris}` : `baris ${a.baris}`))),
  ];
  return (
    <tr {...props} ref={ref} className={baris.keadaan === 'bentrok' ? css.barisBentrok : undefined}>
      <td className={css.centang}>
        <Checkbox
          aria-label={baca.terapkan(baris.tugas)}
          checked={aktif}
          disabled={!baris.dapatDiterima}
          onChange={(ev) => terapkan([baris.id], ev.currentTarget.checked)}
        />
      </td>
      <td className={css.tugas}>
        <span className={`${css.tanda} ${css[baris.keadaan] ?? ''}`}>{baca.keadaan[baris.keadaan]}</span>{' '}
        <strong>{baris.tugas}</strong>
        <span className={css.tempat}>
          {baris.namaSubKegiatan === ''
            ? baca.luarDpa
            : [baris.kodeSubKegiatan && kodeTampil(baris.kodeSubKegiatan), baris.namaSubKegiatan]
                .filter(Boolean)
                .join(' ')}
        </span>
        {asal.length > 0 && <span className={css.tempat}>{asal.join('; ')}</span>}
      </td>
      <td className={css.perubahan}>
        {KALIMAT[baris.keadaan] !== '' && <span className="redup">{KALIMAT[baris.keadaan]}</span>}
        {baris.perubahan.map((p) => (
          <BidangBerubah
            key={p.bidang}
            baris={baris}
            perubahan={p}
            nilai={nilaiBerlaku(keadaan, baris, p.bidang)}
            aktif={aktif}
            onPilih={(usulan) => pilih(baris.id, p.bidang, usulan)}
          />
        ))}
      </td>
      <td className={css.keterangan}>{baris.temuan.length > 0 && <Temuan daftar={baris.temuan} />}</td>
    </tr>
  );
}
