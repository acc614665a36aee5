import { ActionIcon, Button } from '@mantine/core';
import {
  IconChevronLeft,
  IconChevronRight,
  IconCopy,
  IconFileTypePdf,
  IconListCheck,
  IconPrinter,
} from '@tabler/icons-react';
import { useEffect } from 'react';
import type { DaftarMinggu } from '../../api/agendaViews';
import { hariHidup } from '../../domain/lintasTahun';
import { tambahHari } from '../../domain/hari';
import { mingguTeks, teksMinggu } from '../../domain/teksMinggu';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { Kosong } from '../parts/Kosong';
import { PilihBagian } from '../parts/PilihBagian';
import { PitaTahun } from '../parts/PitaTahun';
import { Progres } from '../parts/Progres';
import { useBagianSiap } from '../parts/useBagianSiap';
import { useQuery } from '../parts/useQuery';
import { hariIni as hariSebenarnya } from '../parts/waktu';
import { useSesi } from '../stores/sesiStore';
import dasar from './Agenda.module.css';
import { useAgenda } from './agendaStore';
import css from './Daftar.module.css';
import { KartuMinggu } from './KartuMinggu';
import { PilihUntuk } from './PilihUntuk';
import { salin } from './salinDaftar';
import { teks } from './teks';
import { useEksporMinggu } from './useEksporMinggu';

/** Lists of one week: on screen, as A4, and as text for the daily progress of e-Kinerja. */
export function TabDaftar() {
  const api = useApi();
  const tahun = useSesi((s) => s.sesi?.berkas?.tahun) ?? Number(hariSebenarnya().slice(0, 4));
  const { minggu: dipilih, acuan, untuk, aturMinggu } = useAgenda((s) => s);
  const bagian = useBagianSiap();
  useUntukAwal(bagian);
  const tanggal = dipilih ?? hariHidup(tahun, acuan ?? hariSebenarnya());
  const { data, galat, muatUlang } = useQuery(
    untuk === null ? null : () => api.getDaftarMinggu({ untuk, tanggal, hariIni: acuan }),
    [untuk?.jenis, untuk?.id, tanggal, acuan],
  );
  const berkas = useEksporMinggu(untuk, tanggal, acuan);
  const siap = untuk !== null && data !== undefined && data.lembar.length > 0;
  return (
    <div className={`isi-layar ${dasar.tab}`}>
      <div className="bilah">
        <ActionIcon
          variant="default"
          size={30}
          aria-label={teks.sebelumnya.minggu}
          onClick={() => aturMinggu(tambahHari(tanggal, -7))}
        >
          <IconChevronLeft size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size={30}
          aria-label={teks.berikutnya.minggu}
          onClick={() => aturMinggu(tambahHari(tanggal, 7))}
        >
          <IconChevronRight size={16} aria-hidden />
        </ActionIcon>
        <h2 className={css.judul} aria-live="polite">
          {data ? mingguTeks(data.minggu).replace(/^m/, 'M') : ''}
        </h2>
        <Button variant="default" onClick={() => aturMinggu(null)}>
          {teks.mingguIni}
        </Button>
        <PilihBagian lebar={165} />
        <PilihUntuk bagianId={bagian ?? null} />
        <span className="bilah-ujung">
          <Button
            variant="default"
            leftSection={<IconCopy size={15} aria-hidden />}
            disabled={!siap}
            onClick={() => data && salin(semuaTeks(data))}
          >
            {teks.salin}
          </Button>
          <Button
            variant="default"
            leftSection={<IconPrinter size={15} aria-hidden />}
            disabled={!siap || berkas.pekerjaan !== null}
            onClick={() => void berkas.cetak()}
          >
            {teks.cetak}
          </Button>
          <Button
            leftSection={<IconFileTypePdf size={15} aria-hidden />}
            disabled={!siap || berkas.pekerjaan !== null}
            onClick={() => void berkas.simpan()}
          >
            {teks.simpanPdf}
          </Button>
        </span>
      </div>
      <Progres pekerjaan={berkas.pekerjaan} onBatal={berkas.batal} sebaris />
      {galat && <Galat pesan={galat} onUlang={muatUlang} />}
      <PitaTahun dilihat={data && tahunMinggu(data, tahun)} />
      {untuk === null && (
        <Kosong ikon={IconListCheck} judul={teks.pilihUntuk.judul}>
          {teks.pilihUntuk.isi}
        </Kosong>
      )}
      {untuk !== null && data && (
        <div className={css.lembar}>
          {data.lembar.map((lembar) => (
            <KartuMinggu
              key={lembar.pegawaiId}
              lembar={lembar}
              minggu={data.minggu}
              awalTerbuka={data.lembar.length === 1}
            />
          ))}
        </div>
      )}
    </div>
  );
}

/** That of the file where it has a day in it (week 53), else that of the week. */
function tahunMinggu({ minggu: { mulai, akhir } }: DaftarMinggu, tahun: number): number {
  const awal = Number(mulai.slice(0, 4));
  return awal === tahun || Number(akhir.slice(0, 4)) === tahun ? tahun : awal;
}

const semuaTeks = ({ lembar, minggu }: DaftarMinggu): string =>
  lembar.map((satu) => teksMinggu(satu, minggu)).join('\n\n\n');

/** Nobody chosen yet: the bagian one works on, else the person at this PC. */
function useUntukAwal(bagian: ReturnType<typeof useBagianSiap>): void {
  const api = useApi();
  const untuk = useAgenda((s) => s.untuk);
  const aturUntuk = useAgenda((s) => s.aturUntuk);
  const { data: bahan } = useQuery(
    untuk === null && bagian === null ? () => api.getBahanPerintah({ hari: hariSebenarnya() }) : null,
    [bagian],
  );
  const saya = bahan?.sayaId ?? null;
  useEffect(() => {
    if (untuk !== null || bagian === undefined) return;
    if (bagian !== null) aturUntuk({ jenis: 'bagian', id: bagian });
    else if (saya !== null) aturUntuk({ jenis: 'pegawai', id: saya });
  }, [untuk, bagian, saya, aturUntuk]);
}
