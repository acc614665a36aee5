import { bacaCetak } from './dpaCetak';
import { barisDariLembar } from './dpaCetakBaris';
import type { DokumenMentah, PilihanDpa } from './dpaHasil';
import type { Lembar } from './lembar';
import { teksSel } from './lembar';
import { GalatImpor } from './temuan';

/** Rows of a sheet that are looked at for the label of a print. */
const KEPALA = 400;
const LABEL = /(^|\s)sub\s*kegiatan\s*:\s*\S/i;

/** A sheet that carries the print's "Sub Kegiatan : …" rows (layout G, prints turned into sheets). */
export function lembarCetak(lembar: Lembar): boolean {
  return lembar.baris.slice(0, KEPALA).some((b) => {
    const teks = b
      .slice(0, 40)
      .map((s) => teksSel(s))
      .filter((t) => t !== '')
      .join(' ');
    return teks.length < 2000 && LABEL.test(teks);
  });
}

/** Text merged over rows stands once, as on paper: "Jumlah" over two header rows is one column, not two. */
function sekaliSaja(lembar: Lembar): Lembar {
  const tegak = (lembar.gabung ?? []).filter((g) => g.barisAkhir > g.barisAwal);
  if (tegak.length === 0) return lembar;
  const baris = [...lembar.baris];
  for (const g of tegak.slice(0, 10_000)) {
    const isi = baris[g.barisAwal]?.[g.kolomAwal];
    for (let r = g.barisAwal + 1; r <= Math.min(g.barisAkhir, baris.length - 1) && typeof isi === 'string'; r += 1)
      if (baris[r]?.[g.kolomAwal] === isi) baris[r] = (baris[r] ?? []).map((s, k) => (k === g.kolomAwal ? null : s));
  }
  return { ...lembar, baris };
}

/** Reads print-like sheets, each a document of its own (one sheet per kegiatan), into one. */
export function bacaLembarCetak(semua: readonly Lembar[], nama: string, pilihan: PilihanDpa): DokumenMentah {
  const hasil: DokumenMentah[] = [];
  let galat: GalatImpor | null = null;
  for (const lembar of semua) {
    try {
      hasil.push(
        bacaCetak(barisDariLembar(sekaliSaja(lembar)), { berkas: nama, satuan: 'baris', lembar: lembar.nama }, pilihan),
      );
    } catch (sebab) {
      if (!(sebab instanceof GalatImpor)) throw sebab;
      galat ??= sebab;
    }
  }
  const [pertama] = hasil;
  if (!pertama) throw galat ?? new GalatImpor('tanpa_data', `“${nama}” tidak memuat sub kegiatan.`);
  const total = hasil.map((d) => d.totalTercetak);
  return {
    ...pertama,
    tataLetak: 'G',
    lembar: pertama.lembar !== '' ? pertama.lembar : (semua[0]?.nama ?? ''),
    cakupan: hasil.some((d) => d.cakupan.seluruh)
      ? { seluruh: true, kegiatan: [] }
      : { seluruh: false, kegiatan: hasil.flatMap((d) => d.cakupan.kegiatan) },
    sub: hasil.flatMap((d) => d.sub),
    totalTercetak: total.every((t) => t !== null) ? total.reduce((n, t) => n + t, 0) : null,
    temuan: hasil.flatMap((d) => d.temuan),
  };
}
