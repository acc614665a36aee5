import { strict as assert } from 'node:assert';
import { writeCommand, type CommandKind, type Penulis } from '../../../../src/data/commands';
import { daftarBenturan } from '../../../../src/data/gabung/benturan';
import { ambilKiriman, idPerubahan } from '../../../../src/data/gabung/kiriman';
import { sambung, type Kiriman } from '../../../../src/data/gabung/sambung';
import type { Tx } from '../../../../src/data/schema';
import type { PerubahanId } from '../../../../src/domain/ids';
import { bedaBaris, ramalBaris, ramalBenturan, tahuTentang, type Perintah } from './ramalan';
import { AWAL, barisSejarah, kembalikan, naikkan, salinanDari, SESI_DASAR, SKEMA_LAMA, type Berkas } from './salinan';

/** One person with a copy of the document. */
export interface Salinan {
  readonly ke: number;
  berkas: Berkas;
  penulis: Penulis;
  /** Newest command known of each session: all before it are known too. */
  tahu: Map<string, number>;
  /** Milliseconds by which the clock is off. */
  selisih: number;
  lama: boolean;
  disimpan: { readonly isi: Buffer; readonly tahu: Map<string, number>; readonly lama: boolean } | null;
}

/** The copies of one history, and everything that was ever written on any of them. */
export class Dunia {
  readonly perintah = new Map<string, Perintah>();
  private readonly perSesi = new Map<string, Perintah[]>();
  private detik = 0;
  private sesi = 0;

  readonly orang: readonly Salinan[];
  constructor(berkas: readonly { readonly berkas: Berkas; readonly selisih: number; readonly lama: boolean }[]) {
    this.orang = berkas.map((satu, ke) => ({
      ...satu,
      ke,
      penulis: { nama: `Orang ${ke}`, jabatan: '', pc: `PC-${ke}`, sesi: this.sesiBaru(ke) },
      tahu: new Map(),
      disimpan: null,
    }));
  }

  sesiBaru(ke: number): string {
    return `s${ke}x${(this.sesi++).toString().padStart(7, '0')}`;
  }
  bukaUlang(salinan: Salinan): void {
    salinan.penulis = { ...salinan.penulis, sesi: this.sesiBaru(salinan.ke) };
  }
  diketahui(salinan: Salinan): Perintah[] {
    return [...this.perintah.values()].filter((satu) => tahuTentang(salinan.tahu, satu));
  }

  /** Writes one command and notes what it changed, by comparing the rows before and after. */
  async tulis<T>(
    salinan: Salinan,
    label: string,
    work: (tx: Tx, id: PerubahanId) => Promise<T>,
    kind: CommandKind = {},
  ) {
    const { berkas, penulis } = salinan;
    const sebelum = barisSejarah(berkas);
    const jam = AWAL + this.detik++ * 1000 + salinan.selisih;
    const written = await writeCommand(berkas.db, penulis, label, work, { ...kind, jam });
    const beda = bedaBaris(sebelum, barisSejarah(berkas));
    if (!written.langkah) {
      assert.deepEqual(beda, [], 'rows changed without a command');
      return written;
    }
    const { id } = written.langkah;
    for (const satu of this.diketahui(salinan)) assert(satu.id < id, 'a command sorts before one that it knew');
    if (salinan.lama) berkas.statement('UPDATE perubahan SET skema = ? WHERE id = ?').run(SKEMA_LAMA, id);
    const list = this.perSesi.get(penulis.sesi) ?? [];
    this.perSesi.set(penulis.sesi, list);
    const perintah: Perintah = {
      id,
      sesi: penulis.sesi,
      ke: list.length + 1,
      tahu: new Map(salinan.tahu),
      tulisan: beda,
    };
    list.push(perintah);
    this.perintah.set(id, perintah);
    salinan.tahu.set(penulis.sesi, perintah.ke);
    return written;
  }

  /** `ke` receives what `pilih` leaves of everything it lacks. A copy of an older schema is brought up first. */
  async kirim(
    ke: Salinan,
    dari: Salinan,
    pilih: (kurang: readonly Perintah[]) => readonly Perintah[] = (semua) => semua,
    ulangi = false,
  ): Promise<void> {
    this.naikkan(ke);
    this.naikkan(dari);
    if (ke === dari) return;
    const punya = await idPerubahan(ke.berkas.db);
    const semua = await ambilKiriman(dari.berkas.db, ulangi ? new Set() : punya);
    const kurang = this.diketahui(dari).filter((satu) => !tahuTentang(ke.tahu, satu));
    const dikirim = pilih(kurang.sort((a, b) => (a.id < b.id ? -1 : 1)));
    const ids = new Set<string>(dikirim.map(({ id }) => id));
    const { perubahan } = await sambung(ke.berkas.db, ulangi ? semua : hanya(semua, ids));
    assert.deepEqual(perubahan, [...ids].sort(), 'a merge takes exactly what was missing');
    for (const { sesi, ke: n } of dikirim) ke.tahu.set(sesi, Math.max(n, ke.tahu.get(sesi) ?? 0));
  }

  /** `ke` becomes a file copied from `dari`, opened anew: by another person, on another PC. Nothing of it may be lost by that. */
  async salin(ke: Salinan, dari: Salinan): Promise<void> {
    await this.kirim(dari, ke);
    this.ganti(ke, { isi: dari.berkas.raw.serialize(), tahu: dari.tahu, lama: false });
  }
  simpan(salinan: Salinan): void {
    const { berkas, tahu, lama } = salinan;
    salinan.disimpan = { isi: berkas.raw.serialize(), tahu: new Map(tahu), lama };
  }
  /** An older state of the file takes its place; what was written since is known to somebody else. */
  async mundur(salinan: Salinan): Promise<void> {
    const lain = this.orang[(salinan.ke + 1) % this.orang.length];
    if (!salinan.disimpan || !lain) return;
    await this.kirim(lain, salinan);
    this.ganti(salinan, salinan.disimpan);
  }
  private ganti(ke: Salinan, { isi, tahu, lama }: NonNullable<Salinan['disimpan']>): void {
    kembalikan(ke.berkas, !ke.lama);
    Object.assign(ke, { berkas: salinanDari(isi, lama), tahu: new Map(tahu), lama });
    this.bukaUlang(ke);
  }
  naikkan(salinan: Salinan): void {
    if (salinan.lama) naikkan(salinan.berkas);
    salinan.lama = false;
  }

  /** Rows and conflicts of a copy are what the vector clocks say. Returns the conflicts. */
  async periksa(salinan: Salinan): Promise<readonly string[]> {
    this.naikkan(salinan);
    const diketahui = this.diketahui(salinan);
    const baris = barisSejarah(salinan.berkas);
    const ramalan = ramalBaris(diketahui);
    assert.deepEqual([...baris.keys()].sort(), [...ramalan.keys()].sort(), 'rows of a copy');
    for (const [kunci, row] of ramalan)
      for (const [kolom, nilai] of Object.entries(row))
        assert.equal(baris.get(kunci)?.[kolom] ?? null, nilai, `${kunci} ${kolom}`);
    const terdaftar = (await daftarBenturan(salinan.berkas.db))
      .map(({ tabel, id, kolom, kalah }) => `${tabel}/${id} ${kolom} ${kalah.perubahan}`)
      .sort();
    assert.deepEqual(terdaftar, [...ramalBenturan(diketahui)].sort(), 'conflicts of a copy');
    return terdaftar;
  }
  tutup(): void {
    for (const { berkas, lama } of this.orang) kembalikan(berkas, !lama);
  }
}

const hanya = (kiriman: Kiriman, ids: ReadonlySet<string>): Kiriman => ({
  perubahan: kiriman.perubahan.filter(({ id }) => ids.has(id)),
  log: kiriman.log.filter(({ perubahan }) => ids.has(perubahan)),
  lampiran: kiriman.lampiran,
});
export const punyaDasar = (id: string): boolean => id.endsWith(SESI_DASAR);
