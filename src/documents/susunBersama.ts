import { pangkatGolongan } from '../domain/golongan';
import { menitPegawai } from '../domain/hitungan';
import type { PegawaiId, Tanggal } from '../domain/ids';
import { isiButir, isiTeks, type NilaiIsian } from '../domain/isianNaskah';
import { namaBagian, type Kantor } from '../domain/kantor';
import { namaTanpaGelar } from '../domain/nama';
import { nipTampil } from '../domain/nip';
import { dalamKalimat } from '../domain/dalamKalimat';
import type { Pegawai } from '../domain/pegawai';
import { isKepalaDaerah, jabatanKepalaDaerah, pemberiKuasa } from '../domain/pejabat';
import type { SuratDigantikan } from '../domain/bagianSurat';
import type {
  BarisTugasSurat,
  IsiSurat,
  JenisKop,
  KeputusanDikutip,
  PenerimaSurat,
  Penandatangan,
} from '../domain/surat';
import { jendelaTeks, tanggalPanjang } from '../domain/tampil';
import type { TemplatNaskah } from '../domain/templatNaskah';
import { SUMBER_TUGAS, type TugasTerbagi } from '../domain/tugas';
import { asalTugas, berakhiran, dasarDpa, namaUnit, volumeTeks } from './kalimatSurat';

/** What a letter of any kind is composed from, beside what it is about. */
export interface BahanNaskah {
  readonly kantor: Kantor;
  readonly templat: TemplatNaskah;
  /** Who signs, as stored: names and NIP are set by the template's rule here. */
  readonly penandatangan: Penandatangan;
  readonly tanggal: Tanggal;
  readonly menggantikan?: SuratDigantikan;
  /** Decisions of the year that were issued here, newest first, with the people they name. */
  readonly keputusanTerbit?: readonly KeputusanTerbit[];
}

export interface KeputusanTerbit extends KeputusanDikutip {
  readonly orang: ReadonlySet<PegawaiId>;
}

/** The person is not in the office: the caller asked for a letter to nobody. */
export class PenerimaTidakDikenal extends Error {}

function ambilPegawai(kantor: Kantor, id: PegawaiId): Pegawai {
  const pegawai = kantor.pegawai.get(id);
  if (pegawai === undefined) throw new PenerimaTidakDikenal(id);
  return pegawai;
}

export function penerima(
  { kantor, templat }: Pick<BahanNaskah, 'kantor' | 'templat'>,
  id: PegawaiId,
  peran: PenerimaSurat['peran'],
): PenerimaSurat {
  const pegawai = ambilPegawai(kantor, id);
  return {
    pegawaiId: pegawai.id,
    nama: templat.orangTanpaGelar ? namaTanpaGelar(pegawai.nama) : pegawai.nama,
    nip: nipTampil(pegawai.nip),
    pangkatGolongan: pegawai.golongan === '' ? '' : pangkatGolongan(pegawai.golongan),
    jabatan: pegawai.jabatan,
    unitKerja: namaUnit(namaBagian(kantor, pegawai.bagianId)),
    peran,
  };
}

/** The signer as the template wants the name; heads of region sign without pangkat and NIP in every case. */
export function tandaTangan(p: Penandatangan, { namaPenandatangan }: TemplatNaskah): Penandatangan {
  const kepalaDaerah = isKepalaDaerah(p);
  const polos = kepalaDaerah || namaPenandatangan !== 'lengkap';
  return {
    ...p,
    nama: namaPenandatangan === 'tanpa_gelar' ? namaTanpaGelar(p.nama) : p.nama,
    pangkat: polos ? '' : p.pangkat,
    nip: polos ? '' : nipTampil(p.nip),
  };
}

/** Whose Keputusan it is: the giver of the mandate with a.n., else the signer's own post, with the region. */
export function pejabatKeputusan(p: Penandatangan, daerah: string): string {
  const jabatan = (pemberiKuasa(p) || p.jabatan).toUpperCase();
  const wilayah = daerah.toUpperCase();
  const lengkap = jabatan.includes(wilayah) || jabatanKepalaDaerah(jabatan);
  return lengkap ? jabatan : `${jabatan} ${wilayah}`.trim();
}

/** The letterhead of a head of region for what he signs, and for a Keputusan that goes out in his name. */
function jenisKop({ templat, penandatangan }: BahanNaskah): JenisKop {
  if (templat.kop !== 'pd') return templat.kop;
  const atasNama = templat.jenis === 'keputusan' && jabatanKepalaDaerah(pemberiKuasa(penandatangan));
  return atasNama || isKepalaDaerah(penandatangan) ? 'kepala_daerah' : 'pd';
}

/** Values of the fields that every kind knows. */
export function nilaiBersama({ kantor, penandatangan, tanggal }: BahanNaskah): NilaiIsian {
  const { identitas, surat } = kantor.pengaturan;
  const { opd, daerah, tahun } = identitas;
  const dpa = kantor.dpa === null ? '' : dasarDpa(kantor.dpa, identitas);
  return {
    opd,
    daerah,
    tahun: String(tahun),
    tanggal: tanggalPanjang(tanggal),
    tempat_penetapan: surat.tempat,
    dpa,
    anggaran: dpa || `anggaran ${opd} ${daerah} Tahun Anggaran ${tahun}`,
    pejabat: dalamKalimat(penandatangan.jabatan),
    nama_pejabat: penandatangan.nama,
  };
}

/** Values of the fields about the first receiver. */
export const nilaiOrang = (orang: PenerimaSurat | undefined, jumlah: number): NilaiIsian => ({
  nama: orang?.nama ?? '',
  nip: orang?.nip ?? '',
  pangkat: orang?.pangkatGolongan ?? '',
  jabatan: orang?.jabatan ?? '',
  unit: orang?.unitKerja ?? '',
  jumlah_orang: String(jumlah),
});

/** A head of region gets no copy of what he signs himself. */
function tembusan({ kantor, templat, penandatangan }: BahanNaskah, nilai: NilaiIsian): readonly string[] {
  const daftar = templat.tembusan === null ? kantor.pengaturan.surat.tembusan : isiButir(templat.tembusan, nilai);
  if (!isKepalaDaerah(penandatangan)) return daftar;
  const jabatan = penandatangan.jabatan.trim().toLowerCase();
  return daftar.filter((teks) => !teks.toLowerCase().startsWith(jabatan));
}

/** The parts that every kind has, from template and settings. */
export function bersama(bahan: BahanNaskah, nilai: NilaiIsian) {
  const { kantor, templat, penandatangan, tanggal, menggantikan } = bahan;
  const { surat, kop, identitas } = kantor.pengaturan;
  const jenis = jenisKop(bahan);
  return {
    jenis: templat.jenis,
    judul: isiTeks(templat.judul, nilai),
    diktum: isiTeks(templat.diktum, nilai),
    nomor: '',
    tanggal,
    kertas: templat.kertas ?? surat.kertas,
    tepi: templat.tepi ?? surat.tepi,
    tata: templat.tata,
    jenisKop: jenis,
    // The arms of the region are the office's; the head of region has a picture of his own or none.
    kop: jenis === 'kepala_daerah' ? { ...kop, logo: kantor.pengaturan.logoKepalaDaerah } : kop,
    keputusan: null,
    menimbang: [],
    dasar: [],
    kepada: [],
    untuk: [],
    tabel: [],
    penutup: isiTeks(templat.penutup, nilai),
    penandatangan: tandaTangan(penandatangan, templat),
    kotakTte: templat.kotakTte ?? surat.kotakTte,
    tempat: surat.tempat,
    tembusan: berakhiran(tembusan(bahan, nilai)),
    catatanKaki: templat.catatanKaki === null ? surat.catatanKaki : isiTeks(templat.catatanKaki, nilai),
    tahun: identitas.tahun,
    ...(menggantikan && { menggantikan }),
  } satisfies IsiSurat;
}

/** Role is only worth printing in a team. */
export function peranDalam(tugas: TugasTerbagi | null, pegawaiId: PegawaiId): PenerimaSurat['peran'] {
  if (tugas === null) return '';
  const orang = new Set(tugas.penugasan.map((satu) => satu.pegawaiId));
  if (orang.size < 2) return '';
  const miliknya = tugas.penugasan.filter((satu) => satu.pegawaiId === pegawaiId);
  if (miliknya.length === 0) return '';
  const berketua = tugas.penugasan.some((satu) => satu.peran === 'ketua');
  if (!berketua) return '';
  return miliknya.some((satu) => satu.peran === 'ketua') ? 'ketua' : 'anggota';
}

/** A task as a person has it; `porsi` and `menit` when not the whole share is meant. */
export function barisTugas(
  kantor: Kantor,
  tugas: TugasTerbagi,
  pegawaiId: PegawaiId,
  sebagian?: { readonly porsi: number; readonly menit: number },
): BarisTugasSurat {
  const sub = tugas.subKegiatanId === null ? undefined : kantor.subKegiatan.get(tugas.subKegiatanId);
  const miliknya = tugas.penugasan.filter((satu) => satu.pegawaiId === pegawaiId);
  const porsi = sebagian?.porsi ?? miliknya.reduce((jumlah, satu) => jumlah + satu.porsi, 0);
  return {
    tugas: tugas.nama,
    keluaran: tugas.keluaran,
    volume: volumeTeks(tugas, porsi),
    waktu: jendelaTeks(tugas.jendela),
    menit: sebagian?.menit ?? menitPegawai(tugas, pegawaiId),
    peran: peranDalam(tugas, pegawaiId),
    asal: asalTugas(tugas, sub, kantor.pengaturan.identitas.tahun),
  };
}

/** Sub kegiatan first, by code, then tugas dan fungsi, disposisi, tugas tambahan; inside a group the office's own order. */
export function urutkanTugas(tugasnya: readonly TugasTerbagi[], kantor: Kantor): readonly TugasTerbagi[] {
  const kunci = (tugas: TugasTerbagi) => {
    const sub = tugas.subKegiatanId === null ? undefined : kantor.subKegiatan.get(tugas.subKegiatanId);
    return `${SUMBER_TUGAS.indexOf(tugas.sumber)} ${sub?.kode ?? ''} ${sub?.nama ?? ''}`;
  };
  const bandingkan = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...tugasnya].sort((a, b) => bandingkan(kunci(a), kunci(b)) || bandingkan(a.urutan, b.urutan));
}

/** The DPA in force as a base, unless the office's own list already cites it by its number. */
export function dasarDariDpa({ dpa, pengaturan }: Kantor): readonly string[] {
  if (dpa === null) return [];
  const dikutip = dpa.nomor !== '' && pengaturan.surat.dasar.some((butir) => butir.includes(dpa.nomor));
  return dikutip ? [] : [dasarDpa(dpa, pengaturan.identitas)];
}

/** Title of the yearly division: what the office typed, or the usual one. */
export function tentangPembagian({ pengaturan: { identitas, surat } }: Kantor): string {
  return (
    surat.keputusan.tentang ||
    `Pembagian Tugas Pegawai di Lingkungan ${identitas.opd} ${identitas.daerah} Tahun ${identitas.tahun}`
  );
}

/** Items of a decision: each ends with a semicolon, the last one too (practice of legal drafting). */
export const bertitikKoma = (butir: readonly string[]): readonly string[] =>
  berakhiran(butir).map((teks) => `${teks.slice(0, -1)};`);
