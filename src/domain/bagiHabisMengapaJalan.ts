import type { Akibat } from './bagiHabisAkibat';
import { akibatUbah } from './bagiHabisAkibat';
import { gantiPemegang } from './bagiHabisAlasan';
import type { Pandangan } from './bagiHabisPandangan';
import { jadiPenugasan } from './bagiHabisPorsi';
import type { Pegawai } from './pegawai';
import { bagiRata, jumlahPorsi } from './porsi';
import { pemegang } from './syaratTim';
import type { TugasTerbagi } from './tugas';

/** Giving the task to the person instead of `dari` (null = what nobody has, or nobody known, or one more person on it). */
export interface Jalan {
  readonly dari: Pegawai | null;
  readonly ganti: TugasTerbagi;
  readonly akibat: Akibat;
}

/** Each movable holder's share and the part nobody has; a place beside the others in a meeting that lacks people. */
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
  const kini = pemegang(tugas.penugasan);
  // A meeting without people enough takes one more, whatever its shares say.
  if (tugas.hadirBersama && !cukupHadir(tugas)) return [jalan(null, bersamaDengan(tugas, pegawai))];
  if (sisa > 0) hasil.push(jalan(null, { ...tugas, penugasan: [...tugas.penugasan, baru(sisa)] }));
  for (const bagian of kini) {
    if (bagian.terkunci) continue;
    // Somebody whom the office no longer knows has nothing to lose.
    const orang = p.kantor.pegawai.get(bagian.pegawaiId) ?? null;
    hasil.push(jalan(orang, gantiPemegang(tugas, bagian.pegawaiId, pegawai.id)));
  }
  return hasil;
}

/** A meeting that has people enough. */
export const cukupHadir = ({ penugasan, syarat }: TugasTerbagi): boolean =>
  pemegang(penugasan).length >= Math.max(1, syarat.orangMin ?? 1);

/** The person beside those who are on it: even shares of what is not locked, or the whole of a meeting. */
export function bersamaDengan(tugas: TugasTerbagi, pegawai: Pegawai): TugasTerbagi {
  const baru = jadiPenugasan(
    {
      penugasanId: null,
      pegawaiId: pegawai.id,
      porsi: tugas.pembagi,
      peran: pemegang(tugas.penugasan).length === 0 ? 'ketua' : 'anggota',
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
  const buruk = ({ akibat: { beda } }: Jalan): readonly [number, number] => {
    if (beda === null) return [0, 0];
    // A weightier level makes a better way better and a worse one worse.
    const berat = 1 / (1 + beda.peringkat);
    return [beda.lebihBaik ? -berat : berat, beda.selisih];
  };
  const [x, y] = [buruk(a), buruk(b)];
  return x[0] - y[0] < 0 || (x[0] === y[0] && x[1] < y[1]);
}
