import { notifications } from '@mantine/notifications';
import { lazy, memo, Suspense, useEffect, useState } from 'react';
import type { BerkasTerbuka, Sesi } from '../../api/views';
import { useAbsenDialog } from '../absen/absenDialog';
import { useAlihkanDialog } from '../alihkan/alihkanDialog';
import { useApi } from '../api';
import { BenturanLangsung } from '../bersama/BenturanLangsung';
import { useDepan } from '../bersama/useDepan';
import { useMuatBersama } from '../bersama/useMuatBersama';
import { PitaKesehatan } from '../cadangan/PitaKesehatan';
import { BerandaScreen } from '../beranda/BerandaScreen';
import { useFormulirDialog } from '../formulir/formulirDialog';
import { useGabungDialog } from '../gabung/gabungDialog';
import { useHapusDialog } from '../hapus/hapusDialog';
import { useHitungBenturan } from '../gabung/jumlahBenturan';
import { Batas } from './Batas';
import { layarMalas, selagiSenggang, type LayarMalas } from './layarMalas';
import { PitaAtas } from './PitaAtas';
import { PitaStatus } from './PitaStatus';
import { usePerintahDialog } from '../perintah/perintahDialog';
import { useTampungKetikan } from '../perintah/tampungKetikan';
import { Rel } from './Rel';
import { PitaLampau } from '../riwayat/PitaLampau';
import { useLayar, type NamaLayar } from '../stores/layarStore';
import { useSesi } from '../stores/sesiStore';
import { useKabarPulih } from './useKabarPulih';
import css from './Bingkai.module.css';

/** In the order in which they are made ready: the heaviest first. */
const LAYAR: Record<Exclude<NamaLayar, 'beranda'>, LayarMalas> = {
  beban: layarMalas(async () => (await import('../beban/BebanScreen')).BebanScreen),
  pembagian: layarMalas(async () => (await import('../pembagian/PembagianScreen')).PembagianScreen),
  tugas: layarMalas(async () => (await import('../tugas/TugasScreen')).TugasScreen),
  pegawai: layarMalas(async () => (await import('../pegawai/PegawaiScreen')).PegawaiScreen),
  dpa: layarMalas(async () => (await import('../dpa/DpaScreen')).DpaScreen),
  naskah: layarMalas(async () => (await import('../naskah/NaskahScreen')).NaskahScreen),
  dokumen: layarMalas(async () => (await import('../dokumen/DokumenScreen')).DokumenScreen),
  agenda: layarMalas(async () => (await import('../agenda/AgendaScreen')).AgendaScreen),
  realisasi: layarMalas(async () => (await import('../realisasi/RealisasiScreen')).RealisasiScreen),
  laporan: layarMalas(async () => (await import('../laporan/LaporanScreen')).LaporanScreen),
  abk: layarMalas(async () => (await import('../abk/AbkScreen')).AbkScreen),
  riwayat: layarMalas(async () => (await import('../riwayat/RiwayatScreen')).RiwayatScreen),
  benturan: layarMalas(async () => (await import('../gabung/BenturanScreen')).BenturanScreen),
  pengaturan: layarMalas(async () => (await import('../pengaturan/PengaturanScreen')).PengaturanScreen),
};

const DialogAbsen = lazy(async () => ({ default: (await import('../absen/DialogAbsen')).DialogAbsen }));
const LaciAlihkan = lazy(async () => ({ default: (await import('../alihkan/LaciAlihkan')).LaciAlihkan }));
const DialogHapusTugas = lazy(async () => ({
  default: (await import('../hapus/DialogHapusTugas')).DialogHapusTugas,
}));
const FormulirBagian = lazy(async () => ({ default: (await import('../formulir/FormulirBagian')).FormulirBagian }));
const muatPerintah = () => import('../perintah/DialogPerintah');
const DialogPerintah = lazy(async () => ({ default: (await muatPerintah()).DialogPerintah }));
const DialogGabung = lazy(async () => ({ default: (await import('../gabung/DialogGabung')).DialogGabung }));

/** One screen. News of the session draws the frame anew, not the screen: it listens to what it shows itself. */
const SatuLayar = memo(function SatuLayar({ nama }: { readonly nama: NamaLayar }) {
  // Chosen once: when the code arrives meanwhile, the waiting one turns into the screen by itself.
  const [Isi] = useState(() => (nama === 'beranda' ? BerandaScreen : LAYAR[nama].kini()));
  return (
    <Batas>
      <Suspense fallback={null}>
        <Isi />
      </Suspense>
    </Batas>
  );
});

/** The window of an open file: counters above, rail at the left, status below, one screen in between. */
export function Bingkai({ sesi, berkas }: { readonly sesi: Sesi; readonly berkas: BerkasTerbuka }) {
  const layar = useLayar((s) => s.layar);
  useKabarPulih(berkas);
  useHitungBenturan(berkas.path);
  useMuatBersama();
  useDepan();
  useTampungKetikan();
  // What was said of one file, with its "Urungkan", is not offered in the next one.
  useEffect(() => () => void notifications.clean(), []);
  const terhitung = useSesi((s) => s.ringkasan !== null);
  const api = useApi();
  const { path } = berkas;
  useEffect(() => {
    if (!terhitung) return undefined;
    const peta = async (): Promise<void> => (await import('../beban/siapkanPeta')).siapkanPeta(api, path);
    return selagiSenggang([muatPerintah, ...Object.values(LAYAR).map(({ muat }) => muat), peta]);
  }, [terhitung, api, path]);
  const absen = useAbsenDialog((s) => s.permintaan !== null);
  const alihkan = useAlihkanDialog((s) => s.permintaan !== null);
  const hapus = useHapusDialog((s) => s.permintaan !== null);
  const formulir = useFormulirDialog((s) => s.terbuka !== null);
  const perintah = usePerintahDialog((s) => s.minta !== null);
  const gabung = useGabungDialog((s) => s.terbuka);
  return (
    <div className={css.bingkai}>
      <PitaAtas berkas={berkas} />
      <Rel />
      <main className={css.isi} id="isi">
        <PitaLampau />
        <PitaKesehatan />
        <div className={css.layar}>
          <SatuLayar key={layar} nama={layar} />
        </div>
      </main>
      <PitaStatus sesi={sesi} berkas={berkas} />
      <BenturanLangsung />
      {absen && (
        <Suspense fallback={null}>
          <DialogAbsen />
        </Suspense>
      )}
      {alihkan && (
        <Suspense fallback={null}>
          <LaciAlihkan />
        </Suspense>
      )}
      {hapus && (
        <Suspense fallback={null}>
          <DialogHapusTugas />
        </Suspense>
      )}
      {formulir && (
        <Suspense fallback={null}>
          <FormulirBagian />
        </Suspense>
      )}
      {perintah && (
        <Suspense fallback={null}>
          <DialogPerintah />
        </Suspense>
      )}
      {gabung && (
        <Suspense fallback={null}>
          <DialogGabung />
        </Suspense>
      )}
    </div>
  );
}
