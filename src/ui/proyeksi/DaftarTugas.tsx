import { IconSearchOff } from '@tabler/icons-react';
import { useStore } from 'zustand';
import type { BarisTugasLepas, ProyeksiView } from '../../api/proyeksiViews';
import type { BagianId } from '../../domain/ids';
import { menitKeJam } from '../../domain/tampil';
import { useApi } from '../api';
import { Chip } from '../parts/Chip';
import { KolomCari } from '../parts/KolomCari';
import { Kosong } from '../parts/Kosong';
import { SaringChip } from '../parts/SaringChip';
import { TabelMaya, type Kolom } from '../parts/TabelMaya';
import { useHalaman } from '../parts/useHalaman';
import css from './Proyeksi.module.css';
import type { ProyeksiStore } from './proyeksiStore';
import { teks } from './teks';

const k = teks.kolomTugas;
const KOLOM: readonly Kolom<BarisTugasLepas>[] = [
  {
    kunci: 'tugas',
    judul: k.tugas,
    lebar: 'minmax(220px, 2fr)',
    utama: true,
    isi: ({ nama, hasil }) => (
      <>
        {nama} <span className="redup">{hasil}</span>
      </>
    ),
  },
  { kunci: 'bagian', judul: k.bagian, lebar: 'minmax(110px, 1fr)', isi: ({ namaBagian }) => namaBagian },
  {
    kunci: 'keluar',
    judul: k.keluar,
    lebar: 'minmax(180px, 1.4fr)',
    isi: ({ lepas }) => lepas.map(({ nama, tahun }) => `${nama} (${tahun})`).join(', '),
  },
  {
    kunci: 'tinggal',
    judul: k.tinggal,
    lebar: '150px',
    isi: ({ tinggal, kehilangan }) =>
      kehilangan === null ? teks.tinggal(tinggal) : <span className={css.kurang}>{teks.habisPada(kehilangan)}</span>,
  },
  { kunci: 'menit', judul: k.menit, lebar: '92px', kanan: true, isi: ({ menit }) => menitKeJam(menit) },
];

interface Props {
  readonly store: ProyeksiStore;
  readonly data: ProyeksiView;
  readonly bagianId: BagianId | null;
}

/** Tasks that somebody leaves; Enter shows who could go on with one. */
export function DaftarTugas({ store, data, bagianId }: Props) {
  const api = useApi();
  const { tahun, pegawaiId, kehilangan, cari, aturKehilangan, aturCari, bukaTugas, lihatTugas } = useStore(store);
  const saring = { bagianId, tahun, pegawaiId, kehilangan, cari };
  const kunci = JSON.stringify(saring);
  const halaman = useHalaman((offset, limit) => api.listTugasLepas({ ...saring, offset, limit }), [kunci]);
  const orang = data.orang.find((satu) => satu.pegawaiId === pegawaiId);
  const hilang = data.tugas.kehilangan.reduce((n, satu) => n + satu, 0);
  return (
    <>
      <div className="bilah">
        <SaringChip
          label={teks.tabelTugas}
          nilai={kehilangan ? 'kehilangan' : 'semua'}
          pilihan={[
            { nilai: 'semua', label: teks.semuaTugas, jumlah: data.tugas.berkurang },
            { nilai: 'kehilangan', label: teks.kehilangan, jumlah: hilang },
          ]}
          onUbah={(nilai) => aturKehilangan(nilai === 'kehilangan')}
        />
        {orang && <Chip label={teks.milik(orang.nama)} tekan onClick={() => lihatTugas(null)} />}
        <KolomCari label={teks.cari} nilai={cari} onUbah={aturCari} lebar={180} />
      </div>
      {halaman.total === 0 ? (
        <Kosong ikon={IconSearchOff} judul={teks.kosongTugas}>
          {teks.kosongTugasIsi}
        </Kosong>
      ) : (
        <div className={css.tabel}>
          <TabelMaya
            label={teks.tabelTugas}
            data={halaman}
            kolom={KOLOM}
            kunci={(baris) => baris.tugasId}
            nama={(baris) => baris.nama}
            onBuka={(baris) => bukaTugas(baris.tugasId)}
            saring={kunci}
            tinggi={38}
          />
        </div>
      )}
    </>
  );
}
