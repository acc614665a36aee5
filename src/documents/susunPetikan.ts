import type { PegawaiId } from '../domain/ids';
import { isiButir } from '../domain/isianNaskah';
import { tugasPerPegawai } from '../domain/kantor';
import type { IsiSurat, KeputusanDikutip } from '../domain/surat';
import { tanggalPanjang } from '../domain/tampil';
import type { TugasTerbagi } from '../domain/tugas';
import { berakhiran } from './kalimatSurat';
import {
  barisTugas,
  bersama,
  bertitikKoma,
  dasarDariDpa,
  nilaiBersama,
  nilaiOrang,
  pejabatKeputusan,
  penerima,
  tentangPembagian,
  urutkanTugas,
  type BahanNaskah,
} from './susunBersama';

export interface BahanPetikan extends BahanNaskah {
  readonly pegawaiId: PegawaiId;
  /** The person's tasks from `tugasPerPegawai`, given when many letters are made; looked up when missing. */
  readonly tugasnya?: readonly TugasTerbagi[];
}

/**
 * The Keputusan a person's tasks are cited from: the newest one issued here that names the person, unless the settings name
 * a later one. Whoever signs the Petikan, the decision stays that of who decided.
 */
function dikutip({ kantor, keputusanTerbit = [] }: BahanNaskah, orang: PegawaiId | undefined): KeputusanDikutip {
  const { identitas, surat, penandatangan } = kantor.pengaturan;
  const terbit = keputusanTerbit.find((satu) => orang !== undefined && satu.orang.has(orang));
  const diketik = surat.keputusan.nomor !== '' && surat.keputusan.tanggal > (terbit?.tanggal ?? '');
  if (terbit && !diketik) {
    const { pejabat, nomor, tanggal, tentang } = terbit;
    return { pejabat, nomor, tanggal, tentang };
  }
  return {
    pejabat: pejabatKeputusan(penandatangan, identitas.daerah),
    nomor: surat.keputusan.nomor,
    tanggal: surat.keputusan.tanggal,
    tentang: tentangPembagian(kantor),
  };
}

/** `Keputusan SEKRETARIS DAERAH … Nomor … tanggal …`, '' while the decision has no number. */
export function sebutKeputusan(bahan: BahanNaskah, orang: PegawaiId | undefined): string {
  const { pejabat, nomor, tanggal } = dikutip(bahan, orang);
  return nomor === '' ? '' : `Keputusan ${pejabat} Nomor ${nomor}${tanggal && ` tanggal ${tanggalPanjang(tanggal)}`}`;
}

/**
 * The yearly extract of one person, frozen. A person without tasks gets an empty table: whether such a letter is issued is
 * the caller's decision.
 */
export function susunPetikan(bahan: BahanPetikan): IsiSurat {
  const { kantor, templat, pegawaiId } = bahan;
  const orang = penerima(bahan, pegawaiId, '');
  const tugasnya = urutkanTugas(bahan.tugasnya ?? tugasPerPegawai(kantor).get(pegawaiId) ?? [], kantor);
  const keputusan = dikutip(bahan, pegawaiId);
  const nilai = {
    ...nilaiBersama(bahan),
    ...nilaiOrang(orang, 1),
    keputusan: sebutKeputusan(bahan, pegawaiId),
    tentang: keputusan.tentang,
  };
  const adaDpa = tugasnya.some((tugas) => tugas.sumber === 'dpa');
  return {
    ...bersama(bahan, nilai),
    keputusan,
    menimbang: bertitikKoma(isiButir(templat.menimbang, nilai)),
    dasar: bertitikKoma(
      templat.dasar.length > 0
        ? isiButir(templat.dasar, nilai)
        : [...kantor.pengaturan.surat.dasar, ...(adaDpa ? dasarDariDpa(kantor) : [])],
    ),
    kepada: [orang],
    untuk: berakhiran(isiButir(templat.untuk, nilai)),
    tabel: tugasnya.map((tugas) => barisTugas(kantor, tugas, pegawaiId)),
  };
}
