import { Button } from '@mantine/core';
import { IconCalendarOff, IconClipboardText, IconPlus, IconSearchOff } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import type { KeadaanAbsen } from '../../api/absenInputs';
import type { BarisAbsen, DaftarAbsen as Daftar } from '../../api/absenViews';
import type { PegawaiId } from '../../domain/ids';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { KolomCari } from '../parts/KolomCari';
import { Kosong } from '../parts/Kosong';
import { PilihBagian, useBagianTerpilih } from '../parts/PilihBagian';
import { SaringChip } from '../parts/SaringChip';
import { TabelMaya } from '../parts/TabelMaya';
import { useAction } from '../parts/useAction';
import { useHalaman } from '../parts/useHalaman';
import { useTempel } from '../tugas/useTempel';
import css from './Absen.module.css';
import { absenDialog } from './absenDialog';
import { kolomAbsen } from './kolomAbsen';
import { teks as t } from './teks';

const NOL: Daftar['jumlah'] = { berlaku: 0, benturan: 0, lewat: 0, semua: 0 };
const URUTAN: readonly KeadaanAbsen[] = ['berlaku', 'benturan', 'lewat', 'semua'];

/** Who is away when, what it takes, and which tasks do not fit because of it. `pegawaiId` narrows it to one person. */
export const DaftarAbsen = ({ pegawaiId = null }: { readonly pegawaiId?: PegawaiId | null }) => (
  <Isi key={pegawaiId ?? ''} pegawaiId={pegawaiId} />
);

function Isi({ pegawaiId }: { readonly pegawaiId: PegawaiId | null }) {
  const api = useApi();
  const { jalankan } = useAction();
  const bagianId = useBagianTerpilih();
  // Whoever comes for one person wants to see all of it.
  const [keadaan, setKeadaan] = useState<KeadaanAbsen>(pegawaiId === null ? 'berlaku' : 'semua');
  const [cari, setCari] = useState('');
  const [jumlah, setJumlah] = useState(NOL);
  const muat = useCallback(
    async (offset: number, limit: number) => {
      const hasil = await api.listAbsen({ bagianId, pegawaiId, keadaan, cari, offset, limit });
      setJumlah(hasil.jumlah);
      return hasil;
    },
    [api, bagianId, pegawaiId, keadaan, cari],
  );
  const data = useHalaman(muat, [bagianId, pegawaiId, keadaan, cari]);
  const { buka, catat } = absenDialog.getState();
  useTempel((teks) => buka({ jenis: 'tempel', teks }));
  const ubah = useCallback(
    ({ id, pegawaiId: siapa, mulai, akhir, jenis, persen, nama }: BarisAbsen) =>
      buka({ jenis: 'ubah', absen: { id, pegawaiId: siapa, mulai, akhir, jenis, persen }, nama }),
    [buka],
  );
  const hapus = useCallback(
    (b: BarisAbsen) => void jalankan(() => api.removeAbsen({ ids: [b.id] }), { berhasil: t.dihapus(b) }),
    [api, jalankan],
  );
  const kolom = useMemo(() => kolomAbsen({ ubah, hapus }), [ubah, hapus]);
  const masuk = (
    <>
      <Button
        variant="default"
        leftSection={<IconClipboardText size={15} aria-hidden />}
        onClick={() => buka({ jenis: 'tempel', teks: '' })}
      >
        {t.tempel}
      </Button>
      <Button
        leftSection={<IconPlus size={15} aria-hidden />}
        onClick={() => catat(pegawaiId === null ? [] : [pegawaiId])}
      >
        {t.catat}
      </Button>
    </>
  );
  const kosong = jumlah.semua === 0 && cari === '';
  return (
    <section className="isi-layar" aria-label={t.judul}>
      <div className="bilah">
        <PilihBagian lebar={160} />
        <SaringChip<KeadaanAbsen>
          label={t.saring}
          nilai={keadaan}
          pilihan={URUTAN.map((nilai) => ({
            nilai,
            label: t.keadaan[nilai],
            jumlah: jumlah[nilai],
          }))}
          onUbah={setKeadaan}
        />
        <KolomCari label={t.cari} nilai={cari} onUbah={setCari} />
        {/* An empty list offers these in its middle: once is enough. */}
        {!(data.total === 0 && kosong) && <div className="bilah-ujung">{masuk}</div>}
      </div>
      <div className={css.tabel}>
        {data.galat !== '' && data.total === null ? (
          <Galat pesan={data.galat} onUlang={() => void data.muatUlang()} />
        ) : data.total === 0 ? (
          kosong ? (
            <Kosong ikon={IconCalendarOff} judul={t.kosong.judul} aksi={masuk}>
              {t.kosong.isi}
            </Kosong>
          ) : (
            <Kosong
              ikon={IconSearchOff}
              judul={t.taksesuai.judul}
              aksi={
                <Button
                  variant="default"
                  onClick={() => {
                    setCari('');
                    setKeadaan('semua');
                  }}
                >
                  {t.taksesuai.aksi}
                </Button>
              }
            >
              {t.taksesuai.isi}
            </Kosong>
          )
        ) : (
          <TabelMaya
            label={t.daftar}
            data={data}
            kolom={kolom}
            kunci={(b) => b.id}
            nama={t.baris}
            saring={JSON.stringify([bagianId, pegawaiId, keadaan, cari])}
            tinggi={46}
            onBuka={ubah}
            onTombol={(tombol, _ctrl, b) => {
              if (tombol !== 'Delete') return false;
              hapus(b);
              return true;
            }}
          />
        )}
      </div>
    </section>
  );
}
