import type { JenisDpa } from '../domain/subKegiatan';
import type { BarisCetak, SumberCetak } from './dpaCetakBaris';
import { satukanRupiah } from './dpaCetakBaris';
import type { IndukCetak } from './dpaCetakKepala';
import { alokasiTahun, bacaInduk } from './dpaCetakKepala';
import { periksaJenisCetak, tahunCetak, tanpaSub } from './dpaCetakJenis';
import { satukanLabel } from './dpaCetakLabel';
import type { DokumenCetakMentah } from './dpaCetakMentah';
import { PembacaCetak } from './dpaCetakPembaca';
import { bulanLengkap, periksaDokumen } from './dpaCetakPeriksa';
import type { HasilRekap } from './dpaCetakRekap';
import { bacaRekap } from './dpaCetakRekap';
import { jadikanSub } from './dpaCetakSub';
import type { SubCetakJadi } from './dpaCetakSub';
import { temuanCetak } from './dpaCetakTemuan';
import type { DokumenDpa, DokumenMentah, PilihanDpa } from './dpaHasil';
import { cakupanDaftar } from './dpaUnit';
import type { Temuan } from './temuan';

interface Terbaca {
  readonly mentah: DokumenCetakMentah;
  readonly induk: IndukCetak;
  readonly sub: readonly SubCetakJadi[];
  readonly alokasi: number | null;
}

/**
 * The one reader of print-like DPA text: PDF prints, and sheets that carry the print's "label : value" rows (layout G).
 * Positions of the cells decide columns.
 * @throws GalatImpor `tabel_lain` when the text is a print of another kind, `tanpa_data` when it names no sub kegiatan.
 */
export function bacaCetak(baris: readonly BarisCetak[], sumber: SumberCetak, pilihan: PilihanDpa): DokumenMentah {
  const pembaca = new PembacaCetak();
  pembaca.baca(sumber.satuan === 'halaman' ? satukanLabel(satukanRupiah(baris)) : baris);
  periksaJenisCetak(baris, pembaca, sumber);
  const tahun = tahunCetak(baris);
  const terbaca = pembaca.dokumen.map((d) => satuDokumen(d, tahun ?? pilihan.tahun, sumber));
  const temuan: Temuan[] = terbaca.flatMap((t) =>
    periksaDokumen(t.mentah, t.induk, t.sub, tahun ?? pilihan.tahun, sumber),
  );
  const rincian = terbaca.flatMap((t) => t.sub.map((s) => s.sub));
  const rekap = bacaRekap(pembaca.rekap, rincian, sumber);
  const sub = [...rincian, ...rekap.sub];
  if (sub.length === 0) throw tanpaSub(sumber);
  temuan.push(...rekap.temuan);
  if (pembaca.rekeningTanpaSub > 0)
    temuan.push(
      temuanCetak(
        sumber,
        null,
        'peringatan',
        'rekening_tanpa_sub',
        `${pembaca.rekeningTanpaSub} baris rekening tercetak sebelum baris “Sub Kegiatan” dan tidak ikut dijumlahkan. Mungkin halaman awalnya tidak ikut.`,
      ),
    );
  return {
    berkas: sumber.berkas,
    tataLetak: sumber.satuan === 'halaman' ? 'cetak' : 'G',
    lembar: sumber.lembar,
    dokumen: dokumenDpa(terbaca, pembaca, rekap, tahun),
    cakupan: rekap.ada
      ? cakupanDaftar(rekap.sub[0]?.kodeSubUnit ?? '', sub)
      : { seluruh: false, kegiatan: kegiatanTercetak(terbaca) },
    sub,
    totalTercetak: rekap.total ?? totalAlokasi(terbaca),
    pemetaan: null,
    temuan,
  };
}

function satuDokumen(d: DokumenCetakMentah, tahun: number, sumber: SumberCetak): Terbaca {
  const induk = bacaInduk(d.kepala);
  const garis = new Set(d.sub.map((s) => s.kode?.kunci ?? s.nama));
  const tunggal = garis.size === 1;
  const bulan = tunggal ? bulanLengkap(d) : null;
  const alokasi = alokasiTahun(d.kepala, tahun);
  const perubahan = jenisDpa(d.sebutan, d.pergeseran, d.kepala.isi.nomor ?? '', false) !== 'murni';
  const lama = perubahan && d.kepala.masukan.length >= 2 && d.sub.length === 1 ? (d.kepala.masukan[0] ?? null) : null;
  const sub = d.sub.map((s) => {
    const jadi = jadikanSub(s, induk, tunggal, bulan, sumber);
    // A change whose table prints one block only: the old amount stands under Masukan / Sebelum.
    return lama !== null && jadi.sub.paguSebelum === null && jadi.beruang
      ? { ...jadi, sub: { ...jadi.sub, paguSebelum: lama } }
      : jadi;
  });
  return { mentah: d, induk, sub, alokasi };
}

/** Kind by title and number; a print with Sebelum/Setelah is a change whatever its title says. */
function jenisDpa(sebutan: string, pergeseran: boolean, nomor: string, berubah: boolean): JenisDpa | null {
  if (pergeseran) return 'pergeseran';
  if (/^(R?DPPA|RKPA|RKAP)|DPA-?P\b/i.test(sebutan) || /^DPPA/i.test(nomor) || berubah) return 'perubahan';
  return sebutan === '' && nomor === '' ? null : 'murni';
}

function dokumenDpa(
  terbaca: readonly Terbaca[],
  pembaca: PembacaCetak,
  rekap: HasilRekap,
  tahun: number | null,
): DokumenDpa {
  const [awal] = terbaca;
  const [judul] = pembaca.rekap;
  const sebutan = awal?.mentah.sebutan || (judul?.judul ?? '');
  const nomor = (awal?.mentah.kepala.isi.nomor || rekap.nomor).trim();
  const berubah =
    rekap.sub.some((s) => s.paguSebelum !== null) || terbaca.some((t) => t.sub.some((s) => s.sub.paguSebelum !== null));
  const tanggal = terbaca.flatMap((t) => (t.mentah.tanggal ? [t.mentah.tanggal] : [])).sort();
  return {
    sebutan,
    jenis: jenisDpa(sebutan, awal?.mentah.pergeseran ?? judul?.pergeseran ?? false, nomor, berubah),
    nomor,
    tanggal: tanggal.at(-1) ?? null,
    tahun,
    kodeOrganisasi: awal?.induk.kodeOrganisasi || rekap.kodeOrganisasi,
    namaOrganisasi: awal?.induk.namaOrganisasi || rekap.namaOrganisasi,
  };
}

function kegiatanTercetak(terbaca: readonly Terbaca[]): { kodeSubUnit: string; kodeKegiatan: string }[] {
  const ada = new Map<string, { kodeSubUnit: string; kodeKegiatan: string }>();
  for (const { induk } of terbaca) {
    if (induk.kodeKegiatan === '') continue;
    const { kodeSubUnit, kodeKegiatan } = induk;
    ada.set(`${kodeSubUnit}|${kodeKegiatan}`, { kodeSubUnit, kodeKegiatan });
  }
  return [...ada.values()];
}

/** Sum of the printed allocations, when every document prints its own. */
function totalAlokasi(terbaca: readonly Terbaca[]): number | null {
  const perKegiatan = new Map<string, number | null>();
  for (const t of terbaca)
    perKegiatan.set(`${t.induk.kodeSubUnit}|${t.induk.kodeKegiatan || t.induk.namaKegiatan}`, t.alokasi);
  const nilai = [...perKegiatan.values()];
  return nilai.length > 0 && nilai.every((n) => n !== null) ? nilai.reduce((a, b) => a + b, 0) : null;
}
