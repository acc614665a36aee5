import { Button, TextInput } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconHistory, IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { PerubahanId } from '../../domain/ids';
import { angka } from '../../domain/tampil';
import { useApi } from '../api';
import { usePerintah } from '../frame/perintah';
import { Galat } from '../parts/Galat';
import { Kosong } from '../parts/Kosong';
import { Layar } from '../parts/Layar';
import { TabelMaya } from '../parts/TabelMaya';
import { useAction } from '../parts/useAction';
import { useHalaman } from '../parts/useHalaman';
import { tanggalSetempat } from '../parts/waktu';
import { usePilihanLayar } from '../stores/layarStore';
import { useSesi } from '../stores/sesiStore';
import { teks as umum } from '../text';
import { tanggalPanjang } from '../../domain/tampil';
import { kolomRiwayat } from './kolomRiwayat';
import { RincianRiwayat } from './RincianRiwayat';
import { teks } from './teks';
import { langkahMundur } from './langkahMundur';
import { urungkanSampai } from './urungkanSampai';
import css from './Riwayat.module.css';

/** Every change with who and when; one's own can be taken back from the newest down. */
export function RiwayatScreen() {
  const api = useApi();
  const { urungkan, ulangi } = usePerintah();
  const { jalankan } = useAction();
  const sesi = useSesi((s) => s.sesi);
  const { perubahanId } = usePilihanLayar('riwayat');
  const [cari, setCari] = useState('');
  const [dipilih, setDipilih] = useState<PerubahanId | null>(perubahanId ?? null);
  const kueri = cari.trim();
  const data = useHalaman((offset, limit) => api.listRiwayat({ cari: kueri, offset, limit }), [kueri]);
  const rantai = useMemo(
    () => new Map([...data.halaman.values()].flat().map((baris) => [baris.id, baris.urungkan])),
    [data.halaman],
  );
  const sampai = (id: PerubahanId) =>
    jalankan(() => urungkanSampai(api, id), {
      berhasil: (jumlah) => `${angka(jumlah)} perubahan diurungkan`,
      urungkan: false,
    });

  return (
    <Layar
      judul={umum.layar.riwayat}
      jumlah={data.total === null ? undefined : `${angka(data.total)} perubahan`}
      gulir={false}
      saring={
        <TextInput
          aria-label="Cari perubahan"
          placeholder="Cari perubahan, nama, komputer"
          leftSection={<IconSearch size={14} aria-hidden />}
          value={cari}
          onChange={(e) => setCari(e.currentTarget.value)}
          w={240}
        />
      }
      aksi={
        <>
          <Button
            variant="default"
            leftSection={<IconArrowBackUp size={15} aria-hidden />}
            disabled={!sesi?.urungkan}
            title={sesi?.urungkan?.label}
            onClick={() => void urungkan()}
          >
            {umum.urungkan}
          </Button>
          <Button
            variant="default"
            leftSection={<IconArrowForwardUp size={15} aria-hidden />}
            disabled={!sesi?.ulangi}
            title={sesi?.ulangi?.label}
            onClick={() => void ulangi()}
          >
            {umum.ulangi}
          </Button>
        </>
      }
    >
      {data.galat && <Galat pesan={data.galat} onUlang={() => void data.muatUlang()} />}
      {data.total === 0 ? (
        <Kosong ikon={IconHistory} judul={kueri ? teks.tidakCocok : teks.kosongJudul}>
          {kueri ? 'Ubah atau kosongkan kata pencarian.' : teks.kosong}
        </Kosong>
      ) : (
        <div className={css.dua}>
          <TabelMaya
            label="Perubahan"
            data={data}
            kolom={kolomRiwayat(
              sesi?.urungkan?.id ?? null,
              (id) => void sampai(id),
              (baris) => langkahMundur(rantai, baris.id),
            )}
            kunci={(baris) => baris.id}
            nama={(baris) => baris.label}
            grup={(baris) => {
              const tanggal = tanggalSetempat(baris.waktu);
              return { kunci: tanggal, isi: tanggalPanjang(tanggal) };
            }}
            terpilih={new Set(dipilih ? [dipilih] : [])}
            onBuka={(baris) => setDipilih(baris.id)}
            saring={kueri}
          />
          <RincianRiwayat id={dipilih} />
        </div>
      )}
    </Layar>
  );
}
