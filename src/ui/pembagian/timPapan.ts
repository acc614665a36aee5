import type { BagianPorsi, BarisPapan, KartuPapan } from '../../api/views';
import type { PegawaiId, PenugasanId, TugasId } from '../../domain/ids';
import type { Peran } from '../../domain/pegawai';
import { tolakanTim } from '../../domain/pembagian';
import { layakKetua } from '../../domain/syarat';
import { aturanTim, pemegang, SEBAB_TIM, teksSebabTim, type AturanTim } from '../../domain/syaratTim';
import { teksPapan } from './teks';

export const sementara = (tugasId: TugasId, pegawaiId: PegawaiId) => `${tugasId}.${pegawaiId}` as PenugasanId;

export const porsiBaru =
  (kartu: Pick<KartuPapan, 'id' | 'syarat'>, pegawai: BarisPapan) =>
  (peran: Peran): BagianPorsi => {
    const ketua = layakKetua(kartu, pegawai);
    return {
      penugasanId: sementara(kartu.id, pegawai.pegawaiId),
      pegawaiId: pegawai.pegawaiId,
      nama: pegawai.nama,
      porsi: 0,
      menit: 0,
      peran,
      terkunci: false,
      persetujuanLintas: '',
      ...(!ketua.ya && { halanganKetua: ketua.teks }),
    };
  };

/** What a card asks of its people together, as the program will judge it; `orang` may join it now. */
export const aturanKartu = (kartu: KartuPapan, orang: readonly BarisPapan[]): AturanTim | undefined =>
  aturanTim(kartu, bolehKetuaKartu(kartu, orang));

export const bolehKetuaKartu =
  (kartu: Pick<KartuPapan, 'pembagian' | 'syarat'>, orang: readonly BarisPapan[]) =>
  (id: PegawaiId): boolean => {
    const bagian = kartu.pembagian.find((p) => p.pegawaiId === id);
    if (bagian) return bagian.halanganKetua === undefined;
    const baris = orang.find((p) => p.pegawaiId === id);
    return baris === undefined || layakKetua(kartu, baris).ya;
  };

/** Why the program would refuse this division of a card (P12–P14), '' = it would not. */
export function halanganTim(
  kartu: KartuPapan,
  pegawai: BarisPapan,
  sesudah: readonly BagianPorsi[],
  aturan: AturanTim | undefined,
): string {
  const { syarat, pembagian } = kartu;
  switch (tolakanTim(aturan, pembagian, sesudah)) {
    case 'lebihOrang':
      return teksPapan.timPenuh(pemegang(pembagian).length, syarat.orangMax ?? 0);
    case 'kurangOrang':
      return teksPapan.timKurang(pemegang(sesudah).length, syarat.orangMin ?? 0);
    case 'tanpaKetua': {
      const ketua = layakKetua(kartu, pegawai);
      return ketua.ya ? teksPapan.tanpaKetua : ketua.teks;
    }
    case null:
      return '';
  }
}

/** What the people on a card lack together, in words; '' = nothing. */
export const teksTim = (kartu: Pick<KartuPapan, 'sebab' | 'syarat' | 'pembagian'>): string =>
  SEBAB_TIM.filter((sebab) => kartu.sebab.includes(sebab))
    .map((sebab) => teksSebabTim(sebab, kartu.syarat, pemegang(kartu.pembagian).length))
    .join('; ');
