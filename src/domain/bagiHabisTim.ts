import type { Peserta } from './bagiHabisKelayakan';
import type { Soal } from './bagiHabisSoal';
import { BEBAS } from './bagiHabisSoal';
import type { BagianTugas } from './bagiHabisTugas';
import type { Kantor } from './kantor';
import type { Pegawai } from './pegawai';
import { layakKetua } from './syarat';
import type { TugasTerbagi } from './tugas';

/** B11 and B12 as data: how many people a task needs and takes, who may lead it, and which tasks belong together. */
export function susunTim(
  kantor: Pick<Kantor, 'pegawai'>,
  bagianTugas: readonly BagianTugas[],
  peserta: Peserta,
): Pick<Soal, 'orangMin' | 'orangMax' | 'ketua' | 'daftarKetua' | 'rumpun'> {
  const daftarKetua: Uint8Array[] = [];
  const nomorKetua = new Map<string, number>();
  const rumpun = new Map<string, number>();
  const ketuaUntuk = ({ tugas, tetap }: BagianTugas): number => {
    const { ketuaKelasMin, ketuaJenisJabatan } = tugas.syarat;
    if (ketuaKelasMin === null && ketuaJenisJabatan.length === 0) return -1;
    if (tugas.penugasan.some((p) => tetap.has(p.id) && bolehMemimpin(tugas, kantor.pegawai.get(p.pegawaiId))))
      return -1;
    const kunci = JSON.stringify([ketuaKelasMin, ketuaJenisJabatan]);
    let nomor = nomorKetua.get(kunci);
    if (nomor === undefined) {
      nomor = daftarKetua.length;
      nomorKetua.set(kunci, nomor);
      daftarKetua.push(Uint8Array.from(peserta.orang, (p) => Number(bolehMemimpin(tugas, p))));
    }
    return nomor;
  };
  const rumpunTugas = ({ tugas }: BagianTugas): number => {
    if (tugas.subKegiatanId === null) return -1;
    let nomor = rumpun.get(tugas.subKegiatanId);
    if (nomor === undefined) rumpun.set(tugas.subKegiatanId, (nomor = rumpun.size));
    return nomor;
  };
  return {
    orangMin: Int32Array.from(bagianTugas, (b) => b.tugas.syarat.orangMin ?? 1),
    orangMax: Int32Array.from(bagianTugas, (b) => b.tugas.syarat.orangMax ?? BEBAS),
    ketua: Int32Array.from(bagianTugas, ketuaUntuk),
    daftarKetua,
    rumpun: Int32Array.from(bagianTugas, rumpunTugas),
  };
}

const bolehMemimpin = (tugas: TugasTerbagi, pegawai: Pegawai | undefined): boolean =>
  pegawai !== undefined && layakKetua(tugas, pegawai).ya;
