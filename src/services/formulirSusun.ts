import type { KeadaanFormulir } from '../api/formulirViews';
import type { TemuanImpor } from '../api/views';
import { hashTeks } from '../data/ids';
import { gabungIsian, type PerubahanBidang, type SalinanIsian } from '../domain/formulirGabung';
import { isianDari } from '../domain/formulirIsian';
import type { BidangIsian, IsianTugas } from '../domain/formulirTugas';
import type { BagianId, SubKegiatanId, TugasId } from '../domain/ids';
import type { Kantor } from '../domain/kantor';
import { normalNama } from '../domain/mirip';
import type { TugasTerbagi } from '../domain/tugas';
import type { BarisTerbaca } from '../importers/formulirTugas';
import { cariSub, pencariOrang, type BerkasDikenali } from './formulirKenali';
import { taskKey } from './writeTasks';

export interface AsalBaris {
  readonly berkas: string;
  readonly lembar: string;
  readonly baris: number;
}
/** One task as all returned copies together see it. */
export interface BarisGabung {
  readonly id: TugasId;
  readonly tempat: { readonly bagianId: BagianId; readonly subKegiatanId: SubKegiatanId | null };
  /** The office's task now, undefined when it has none of this id. */
  readonly tugas: TugasTerbagi | undefined;
  /** It went out with the form, so the office had it then. */
  readonly pernahAda: boolean;
  /** Rows that say something; emptied ones are counted apart. */
  readonly salinan: readonly SalinanIsian[];
  readonly dikosongkan: boolean;
  readonly perubahan: readonly PerubahanBidang[];
  readonly asal: readonly AsalBaris[];
  readonly temuan: readonly TemuanImpor[];
}

/** What a row is about; null when it says nothing new. */
export function keadaanBaris({
  tugas,
  pernahAda,
  perubahan,
  dikosongkan,
  salinan,
}: BarisGabung): KeadaanFormulir | null {
  if (!tugas) {
    if (!pernahAda) return salinan.length > 0 ? 'baru' : null;
    return perubahan.length > 0 ? 'terhapus' : null;
  }
  if (perubahan.length === 0) return dikosongkan ? 'dikosongkan' : null;
  return perubahan.some((satu) => satu.bentrok) || dikosongkan ? 'bentrok' : 'berubah';
}

interface Kumpulan {
  readonly id: TugasId;
  readonly tempat: BarisGabung['tempat'];
  readonly pernahAda: boolean;
  readonly salinan: SalinanIsian[];
  dikosongkan: boolean;
  readonly asal: AsalBaris[];
  readonly temuan: TemuanImpor[];
}

/**
 * Puts the rows of all files together by task. A new row gets an id made of form, place and name: reading the same form
 * again meets the same task, whatever happened to it since.
 */
export function susunBaris(
  kantor: Kantor,
  files: readonly BerkasDikenali[],
): { readonly baris: readonly BarisGabung[]; readonly temuan: readonly TemuanImpor[] } {
  const semua = new Map<TugasId, Kumpulan>();
  const temuan: TemuanImpor[] = [];
  for (const file of files)
    if (file.bagianId !== null) new PenyusunBerkas(kantor, file, file.bagianId, semua, temuan).susun();
  const baris = [...semua.values()].map((satu): BarisGabung => {
    const tugas = kantor.tugas.get(satu.id);
    const kini = tugas ? isianDari(tugas, kantor.pengaturan) : null;
    return { ...satu, tugas, perubahan: gabungIsian(kini, satu.salinan) };
  });
  return { baris, temuan };
}

class PenyusunBerkas {
  readonly #dasar: ReadonlyMap<TugasId, IsianTugas>;
  readonly #orang: ReturnType<typeof pencariOrang>;
  /** Tasks that have a row of their own: a new row of the same name is another task. */
  readonly #berbaris: ReadonlySet<TugasId>;
  readonly #senama: ReadonlyMap<string, TugasTerbagi>;
  readonly #ulang = new Map<string, number>();

  constructor(
    private readonly kantor: Kantor,
    private readonly file: BerkasDikenali,
    private readonly bagianId: BagianId,
    private readonly semua: Map<TugasId, Kumpulan>,
    private readonly temuan: TemuanImpor[],
  ) {
    const { hasil } = file;
    this.#dasar = new Map(hasil.dasar);
    this.#orang = pencariOrang(kantor, hasil, bagianId);
    this.#berbaris = new Set(hasil.baris.flatMap(({ tugasId }) => (tugasId ? [tugasId] : [])));
    this.#senama = new Map(
      [...kantor.tugas.values()]
        .filter((task) => task.bagianId === bagianId && !this.#berbaris.has(task.id))
        .map((task) => [taskKey(task), task]),
    );
  }

  susun(): void {
    for (const baris of this.file.hasil.baris) this.#tambah(baris);
    // Rows that went out and did not come back: somebody lifted the protection and deleted them.
    if (this.#berbaris.size === 0) return;
    for (const [id, dasar] of this.#dasar) {
      const task = this.kantor.tugas.get(id);
      if (!task || this.#berbaris.has(id)) continue;
      const satu = this.#kumpulan(id, this.bagianId, task.subKegiatanId, true);
      satu.dikosongkan = true;
      satu.temuan.push(
        this.#temuan(
          'peringatan',
          'baris_hilang',
          null,
          `baris tugas “${dasar.nama}” tidak ada lagi dalam ${this.file.nama}.`,
        ),
      );
    }
  }

  #tambah(baris: BarisTerbaca): void {
    const subKegiatanId = cariSub(this.kantor, baris.blok, this.bagianId);
    const luarDpa = baris.blok.subKegiatanId === null && baris.blok.kode === '' && baris.blok.nama === '';
    if (subKegiatanId === null && !luarDpa && baris.tugasId === null) {
      const apa = `sub kegiatan ${[baris.blok.kode, baris.blok.nama].filter(Boolean).join(' ')} tidak ada dalam berkas ini; tugas “${baris.isian.nama}” tidak dipakai.`;
      this.temuan.push(this.#temuan('galat', 'sub_kegiatan_tidak_ada', baris.baris, apa));
      return;
    }
    const id = baris.tugasId ?? this.#idBaru(baris, subKegiatanId);
    const task = this.kantor.tugas.get(id);
    const satu = this.#kumpulan(id, this.bagianId, task ? task.subKegiatanId : subKegiatanId, baris.tugasId !== null);
    satu.asal.push({ berkas: this.file.nama, lembar: this.file.hasil.lembar, baris: baris.baris });
    satu.temuan.push(...this.file.temuan.filter((found) => found.baris === baris.baris));
    if (baris.dikosongkan) {
      satu.dikosongkan = true;
      return;
    }
    const tanpa = new Set<BidangIsian>(baris.tanpa);
    satu.salinan.push({
      asal: satu.asal.length - 1,
      dasar: this.#dasar.get(id) ?? null,
      isian: { ...baris.isian, pelaksana: this.#pelaksana(baris, satu, tanpa) },
      tanpa,
    });
  }

  #kumpulan(id: TugasId, bagianId: BagianId, subKegiatanId: SubKegiatanId | null, pernahAda: boolean): Kumpulan {
    let satu = this.semua.get(id);
    if (!satu) {
      satu = {
        id,
        tempat: { bagianId, subKegiatanId },
        pernahAda,
        salinan: [],
        dikosongkan: false,
        asal: [],
        temuan: [],
      };
      this.semua.set(id, satu);
    }
    return satu;
  }

  #idBaru(baris: BarisTerbaca, subKegiatanId: SubKegiatanId | null): TugasId {
    const { nama } = baris.isian;
    const tempat = { nama, bagianId: this.bagianId, subKegiatanId };
    const kunci = taskKey(tempat);
    const ke = (this.#ulang.get(kunci) ?? 0) + 1;
    this.#ulang.set(kunci, ke);
    const sumber = this.file.hasil.identitas?.formulirId ?? 'tanpa identitas';
    const id =
      `tf-${hashTeks([sumber, this.bagianId, subKegiatanId ?? '', normalNama(nama), ke].join('\n'))}` as TugasId;
    if (this.kantor.tugas.has(id) || ke > 1) return id;
    return this.#senama.get(kunci)?.id ?? id;
  }

  /** Headings and typed names → people; who is not found takes the division of the row with them. */
  #pelaksana(baris: BarisTerbaca, satu: Kumpulan, tanpa: Set<BidangIsian>): IsianTugas['pelaksana'] {
    const porsi: IsianTugas['pelaksana']['porsi'][number][] = [];
    for (const { label, porsi: bagian } of baris.pelaksana.porsi) {
      const pegawaiId = this.#orang(label);
      if (pegawaiId !== null) porsi.push({ pegawaiId, porsi: bagian });
      else if (!tanpa.has('pelaksana')) {
        tanpa.add('pelaksana');
        const apa = `pegawai “${label}” tidak dikenal di ${this.file.bagian}; pembagian tugas ini tidak dipakai.`;
        satu.temuan.push(this.#temuan('peringatan', 'pegawai_tidak_dikenal', baris.baris, apa));
      }
    }
    const ketua = baris.pelaksana.ketua === '' ? null : this.#orang(baris.pelaksana.ketua);
    const [tunggal] = porsi;
    return { ketua: porsi.length === 1 && tunggal ? tunggal.pegawaiId : ketua, porsi };
  }

  #temuan(tingkat: TemuanImpor['tingkat'], kode: string, baris: number | null, pesan: string): TemuanImpor {
    const { lembar } = this.file.hasil;
    const letak = baris === null ? '' : `Lembar “${lembar}” baris ${baris}: `;
    const kalimat = letak === '' ? pesan.charAt(0).toUpperCase() + pesan.slice(1) : letak + pesan;
    return { tingkat, kode, pesan: kalimat, lembar, baris, kolom: '', berkas: this.file.nama };
  }
}
