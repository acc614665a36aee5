import { rupiah } from '../domain/tampil';
import type { SubMentah } from './dpaHasil';
import { lipatNama } from './dpaKelompok';
import type { IsiLembar } from './dpaSatuLembar';
import { tebakDariIsi } from './dpaTebak';
import type { Lembar } from './lembar';
import { sidikJudul } from './petaKolom';
import type { Temuan } from './temuan';

interface Calon {
  readonly isi: IsiLembar;
  readonly ragu: string;
}
export interface GabunganLembar extends Calon {
  readonly temuan: readonly Temuan[];
}

const garis = (s: SubMentah): string =>
  `${s.kodeSubUnit || lipatNama(s.namaSubUnit)}|${s.kode || lipatNama(`${s.namaKegiatan}|${s.nama}`)}`;
const sebut = (semua: readonly Calon[]): string => semua.map((c) => `“${c.isi.lembar.nama}”`).join(', ');
const jumlah = (sub: readonly SubMentah[]): number => sub.reduce((n, s) => n + s.pagu, 0);

/**
 * Several sheets with budget tables. One sheet per bagian (same header, no line twice) is one table; where a sheet holds
 * everything the others hold ("Rekap"), it alone is read; anything else is read from the largest and put in doubt.
 * `lainnya` = sheets that are not read: said where they are hidden or seem to hold lines.
 */
export function gabungLembar(semuaCalon: readonly Calon[], lainnya: readonly Lembar[]): GabunganLembar {
  const berisi = semuaCalon.filter((c) => c.isi.sub.length > 0);
  const calon = berisi.length > 0 ? berisi : semuaCalon;
  const urut = [...calon].sort((a, b) => b.isi.sub.length - a.isi.sub.length);
  const [utama, ...lain] = urut as [Calon, ...Calon[]];
  const lembar = utama.isi.lembar.nama;
  const beri = (tingkat: Temuan['tingkat'], kode: string, pesan: string): Temuan => ({
    tingkat,
    kode,
    pesan,
    lembar,
    baris: null,
    kolom: null,
  });
  const sembunyi = lainnya.filter((l) => l.tersembunyi);
  const info =
    sembunyi.length > 0
      ? [
          beri(
            'info',
            'lembar_tersembunyi',
            `Lembar tersembunyi tidak dibaca: ${sembunyi.map((l) => `“${l.nama}”`).join(', ')}.`,
          ),
        ]
      : [];
  for (const l of lainnya)
    if (!l.tersembunyi && tebakDariIsi(l)?.kolom.has('pagu'))
      info.push(
        beri(
          'peringatan',
          'lembar_tak_terbaca',
          `Lembar “${l.nama}” memuat kode sub kegiatan, tetapi judul kolomnya tidak dikenali, sehingga tidak dibaca. Pilih lembar itu di pemetaan bila diperlukan.`,
        ),
      );
  // An empty form beside the filled sheets says nothing, unless it prints a total.
  for (const c of semuaCalon)
    if (!calon.includes(c)) info.push(...c.isi.temuan.filter((t) => t.tingkat === 'peringatan'));
  if (lain.length === 0) return { ...utama, temuan: info };
  const isi = new Map(utama.isi.sub.map((s) => [garis(s), s.pagu]));
  const termuat = lain.every((c) => c.isi.sub.every((s) => isi.get(garis(s)) === s.pagu));
  if (termuat) {
    const pesan = `Yang dibaca lembar “${lembar}”; isi lembar ${sebut(lain)} sudah termuat di dalamnya.`;
    return { ...utama, temuan: [...info, beri('info', 'lembar_termuat', pesan)] };
  }
  const sidik = sidikJudul(utama.isi.judul.teks);
  const sama = calon.filter((c) => sidikJudul(c.isi.judul.teks) === sidik);
  const semuaGaris = calon.flatMap((c) => c.isi.sub.map(garis));
  if (sama.length === calon.length && new Set(semuaGaris).size === semuaGaris.length) return satukan(calon, info);
  const pesan = `Yang dibaca hanya lembar “${lembar}” (${rupiah(jumlah(utama.isi.sub))}). Lembar lain yang juga berisi tabel DPA: ${sebut(lain)}.`;
  const alasan = `${pesan} Pilih lembar yang benar.`;
  return {
    ...utama,
    ragu: [utama.ragu, alasan].filter((t) => t !== '').join(' '),
    temuan: [...info, beri('peringatan', 'lembar_lain', pesan)],
  };
}

function satukan(calon: readonly Calon[], info: readonly Temuan[]): GabunganLembar {
  const [pertama] = calon as [Calon, ...Calon[]];
  const sub = calon.flatMap(({ isi }) =>
    isi.sub.map((s) =>
      s.bagian === '' && /\b(bagian|bidang|biro|sub\s*bagian)\b/i.test(isi.lembar.nama)
        ? { ...s, bagian: isi.lembar.nama.replace(/^(bagian|bag\.)\s+/i, '').trim() }
        : s,
    ),
  );
  const total = calon.map((c) => c.isi.totalTercetak);
  const rinci = calon.map((c) => `“${c.isi.lembar.nama}” ${rupiah(jumlah(c.isi.sub))}`).join(', ');
  const temuan: Temuan = {
    tingkat: 'peringatan',
    kode: 'lembar_digabung',
    pesan: `${calon.length} lembar dengan tata letak sama dibaca sebagai satu tabel: ${rinci}. Pilih satu lembar di pemetaan bila hanya itu yang diperlukan.`,
    lembar: pertama.isi.lembar.nama,
    baris: null,
    kolom: null,
  };
  return {
    isi: {
      ...pertama.isi,
      sub,
      cakupan: calon.some((c) => c.isi.cakupan.seluruh)
        ? { seluruh: true, kegiatan: [] }
        : { seluruh: false, kegiatan: calon.flatMap((c) => c.isi.cakupan.kegiatan) },
      totalTercetak: total.every((t) => t !== null) ? total.reduce((n, t) => n + t, 0) : null,
      temuan: calon.flatMap((c) => c.isi.temuan),
    },
    ragu: calon.find((c) => c.ragu !== '')?.ragu ?? '',
    temuan: [...info, temuan],
  };
}
