import { menitPerSatuanNorma } from '../domain/normaWaktu';
import type { Pengaturan } from '../domain/pengaturan';
import { kodeGenerik } from '../domain/kodeSubKegiatan';
import { jendelaTanpaTanggal } from '../domain/salinTugas';
import { STATUS_TEMPLAT, type TemplatTugas } from '../domain/templat';
import { cariJudul } from './judul';
import type { Lembar } from './lembar';
import { Tabel } from './tabel';
import type { Temuan } from './temuan';
import { GalatImpor } from './temuan';
import { cariLembarTugas } from './tugasJudul';
import { bacaLembarTugas, type BarisTugas } from './tugasTabel';

/** Columns beside those of a task list. */
const KAMUS = { status: ['status templat'], sumber: ['sumber templat'] } as const;

/** Drafts of tasks: a task list whose rows name their sub kegiatan. @throws GalatImpor when it is no such list. */
export function bacaTemplat(
  semua: readonly Lembar[],
  jam: Pick<Pengaturan, 'menitMinggu' | 'hariKerja' | 'kelonggaran'>,
): { readonly templat: readonly TemplatTugas[]; readonly temuan: readonly Temuan[] } {
  const [pertama] = cariLembarTugas(semua);
  if (!pertama)
    throw new GalatImpor(
      'tanpa_judul',
      'Berkas ini bukan daftar templat: kolom “Tugas” dan “Volume” tidak ditemukan. Ekspor templat dahulu untuk melihat bentuknya.',
    );
  const { lembar } = pertama;
  const tambahan = cariJudul(lembar, KAMUS, 1);
  const tabel = tambahan && new Tabel(lembar, tambahan);
  const { tugas, temuan } = bacaLembarTugas([pertama]);
  const tanpaTempat = tugas.filter((t) => t.kode === '' && t.namaSubKegiatan === '').map((t) => tanpaSub(t));
  const templat = tugas.map((t): TemplatTugas => {
    const i = t.asal.baris - 1;
    const status = STATUS_TEMPLAT.find((s) => s === tabel?.teks(i, 'status')) ?? 'kantor';
    return {
      kode: t.kode === '' ? '' : kodeGenerik(t.kode),
      namaSubKegiatan: t.namaSubKegiatan,
      nama: tanpaApostrof(t.nama),
      keluaran: tanpaApostrof(t.keluaran),
      satuan: t.satuan,
      jenis: t.jenis,
      sifat: t.sifat,
      volume: t.volume,
      norma: t.norma === null ? null : Math.round(t.norma * menitPerSatuanNorma(t.satuanNorma, jam)),
      satuanNorma: t.satuanNorma,
      // A draft is for any year: it knows months and what recurs, no days.
      jendela: jendelaTanpaTanggal(t.jendela),
      dasar: t.dasar,
      petunjuk: t.petunjuk,
      status,
      sumber: tabel?.teks(i, 'sumber') ?? '',
      ...(t.terisi.includes('syarat') && { syarat: t.syarat }),
    };
  });
  return { templat, temuan: [...temuan, ...tanpaTempat] };
}

/** The export puts an apostrophe before text a spreadsheet would run as a formula. */
const tanpaApostrof = (teks: string): string => teks.replace(/^'(?=[=+\-@])/, '');

const tanpaSub = ({ nama, asal }: BarisTugas): Temuan => ({
  tingkat: 'galat',
  kode: 'templat_tanpa_sub',
  pesan: `Lembar “${asal.lembar}” baris ${asal.baris}: templat “${nama}” tidak menyebut sub kegiatannya.`,
  lembar: asal.lembar,
  baris: asal.baris,
  kolom: null,
});
