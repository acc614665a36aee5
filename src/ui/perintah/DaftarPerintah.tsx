import { Button } from '@mantine/core';
import { IconClipboardList, IconPlus, IconSearchOff } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { TugasId } from '../../domain/ids';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { KolomCari } from '../parts/KolomCari';
import { Kosong } from '../parts/Kosong';
import { PilihBagian, useBagianTerpilih } from '../parts/PilihBagian';
import { SaringChip } from '../parts/SaringChip';
import { TabelMaya } from '../parts/TabelMaya';
import { useHalaman } from '../parts/useHalaman';
import { useQuery } from '../parts/useQuery';
import { hariIni } from '../parts/waktu';
import { useBagian } from '../stores/bagianStore';
import { usePilihanLayar } from '../stores/layarStore';
import { kolomPerintah } from './kolomPerintah';
import { LaciPerintah } from './LaciPerintah';
import css from './Perintah.module.css';
import { perintahDialog } from './perintahDialog';
import { sebabKosong } from './sebabKosong';
import { teks } from './teks';
import { useAksiPerintah } from './useAksiPerintah';

const SARING = ['terbuka', 'putuskan', 'notula', 'terlambat', 'belumDibagi', 'selesai'] as const;
type Saring = (typeof SARING)[number];

/** The tab of the agenda: every order of the year, what it waits for, and the way to settle it. */
export function DaftarPerintah() {
  const api = useApi();
  const pilihan = usePilihanLayar('agenda');
  const bagianId = useBagianTerpilih();
  const pilihBagian = useBagian((s) => s.pilih);
  const [saring, setSaring] = useState<Saring>('terbuka');
  const [cari, setCari] = useState('');
  const [terbuka, setTerbuka] = useState<TugasId | null>(null);
  const hari = hariIni();
  // Asked again for the same order: a new request object each time.
  const [diminta, setDiminta] = useState<typeof pilihan>({});
  if (pilihan !== diminta) {
    setDiminta(pilihan);
    if (pilihan.perintahId !== undefined) setTerbuka(pilihan.perintahId);
    if (pilihan.terlambat) setSaring('terlambat');
    if (pilihan.notula) setSaring('notula');
  }
  const data = useHalaman(
    (offset, limit) => api.listPerintah({ saring, bagianId, cari, hari, offset, limit }),
    [saring, bagianId, cari, hari],
  );
  const { data: hitung } = useQuery(
    () => api.listPerintah({ saring: 'semua', bagianId, cari, hari, offset: 0, limit: 1 }),
    [bagianId, cari, hari],
  );
  const kolom = useMemo(() => kolomPerintah(hari), [hari]);
  const aksi = useAksiPerintah();
  const jumlah = hitung?.jumlah;
  const banyak = (satu: Saring): number =>
    jumlah === undefined ? 0 : satu === 'terbuka' ? (hitung?.total ?? 0) - jumlah.selesai : jumlah[satu];
  const tambah = (
    <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => perintahDialog.getState().baru()}>
      {teks.baru}
    </Button>
  );
  const sebab = sebabKosong({ tampil: data.total, cocok: hitung?.total, cari, berbagian: bagianId !== null });
  return (
    <div className="isi-layar">
      {sebab !== 'belumAda' && (
        <div className={css.alat}>
          <KolomCari label={teks.cari} nilai={cari} onUbah={setCari} lebar={250} />
          <PilihBagian />
          <SaringChip<Saring>
            label={teks.saring}
            nilai={saring}
            pilihan={SARING.filter((satu) => satu === 'terbuka' || satu === saring || banyak(satu) > 0).map((satu) => ({
              nilai: satu,
              label: teks.pilihan[satu],
              jumlah: banyak(satu),
            }))}
            onUbah={setSaring}
          />
          <span className={css.ujung}>{tambah}</span>
        </div>
      )}
      {data.galat !== '' && data.total === null ? (
        <Galat pesan={data.galat} onUlang={() => void data.muatUlang()} />
      ) : sebab === 'belumAda' ? (
        <Kosong ikon={IconClipboardList} judul={teks.kosong.judul} aksi={tambah}>
          {teks.kosong.isi}
        </Kosong>
      ) : sebab === 'bagian' ? (
        <Kosong
          ikon={IconSearchOff}
          judul={teks.lainBagian.judul}
          aksi={
            <Button variant="default" onClick={() => pilihBagian(null)}>
              {teks.lainBagian.aksi}
            </Button>
          }
        >
          {teks.lainBagian.isi}
        </Kosong>
      ) : sebab === 'saringan' ? (
        <Kosong
          ikon={IconSearchOff}
          judul={teks.taksesuai.judul}
          aksi={
            <Button
              variant="default"
              onClick={() => {
                setSaring('terbuka');
                setCari('');
              }}
            >
              {teks.taksesuai.aksi}
            </Button>
          }
        >
          {teks.taksesuai.isi}
        </Kosong>
      ) : (
        <TabelMaya
          label={teks.daftar}
          data={data}
          kolom={kolom}
          kunci={(p) => p.id}
          nama={(p) => p.perihal}
          saring={JSON.stringify([saring, bagianId, cari])}
          tinggi={48}
          onBuka={(p) => setTerbuka(p.id)}
          onTombol={(tombol, ctrl, p) => {
            if (tombol === 'Delete') void aksi.hapus(p);
            else if (tombol.toLowerCase() === 's' && !ctrl && p.selesai === null && p.jenis === 'tugas')
              void aksi.selesaikan(p);
            else return false;
            return true;
          }}
        />
      )}
      <LaciPerintah id={terbuka} onTutup={() => setTerbuka(null)} />
    </div>
  );
}
