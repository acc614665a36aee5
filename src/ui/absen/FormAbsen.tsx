import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Absen } from '../../domain/absen';
import type { TindakanAbsen } from '../../domain/absenUsulan';
import type { PegawaiId, Tanggal } from '../../domain/ids';
import type { JenisKetidakhadiran } from '../../domain/pegawai';
import { alihkanDialog } from '../alihkan/alihkanDialog';
import { useApi } from '../api';
import { IsianBilangan } from '../parts/IsianBilangan';
import { IsianTanggal } from '../parts/IsianTanggal';
import { useBagianTerpilih } from '../parts/PilihBagian';
import { useQuery } from '../parts/useQuery';
import { PilihPegawai } from '../pegawai/PilihPegawai';
import { teks as umum } from '../text';
import css from './Absen.module.css';
import { AkibatAbsen, TemuanBaris } from './AkibatAbsen';
import { PilihJenis } from './PilihJenis';
import { teks } from './teks';
import { usePratinjauAbsen } from './usePratinjauAbsen';
import { useSimpanAbsen } from './useSimpanAbsen';

const t = teks.form;
/** Working days from which somebody else doing the tasks meanwhile is offered. */
const LAMA = 5;

interface Props {
  /** What is changed; null = new ones. */
  readonly awal: Absen | null;
  readonly pegawaiIds: readonly PegawaiId[];
  readonly mulai: Tanggal;
  /** Whether closing now would lose something. */
  onKotor(kotor: boolean): void;
  onTutup(): void;
  onSelesai(): void;
}

/** Days and kind for one person or many; what follows from it stands below while it is typed. */
export function FormAbsen({ awal, pegawaiIds, mulai: mulaiAwal, onKotor, onTutup, onSelesai }: Props) {
  const orangAwal = awal ? [awal.pegawaiId] : pegawaiIds;
  const [orang, setOrang] = useState<readonly PegawaiId[]>(orangAwal);
  const [jenis, setJenis] = useState<JenisKetidakhadiran>(awal?.jenis ?? 'cuti_tahunan');
  const [mulai, setMulai] = useState(awal?.mulai ?? mulaiAwal);
  const [akhirSendiri, setAkhir] = useState(awal?.akhir ?? '');
  // One day, until somebody says otherwise; a first day that moves behind the last one and back loses nothing.
  const akhir = akhirSendiri === '' || akhirSendiri < mulai ? mulai : akhirSendiri;
  const [persen, setPersen] = useState<number | ''>(awal?.persen ?? 100);
  const [dikirim, setDikirim] = useState(false);
  const kotor =
    orang.join() !== orangAwal.join() ||
    jenis !== (awal?.jenis ?? 'cuti_tahunan') ||
    mulai !== (awal?.mulai ?? mulaiAwal) ||
    akhir !== (awal?.akhir ?? mulaiAwal) ||
    persen !== (awal?.persen ?? 100);
  useEffect(() => onKotor(kotor), [kotor, onKotor]);
  const tanggalSah = mulai !== '';
  const persenSah = persen !== '' && persen >= 1 && persen <= 100;
  const absen: Absen[] =
    tanggalSah && persenSah
      ? orang.map((pegawaiId) => ({ id: awal?.id ?? null, pegawaiId, mulai, akhir, jenis, persen }))
      : [];
  const timbang = usePratinjauAbsen(absen);
  const { simpan: tulis, sedang } = useSimpanAbsen(timbang);
  const menolak = timbang.data?.baris.some(({ temuan }) => temuan.some((satu) => satu.menolak)) ?? false;
  const simpan = async (tindakan: TindakanAbsen[]): Promise<boolean> => {
    setDikirim(true);
    if (absen.length === 0 || sedang) return false;
    const tertulis = await tulis(absen, tindakan);
    if (tertulis) onSelesai();
    return tertulis;
  };
  // What was not seen yet is not done.
  const kirim = () => simpan(timbang.memuat ? [] : timbang.tindakan);
  const [seorang] = orang;
  const alihkan = async () => {
    if (seorang !== undefined && (await simpan([])))
      alihkanDialog.getState().alihkan({ pegawaiId: seorang, tanggal: mulai, kembali: akhir, sebab: 'cuti' });
  };
  const lama = orang.length === 1 && persen === 100 && (timbang.data?.baris[0]?.hariKerja ?? 0) >= LAMA;
  const tombol = awal ? t.simpanUbah : t.simpan;
  return (
    <form
      noValidate
      onSubmit={(ev) => {
        ev.preventDefault();
        void kirim();
      }}
      onKeyDown={(ev) => {
        if (ev.ctrlKey && ev.key === 'Enter') void kirim();
      }}
    >
      <div className={css.isian}>
        {awal === null && (
          <div className={css.lebar}>
            <PilihPegawai
              label={t.pegawai}
              contoh={t.contoh}
              fokus
              nilai={orang}
              onUbah={setOrang}
              galat={dikirim && orang.length === 0 ? t.pegawaiWajib : undefined}
            />
            <SebagianKantor nilai={orang} onUbah={setOrang} />
          </div>
        )}
        <PilihJenis label={t.jenis} nilai={jenis} onUbah={setJenis} />
        <IsianTanggal
          label={t.mulai}
          nilai={mulai}
          galat={dikirim && !tanggalSah ? t.tanggalWajib : undefined}
          onUbah={setMulai}
        />
        <IsianTanggal label={t.akhir} nilai={akhir} min={mulai || undefined} onUbah={setAkhir} />
        <IsianBilangan
          size="xs"
          label={t.persen}
          suffix=" %"
          min={1}
          max={100}
          step={10}
          value={persen}
          error={persenSah ? undefined : t.persenSalah}
          onChange={(nilai) => setPersen(typeof nilai === 'number' ? nilai : '')}
        />
      </div>
      <p className="redup" style={{ margin: '8px 0 0' }}>
        {t.privasi}
      </p>
      <Ringkas timbang={timbang} />
      <AkibatAbsen timbang={timbang} />
      <div className={css.kaki}>
        <Button type="submit" loading={sedang} disabled={menolak}>
          {timbang.tindakan.length > 0 ? t.simpanDengan(tombol, timbang.tindakan.length) : tombol}
        </Button>
        {lama && (
          <Button
            variant="default"
            title={t.laluAlihkanArti}
            disabled={menolak || sedang}
            onClick={() => void alihkan()}
          >
            {t.laluAlihkan(tombol)}
          </Button>
        )}
        <Button variant="subtle" color="gray" onClick={onTutup}>
          {umum.batal}
        </Button>
      </div>
    </form>
  );
}

/** All people of the chosen bagian with one press. */
function SebagianKantor({ nilai, onUbah }: { readonly nilai: readonly PegawaiId[]; onUbah(nilai: PegawaiId[]): void }) {
  const api = useApi();
  const bagianId = useBagianTerpilih();
  const { data } = useQuery(
    bagianId === null ? null : () => api.listPegawai({ bagianId, keadaan: 'semua', cari: '', offset: 0, limit: 1000 }),
    [bagianId],
    ['pegawai', 'penempatan'],
  );
  const semua = (data?.baris ?? []).filter(({ status }) => status !== 'keluar');
  const belum = semua.filter(({ id }) => !nilai.includes(id));
  const [satu] = semua;
  if (!satu || belum.length === 0) return null;
  return (
    <Button variant="subtle" size="compact-xs" mt={4} onClick={() => onUbah([...nilai, ...belum.map(({ id }) => id)])}>
      {t.semuaBagian(satu.namaBagian, semua.length)}
    </Button>
  );
}

/** Findings of the lines; the same one of many people is said once. */
function Ringkas({ timbang }: { readonly timbang: ReturnType<typeof usePratinjauAbsen> }) {
  const baris = timbang.data?.baris ?? [];
  const berbeda = new Map(
    baris.flatMap((satu) => satu.temuan.map((temuan) => [temuan.pesan, { ...satu, temuan: [temuan] }])),
  );
  return [...berbeda.values()].slice(0, 5).map((satu) => <TemuanBaris key={satu.temuan[0]?.pesan} baris={satu} />);
}
