import { rupiah } from '../domain/tampil';
import type { BarisCetak, SumberCetak } from './dpaCetakBaris';
import { unitCetak } from './dpaCetakKode';
import type { LabelCetak } from './dpaCetakLabel';
import { bacaPasangan, gabungTeks } from './dpaCetakLabel';
import { bacaSumber, daftarNilai } from './dpaCetakNilai';
import type { BarisRekap } from './dpaCetakRekapBaris';
import { bacaBarisRekap } from './dpaCetakRekapBaris';
import { cariKolomTahun } from './dpaCetakRekapUang';
import { temuanCetak } from './dpaCetakTemuan';
import type { SubMentah } from './dpaHasil';
import type { Temuan } from './temuan';

export interface HasilRekap {
  /** The print holds a DPA-BELANJA table: it covers the whole SKPD. */
  readonly ada: boolean;
  readonly sub: readonly SubMentah[];
  readonly total: number | null;
  readonly nomor: string;
  readonly kodeOrganisasi: string;
  readonly namaOrganisasi: string;
  readonly temuan: readonly Temuan[];
}

/** Reads the DPA-BELANJA tables of a print; lines that a Rincian Belanja of the same print tells in full are left to it. */
export function bacaRekap(
  rekap: readonly { readonly baris: readonly BarisCetak[] }[],
  rincian: readonly SubMentah[],
  sumber: SumberCetak,
): HasilRekap {
  const semua = rekap.flatMap((r) => r.baris);
  const { baris, total } = bacaBarisRekap(semua);
  const unit = unitCetak(nilaiLabel(semua, 'unit') || nilaiLabel(semua, 'organisasi'));
  if (baris.length === 0)
    return { ada: false, sub: [], total: null, nomor: '', kodeOrganisasi: '', namaOrganisasi: '', temuan: [] };
  const kolom = cariKolomTahun(baris);
  const temuan: Temuan[] = [];
  if (!kolom.pasti)
    temuan.push(
      temuanCetak(
        sumber,
        baris[0]?.letak ?? null,
        'peringatan',
        'kolom_jumlah_ragu',
        'kolom jumlah tahun ini pada rekap DPA-Belanja tidak dapat dipastikan; dipakai angka paling kanan. Periksa pagunya.',
      ),
    );
  const nilai = (b: BarisRekap): number => kolom.kini(b.uang) ?? 0;
  const sub = baris
    .filter((b) => b.tingkat === 'sub')
    .map((b) => satuSub(b, baris, nilai(b), kolom.sebelum?.(b.uang) ?? null, unit, sumber));
  temuan.push(...bedaInduk(baris, nilai, sumber), ...bedaRincian(sub, rincian, sumber));
  const atas = baris.filter((b) => b.tingkat === 'urusan');
  const jumlah = atas.length > 0 ? atas.reduce((n, b) => n + nilai(b), 0) : null;
  const tercetak = total ? kolom.kini(total) : jumlah;
  const semuaSub = sub.reduce((n, s) => n + s.pagu, 0);
  if (tercetak !== null && tercetak !== semuaSub)
    temuan.push(
      temuanCetak(
        sumber,
        baris[0]?.letak ?? null,
        'peringatan',
        'total_berbeda',
        `rekap DPA-Belanja berjumlah ${rupiah(tercetak)}, sub kegiatan yang terbaca ${rupiah(semuaSub)} (selisih ${rupiah(Math.abs(tercetak - semuaSub))}). Periksa halaman yang kurang.`,
      ),
    );
  return {
    ada: true,
    sub: sub.filter((s) => !rincian.some((r) => r.kode === s.kode)),
    total: tercetak,
    nomor: nilaiLabel(semua, 'nomor'),
    kodeOrganisasi: unit.kode,
    namaOrganisasi: unit.nama,
    temuan,
  };
}

function nilaiLabel(semua: readonly BarisCetak[], label: LabelCetak): string {
  for (const b of semua.slice(0, 40)) {
    const p = bacaPasangan(b)?.find((q) => q.label === label);
    if (p && p.nilai.length > 0) return gabungTeks(p.nilai);
  }
  return '';
}

function satuSub(
  b: BarisRekap,
  semua: readonly BarisRekap[],
  pagu: number,
  sebelum: number | null,
  unit: { readonly kode: string; readonly nama: string },
  sumber: SumberCetak,
): SubMentah {
  const bagian = b.kode.split('.');
  const kodeKegiatan = bagian.slice(0, 5).join('.');
  const kodeProgram = bagian.slice(0, 3).join('.');
  const nama = (kode: string): string => semua.find((i) => i.kode === kode)?.teks.uraian ?? '';
  const temuan =
    b.catatan.length > 0
      ? [temuanCetak(sumber, b.letak, 'info', 'kode_dirapikan', `kode dibaca ${b.kode} (${b.catatan.join(', ')}).`)]
      : [];
  if (b.uang.length === 0)
    temuan.push(
      temuanCetak(sumber, b.letak, 'peringatan', 'pagu_kosong', `${b.kode} tercetak tanpa jumlah, dibaca Rp0.`),
    );
  return {
    kode: b.kode,
    nama: b.teks.uraian,
    kodeKegiatan,
    namaKegiatan: nama(kodeKegiatan),
    kodeProgram,
    namaProgram: nama(kodeProgram),
    kodeSubUnit: unit.kode,
    namaSubUnit: unit.nama,
    bagian: '',
    pagu: Math.max(0, pagu),
    paguSebelum: sebelum,
    indikator: [],
    sumberDana: daftarNilai(b.teks.sumber, 'sumber').map(bacaSumber),
    lokasi: daftarNilai(b.teks.lokasi, 'lokasi'),
    waktu: null,
    rekening: [],
    bulan: null,
    keterangan: '',
    asal:
      sumber.satuan === 'halaman'
        ? { berkas: sumber.berkas, lembar: '', baris: [b.letak.halaman], satuan: 'halaman' }
        : { berkas: sumber.berkas, lembar: sumber.lembar, baris: [b.letak.baris], satuan: 'baris' },
    temuan,
  };
}

/** Kegiatan and program rows against the sum of their sub kegiatan. */
function bedaInduk(baris: readonly BarisRekap[], nilai: (b: BarisRekap) => number, sumber: SumberCetak): Temuan[] {
  return baris.flatMap((b) => {
    if (b.tingkat !== 'kegiatan' && b.tingkat !== 'program') return [];
    const anak = baris.filter((a) => a.tingkat === 'sub' && a.kode.startsWith(`${b.kode}.`));
    const jumlah = anak.reduce((n, a) => n + nilai(a), 0);
    if (anak.length > 0 && jumlah === nilai(b)) return [];
    const pesan =
      anak.length === 0
        ? `${b.tingkat} ${b.kode} tercetak ${rupiah(nilai(b))} tanpa sub kegiatan.`
        : `${b.tingkat} ${b.kode} tercetak ${rupiah(nilai(b))}, jumlah sub kegiatannya ${rupiah(jumlah)}.`;
    return nilai(b) === 0 && anak.length === 0
      ? []
      : [temuanCetak(sumber, b.letak, 'peringatan', 'subjumlah_berbeda', pesan)];
  });
}

/** The same sub kegiatan in the rekap and in its Rincian Belanja (there over all sub units). */
function bedaRincian(sub: readonly SubMentah[], rincian: readonly SubMentah[], sumber: SumberCetak): Temuan[] {
  return sub.flatMap((s) => {
    const milik = rincian.filter((r) => r.kode === s.kode && r.pagu > 0);
    const jumlah = milik.reduce((n, r) => n + r.pagu, 0);
    if (milik.length === 0 || jumlah === s.pagu) return [];
    const pesan = `${s.kode}: di rekap DPA-Belanja ${rupiah(s.pagu)}, di Rincian Belanja ${rupiah(jumlah)}; dipakai Rincian Belanja.`;
    const letak = { halaman: s.asal.satuan === 'halaman' ? (s.asal.baris[0] ?? 1) : 1, baris: s.asal.baris[0] ?? 1 };
    const temuan = temuanCetak(sumber, letak, 'peringatan', 'rekap_berbeda', pesan);
    return [
      s.asal.satuan === 'halaman' ? { ...temuan, pesan: `Halaman ${letak.halaman}: ${pesan}`, baris: null } : temuan,
    ];
  });
}
