import type { BarisRealisasiImpor, BerkasRealisasi, PratinjauRealisasi } from '../api/realisasiViews';
import type { SaveRealisasi } from '../api/realisasiInputs';
import type { TemuanImpor } from '../api/views';
import { readSource } from '../data/file/sumber';
import { NAMA_BULAN } from '../domain/tampil';
import type { Kantor } from '../domain/kantor';
import { volumePersen, volumeTeks } from '../domain/volumeTeks';
import type { BarisRealisasiTerbaca, BerkasRealisasiTerbaca, RealisasiTerbaca } from '../importers/realisasiTabel';
import { capaianKantor, type CapaianKantor } from './capaianKantor';
import { fileName } from './fileName';
import { Pending, refuseErrors, toView } from './importRun';
import type { Program, Service } from './program';
import { bulanLewat, tulisRealisasi } from './tulisRealisasi';
import { PengenalRealisasi } from './realisasiKenali';

const BATAS_BYTES = 50_000_000;

interface Tersusun extends Omit<PratinjauRealisasi, 'imporId'> {
  readonly tulis: SaveRealisasi['isi'];
}

/** Forms and lists of results: shown against the office first, then written as one change or not at all. */
export const realisasiImporService: Service<'readRealisasi' | 'acceptRealisasi'> = (program) => {
  const pending = new Pending<{ berkas: readonly BerkasRealisasiTerbaca[]; bulan: number | null }>(
    program,
    'imporKedaluwarsa',
  );
  return {
    async readRealisasi({ paths, bulan, jobId }) {
      const berkas = await program.jobs.run(jobId, 'membaca realisasi', (job) => {
        job.progress(0, 'membaca realisasi');
        const isi = paths.map((path) => ({ bytes: readSource(path, BATAS_BYTES), nama: fileName(path) }));
        return job.task('bacaRealisasi', { berkas: isi }, 'memahami isi');
      });
      const { tulis: _, ...isi } = await program.turn(() => susun(program, berkas, bulan));
      return { ...isi, imporId: pending.add({ berkas, bulan }) };
    },

    async acceptRealisasi({ imporId, lewati }) {
      const { berkas, bulan } = pending.get(imporId);
      const { temuan, tulis, berkas: daftar, dapatDilewati } = await susun(program, berkas, bulan);
      if (!lewati || dapatDilewati === 0) refuseErrors(temuan);
      const asal = [...new Set(daftar.map((satu) => satu.bagian || satu.nama))];
      const dari = asal.length === 1 ? (asal[0] ?? '') : `${asal.length} berkas`;
      if (tulis.length === 0) return { jumlah: 0, perintahSelesai: [], perintahTerbuka: [], langkah: null };
      program.dokumen.snapshot('impor');
      const hasil = await tulisRealisasi(
        program,
        tulis,
        (n, sebut) => `impor realisasi ${sebut}dari ${dari}: ${n} tugas`,
      );
      pending.done(imporId);
      return hasil;
    },
  };
};

async function susun(
  program: Program,
  berkas: readonly BerkasRealisasiTerbaca[],
  bulan: number | null,
): Promise<Tersusun> {
  const { kantor } = program.cache;
  const capaian = await capaianKantor(program);
  const penyusun = new Penyusun(kantor, capaian, bulan, bulanLewat(kantor.kalender.tahun));
  const daftar = berkas.map((satu): BerkasRealisasi => {
    if ('galat' in satu) {
      penyusun.temuan.push(toView(satu.galat));
      return { nama: satu.nama, bagian: '', keadaan: 'ditolak', baris: 0 };
    }
    const { identitas, baris } = satu.hasil;
    const ditolak = bukanMilik(kantor, program.dokumen.dokumenId, satu.hasil);
    if (ditolak !== '') penyusun.tolak(satu.nama, ditolak);
    else penyusun.tambah(satu.nama, satu.hasil);
    return {
      nama: satu.nama,
      bagian: identitas?.bagian ?? '',
      keadaan: ditolak === '' ? 'terbaca' : 'ditolak',
      baris: baris.length,
    };
  });
  const { temuan, sama } = penyusun;
  return { berkas: daftar, sama, temuan, dapatDilewati: dapatDilewati(temuan), ...penyusun.hasil() };
}

/** Entries with an error, while each stands in a row of its own; a file that is refused whole has to be looked at. */
function dapatDilewati(temuan: readonly TemuanImpor[]): number {
  const galat = temuan.filter(({ tingkat }) => tingkat === 'galat');
  return galat.every(({ baris }) => baris !== null) ? galat.length : 0;
}

function bukanMilik(kantor: Kantor, dokumenId: string, { identitas }: RealisasiTerbaca): string {
  const { opd, daerah, tahun } = kantor.pengaturan.identitas;
  if (!identitas || identitas.dokumenId === dokumenId) return '';
  if (identitas.tahun !== tahun)
    return `formulir ini untuk tahun ${identitas.tahun}, sedangkan berkas yang terbuka tahun ${tahun}.`;
  if (identitas.opd !== opd || identitas.daerah !== daerah)
    return `formulir ini dari ${identitas.opd} ${identitas.daerah}, bukan dari ${opd} ${daerah}.`;
  return 'formulir ini diterbitkan dari berkas BagiHabis lain. Buka berkas asalnya, atau terbitkan formulir baru.';
}

/** Collects what the rows of all files would write. */
class Penyusun {
  readonly #isi: { readonly tulis: SaveRealisasi['isi'][number]; readonly baris: BarisRealisasiImpor }[] = [];
  readonly temuan: TemuanImpor[] = [];
  sama = 0;
  readonly #pengenal: PengenalRealisasi;
  /** Place of the first value by entry: two that differ are an error. */
  readonly #sudah = new Map<string, { readonly volume: number; readonly tempat: string }>();
  /** Entries that stand twice with different values: neither is written. */
  readonly #ganda = new Set<string>();

  constructor(
    private readonly kantor: Kantor,
    private readonly capaian: CapaianKantor,
    private readonly bulan: number | null,
    private readonly lewat: number,
  ) {
    this.#pengenal = new PengenalRealisasi(kantor, capaian);
  }

  /** What would be written, and its rows for the eye: without what has an error. */
  hasil(): Pick<Tersusun, 'tulis' | 'baris'> {
    const isi = this.#isi.filter(({ tulis }) => !this.#ganda.has(kunciIsi(tulis)));
    return { tulis: isi.map(({ tulis }) => tulis), baris: isi.map(({ baris }) => baris) };
  }

  tolak(berkas: string, pesan: string): void {
    this.catat('galat', 'formulir_ditolak', pesan, { berkas, lembar: '', baris: null, kolom: '' });
  }

  tambah(berkas: string, { identitas, lembar, baris, temuan }: RealisasiTerbaca): void {
    this.temuan.push(...temuan.map((satu) => ({ ...toView(satu), berkas })));
    for (const satu of baris) {
      const tempat = { berkas, lembar, baris: satu.baris, kolom: '' };
      const catatan = satu.mutu !== (satu.semula?.mutu ?? '') || satu.bukti !== (satu.semula?.bukti ?? '');
      // A row whose number is wrong is looked at whole, so that all that is wrong with it is said at once.
      const galat = temuan.filter((t) => t.baris === satu.baris && t.tingkat === 'galat');
      if (satu.isi.length === 0 && !catatan && galat.length === 0) continue;
      const kenal = this.#pengenal.kenali(satu);
      if ('galat' in kenal) this.catat('galat', kenal.kode, kenal.galat, tempat);
      // An unreadable month is not the chosen one, and a note without its number says that nothing was done.
      else if (galat.some(({ kode }) => kode === 'realisasi_bulan')) continue;
      else if (satu.isi.length > 0 || (catatan && galat.length === 0))
        this.nilai(satu, kenal, identitas?.bulan ?? this.bulan, catatan, tempat);
    }
  }

  private nilai(
    satu: BarisRealisasiTerbaca,
    { tugasId, pegawaiId }: Pick<SaveRealisasi['isi'][number], 'tugasId' | 'pegawaiId'>,
    bulanBerkas: number | null,
    catatan: boolean,
    tempat: Tempat,
  ): void {
    const tugas = this.kantor.tugas.get(tugasId);
    const capaian = this.capaian.capaian.get(tugasId)?.find((c) => c.pegawaiId === pegawaiId);
    const isi: readonly BarisRealisasiTerbaca['isi'][number][] =
      satu.isi.length > 0 ? satu.isi : [{ bulan: null, volume: { jenis: 'kosong' }, kolom: '' }];
    for (const { bulan: tertulis, volume: v, kolom } of isi) {
      const bulan = tertulis ?? bulanBerkas;
      const di = { ...tempat, kolom };
      if (bulan === null) {
        this.catat(
          'galat',
          'realisasi_bulan',
          'bulannya tidak disebut; tambahkan kolom Bulan atau pilih bulannya.',
          di,
        );
        continue;
      }
      const ada = this.capaian.realisasi.get(tugasId)?.find((r) => r.pegawaiId === pegawaiId && r.bulan === bulan);
      const terbaca =
        v.jenis === 'volume' ? v.volume : v.jenis === 'persen' ? volumePersen(capaian?.rencana ?? 0, v.persen) : null;
      // What the form held when it went out says nothing against what was noted since.
      const tetap = satu.semula !== null && terbaca === satu.semula.volume;
      const volume = tetap || terbaca === null ? (ada?.volume ?? 0) : terbaca;
      const mutu = catatan && satu.mutu !== satu.semula?.mutu ? satu.mutu : (ada?.mutu ?? '');
      const bukti = catatan && satu.bukti !== satu.semula?.bukti ? satu.bukti : (ada?.bukti ?? '');
      const kunci = kunciIsi({ tugasId, pegawaiId, bulan });
      const dulu = this.#sudah.get(kunci);
      if (dulu && dulu.volume !== volume) {
        this.#ganda.add(kunci);
        this.catat(
          'galat',
          'realisasi_ganda',
          `${volumeTeks(volume)}, tetapi ${dulu.tempat} menulis ${volumeTeks(dulu.volume)} untuk tugas, pegawai, dan bulan yang sama.`,
          di,
        );
        continue;
      }
      if (dulu) continue;
      this.#sudah.set(kunci, { volume, tempat: `${tempat.berkas} baris ${satu.baris}` });
      if (ada?.volume === volume && ada.mutu === mutu && ada.bukti === bukti) {
        this.sama += 1;
        continue;
      }
      if (!ada && tetap && !catatan) continue;
      const baris: BarisRealisasiImpor = {
        tugasId,
        tugas: tugas?.nama ?? '',
        satuan: tugas?.satuan ?? '',
        pegawai: this.kantor.pegawai.get(pegawaiId)?.nama ?? '',
        bulan,
        lama: ada?.volume ?? null,
        volume,
        mutu,
        bukti,
        berkas: tempat.berkas,
        barisKe: satu.baris,
      };
      this.#isi.push({ tulis: { tugasId, pegawaiId, bulan, volume, mutu, bukti }, baris });
      const lain = (capaian?.selesai ?? 0) - (ada?.volume ?? 0);
      if (capaian && lain + volume > capaian.rencana)
        this.catat(
          'peringatan',
          'realisasi_lebih',
          `selesai menjadi ${volumeTeks(lain + volume)} dari rencana ${volumeTeks(capaian.rencana)} ${tugas?.satuan ?? ''}.`,
          di,
        );
      if (bulan > this.lewat + 1)
        this.catat('peringatan', 'realisasi_bulan_depan', `bulan ${NAMA_BULAN[bulan - 1] ?? ''} belum tiba.`, di);
    }
  }

  private catat(tingkat: TemuanImpor['tingkat'], kode: string, pesan: string, tempat: Tempat): void {
    const letak =
      tempat.baris === null
        ? tempat.berkas
        : `${tempat.berkas} baris ${tempat.baris}${tempat.kolom ? ` kolom ${tempat.kolom}` : ''}`;
    this.temuan.push({ tingkat, kode, pesan: `${letak}: ${pesan}`, ...tempat });
  }
}

const kunciIsi = ({
  tugasId,
  pegawaiId,
  bulan,
}: Pick<SaveRealisasi['isi'][number], 'tugasId' | 'pegawaiId' | 'bulan'>) => `${tugasId}.${pegawaiId}.${bulan}`;

type Tempat = {
  readonly berkas: string;
  readonly lembar: string;
  readonly baris: number | null;
  readonly kolom: string;
};
