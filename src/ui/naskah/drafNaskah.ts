import type { SuntinganSurat } from '../../api/konsepInputs';
import type { BagianId, PegawaiId, SuratId, TugasId } from '../../domain/ids';
import type { JenisSurat } from '../../domain/surat';

/** What the form holds; lists are typed one item a line. All kinds keep their fields while one switches. */
export interface DrafNaskah {
  readonly jenis: JenisSurat;
  readonly tanggal: string;
  /** null = the shipped one of the kind. */
  readonly templatId: string | null;
  /** null = that of the template, or of the settings. */
  readonly pejabatId: string | null;
  readonly unitId: BagianId | null;
  readonly suntingan: SuntinganSurat;
  /** The issued letter that this one takes the place of. */
  readonly menggantikan: SuratId | null;

  readonly lingkup: 'semua' | 'bagian' | 'pilih';
  /** One for a Petikan, several for a Keputusan or Nota Dinas. */
  readonly bagianIds: readonly BagianId[];
  readonly pegawaiIds: readonly PegawaiId[];

  readonly tugasId: TugasId | null;
  readonly untuk: string;
  readonly dasar: string;
  readonly menimbang: string;
  readonly waktu: string;
  readonly tempat: string;
  readonly bebanBiaya: boolean;
  readonly perOrang: boolean;

  readonly tentang: string;

  readonly yth: string;
  readonly dari: string;
  readonly sifat: string;
  readonly hal: string;
  readonly paragraf: string;
  readonly denganLampiran: boolean;

  readonly suratDari: string;
  readonly nomorSurat: string;
  readonly tanggalSurat: string;
  readonly diterima: string;
  readonly agenda: string;
  readonly perihal: string;
  readonly harap: readonly string[];
  readonly catatan: string;
  readonly tenggat: string;

  readonly dariId: PegawaiId | null;
  readonly kepadaId: PegawaiId | null;
  /** null = all of them. */
  readonly tugasIds: readonly TugasId[] | null;
  readonly alasan: string;
  readonly terhitung: string;
}
export type GalatNaskah = Partial<Record<keyof DrafNaskah, string>>;

export const drafKosong = (tanggal: string): DrafNaskah => ({
  jenis: 'petikan',
  tanggal,
  templatId: null,
  pejabatId: null,
  unitId: null,
  suntingan: {},
  menggantikan: null,
  lingkup: 'semua',
  bagianIds: [],
  pegawaiIds: [],
  tugasId: null,
  untuk: '',
  dasar: '',
  menimbang: '',
  waktu: '',
  tempat: '',
  bebanBiaya: false,
  perOrang: false,
  tentang: '',
  yth: '',
  dari: '',
  sifat: 'Biasa',
  hal: '',
  paragraf: '',
  denganLampiran: true,
  suratDari: '',
  nomorSurat: '',
  tanggalSurat: '',
  diterima: tanggal,
  agenda: '',
  perihal: '',
  harap: [],
  catatan: '',
  tenggat: '',
  dariId: null,
  kepadaId: null,
  tugasIds: null,
  alasan: '',
  terhitung: tanggal,
});
