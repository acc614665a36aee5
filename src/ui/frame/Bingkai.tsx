import { lazy, Suspense, type ComponentType, type LazyExoticComponent } from 'react';
import type { BerkasTerbuka, Sesi } from '../../api/views';
import { BerandaScreen } from '../beranda/BerandaScreen';
import { useFormulirDialog } from '../formulir/formulirDialog';
import { Batas } from './Batas';
import { PitaAtas } from './PitaAtas';
import { PitaStatus } from './PitaStatus';
import { Rel } from './Rel';
import { useLayar, type NamaLayar } from '../stores/layarStore';
import { useKabarPulih } from './useKabarPulih';
import css from './Bingkai.module.css';

const LAYAR: Record<Exclude<NamaLayar, 'beranda'>, LazyExoticComponent<ComponentType>> = {
  dpa: lazy(async () => ({ default: (await import('../dpa/DpaScreen')).DpaScreen })),
  tugas: lazy(async () => ({ default: (await import('../tugas/TugasScreen')).TugasScreen })),
  pembagian: lazy(async () => ({ default: (await import('../pembagian/PembagianScreen')).PembagianScreen })),
  beban: lazy(async () => ({ default: (await import('../beban/BebanScreen')).BebanScreen })),
  abk: lazy(async () => ({ default: (await import('../abk/AbkScreen')).AbkScreen })),
  pegawai: lazy(async () => ({ default: (await import('../pegawai/PegawaiScreen')).PegawaiScreen })),
  naskah: lazy(async () => ({ default: (await import('../naskah/NaskahScreen')).NaskahScreen })),
  riwayat: lazy(async () => ({ default: (await import('../riwayat/RiwayatScreen')).RiwayatScreen })),
  pengaturan: lazy(async () => ({ default: (await import('../pengaturan/PengaturanScreen')).PengaturanScreen })),
};

const FormulirBagian = lazy(async () => ({ default: (await import('../formulir/FormulirBagian')).FormulirBagian }));

/** The window of an open file: counters above, rail at the left, status below, one screen in between. */
export function Bingkai({ sesi, berkas }: { readonly sesi: Sesi; readonly berkas: BerkasTerbuka }) {
  const layar = useLayar((s) => s.layar);
  useKabarPulih(berkas);
  const formulir = useFormulirDialog((s) => s.terbuka !== null);
  const Isi = layar === 'beranda' ? BerandaScreen : LAYAR[layar];
  return (
    <div className={css.bingkai}>
      <PitaAtas berkas={berkas} />
      <Rel />
      <main className={css.isi} id="isi">
        <div className={css.layar}>
          <Batas key={layar}>
            <Suspense fallback={null}>
              <Isi />
            </Suspense>
          </Batas>
        </div>
      </main>
      <PitaStatus sesi={sesi} berkas={berkas} />
      {formulir && (
        <Suspense fallback={null}>
          <FormulirBagian />
        </Suspense>
      )}
    </div>
  );
}
