import { Button, Tooltip } from '@mantine/core';
import { IconCalendarDown, IconCalendarCheck, IconPlus, IconSearchOff } from '@tabler/icons-react';
import { useState } from 'react';
import type { AgendaView } from '../../api/agendaViews';
import { akhirTahun, tanggalDari } from '../../domain/hari';
import type { TugasId } from '../../domain/ids';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { kabarBerkas } from '../parts/kabarBerkas';
import { Kosong } from '../parts/Kosong';
import { PilihBagian } from '../parts/PilihBagian';
import { PitaTahun } from '../parts/PitaTahun';
import { SaringChip } from '../parts/SaringChip';
import { kabarGalat } from '../parts/useAction';
import { useBagianSiap } from '../parts/useBagianSiap';
import { useQuery } from '../parts/useQuery';
import { LaciPerintah } from '../perintah/LaciPerintah';
import { perintahDialog } from '../perintah/perintahDialog';
import css from './Agenda.module.css';
import { useAgenda, type SaringHari } from './agendaStore';
import { DaftarHari } from './DaftarHari';
import { DilihatDari } from './DilihatDari';
import { SisiHari } from './SisiHari';
import { SudahLewat } from './SudahLewat';
import { teks } from './teks';

const HARI = 14;
const SARING = ['semua', 'terlambat', 'perintah', 'tugas', 'berulang'] as const;

const jumlahSaring = (data: AgendaView, saring: SaringHari): number =>
  saring === 'terlambat' ? data.terlambat.total : data.jumlah[saring];

/** What is late, and what falls due in fourteen days, by day. */
export function TabHari() {
  const api = useApi();
  const saring = useAgenda((s) => s.saring);
  const acuan = useAgenda((s) => s.acuan);
  const aturSaring = useAgenda((s) => s.aturSaring);
  const bagian = useBagianSiap();
  const [terbuka, setTerbuka] = useState<TugasId | null>(null);
  const diServer = saring === 'terlambat' ? 'semua' : saring;
  const { data, galat, muatUlang } = useQuery(
    bagian === undefined
      ? null
      : () => api.getAgenda({ tanggal: acuan, hari: HARI, saring: diServer, bagianId: bagian, pegawaiId: null }),
    [bagian, acuan, diServer],
  );
  const simpanIcs = async (dari: AgendaView): Promise<void> => {
    // What is due after the year is in the calendar of this one, too (LT2).
    const akhir = tanggalDari(akhirTahun(Number(dari.hariIni.slice(0, 4)) + 1));
    const hasil = await api.exportIcs({
      mulai: dari.hariIni,
      akhir,
      tanggal: acuan,
      path: null,
      bagianId: bagian ?? null,
      pegawaiId: null,
    });
    if (hasil) kabarBerkas(api, teks.icsTersimpan(hasil.acara, hasil.batal), hasil.path);
  };
  const baru = (
    <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => perintahDialog.getState().baru()}>
      {teks.tugasBaru}
    </Button>
  );
  const tampil = data && (saring === 'terlambat' ? { ...data, mendatang: { total: 0, baris: [] } } : data);
  const kosong = tampil !== undefined && tampil.terlambat.total + tampil.mendatang.total === 0;
  return (
    <div className={`isi-layar ${css.tab}`}>
      <div className="bilah">
        <PilihBagian />
        <DilihatDari hari={data?.hariIni ?? ''} />
        {data && (
          <SaringChip<SaringHari>
            label={teks.saring}
            nilai={saring}
            pilihan={SARING.map((satu) => ({
              nilai: satu,
              label: teks.pilihan[satu],
              jumlah: jumlahSaring(data, satu),
            })).filter(({ nilai, jumlah }) => nilai === 'semua' || nilai === saring || jumlah > 0)}
            onUbah={aturSaring}
          />
        )}
        <span className="bilah-ujung">
          <Tooltip label={teks.keteranganIcs} multiline w={340}>
            <Button
              variant="default"
              leftSection={<IconCalendarDown size={15} aria-hidden />}
              disabled={!data}
              onClick={() => data && void simpanIcs(data).catch(kabarGalat)}
            >
              {teks.simpanIcs}
            </Button>
          </Tooltip>
          {baru}
        </span>
      </div>
      {galat && <Galat pesan={galat} onUlang={muatUlang} />}
      <PitaTahun />
      {tampil && (
        <div className={css.dua}>
          <div className={css.utama}>
            <SudahLewat data={tampil} bagianId={bagian ?? null} />
            {!kosong && <DaftarHari data={tampil} onPerintah={setTerbuka} />}
            {kosong && saring === 'semua' && (
              <Kosong ikon={IconCalendarCheck} judul={teks.kosong.judul} aksi={baru}>
                {teks.kosong.isi}
              </Kosong>
            )}
            {kosong && saring !== 'semua' && (
              <Kosong
                ikon={IconSearchOff}
                judul={teks.taksesuai.judul}
                aksi={
                  <Button variant="default" onClick={() => aturSaring('semua')}>
                    {teks.taksesuai.aksi}
                  </Button>
                }
              >
                {teks.taksesuai.isi}
              </Kosong>
            )}
          </div>
          <SisiHari data={tampil} />
        </div>
      )}
      <LaciPerintah id={terbuka} onTutup={() => setTerbuka(null)} />
    </div>
  );
}
