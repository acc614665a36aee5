import { useCallback, useMemo, useRef, useState, type RefObject } from 'react';
import type { Calon } from '../../api/views';
import type { CobaPindah, RincianSelPeta } from '../../api/petaViews';
import { AppError } from '../../api/errors';
import type { PegawaiId, PenugasanId } from '../../domain/ids';
import { rasioTeks } from '../../domain/tampil';
import { useApi } from '../api';
import { teksGalat } from '../parts/teksGalat';
import { kabarGalat, useAction } from '../parts/useAction';
import { pesanTetap } from '../pembagian/pesanTetap';
import type { Bawaan } from '../pembagian/dampak';
import type { SeretStore, Tujuan } from '../pembagian/seretStore';
import { teksPapan, teksSeret } from '../pembagian/teks';
import { orangDari, rasioSel } from './barisTampil';
import type { KendaliPeta } from './kendaliPeta';
import { barisDengan } from './lembarPeta';
import { TANPA_PRATINJAU } from './lihatStore';
import type { SesiPeta } from './sesiPeta';
import { teksBeban } from './teks';

export type TugasSel = RincianSelPeta['tugas'][number];
/** A share on its way to another person. */
export interface Dipindah {
  readonly penugasanId: PenugasanId;
  readonly nama: string;
  readonly dari: PegawaiId;
}
interface Ke {
  readonly pegawaiId: PegawaiId;
  readonly nama: string;
}

export const tolakTeks = ({ tolak }: CobaPindah): string =>
  tolak ? teksGalat(new AppError(tolak.code, tolak.detail)) : '';

/** How long rows may show what is expected when the program does not answer with what is. */
const SABAR = 3000;

/** Moving a share to another row: by drag with what it would do, or by choice; one command, taken back by one. */
export function usePindahPeta({ store, lihat }: SesiPeta, seret: SeretStore, kendali: RefObject<KendaliPeta | null>) {
  const api = useApi();
  const { jalankan } = useAction();
  const [lintas, setLintas] = useState<{ readonly dipindah: Dipindah; readonly ke: Ke } | null>(null);
  const diminta = useRef('');

  const bersihkan = useCallback(
    () => lihat.setState({ pratinjau: TANPA_PRATINJAU, tujuan: null, coba: null }),
    [lihat],
  );
  const jalan = useCallback(
    async ({ penugasanId, nama }: Dipindah, ke: Ke, persetujuanLintas: string): Promise<void> => {
      lihat.setState({ tujuan: null });
      // What was previewed stays painted until the rows of the program are here: no flicker in between.
      const putus = store.subscribe((k, lama) => {
        if (k.tampil !== lama.tampil) selesai();
      });
      const jam = setTimeout(() => selesai(), SABAR);
      const selesai = (): void => {
        putus();
        clearTimeout(jam);
        bersihkan();
      };
      const hasil = await jalankan(
        () => api.movePenugasan({ penugasanIds: [penugasanId], pegawaiId: ke.pegawaiId, persetujuanLintas }),
        { berhasil: pesanTetap(teksBeban.dipindahkan(nama, ke.nama)) },
      );
      if (hasil === undefined) selesai();
    },
    [api, bersihkan, jalankan, lihat, store],
  );
  /** Asks first what it would do, and for the consent where the person is of another bagian. */
  const pindahkan = useCallback(
    async (dipindah: Dipindah, ke: Ke): Promise<void> => {
      try {
        const { per } = store.getState().kueri;
        const coba = await api.getPetaCoba({ penugasanId: dipindah.penugasanId, ke: ke.pegawaiId, per });
        const { tolak } = coba;
        if (tolak) throw new AppError(tolak.code, tolak.detail);
        if (coba.lintas) {
          bersihkan();
          setLintas({ dipindah, ke });
          return;
        }
        lihat.setState({ pratinjau: pratinjauDari(coba) });
        await jalan(dipindah, ke, '');
      } catch (error) {
        bersihkan();
        kabarGalat(error);
      }
    },
    [api, bersihkan, jalan, lihat, store],
  );

  const seretan = useMemo(() => {
    const umumkan = (kabar: string): void => seret.setState({ kabar });
    const cariBaris = (id: string) => {
      const { tampil } = store.getState();
      return tampil ? barisDengan(tampil.lembar, id) : undefined;
    };
    const namaDari = (id: string): string => cariBaris(id)?.info.nama ?? '';
    return {
      angkat: (bawaan: Bawaan) => umumkan(teksSeret.angkat(bawaan.nama)),
      tujuanDi(x: number, y: number): Tujuan | null {
        const sel = kendali.current?.selDi(x, y);
        return (sel && orangDari(kendali.current?.barisDi(sel.baris))?.pegawaiId) ?? null;
      },
      tuju(bawaan: Bawaan, tujuan: Tujuan | null): void {
        diminta.current = tujuan ?? '';
        lihat.setState({ tujuan, coba: null, pratinjau: TANPA_PRATINJAU });
        if (tujuan === null || tujuan === 'sisa' || bawaan.jenis !== 'segmen') return umumkan(teksSeret.diLuar);
        if (tujuan === bawaan.dari) return undefined;
        const per = store.getState().tampil?.kueri.per ?? 'minggu';
        api.getPetaCoba({ penugasanId: bawaan.penugasanId, ke: tujuan, per }).then(
          (coba) => {
            if (diminta.current !== tujuan || seret.getState().bawaan === null) return;
            lihat.setState({ coba, pratinjau: coba.tolak ? TANPA_PRATINJAU : pratinjauDari(coba) });
            const kini = cariBaris(tujuan);
            const dampak = kini
              ? teksBeban.dampak(teksBeban.setahun, rasioTeks(rasioSel(kini.angka, 0)), rasioTeks(rasioSel(coba.ke, 0)))
              : '';
            umumkan(teksSeret.diAtas(namaDari(tujuan), tolakTeks(coba) || (coba.lintas ? `${dampak} ${teksPapan.lintas}.` : dampak))); // prettier-ignore
          },
          () => undefined,
        );
        return undefined;
      },
      lepas(bawaan: Bawaan, tujuan: Tujuan | null): void {
        diminta.current = '';
        if (bawaan.jenis !== 'segmen' || tujuan === null || tujuan === 'sisa' || tujuan === bawaan.dari) {
          bersihkan();
          return umumkan(teksSeret.batal(bawaan.nama));
        }
        const ke = { pegawaiId: tujuan, nama: namaDari(tujuan) };
        umumkan(teksSeret.lepas(bawaan.nama, ke.nama));
        const { coba } = lihat.getState();
        if (coba && !coba.lintas && !coba.tolak && coba.ke.pegawaiId === tujuan) void jalan(bawaan, ke, '');
        else void pindahkan(bawaan, ke);
        return undefined;
      },
    };
  }, [api, bersihkan, jalan, kendali, lihat, pindahkan, seret, store]);

  return {
    seretan,
    pilihCalon: (dipindah: Dipindah, calon: Calon) => pindahkan(dipindah, calon),
    lintas,
    tutupLintas: () => setLintas(null),
    setujuLintas(persetujuan: string): void {
      if (lintas) void jalan(lintas.dipindah, lintas.ke, persetujuan);
      setLintas(null);
    },
  };
}

const pratinjauDari = ({ dari, ke }: CobaPindah) =>
  new Map([dari, ke].map((baris) => [baris.pegawaiId as string, baris]));
