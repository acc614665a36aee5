import { kunciNama, lipat } from '../domain/nama';
import type { BarisPegawai, TabelPegawai } from './pegawaiBaris';

/**
 * The same person twice. One NIP on two rows of a sheet stops the import; the same person on another sheet (a sheet of all
 * beside one per bagian) is taken once. Same names are only shown. Returns the people without those repeats.
 */
export function periksaGanda(tabel: readonly TabelPegawai[], pegawai: readonly BarisPegawai[]): BarisPegawai[] {
  const perLembar = new Map(tabel.map((t) => [t.lembar.nama, t]));
  const nip = new Map<string, BarisPegawai>();
  const nama = new Map<string, BarisPegawai>();
  const hasil: BarisPegawai[] = [];
  for (const p of pegawai) {
    const t = perLembar.get(p.asal.lembar);
    const i = p.asal.baris - 1;
    const bernip = /\d{5,}/.test(p.nip);
    const kunci = `${kunciNama(p.nama)}|${lipat(p.bagian)}`;
    const seNip = bernip ? nip.get(p.nip) : undefined;
    const seNama = nama.get(kunci);
    const letak = (lain: BarisPegawai): string =>
      lain.asal.lembar === p.asal.lembar
        ? `baris ${lain.asal.baris}`
        : `lembar “${lain.asal.lembar}” baris ${lain.asal.baris}`;
    if (seNip && seNip.asal.lembar !== p.asal.lembar && kunciNama(seNip.nama) === kunciNama(p.nama)) {
      t?.catat('info', 'ganda_antar_lembar', i, 'nama', `“${p.nama}” sudah dibaca dari ${letak(seNip)}.`);
      continue;
    }
    if (seNip)
      t?.catat(
        'galat',
        'nip_ganda',
        i,
        'nip',
        `NIP ${p.nip} (${p.nama}) sama dengan ${letak(seNip)} (${seNip.nama}). Perbaiki salah satunya.`,
      );
    else if (seNama && !bernip)
      t?.catat('peringatan', 'nama_ganda', i, 'nama', `“${p.nama}” tanpa NIP sudah ada di ${letak(seNama)}.`);
    else if (seNama && seNama.nip !== p.nip)
      t?.catat(
        'peringatan',
        'nama_sama',
        i,
        'nip',
        `“${p.nama}” juga ada di ${letak(seNama)} dengan NIP ${seNama.nip || 'kosong'}; dibaca sebagai dua orang.`,
      );
    if (bernip && !seNip) nip.set(p.nip, p);
    if (!seNama) nama.set(kunci, p);
    hasil.push(p);
  }
  return hasil;
}
