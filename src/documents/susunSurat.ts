import type { PegawaiId, Tanggal } from '../domain/ids';
import { pangkatGolongan } from '../domain/golongan';
import { menitPegawai } from '../domain/hitungan';
import { namaBagian, tugasPerPegawai } from '../domain/kantor';
import type { Kantor } from '../domain/kantor';
import { nipTampil } from '../domain/nip';
import type { Pegawai } from '../domain/pegawai';
import type { BarisTugasSurat, IsiSurat, PenerimaSurat, Penandatangan } from '../domain/surat';
import { jendelaTeks } from '../domain/tampil';
import { SUMBER_TUGAS } from '../domain/tugas';
import type { Tugas, TugasTerbagi } from '../domain/tugas';
import { asalTugas, berakhiran, dasarDpa, namaSubKegiatan, namaUnit, perintahTugas, volumeTeks } from './kalimatSurat';

export interface BahanPetikan {
  readonly pegawaiId: PegawaiId;
  /** '' = nomor menyusul. */
  readonly nomor: string;
  readonly tanggal: Tanggal;
  /** The person's tasks from `tugasPerPegawai`, given when many letters are made; looked up when missing. */
  readonly tugasnya?: readonly TugasTerbagi[];
}

/** Wording the user typed or changed. `dasar` are the bases of this job; those of the office and the DPA join them. */
export interface KataSurat {
  readonly untuk: readonly string[];
  readonly dasar: readonly string[];
  readonly menimbang: readonly string[];
}

export interface BahanSuratTugas {
  /** null = a job that is no task of the file; `kata` then says what it is. */
  readonly tugas: TugasTerbagi | null;
  readonly pegawaiIds: readonly PegawaiId[];
  readonly nomor: string;
  readonly tanggal: Tanggal;
  /** When, in words; '' = the window of the task. */
  readonly waktu: string;
  /** Where, '' = not said. */
  readonly tempat: string;
  /** Say that the costs are borne by the DPA (only for tasks of a sub kegiatan). */
  readonly bebanBiaya: boolean;
  /** Given = these words stand in the letter instead of the composed ones. */
  readonly kata?: KataSurat;
}

/** The person is not in the office: the caller asked for a letter to nobody. */
export class PenerimaTidakDikenal extends Error {}

function ambilPegawai(kantor: Kantor, id: PegawaiId): Pegawai {
  const pegawai = kantor.pegawai.get(id);
  if (pegawai === undefined) throw new PenerimaTidakDikenal(id);
  return pegawai;
}

function penerima(kantor: Kantor, pegawai: Pegawai, peran: PenerimaSurat['peran']): PenerimaSurat {
  return {
    pegawaiId: pegawai.id,
    nama: pegawai.nama,
    nip: nipTampil(pegawai.nip),
    pangkatGolongan: pegawai.golongan === '' ? '' : pangkatGolongan(pegawai.golongan),
    jabatan: pegawai.jabatan,
    unitKerja: namaUnit(namaBagian(kantor, pegawai.bagianId)),
    peran,
  };
}

/** Role is only worth printing in a team. */
function peranDalam(tugas: TugasTerbagi | null, pegawaiId: PegawaiId): PenerimaSurat['peran'] {
  if (tugas === null) return '';
  const orang = new Set(tugas.penugasan.map((satu) => satu.pegawaiId));
  if (orang.size < 2) return '';
  const miliknya = tugas.penugasan.filter((satu) => satu.pegawaiId === pegawaiId);
  if (miliknya.length === 0) return '';
  const berketua = tugas.penugasan.some((satu) => satu.peran === 'ketua');
  if (!berketua) return '';
  return miliknya.some((satu) => satu.peran === 'ketua') ? 'ketua' : 'anggota';
}

/** Whose Keputusan it is: the giver of the mandate with a.n., else the signer's own post, with the region. */
function pejabatKeputusan(p: Penandatangan, daerah: string): string {
  const jabatan = (p.pemberiKuasa === '' ? p.jabatan : p.pemberiKuasa).toUpperCase();
  const wilayah = daerah.toUpperCase();
  const lengkap = jabatan.includes(wilayah) || /^(BUPATI|WALI ?KOTA|GUBERNUR)\b/.test(jabatan);
  return lengkap ? jabatan : `${jabatan} ${wilayah}`.trim();
}

function bersama(kantor: Kantor, tanggal: Tanggal, nomor: string) {
  const { surat, kop, penandatangan, identitas } = kantor.pengaturan;
  return {
    nomor,
    tanggal,
    kertas: surat.kertas,
    tepi: surat.tepi,
    kop,
    penandatangan: { ...penandatangan, nip: nipTampil(penandatangan.nip) },
    kotakTte: surat.kotakTte,
    tempat: surat.tempat,
    tembusan: berakhiran(surat.tembusan),
    catatanKaki: surat.catatanKaki,
    tahun: identitas.tahun,
    menimbang: [],
  } satisfies Partial<IsiSurat>;
}

function barisTugas(kantor: Kantor, tugas: TugasTerbagi, pegawaiId: PegawaiId): BarisTugasSurat {
  const sub = tugas.subKegiatanId === null ? undefined : kantor.subKegiatan.get(tugas.subKegiatanId);
  const miliknya = tugas.penugasan.filter((satu) => satu.pegawaiId === pegawaiId);
  return {
    tugas: tugas.nama,
    keluaran: tugas.keluaran,
    volume: volumeTeks(
      tugas,
      miliknya.reduce((jumlah, satu) => jumlah + satu.porsi, 0),
    ),
    waktu: jendelaTeks(tugas.jendela),
    menit: menitPegawai(tugas, pegawaiId),
    peran: peranDalam(tugas, pegawaiId),
    asal: asalTugas(tugas, sub, kantor.pengaturan.identitas.tahun),
  };
}

/** Sub kegiatan first, by code, then tugas dan fungsi, disposisi, tugas tambahan; inside a group the office's own order. */
function urutkan(tugasnya: readonly TugasTerbagi[], kantor: Kantor): readonly TugasTerbagi[] {
  const kunci = (tugas: TugasTerbagi) => {
    const sub = tugas.subKegiatanId === null ? undefined : kantor.subKegiatan.get(tugas.subKegiatanId);
    return `${SUMBER_TUGAS.indexOf(tugas.sumber)} ${sub?.kode ?? ''} ${sub?.nama ?? ''}`;
  };
  const bandingkan = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...tugasnya].sort((a, b) => bandingkan(kunci(a), kunci(b)) || bandingkan(a.urutan, b.urutan));
}

/** The DPA in force as a base, unless the office's own list already cites it by its number. */
function dasarDariDpa({ dpa, pengaturan }: Kantor): readonly string[] {
  if (dpa === null) return [];
  const dikutip = dpa.nomor !== '' && pengaturan.surat.dasar.some((butir) => butir.includes(dpa.nomor));
  return dikutip ? [] : [dasarDpa(dpa, pengaturan.identitas)];
}

/**
 * The yearly extract of one person, frozen. A person without tasks gets an empty table: whether such a letter is issued is
 * the caller's decision.
 */
export function susunPetikan(kantor: Kantor, bahan: BahanPetikan): IsiSurat {
  const { identitas, surat, penandatangan } = kantor.pengaturan;
  const pegawai = ambilPegawai(kantor, bahan.pegawaiId);
  const tugasnya = urutkan(bahan.tugasnya ?? tugasPerPegawai(kantor).get(pegawai.id) ?? [], kantor);
  const adaDpa = tugasnya.some((tugas) => tugas.sumber === 'dpa');
  const tentang =
    surat.keputusan.tentang === ''
      ? `Pembagian Tugas Pegawai di Lingkungan ${identitas.opd} ${identitas.daerah} Tahun ${identitas.tahun}`
      : surat.keputusan.tentang;
  return {
    ...bersama(kantor, bahan.tanggal, bahan.nomor),
    jenis: 'petikan',
    judul: 'PETIKAN',
    keputusan: {
      pejabat: pejabatKeputusan(penandatangan, identitas.daerah),
      nomor: surat.keputusan.nomor,
      tanggal: surat.keputusan.tanggal,
      tentang,
    },
    dasar: berakhiran([...surat.dasar, ...(adaDpa ? dasarDariDpa(kantor) : [])]),
    diktum: 'MEMUTUSKAN',
    kepada: [penerima(kantor, pegawai, '')],
    untuk: [],
    tabel: tugasnya.map((tugas) => barisTugas(kantor, tugas, pegawai.id)),
    penutup:
      'Petikan Keputusan ini diberikan kepada yang bersangkutan untuk dilaksanakan dengan penuh tanggung jawab dan dilaporkan hasilnya kepada atasan langsung.',
  };
}

/** "Untuk" of a task as it is composed, before the user changes it: without the marks at the end of each item. */
export function usulanUntuk(
  tugas: Pick<Tugas, 'nama' | 'keluaran' | 'petunjuk' | 'jendela'>,
  pilihan: { readonly waktu?: string; readonly tempat?: string } = {},
): readonly string[] {
  const keluaran = tugas.keluaran === '' ? '' : ` dengan keluaran ${tugas.keluaran}`;
  const tempat = pilihan.tempat ? `, bertempat di ${pilihan.tempat}` : '';
  return [
    `${perintahTugas(tugas.nama)}${keluaran}`,
    ...(tugas.petunjuk === '' ? [] : [tugas.petunjuk]),
    `Waktu pelaksanaan ${pilihan.waktu || jendelaTeks(tugas.jendela)}${tempat}`,
    'Melaporkan hasil pelaksanaan tugas kepada atasan langsung',
  ];
}

function biayaDari(kantor: Kantor, tugas: TugasTerbagi | null): readonly string[] {
  const { opd, tahun } = kantor.pengaturan.identitas;
  const sub = tugas?.subKegiatanId ? kantor.subKegiatan.get(tugas.subKegiatanId) : undefined;
  if (sub === undefined) return [];
  const beban = `DPA-SKPD ${opd} Tahun Anggaran ${tahun}, sub kegiatan ${namaSubKegiatan(sub, tahun)}`;
  return [`Biaya yang timbul dibebankan pada ${beban}`];
}

/** What the office always cites, then the bases of this job, then the DPA it is paid from. */
function dasarSuratTugas(kantor: Kantor, tugas: TugasTerbagi | null, sendiri: readonly string[]): readonly string[] {
  const dariDpa = tugas?.sumber === 'dpa' ? dasarDariDpa(kantor) : [];
  return [...kantor.pengaturan.surat.dasar, ...sendiri, ...dariDpa];
}

/** One concrete job for a person or a team, frozen; the ketua stands first. */
export function susunSuratTugas(kantor: Kantor, bahan: BahanSuratTugas): IsiSurat {
  const { surat } = kantor.pengaturan;
  const { tugas, kata } = bahan;
  const kepada = bahan.pegawaiIds.map((id) => penerima(kantor, ambilPegawai(kantor, id), peranDalam(tugas, id)));
  const sendiri = kepada.length === 1;
  const perintah = surat.diktum.startsWith('MEMERINTAH');
  const tersusun = () => [
    ...(tugas === null ? [] : usulanUntuk(tugas, bahan)),
    ...(bahan.bebanBiaya ? biayaDari(kantor, tugas) : []),
  ];
  return {
    ...bersama(kantor, bahan.tanggal, bahan.nomor),
    jenis: 'surat_tugas',
    judul: perintah ? 'SURAT PERINTAH TUGAS' : 'SURAT TUGAS',
    keputusan: null,
    menimbang: berakhiran(kata?.menimbang ?? []),
    dasar: berakhiran(dasarSuratTugas(kantor, tugas, kata?.dasar ?? tugas?.dasar.split(';') ?? [])),
    diktum: surat.diktum,
    kepada: sendiri
      ? kepada.map((orang) => ({ ...orang, peran: '' as const }))
      : [...kepada].sort((a, b) => Number(b.peran === 'ketua') - Number(a.peran === 'ketua')),
    untuk: berakhiran(kata ? kata.untuk : tersusun()),
    tabel: [],
    penutup: `Demikian ${perintah ? 'surat perintah tugas' : 'surat tugas'} ini dibuat untuk dilaksanakan dengan penuh tanggung jawab.`,
  };
}

/** What the letter is about in one line: for the register and the PDF's title. */
export function perihalSurat(isi: IsiSurat): string {
  const nama = isi.kepada[0]?.nama ?? '';
  if (isi.jenis === 'petikan') return `Petikan pembagian tugas Tahun ${isi.tahun} a.n. ${nama}`;
  return (isi.untuk[0] ?? isi.judul).replace(/[;.]$/, '');
}
