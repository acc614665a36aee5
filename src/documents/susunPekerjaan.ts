import type { PegawaiId } from '../domain/ids';
import { isiButir, type NilaiIsian } from '../domain/isianNaskah';
import type { Kantor } from '../domain/kantor';
import type { IsiSurat } from '../domain/surat';
import { jendelaPanjang } from '../domain/tampil';
import { butirDasar, type Tugas, type TugasTerbagi } from '../domain/tugas';
import { berakhiran, hurufKecilAwal, namaSubKegiatan, perintahTugas } from './kalimatSurat';
import {
  bersama,
  dasarDariDpa,
  nilaiBersama,
  nilaiOrang,
  penerima,
  peranDalam,
  type BahanNaskah,
} from './susunBersama';
import { sebutKeputusan } from './susunPetikan';

/** Wording the user typed or changed. `dasar` are the bases of this job; those of the office and the DPA join them. */
interface KataSurat {
  readonly untuk: readonly string[];
  readonly dasar: readonly string[];
  readonly menimbang: readonly string[];
}

export interface BahanPekerjaan extends BahanNaskah {
  /** null = a job that is no task of the file; `kata` then says what it is. */
  readonly tugas: TugasTerbagi | null;
  readonly pegawaiIds: readonly PegawaiId[];
  /** When, in words; '' = the window of the task. */
  readonly waktu: string;
  /** Where, '' = not said. */
  readonly tempat: string;
  /** Say that the costs are borne by the DPA (only for tasks of a sub kegiatan). */
  readonly bebanBiaya: boolean;
  /** Given = these words stand in the letter instead of the composed ones. */
  readonly kata?: KataSurat;
}

/** "Untuk" of a task as it is composed, before the user changes it: without the marks at the end of each item. */
export function usulanUntuk(
  tugas: Pick<Tugas, 'nama' | 'keluaran' | 'petunjuk' | 'jendela'>,
  tahun: number,
  pilihan: { readonly waktu?: string; readonly tempat?: string } = {},
): readonly string[] {
  // What the name of the task says already is not said again.
  const disebut = tugas.keluaran === '' || tugas.nama.toLowerCase().includes(tugas.keluaran.toLowerCase());
  const keluaran = disebut ? '' : ` dengan keluaran ${hurufKecilAwal(tugas.keluaran)}`;
  const tempat = pilihan.tempat ? `, bertempat di ${pilihan.tempat}` : '';
  return [
    `${perintahTugas(tugas.nama)}${keluaran}`,
    ...(tugas.petunjuk === '' ? [] : [tugas.petunjuk]),
    `Waktu pelaksanaan ${pilihan.waktu || jendelaPanjang(tugas.jendela, tahun)}${tempat}`,
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

function nilaiPekerjaan(bahan: BahanPekerjaan): NilaiIsian {
  const { kantor, tugas, waktu, tempat } = bahan;
  const sub = tugas?.subKegiatanId ? kantor.subKegiatan.get(tugas.subKegiatanId) : undefined;
  return {
    tugas: tugas?.nama ?? '',
    keluaran: tugas?.keluaran ?? '',
    waktu: waktu || (tugas ? jendelaPanjang(tugas.jendela, kantor.pengaturan.identitas.tahun) : ''),
    tempat,
    sub_kegiatan: sub ? namaSubKegiatan(sub, kantor.pengaturan.identitas.tahun) : '',
    keputusan: sebutKeputusan(bahan, bahan.pegawaiIds[0]),
  };
}

/** When and where a job of its own takes place, where the typed words do not say it. */
function waktuDanTempat({ tugas, waktu, tempat }: BahanPekerjaan, untuk: readonly string[]): readonly string[] {
  if (tugas !== null && waktu === '' && tempat === '') return [];
  const belum = (teks: string): boolean => teks !== '' && !untuk.some((butir) => butir.includes(teks));
  const kapan = belum(waktu) ? `Waktu pelaksanaan ${waktu}` : '';
  if (!belum(tempat)) return kapan === '' ? [] : [kapan];
  return [kapan === '' ? `Bertempat di ${tempat}` : `${kapan}, bertempat di ${tempat}`];
}

/** One concrete job for a person or a team, frozen; the ketua stands first. */
export function susunPekerjaan(bahan: BahanPekerjaan): IsiSurat {
  const { kantor, templat, tugas, kata } = bahan;
  const { surat } = kantor.pengaturan;
  const kepada = bahan.pegawaiIds.map((id) => penerima(bahan, id, peranDalam(tugas, id)));
  const sendiri = kepada.length === 1;
  // The shipped Surat Tugas follows the setting of the office; a template that says its own words keeps them.
  const diktum = templat.diktum || surat.diktum;
  const perintah = diktum.startsWith('MEMERINTAH');
  const urut = sendiri
    ? kepada.map((orang) => ({ ...orang, peran: '' as const }))
    : [...kepada].sort((a, b) => Number(b.peran === 'ketua') - Number(a.peran === 'ketua'));
  const nilai = { ...nilaiBersama(bahan), ...nilaiOrang(urut[0], urut.length), ...nilaiPekerjaan(bahan) };
  const biaya = bahan.bebanBiaya ? biayaDari(kantor, tugas) : [];
  const untuk = kata
    ? [...kata.untuk.slice(0, 1), ...waktuDanTempat(bahan, kata.untuk), ...kata.untuk.slice(1)]
    : tugas === null
      ? []
      : usulanUntuk(tugas, kantor.pengaturan.identitas.tahun, bahan);
  const umum = bersama(bahan, nilai);
  return {
    ...umum,
    judul: umum.judul || (perintah ? 'SURAT PERINTAH TUGAS' : 'SURAT TUGAS'),
    penutup:
      templat.diktum === '' && perintah
        ? umum.penutup.replace('surat tugas ini', 'surat perintah tugas ini')
        : umum.penutup,
    menimbang: berakhiran([...isiButir(templat.menimbang, nilai), ...(kata?.menimbang ?? [])]),
    // What the office always cites, then the template, then the bases of this job, then the DPA it is paid from.
    dasar: berakhiran([
      ...surat.dasar,
      ...isiButir(templat.dasar, nilai),
      ...(kata?.dasar ?? butirDasar(tugas?.dasar ?? '')),
      ...(tugas?.sumber === 'dpa' ? dasarDariDpa(kantor) : []),
    ]),
    diktum,
    kepada: urut,
    untuk: berakhiran([...untuk, ...biaya, ...isiButir(templat.untuk, nilai)]),
  };
}
