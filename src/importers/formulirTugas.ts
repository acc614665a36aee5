import type { BidangIsian, IdentitasFormulir, IsianTugas, KolomFormulir } from '../domain/formulirTugas';
import type { PegawaiId, SubKegiatanId, TugasId } from '../domain/ids';
import { kodeKunci, parseKode } from '../domain/kodeSubKegiatan';
import { parseSyarat } from '../domain/syarat';
import { JENIS_TUGAS, SIFAT_TUGAS } from '../domain/tugas';
import { dasarFormulir } from './formulirDasar';
import { kepalaFormulir, type KepalaFormulir } from './formulirKepala';
import { bacaNorma, bacaPilihan, bacaPorsi, bacaTeksIsian, bacaVolume, bacaWaktu, type Bacaan } from './formulirSel';
import { teksSel, type Lembar, type Sel } from './lembar';
import { hurufKolom, type Temuan } from './temuan';

/** The sub kegiatan a row stands under; `subKegiatanId` where the hidden key says it, else code and name. */
export interface BlokTerbaca {
  readonly subKegiatanId: SubKegiatanId | null;
  /** Key form, '' outside the DPA. */
  readonly kode: string;
  readonly nama: string;
}
export interface BarisTerbaca {
  readonly tugasId: TugasId | null;
  readonly blok: BlokTerbaca;
  readonly isian: Omit<IsianTugas, 'pelaksana'>;
  /** People by their heading. */
  readonly pelaksana: {
    readonly ketua: string;
    readonly porsi: readonly { readonly label: string; readonly porsi: number | null }[];
  };
  /** Fields that could not be read; the findings say why. */
  readonly tanpa: readonly BidangIsian[];
  /** A task that went out and came back with name and volume emptied. */
  readonly dikosongkan: boolean;
  /** 1-based. */
  readonly baris: number;
}
export interface FormulirTerbaca {
  readonly identitas: IdentitasFormulir | null;
  /** Values of the day of issue by task. */
  readonly dasar: readonly (readonly [TugasId, IsianTugas])[];
  readonly lembar: string;
  /** Ids of the headings of people, null where only the name is left. */
  readonly orang: readonly { readonly label: string; readonly id: PegawaiId | null }[];
  readonly baris: readonly BarisTerbaca[];
  readonly temuan: readonly Temuan[];
}

const LUAR_DPA: BlokTerbaca = { subKegiatanId: null, kode: '', nama: '' };
const TERISI: readonly KolomFormulir[] = [
  'nama',
  'keluaran',
  'volume',
  'satuan',
  'norma',
  'waktu',
  'pelaksana',
  'dasar',
  'petunjuk',
  'syarat',
];

/**
 * Reads a returned form, also one that lost its hidden sheet, its keys or its order of columns (then by headings, with a
 * warning). @throws GalatImpor when it is no form of tasks, or of a newer program.
 */
export function bacaFormulirTugas(semua: readonly Lembar[]): FormulirTerbaca {
  const dasar = dasarFormulir(semua);
  const kepala = kepalaFormulir(semua);
  const pembaca = new PembacaBaris(kepala);
  const baris: BarisTerbaca[] = [];
  let blok = LUAR_DPA;
  for (let i = kepala.baris + 1; i < kepala.lembar.baris.length; i += 1) {
    const kunci = pembaca.teks(i, 'kunci');
    const judul = pembaca.judulBlok(i, kunci);
    if (judul) {
      blok = judul;
      continue;
    }
    const satu = pembaca.baca(i, kunci, blok);
    if (satu) baris.push(satu);
  }
  if (!dasar)
    pembaca.catat(
      'peringatan',
      'tanpa_identitas',
      null,
      null,
      'formulir ini kehilangan lembar tersembunyinya (disalin ke berkas lain). Tugas dikenali dari namanya dan nilai awal formulir tidak diketahui; periksa setiap perbedaan.',
    );
  else if (dasar.rusak > 0)
    pembaca.catat(
      'peringatan',
      'dasar_rusak',
      null,
      null,
      `nilai awal ${dasar.rusak} tugas tidak terbaca; perbedaannya ditunjukkan untuk dipilih.`,
    );
  return {
    identitas: dasar?.identitas ?? null,
    dasar: dasar?.isian ?? [],
    lembar: kepala.lembar.nama,
    orang: kepala.orang.map(({ label, id }) => ({ label, id })),
    baris,
    temuan: pembaca.temuan,
  };
}

class PembacaBaris {
  readonly temuan: Temuan[] = [];
  constructor(private readonly kepala: KepalaFormulir) {}

  sel(i: number, kolom: KolomFormulir): Sel {
    const k = this.kepala.kolom.get(kolom);
    return k === undefined ? null : (this.kepala.lembar.baris[i]?.[k] ?? null);
  }
  teks(i: number, kolom: KolomFormulir): string {
    return teksSel(this.sel(i, kolom));
  }

  catat(tingkat: Temuan['tingkat'], kode: string, i: number | null, kolom: number | null, pesan: string): void {
    const { nama } = this.kepala.lembar;
    const huruf = kolom === null ? null : hurufKolom(kolom);
    const letak = i === null ? '' : `Lembar “${nama}” baris ${i + 1}${huruf ? ` kolom ${huruf}` : ''}: `;
    const kalimat = letak === '' ? pesan.charAt(0).toUpperCase() + pesan.slice(1) : letak + pesan;
    this.temuan.push({ tingkat, kode, pesan: kalimat, lembar: nama, baris: i === null ? null : i + 1, kolom: huruf });
  }

  /** The heading of a block, by its key or (keys lost) by how it reads; null for a row of a task. */
  judulBlok(i: number, kunci: string): BlokTerbaca | null {
    const teks = this.teks(i, 'nama');
    if (kunci.startsWith('S:')) {
      const id = kunci.slice(2);
      return id === '' ? LUAR_DPA : { subKegiatanId: id as SubKegiatanId, ...kodeNama(teks) };
    }
    if (kunci !== '' || this.teks(i, 'volume') !== '' || this.teks(i, 'norma') !== '') return null;
    if (/^tugas di luar dpa/i.test(teks)) return LUAR_DPA;
    const dari = kodeNama(teks);
    return dari.kode === '' ? null : { subKegiatanId: null, ...dari };
  }

  baca(i: number, kunci: string, blok: BlokTerbaca): BarisTerbaca | null {
    const tugasId = kunci.startsWith('T:') ? (kunci.slice(2) as TugasId) : null;
    const sendiri = kunci.startsWith('B:') ? (kunci.slice(2) as SubKegiatanId) : null;
    const terisi =
      TERISI.some((k) => this.teks(i, k) !== '') ||
      this.kepala.orang.some((o) => teksSel(this.kepala.lembar.baris[i]?.[o.kolom]) !== '');
    if (!terisi && tugasId === null) return null;
    const nama = this.teks(i, 'nama');
    const dikosongkan = tugasId !== null && nama === '' && this.teks(i, 'volume') === '';
    if (nama === '' && !dikosongkan) {
      const apa =
        tugasId === null
          ? 'nama tugas belum diisi; baris ini tidak dipakai.'
          : 'nama tugas dikosongkan tetapi volumenya tidak; nama lama dipakai.';
      this.catat(
        tugasId === null ? 'galat' : 'peringatan',
        'nama_kosong',
        i,
        this.kepala.kolom.get('nama') ?? null,
        apa,
      );
      if (tugasId === null) return null;
    }
    const tanpa: BidangIsian[] = nama === '' ? ['nama'] : [];
    const isi = <T>(bidang: BidangIsian, kolom: KolomFormulir, bacaan: Bacaan<T>, gagal: T): T => {
      if ('nilai' in bacaan) return bacaan.nilai;
      tanpa.push(bidang);
      this.catat(
        'peringatan',
        `${bidang}_salah`,
        i,
        this.kepala.kolom.get(kolom) ?? null,
        `${bacaan.galat} Isian ini tidak dipakai.`,
      );
      return gagal;
    };
    const teks = (bidang: 'nama' | 'keluaran' | 'satuan' | 'dasar' | 'petunjuk' | 'syarat', berbaris = false): string =>
      isi(bidang, bidang, bacaTeksIsian(this.sel(i, bidang), bidang, berbaris), '');
    const norma = isi('norma', 'norma', bacaNorma(this.sel(i, 'norma'), this.sel(i, 'satuanNorma')), {
      norma: null,
      satuanNorma: null,
    });
    const isian = {
      nama: teks('nama'),
      keluaran: teks('keluaran'),
      volume: isi('volume', 'volume', bacaVolume(this.sel(i, 'volume')), null),
      satuan: teks('satuan'),
      ...norma,
      jendela: isi('waktu', 'waktu', bacaWaktu(this.sel(i, 'waktu')), null),
      sifat: isi('sifat', 'sifat', bacaPilihan(this.sel(i, 'sifat'), SIFAT_TUGAS, 'sifat'), null),
      jenis: isi('jenis', 'jenis', bacaPilihan(this.sel(i, 'jenis'), JENIS_TUGAS, 'jenis'), null),
      dasar: teks('dasar', true),
      petunjuk: teks('petunjuk', true),
      syarat: teks('syarat'),
    };
    this.#syarat(i, isian.syarat, tanpa);
    const pelaksana = this.#pelaksana(i, tanpa);
    const tempat =
      sendiri !== null && sendiri !== blok.subKegiatanId ? { ...LUAR_DPA, subKegiatanId: sendiri || null } : blok;
    return { tugasId, blok: tempat, isian, pelaksana, tanpa, dikosongkan, baris: i + 1 };
  }

  /** What is not understood is quoted and left out; a form without the column says nothing about it. */
  #syarat(i: number, teks: string, tanpa: BidangIsian[]): void {
    const kolom = this.kepala.kolom.get('syarat');
    if (kolom === undefined) tanpa.push('syarat');
    for (const temuan of parseSyarat(teks).temuan)
      this.catat('peringatan', 'syarat_tidak_dikenal', i, kolom ?? null, `${temuan}; bagian itu tidak dipakai.`);
  }

  #pelaksana(i: number, tanpa: BidangIsian[]): BarisTerbaca['pelaksana'] {
    const porsi: { label: string; porsi: number | null }[] = [];
    for (const { kolom, label } of this.kepala.orang) {
      const bacaan = bacaPorsi(this.kepala.lembar.baris[i]?.[kolom] ?? null);
      if ('galat' in bacaan) {
        if (!tanpa.includes('pelaksana')) tanpa.push('pelaksana');
        this.catat('peringatan', 'porsi_salah', i, kolom, `${bacaan.galat} Pembagian tugas ini tidak dipakai.`);
      } else if (bacaan.nilai !== undefined) porsi.push({ label, porsi: bacaan.nilai });
    }
    const [ketua = '', ...lain] = this.teks(i, 'pelaksana').split(/\s*;\s*/);
    for (const label of [ketua, ...lain])
      if (label !== '' && !porsi.some((p) => p.label === label)) porsi.push({ label, porsi: null });
    return { ketua, porsi };
  }
}

/** `4.01.01.2.13.0001  Pengelolaan Kelembagaan…` (and the line under it) → code and name. */
function kodeNama(teks: string): { kode: string; nama: string } {
  const [awal = '', ...lain] = teks.split(' ');
  const kode = parseKode(awal);
  if (kode?.tingkat !== 'sub') return { kode: '', nama: teks };
  return { kode: kodeKunci(kode.kode), nama: lain.join(' ').replace(/ Pagu Rp.*$/, '') };
}
