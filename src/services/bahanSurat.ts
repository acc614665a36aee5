import { lainTersimpan, type SuntinganSurat } from '../api/konsepInputs';
import { sasaranSurat, type SasaranPekerjaan, type SasaranSurat } from '../api/suratInputs';
import type { JejakTugas } from '../domain/bedaSurat';
import type { Pengaturan } from '../domain/pengaturan';
import { jendelaTeks } from '../domain/tampil';
import type { TugasTerbagi } from '../domain/tugas';
import type { IsiSurat } from '../domain/surat';
import type { KantorCache } from './kantorCache';

/** What one letter was made from: kept with it, to compose it anew and to say what differs. */
export interface BahanSurat {
  readonly sasaran: SasaranSurat;
  readonly suntingan: SuntinganSurat;
  /** Of a letter for one task of the file. */
  readonly jejak: JejakTugas | null;
}
/** As it is stored: a SasaranSurat with two parts more. */
export type BahanTersimpan = SasaranSurat & Partial<Pick<BahanSurat, 'suntingan' | 'jejak'>>;

export const isPekerjaan = (sasaran: SasaranSurat): sasaran is SasaranPekerjaan =>
  sasaran.jenis === 'surat_tugas' || sasaran.jenis === 'surat_perintah';

/** The choice narrowed to one of the letters it gave. */
function ownChoice(sasaran: SasaranSurat, { kepada }: IsiSurat): SasaranSurat {
  const pegawaiIds = kepada.map(({ pegawaiId }) => pegawaiId);
  if (sasaran.jenis === 'petikan') return { ...sasaran, pegawaiIds };
  return isPekerjaan(sasaran) && sasaran.perOrang ? { ...sasaran, pegawaiIds, perOrang: false } : sasaran;
}

/** Who is on a task and when it is to be done. */
export const jejakTugas = ({ penugasan, jendela }: Pick<TugasTerbagi, 'penugasan' | 'jendela'>): JejakTugas => ({
  tim: [...new Set(penugasan.map(({ pegawaiId }) => pegawaiId))].sort(),
  waktu: jendelaTeks(jendela),
});

/** What is kept with a composed letter. */
export function bahanUntuk(
  cache: KantorCache,
  sasaran: SasaranSurat,
  isi: IsiSurat,
  suntingan: SuntinganSurat = {},
): BahanTersimpan {
  const tugas = isPekerjaan(sasaran) && sasaran.tugasId !== null ? cache.kantor.tugas.get(sasaran.tugasId) : undefined;
  return {
    ...ownChoice(sasaran, isi),
    ...(Object.keys(suntingan).length > 0 && { suntingan }),
    ...(tugas && { jejak: jejakTugas(tugas) }),
  };
}

/** Reads it back; a letter from before it was kept is described by its frozen content. null = not possible. */
export function bacaBahan(bahan: string | null, isi: IsiSurat, pengaturan: Pengaturan): BahanSurat | null {
  if (bahan === null) return dariIsi(isi, pengaturan);
  const isian: unknown = JSON.parse(bahan);
  const sasaran = sasaranSurat.safeParse(isian);
  const lain = lainTersimpan.safeParse(isian);
  return sasaran.success && lain.success ? { sasaran: sasaran.data, ...lain.data } : dariIsi(isi, pengaturan);
}

const tanpaTanda = (butir: string): string => butir.replace(/[;.]$/, '');

function dariIsi(isi: IsiSurat, { surat }: Pengaturan): BahanSurat | null {
  const [pertama] = isi.kepada;
  const pegawaiIds = isi.kepada.map(({ pegawaiId }) => pegawaiId);
  const { tanggal } = isi;
  if (!pertama) return null;
  if (isi.jenis === 'petikan')
    return { sasaran: { jenis: 'petikan', tanggal, pegawaiIds: [pertama.pegawaiId] }, suntingan: {}, jejak: null };
  if (isi.jenis !== 'surat_tugas' && isi.jenis !== 'surat_perintah') return null;
  const kantor = new Set(surat.dasar.map(tanpaTanda));
  return {
    sasaran: {
      jenis: isi.diktum.startsWith('MEMERINTAH') ? 'surat_perintah' : 'surat_tugas',
      tanggal,
      pegawaiIds,
      tugasId: null,
      untuk: isi.untuk.map(tanpaTanda),
      dasar: isi.dasar.map(tanpaTanda).filter((butir) => !kantor.has(butir)),
      menimbang: isi.menimbang.map(tanpaTanda),
      perOrang: false,
    },
    suntingan: {},
    jejak: null,
  };
}
