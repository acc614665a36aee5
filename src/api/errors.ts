/**
 * Expected errors: what a user can do something about. One closed union of codes; the UI's text table is exhaustive
 * over it. Everything else is a bug and travels as `takTerduga`.
 */
export const ERROR_CODES = [
  // file
  'bukanBerkasBagiHabis',
  'berkasKosong',
  'belumAdaCadangan',
  'berkasRusak',
  'tidakTerselamatkan',
  'berkasLebihBaru',
  'berkasTidakAda',
  'berkasTidakDapatDitulis',
  'bukanFolder',
  'berkasSedangDibuka',
  'berkasSudahAda',
  'berkasDiubahPihakLain',
  'dokumenLain',
  'gabungBerkasSama',
  'gabungJamDepan',
  'salinanRusak',
  'berkasBersandi',
  'kataSandiSalah',
  'sandiRusak',
  'sandiLebihBaru',
  'diskPenuh',
  'belumAdaBerkas',
  'hanyaBaca',
  'belumAdaPengguna',
  // import
  'imporGagal',
  'imporKedaluwarsa',
  'imporAdaGalat',
  // work
  'tidakDitemukan',
  'bagianTidakAda',
  'versiUsang',
  'porsiLebih',
  'porsiTidakSah',
  'terkunci',
  'sudahDikerjakan',
  'tugasDikerjakan',
  'lintasBagian',
  'tidakMemenuhiSyarat',
  'timTidakSesuai',
  'pegawaiTidakAktif',
  'adaTurunan',
  'orangTidakDapatDigabung',
  'tidakDapatDiurungkan',
  'langkahDilewati',
  'tidakAdaYangDiurungkan',
  'usulanKedaluwarsa',
  // letters
  'nomorGanda',
  'polaNomorTidakSah',
  'penandatanganKosong',
  'tanpaPenerima',
  'dokumenKosong',
  'cetakGagal',
  'simpanTerhenti',
  'terbitTanpaBerkas',
  'polaBerkasTidakSah',
  'gambarTidakSah',
  'tanpaPencetak',
  'pencetakHilang',
  'pencetakMenolak',
  // calls
  'masukanTidakSah',
  'pemanggilDitolak',
  'jalurDitolak',
  'dibatalkan',
  'sedangBekerja',
  'takTerduga',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];
export type ErrorDetail = Readonly<Record<string, string | number>>;

/** An expected error. `detail` fills the placeholders of the code's text (`{path}`, `{baris}` …). */
export class AppError extends Error {
  override readonly name = 'AppError';
  constructor(
    readonly code: ErrorCode,
    readonly detail: ErrorDetail = {},
    options?: { cause?: unknown },
  ) {
    super(`${code} ${JSON.stringify(detail)}`, options);
  }
}

export type Reply<T = unknown> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: { readonly code: ErrorCode; readonly detail: ErrorDetail } };
