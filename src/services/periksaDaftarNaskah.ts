import { AppError } from '../api/errors';
import type { PengaturanInput } from '../api/pengaturanInputs';
import { periksaPolaBerkas } from '../domain/namaBerkasNaskah';
import { periksaPola } from '../domain/nomorSurat';
import { PEJABAT_UTAMA } from '../domain/pejabat';
import { BATAS_TEMPLAT } from '../domain/periksaTemplat';

const refuse = (bidang: string, sebab: string): never => {
  throw new AppError('masukanTidakSah', { bidang, sebab });
};

function refuseTwice(bidang: string, keys: readonly string[]): void {
  const seen = new Set<string>();
  const twice = keys.find((key) => seen.size === seen.add(key).size);
  if (twice !== undefined) refuse(bidang, `"${twice}" ada dua kali`);
}

/**
 * Settings that letters are written with: what is wrong here would stop or spoil every letter, so it is not saved. Throws
 * `polaNomorTidakSah`, `polaBerkasTidakSah`, `masukanTidakSah`.
 */
export function checkNaskah({ surat, berkasNaskah, pejabat, wewenang, klasifikasi }: PengaturanInput): void {
  const pola = surat && periksaPola(surat.polaNomor)[0];
  if (pola) throw new AppError('polaNomorTidakSah', { sebab: pola });
  const { min, maks } = BATAS_TEMPLAT.tepi;
  if (surat && !surat.tepi.every((mm) => mm >= min && mm <= maks))
    refuse('tepi halaman', `antara ${min} dan ${maks} mm`);
  const berkas = berkasNaskah && periksaPolaBerkas(berkasNaskah.pola)[0];
  if (berkas) throw new AppError('polaBerkasTidakSah', { sebab: berkas });
  if (pejabat?.some(({ id }) => id === PEJABAT_UTAMA))
    refuse('pejabat penanda tangan', `"${PEJABAT_UTAMA}" adalah penanda tangan utama`);
  refuseTwice('pejabat penanda tangan', pejabat?.map(({ id }) => id) ?? []);
  refuseTwice('tabel kewenangan', wewenang?.map(({ id }) => id) ?? []);
  refuseTwice('klasifikasi arsip', klasifikasi?.map(({ kode }) => kode.trim()) ?? []);
}
