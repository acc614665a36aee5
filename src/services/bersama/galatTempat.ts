/** The place refused or does not answer; `kode` is what the file system says, or a code of AppError. */
export class GalatTempat extends Error {
  constructor(
    readonly kode: string,
    pesan: string,
  ) {
    super(pesan);
  }
}
