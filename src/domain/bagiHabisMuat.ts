import type { Pandangan } from './bagiHabisPandangan';
import { pekerjaanPegawai } from './benturan';
import { awalTahun, tanggalDari } from './hari';
import { kapasitasPegawai } from './hitungan';
import type { PegawaiId } from './ids';
import { menitKeJam, tanggalPanjang } from './tampil';
import type { TugasTerbagi } from './tugas';
import { ujiMuat, type TidakMuat } from './ujiMuat';

function tidakMuat(p: Pandangan, id: PegawaiId, tugasnya: readonly TugasTerbagi[]): readonly TidakMuat[] {
  const pegawai = p.kantor.pegawai.get(id);
  if (pegawai === undefined) return [];
  const pekerjaan = pekerjaanPegawai(p.kantor, pegawai, tugasnya);
  return ujiMuat(awalTahun(p.kantor.kalender.tahun), kapasitasPegawai(p.kantor, id), pekerjaan);
}

/** What would not fit into its dates any more if the person had this task as in `baru`: which task, how much, by when. */
export function kelebihanMuat(p: Pandangan, baru: TugasTerbagi, id: PegawaiId): string | null {
  const lain = p.tugasnya(id).filter((t) => t.id !== baru.id);
  const jumlah = (daftar: readonly TidakMuat[]): number => daftar.reduce((n, t) => n + t.menitLebih, 0);
  const kini = tidakMuat(p, id, p.tugasnya(id));
  const nanti = tidakMuat(p, id, [...lain, baru]);
  if (jumlah(nanti) <= jumlah(kini)) return null;
  // What does not fit already is not the doing of this task: the part that grows most is named.
  const bertambah = (satu: TidakMuat): number =>
    satu.menitLebih - jumlah(kini.filter((t) => t.tugasId === satu.tugasId && t.akhir === satu.akhir));
  const terbesar = nanti.reduce<TidakMuat | null>((a, b) => (a === null || bertambah(b) > bertambah(a) ? b : a), null);
  if (terbesar === null) return null;
  const tugas = terbesar.tugasId === baru.id ? 'tugas ini' : `"${p.tugas(terbesar.tugasId)?.nama ?? ''}"`;
  const orang = p.kantor.pegawai.get(id)?.nama ?? '';
  return `waktu ${orang} tidak muat: ${menitKeJam(terbesar.menitLebih)} dari ${tugas} tidak selesai sampai ${tanggalPanjang(tanggalDari(terbesar.akhir))}`;
}
