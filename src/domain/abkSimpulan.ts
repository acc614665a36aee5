import type { JumlahUnit } from './abk';
import type { BarisBukti, OrangBukti } from './abkBukti';
import { selisihTeks } from './abkTeks';
import { bulatkanOrang, type DasarAbk } from './abkPeriode';
import { angka, desimalRingkas, persen, rasio } from './tampil';

/**
 * What the figures say, fair both ways:
 * S1 without any work with a norm nothing can be judged;
 * S2 the unit is short when its whole work, divided or not, needs more people than it has, by the one need of every level:
 *    the sum of the rounded needs of its rows (A9), the unrounded one said beside it;
 * S3 else it is not short; single jabatan that are short are named beside those that have people over;
 * S4 work not divided, people without or with little work and people over their capacity are said in both cases;
 * S5 where rounding the whole load at once would give another need, that is said;
 * S6 what would raise the need (tasks without norm, part-time posts, a calendar shorter than the norm) is said too.
 * S7 load of a structural post above its holders makes no second post: it is named as work to divide again.
 */
export interface SimpulanAbk {
  readonly jenis: 'kurang' | 'tidakMerata' | 'tidakKurang' | 'belumDapatDinilai';
  /** People the unit is short of (> 0) or has over (< 0), S2. */
  readonly kurang: number;
  readonly kalimat: string;
  /** S4 to S6 and the claim in sentences of their own. */
  readonly catatan: readonly string[];
}

interface Bahan {
  readonly unit: string;
  readonly klaim: number | null;
  readonly dasar: DasarAbk;
  readonly jumlah: JumlahUnit;
  readonly orang: OrangBukti;
  readonly jabatan: readonly BarisBukti[];
}
const TERSEBUT = 3;

function sebutkan(baris: readonly BarisBukti[], banyak: (b: BarisBukti) => number): string {
  const urut = [...baris].sort((a, b) => banyak(b) - banyak(a) || (a.nama < b.nama ? -1 : 1));
  const kata = urut.slice(0, TERSEBUT).map((b) => `${b.nama} (${desimalRingkas(banyak(b), 2)} orang)`);
  const lain = urut.length - kata.length;
  return lain > 0 ? `${kata.join(', ')}, dan ${angka(lain)} jabatan lain` : kata.join(', ');
}

function catatanKlaim(klaim: number | null, kurang: number): string[] {
  if (klaim === null || klaim <= 0) return [];
  const nyata = Math.max(0, kurang);
  const kata = `Pernyataan kekurangan ${angka(klaim)} orang`;
  if (nyata === 0) return [`${kata} tidak didukung angka.`];
  if (nyata === klaim) return [`${kata} sesuai dengan angka.`];
  return [
    nyata > klaim
      ? `${kata} didukung angka, bahkan lebih: ${angka(nyata)} orang.`
      : `${kata} didukung angka sebagian: ${angka(nyata)} orang.`,
  ];
}

/** S4 to S7. */
function catatanKeadaan({ dasar, jumlah, orang, jabatan }: Bahan, kurang: number): string[] {
  const { menit, menitBelum, tugasBelum, tanpaNorma, pemangku, setara, tidakAktif } = jumlah;
  const hasil: string[] = [];
  const longgar = orang.tanpaTugas + orang.rendah;
  const sekaligus = bulatkanOrang(jumlah.kebutuhan, dasar.pembulatan);
  if (jumlah.bulat !== sekaligus)
    hasil.push(
      `Kebutuhan dibulatkan tiap jabatan lalu dijumlahkan; dari jumlah beban sekaligus menjadi ${angka(sekaligus)} orang (selisih ${selisihTeks(pemangku - sekaligus)}).`,
    );
  const struktural = jabatan.filter((b) => b.lebihStruktural >= 0.005);
  if (struktural.length > 0)
    hasil.push(
      `Beban melebihi jabatan struktural: ${sebutkan(struktural, (b) => b.lebihStruktural)}; jabatan itu tidak bertambah, pekerjaannya dibagi ulang.`,
    );
  if (menitBelum > 0)
    hasil.push(
      `${persen(Math.round((menitBelum / menit) * 1000) / 1000)} pekerjaan (${angka(tugasBelum)} tugas, ${angka(menitBelum)} menit) belum dibagi kepada siapa pun.`,
    );
  if (longgar > 0 || orang.melebihi > 0)
    hasil.push(
      `Dari ${angka(orang.dihitung)} pegawai aktif, ${angka(orang.tanpaTugas)} belum ada tugas, ${angka(orang.rendah)} berbeban rendah, dan ${angka(orang.melebihi)} melebihi kapasitas${longgar > 0 && orang.melebihi > 0 ? ': pekerjaan belum dibagi rata' : ''}.`,
    );
  if (tanpaNorma > 0)
    hasil.push(
      `${angka(tanpaNorma)} tugas belum bernorma waktu dan tidak ikut dihitung: kebutuhan yang sebenarnya dapat lebih besar.`,
    );
  const setaraKurang = jumlah.kebutuhan - setara / 1000;
  if (setara < pemangku * 1000)
    hasil.push(
      `Pemangku ${angka(pemangku)} orang setara ${desimalRingkas(setara / 1000, 2)} pegawai penuh waktu${kurang <= 0 && setaraKurang > 0 ? `; terhadap angka itu kurang ${desimalRingkas(setaraKurang, 2)}` : ''}.`,
    );
  if (tidakAktif > 0)
    hasil.push(
      `${angka(tidakAktif)} pemegang jabatan sedang tidak bekerja di sini dan tidak dihitung sebagai pemangku.`,
    );
  if (kurang <= 0 && orang.kapasitas > 0 && menit > orang.kapasitas)
    hasil.push(
      `Menurut kalender kantor, kapasitas pegawai aktif ${angka(orang.kapasitas)} menit, di bawah beban kerja: norma setahun ${angka(dasar.wke)} menit lebih longgar daripada kalender.`,
    );
  return hasil;
}

export function simpulkan(bahan: Bahan): SimpulanAbk {
  const { unit, klaim, jumlah, jabatan } = bahan;
  const { kebutuhan, bulat, pemangku } = jumlah;
  if (jumlah.menit === 0)
    return {
      jenis: 'belumDapatDinilai',
      kurang: 0,
      kalimat: `Kebutuhan pegawai ${unit} belum dapat dinilai: belum ada tugas dengan volume dan norma waktu.`,
      catatan: catatanKeadaan(bahan, 0),
    };
  const kurang = bulat - pemangku;
  const kurangDi = jabatan.filter((b) => !b.belum && b.selisih < 0);
  const lebihDi = jabatan.filter((b) => !b.belum && b.selisih > 0);
  const dasarnya = `beban kerjanya memerlukan ${desimalRingkas(kebutuhan, 2)} orang, per jabatan dibulatkan ${angka(bulat)}, dan yang ada ${angka(pemangku)} orang`;
  const daftarKurang = sebutkan(kurangDi, (b) => -b.selisih);
  const catatan = [...catatanKlaim(klaim, kurang), ...catatanKeadaan(bahan, kurang)];
  if (kurang > 0)
    return {
      jenis: 'kurang',
      kurang,
      kalimat: `${unit} kekurangan ${angka(kurang)} orang: ${dasarnya}.${
        kurangDi.length > 0
          ? ` Kekurangan ada pada jabatan ${daftarKurang}.`
          : ' Kekurangan itu ada pada pekerjaan yang belum dibagi kepada pemangku jabatan mana pun.'
      }`,
      catatan,
    };
  const lebih = kurang < 0 ? ` (lebih ${angka(-kurang)})` : '';
  if (kurangDi.length > 0)
    return {
      jenis: 'tidakMerata',
      kurang,
      kalimat: `${unit} secara keseluruhan tidak kekurangan orang: ${dasarnya}${lebih}. Yang kekurangan adalah jabatan ${daftarKurang}${
        jumlah.menitBelum > 0
          ? '; pembagian pekerjaan perlu diselesaikan dan diratakan dahulu'
          : lebihDi.length > 0
            ? `, sedangkan kelebihan ada pada ${sebutkan(lebihDi, (b) => b.selisih)}: pekerjaannya perlu diratakan`
            : ''
      }.`,
      catatan,
    };
  const sebab = jumlah.menitBelum > 0 || bahan.orang.tanpaTugas + bahan.orang.rendah > 0;
  return {
    jenis: 'tidakKurang',
    kurang,
    kalimat: `${unit} tidak kekurangan orang: ${dasarnya}${lebih}${sebab ? '. Yang belum selesai adalah pembagian pekerjaannya' : ''}.`,
    catatan,
  };
}

/** What every figure rests on, with its source: a table of the paper and of the screen. */
export function asumsiAbk(
  dasar: DasarAbk,
): readonly { readonly apa: string; readonly nilai: string; readonly sumber: string }[] {
  const { batas } = dasar;
  return [
    {
      apa: 'Waktu kerja efektif (WKE) seorang setahun',
      nilai: `${angka(dasar.wke)} menit`,
      sumber: dasar.sumberWke,
    },
    {
      apa: 'Cara menghitung',
      nilai: dasar.cara === 'norma' ? 'beban setahun ÷ WKE setahun' : 'tiap tugas ÷ waktu efektif periodenya sendiri',
      sumber:
        dasar.cara === 'norma'
          ? 'KepmenPAN KEP/75/M.PAN/7/2004, pendekatan tugas per tugas jabatan (dikutip dari sumber kedua)'
          : 'Tabel ABK pemerintah daerah yang membagi tiap tugas dengan waktu efektif periodenya',
    },
    {
      apa: 'Pembulatan',
      nilai: `pecahan mulai ${rasio(dasar.pembulatan)} menjadi satu orang, per jabatan; jabatan struktural tetap`,
      sumber: dasar.sumberPembulatan,
    },
    {
      apa: 'Kelas EJ dan EU',
      nilai: `A > 1,00; B mulai ${rasio(batas.b)}; C mulai ${rasio(batas.c)}; D mulai ${rasio(batas.d)}; E di bawahnya`,
      sumber: batas.sumber,
    },
  ];
}
