import type { Akibat } from './bagiHabisAkibat';
import { akibatUbah, TINGKAT_NILAI } from './bagiHabisAkibat';
import { gantiPemegang } from './bagiHabisAlasan';
import type { Pandangan } from './bagiHabisPandangan';
import { jadiPenugasan } from './bagiHabisPorsi';
import type { Pegawai } from './pegawai';
import { bagiRata, jumlahPorsi } from './porsi';
import { pemegang } from './syaratTim';
import type { TugasTerbagi } from './tugas';

/** Giving the task to the person instead of `dari` (null = what nobody has yet, or one more person on it). */
export interface Jalan {
  readonly dari: Pegawai | null;
  readonly ganti: TugasTerbagi;
  readonly akibat: Akibat;
}

/** Each movable holder's share, the part nobody has, or an even part beside the others where it may be divided. */
export function semuaJalan(p: Pandangan, tugas: TugasTerbagi, pegawai: Pegawai): Jalan[] {
  const jalan = (dari: Pegawai | null, ganti: TugasTerbagi): Jalan => ({ dari, ganti, akibat: akibatUbah(p, [ganti]) });
  const hasil: Jalan[] = [];
  const baru = (porsi: number): TugasTerbagi['penugasan'][number] =>
    jadiPenugasan(
      {
        penugasanId: null,
        pegawaiId: pegawai.id,
        porsi,
        peran: tugas.penugasan.length === 0 ? 'ketua' : 'anggota',
        terkunci: false,
        persetujuanLintas: '',
      },
      tugas,
    );
  const sisa = tugas.pembagi - jumlahPorsi(tugas);
  if (sisa > 0) hasil.push(jalan(null, { ...tugas, penugasan: [...tugas.penugasan, baru(sisa)] }));
  const bebas = pemegang(tugas.penugasan).filter((bagian) => !bagian.terkunci);
  for (const bagian of bebas) {
    const orang = p.kantor.pegawai.get(bagian.pegawaiId);
    if (orang !== undefined) hasil.push(jalan(orang, gantiPemegang(tugas, orang.id, pegawai.id)));
  }
  return hasil;
}

/** The person beside those who are on it: even shares of what is not locked, or the whole of a meeting. */
export function bersamaDengan(tugas: TugasTerbagi, pegawai: Pegawai): TugasTerbagi {
  const baru = jadiPenugasan(
    {
      penugasanId: null,
      pegawaiId: pegawai.id,
      porsi: tugas.pembagi,
      peran: 'anggota',
      terkunci: false,
      persetujuanLintas: '',
    },
    tugas,
  );
  if (tugas.hadirBersama) return { ...tugas, penugasan: [...tugas.penugasan, baru] };
  const tetap = tugas.penugasan.filter((bagian) => bagian.terkunci || bagian.sampai !== undefined);
  const bebas = [...tugas.penugasan.filter((bagian) => !tetap.includes(bagian)), baru];
  const rata = bagiRata(tugas.pembagi - tetap.reduce((n, bagian) => n + bagian.porsi, 0), bebas.length);
  return { ...tugas, penugasan: [...tetap, ...bebas.map((bagian, i) => ({ ...bagian, porsi: rata[i] ?? 0 }))] };
}

/** Is a the lesser evil? The first level that differs decides. */
export function lebihRingan(a: Jalan, b: Jalan): boolean {
  const buruk = ({ akibat }: Jalan): readonly [number, number] => {
    if (akibat.beda === null) return [0, 0];
    const urutan = TINGKAT_NILAI.indexOf(akibat.beda.tingkat);
    return [
      akibat.beda.lebihBaik ? -(TINGKAT_NILAI.length - urutan) : TINGKAT_NILAI.length - urutan,
      akibat.beda.selisih,
    ];
  };
  const [x, y] = [buruk(a), buruk(b)];
  return x[0] - y[0] < 0 || (x[0] === y[0] && x[1] < y[1]);
}
