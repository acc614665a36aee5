import type { PegawaiId, Tanggal } from './ids';
import type { Kantor } from './kantor';
import { kodeKunci } from './kodeSubKegiatan';
import type { Dpa } from './subKegiatan';
import { tanggalPanjang } from './tampil';

/**
 * When an issued letter no longer fits what it was issued for. Paper is never changed: these are reasons for the head to
 * look, and to void and issue anew where needed.
 * T1 it names a sub kegiatan that the version in force has taken out, or that has moved to another unit since;
 * T2 it cites an older budget document in its bases and not the one in force;
 * T3 somebody it is addressed to has left (of a Berita Acara only who took over: that the one who handed over leaves is what it
 *    was written for);
 * T4 the division it speaks of, or what it says of its people, is another one now (see bedaSurat.ts).
 */
export interface RujukanSurat {
  readonly tanggal: Tanggal;
  /** Bases and what else cites the budget document. */
  readonly dasar: readonly string[];
  /** Headings of the task tables, those of a lampiran too, and the order itself: where sub kegiatan are named. */
  readonly isi: readonly string[];
  readonly penerima: readonly { readonly pegawaiId: PegawaiId; readonly nama: string }[];
}

export interface KeadaanKini {
  readonly kantor: Pick<Kantor, 'subKegiatan' | 'pegawai'>;
  /** The version in force with what people call it, null without any. */
  readonly berlaku: (Dpa & { readonly sebutan: string }) | null;
  readonly lama: readonly Dpa[];
  /** Lines that the version in force moved to another unit: by code (key form), in words. */
  readonly pindah: ReadonlyMap<string, string>;
  readonly hariIni: Tanggal;
}

interface BarisMati {
  readonly teks: string;
  readonly nama: string;
}
/** The state prepared once for many letters. */
export interface Peninjau {
  /** False: no letter can have a reason, none needs to be read. */
  readonly perlu: boolean;
  readonly sebab: (surat: RujukanSurat) => string[];
}

const KODE = /\b\d\.\d\d\.\d\d\.\d\.\d\d\.\d{2,4}\b/g;

/** Codes of sub kegiatan in a text, key form. */
export const kodeDalam = (teks: string): string[] => (teks.match(KODE) ?? []).map(kodeKunci);

export function peninjauSurat(kini: KeadaanKini): Peninjau {
  const hidup = new Set<string>();
  const mati = new Map<string, BarisMati>();
  const tanpaKode: string[] = [];
  for (const sub of kini.kantor.subKegiatan.values()) {
    if (sub.berlaku) hidup.add(sub.kode);
    else if (sub.kode === '') tanpaKode.push(sub.nama);
    else mati.set(sub.kode, { teks: `${sub.kode} ${sub.nama}`, nama: sub.nama });
  }
  for (const kode of hidup) mati.delete(kode);
  const sebutan = kini.berlaku?.sebutan ?? 'dokumen yang berlaku';
  const adaKeluar = [...kini.kantor.pegawai.values()].some((p) => keluarSejak(p, kini.hariIni) !== null);
  return {
    perlu: mati.size + tanpaKode.length + kini.pindah.size + kini.lama.length > 0 || adaKeluar,
    sebab: (surat) => [
      ...sebabSubKegiatan(surat, kini, { mati, tanpaKode, sebutan }),
      ...sebabDasar(surat, kini),
      ...sebabPenerima(surat, kini),
    ],
  };
}

/** T1. */
function sebabSubKegiatan(
  surat: RujukanSurat,
  { berlaku, pindah }: KeadaanKini,
  baris: {
    readonly mati: ReadonlyMap<string, BarisMati>;
    readonly tanpaKode: readonly string[];
    readonly sebutan: string;
  },
): string[] {
  const sebab = new Set<string>();
  const lebihLama = berlaku !== null && surat.tanggal < berlaku.tanggal;
  for (const teks of surat.isi) {
    for (const kode of kodeDalam(teks)) {
      const hilang = baris.mati.get(kode);
      if (hilang) sebab.add(`Sub kegiatan ${hilang.teks} tidak ada lagi dalam ${baris.sebutan}`);
      const pindahan = lebihLama ? pindah.get(kode) : undefined;
      if (pindahan !== undefined) sebab.add(`Sub kegiatan ${kode} ${pindahan} dalam ${baris.sebutan}`);
    }
    if (baris.tanpaKode.includes(teks)) sebab.add(`Sub kegiatan ${teks} tidak ada lagi dalam ${baris.sebutan}`);
  }
  return [...sebab];
}

/** `DPA/1` is not cited by `DPA/10`. */
function menyebut(teks: string, nomor: string): boolean {
  for (let at = teks.indexOf(nomor); at >= 0; at = teks.indexOf(nomor, at + 1))
    if (!/[\p{L}\d/]/u.test(teks.charAt(at + nomor.length)) && !/[\p{L}\d/]/u.test(teks.charAt(at - 1))) return true;
  return false;
}

/** T2. A document without a number is known by its kind: only the first DPA is cited as "(DPA-SKPD)". */
function sebabDasar({ dasar, tanggal }: RujukanSurat, { berlaku, lama }: KeadaanKini): string[] {
  if (berlaku === null) return [];
  const dikutip = (nomor: string): boolean => nomor !== '' && dasar.some((teks) => menyebut(teks, nomor));
  if (dikutip(berlaku.nomor)) return [];
  const kini = `yang berlaku kini ${berlaku.sebutan}${berlaku.nomor && ` nomor ${berlaku.nomor}`} tanggal ${tanggalPanjang(berlaku.tanggal)}`;
  const tua = lama.find((dpa) => dpa.nomor !== berlaku.nomor && dikutip(dpa.nomor));
  if (tua) return [`Dasarnya menyebut nomor ${tua.nomor} tanggal ${tanggalPanjang(tua.tanggal)}; ${kini}`];
  const tanpaNomor = dasar.some((teks) => /\(DPA-SKPD\)/.test(teks) && !/\bNomor\b/.test(teks));
  const murniLama = lama.some((dpa) => dpa.jenis === 'murni' && dpa.nomor === '');
  return tanpaNomor && murniLama && berlaku.jenis !== 'murni' && tanggal < berlaku.tanggal
    ? [`Dasarnya menyebut DPA-SKPD tanpa nomor; ${kini}`]
    : [];
}

/** Day from which the person is gone; '' when only the status says so; null = still there. */
function keluarSejak(
  pegawai: { readonly status: string; readonly keluar: Tanggal | null },
  hariIni: Tanggal,
): Tanggal | null {
  if (pegawai.status === 'keluar') return pegawai.keluar ?? '';
  return pegawai.keluar !== null && pegawai.keluar < hariIni ? pegawai.keluar : null;
}

/** T3. */
function sebabPenerima({ penerima }: RujukanSurat, { kantor, hariIni }: KeadaanKini): string[] {
  return penerima.flatMap(({ pegawaiId, nama }) => {
    const pegawai = kantor.pegawai.get(pegawaiId);
    const sejak = pegawai ? keluarSejak(pegawai, hariIni) : '';
    if (sejak === null) return [];
    return [`${nama} tidak lagi bekerja di kantor ini${sejak && `; hari terakhirnya ${tanggalPanjang(sejak)}`}`];
  });
}
