import { Anchor, NativeSelect } from '@mantine/core';
import type { BarisBagian } from '../../api/views';
import { STATUS_PEMBAGIAN, type StatusPembagian } from '../../domain/pegawai';
import { angka, menitKeJam, persen } from '../../domain/tampil';
import { useApi } from '../api';
import { Rasio, Rupiah } from '../parts/Angka';
import { BarBeban } from '../parts/BarBeban';
import { BarSifat } from '../parts/BarSifat';
import { useAction } from '../parts/useAction';
import { bagianStore } from '../stores/bagianStore';
import { layarStore } from '../stores/layarStore';
import { teks } from './teks';
import css from './TabelBagian.module.css';

const nol = (n: number, warna = '') => <span className={n === 0 ? css.nol : warna}>{angka(n)}</span>;

function Baris({ bagian }: { readonly bagian: BarisBagian }) {
  const api = useApi();
  const { jalankan } = useAction();
  const { buka } = layarStore.getState();
  const ke = () => {
    bagianStore.getState().pilih(bagian.id);
    buka('pembagian', { bagianId: bagian.id });
  };
  const orang = (keadaan: 'tanpaTugas' | 'rendah' | 'melebihi', jumlah: number, warna: string | undefined) =>
    jumlah === 0 ? (
      nol(0)
    ) : (
      <Anchor
        component="button"
        className={warna ?? ''}
        onClick={() => buka('pegawai', { bagianId: bagian.id, keadaan })}
      >
        {angka(jumlah)}
      </Anchor>
    );
  const status = (nilai: StatusPembagian) =>
    jalankan(() => api.setStatusPembagian({ id: bagian.id, status: nilai }), {
      berhasil: `Pembagian ${bagian.nama}: ${teks.status[nilai]}`,
    });
  return (
    <tr>
      <td>
        <Anchor component="button" className={css.nama} onClick={ke}>
          {bagian.nama}
        </Anchor>
      </td>
      <td className="kanan angka">{angka(bagian.pegawai)}</td>
      <td className="kanan angka">{angka(bagian.subKegiatan)}</td>
      <td className="kanan">
        <Rupiah nilai={bagian.pagu} />
      </td>
      <td className="kanan angka">{angka(bagian.tugas)}</td>
      <td
        className="kanan angka"
        title={`${menitKeJam(bagian.menitBelum)}${bagian.keputusan > 0 ? `; selain itu ${angka(bagian.keputusan)} perlu keputusan` : ''}`}
      >
        {nol(bagian.tugasBelum)}
      </td>
      <td className="kanan angka">{orang('tanpaTugas', bagian.tanpaTugas, css.biru)}</td>
      <td className="kanan angka">{orang('rendah', bagian.rendah, css.biru)}</td>
      <td className="kanan angka">{orang('melebihi', bagian.melebihi, css.jingga)}</td>
      <td className={css.bar}>
        <BarBeban beban={bagian.menitTerbagi} kapasitas={bagian.kapasitas} />
      </td>
      <td>
        <BarSifat sifat={{ rutin: bagian.menitRutin, strategis: bagian.menit - bagian.menitRutin }} />
      </td>
      <td
        className="kanan"
        title={`Rencana seluruh tugas ${menitKeJam(bagian.menit)} dari kapasitas ${menitKeJam(bagian.kapasitas)}${bagian.menit > 0 ? `; terbagi ${persen(bagian.menitTerbagi / bagian.menit)}` : ''}`}
      >
        <Rasio nilai={bagian.rasio} />
      </td>
      <td>
        <NativeSelect
          size="xs"
          variant="unstyled"
          className={css.status}
          aria-label={`Status pembagian ${bagian.nama}`}
          value={bagian.status}
          data={STATUS_PEMBAGIAN.map((nilai) => ({ value: nilai, label: teks.status[nilai] }))}
          onChange={(e) => void status(e.currentTarget.value as StatusPembagian)}
        />
      </td>
    </tr>
  );
}

/** The same counters per bagian, in the office's own order; never ranked by load. */
export const TabelBagian = ({ baris }: { readonly baris: readonly BarisBagian[] }) => (
  <section className={css.wadah} aria-label={teks.perBagian} tabIndex={0}>
    <table className={`tabel ${css.tabel}`}>
      <thead>
        <tr>
          <th scope="col">Bagian</th>
          <th scope="col" className="kanan">
            Pegawai
          </th>
          <th scope="col" className="kanan" title="Sub kegiatan">
            Sub keg.
          </th>
          <th scope="col" className="kanan">
            Pagu
          </th>
          <th scope="col" className="kanan">
            Tugas
          </th>
          <th scope="col" className="kanan">
            Belum dibagi
          </th>
          <th scope="col" className="kanan">
            Belum ada tugas
          </th>
          <th scope="col" className="kanan">
            Rendah
          </th>
          <th scope="col" className="kanan">
            Melebihi
          </th>
          <th scope="col">Beban terbagi</th>
          <th scope="col" title="Bagian waktu untuk tugas rutin; selebihnya tugas strategis">
            Rutin
          </th>
          <th scope="col" className="kanan" title="Seluruh tugas yang direncanakan ÷ kapasitas pegawai bagian">
            Rasio rencana
          </th>
          <th scope="col">Status</th>
        </tr>
      </thead>
      <tbody>
        {baris.map((bagian) => (
          <Baris key={bagian.id} bagian={bagian} />
        ))}
      </tbody>
    </table>
  </section>
);
