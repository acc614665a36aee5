import type { PolaTahun } from './bagiHabisPola';
import { kunciJendela } from './bagiHabisPola';
import { kapasitasPegawai } from './hitungan';
import type { BagianId, PegawaiId } from './ids';
import type { Kantor } from './kantor';
import { dihitung } from './kapasitas';
import type { Pegawai } from './pegawai';
import { memenuhi } from './syarat';
import type { Syarat, TugasTerbagi } from './tugas';

/** The people of a run: counted people with capacity, by index, with their cumulative daily capacity. */
export interface Peserta {
  readonly orang: readonly Pegawai[];
  readonly indeks: ReadonlyMap<PegawaiId, number>;
  readonly kumulatif: readonly Int32Array[];
}

/** Only counted people take part (B2); one bagian brings its own people and those its tasks name. */
export function susunPeserta(kantor: Kantor, lingkup: readonly TugasTerbagi[], bagianId: BagianId | null): Peserta {
  const tamu = new Set<PegawaiId>();
  for (const tugas of lingkup) {
    for (const id of tugas.syarat.boleh) tamu.add(id);
    for (const p of tugas.penugasan) tamu.add(p.pegawaiId);
  }
  const orang = [...kantor.pegawai.values()]
    .filter((p) => dihitung(p) && (bagianId === null || p.bagianId === bagianId || tamu.has(p.id)))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    orang,
    indeks: new Map(orang.map((p, i) => [p.id, i])),
    kumulatif: orang.map((p) => kapasitasPegawai(kantor, p.id).kumulatif),
  };
}

/**
 * Who may do which task, as lists of indices kept once per distinct requirement, so that 100.000 tasks of 1.000 bagian
 * do not hold a list each.
 */
export class Kelayakan {
  readonly anggota: Int32Array[] = [];
  private readonly nomor = new Map<string, number>();
  private readonly dasar = new Map<string, Dasar>();
  private readonly perBagian = new Map<BagianId, number[]>();
  private readonly penuh: readonly boolean[];

  constructor(
    private readonly peserta: Peserta,
    private readonly pola: PolaTahun,
  ) {
    peserta.orang.forEach((p, i) => {
      if (p.bagianId === null) return;
      const daftar = this.perBagian.get(p.bagianId);
      if (daftar === undefined) this.perBagian.set(p.bagianId, [i]);
      else daftar.push(i);
    });
    this.penuh = peserta.kumulatif.map((k) => pola.perBulan(k).every((menit) => menit > 0));
  }

  /** Index of the list for this task; `kecuali` are holders of locked shares, who get no second share of it. */
  kelompok(tugas: TugasTerbagi, kecuali: ReadonlySet<number>): number {
    const setuju = tugas.penugasan.filter((p) => p.persetujuanLintas.trim() !== '').map((p) => p.pegawaiId);
    const { kunci, orang, setahunPenuh } = this.memenuhiSyarat(tugas, setuju);
    const jendela = tugas.jendela.jenis === 'tanggal' || !setahunPenuh ? kunciJendela(tugas.jendela) : '';
    return this.simpan([kunci, jendela, [...kecuali].join(',')].join('|'), () =>
      orang.filter((p) => {
        if (kecuali.has(p)) return false;
        return jendela === '' || this.pola.adaWaktu(this.peserta.kumulatif[p]!, tugas.jendela);
      }),
    );
  }

  /** A list of exactly one person: who already holds an appointment stays its only candidate. */
  sendiri(orang: number): number {
    return this.simpan(`=${orang}`, () => [orang]);
  }

  private simpan(kunci: string, buat: () => readonly number[]): number {
    let nomor = this.nomor.get(kunci);
    if (nomor === undefined) {
      nomor = this.anggota.length;
      this.nomor.set(kunci, nomor);
      this.anggota.push(Int32Array.from(buat()));
    }
    return nomor;
  }

  private memenuhiSyarat(tugas: TugasTerbagi, setuju: readonly PegawaiId[]): Dasar {
    const { bagianId, syarat } = tugas;
    if (bagianId === null) return { kunci: '', orang: [], setahunPenuh: true };
    const kunci = kunciSyarat(bagianId, syarat, setuju);
    const ada = this.dasar.get(kunci);
    if (ada !== undefined) return ada;
    const lain = [...syarat.boleh, ...setuju].flatMap((id) => this.peserta.indeks.get(id) ?? []);
    const calon = [...new Set([...(this.perBagian.get(bagianId) ?? []), ...lain])].sort((a, b) => a - b);
    const orang = calon.filter((p) => memenuhi(syarat, this.peserta.orang[p]!).ya);
    const baru = { kunci, orang, setahunPenuh: orang.every((p) => this.penuh[p]!) };
    this.dasar.set(kunci, baru);
    return baru;
  }
}

/** Who meets a requirement, and whether all of them have capacity in every month (then the window does not matter). */
interface Dasar {
  readonly kunci: string;
  readonly orang: readonly number[];
  readonly setahunPenuh: boolean;
}

function kunciSyarat(bagianId: BagianId | null, s: Syarat, setuju: readonly PegawaiId[]): string {
  return JSON.stringify([
    bagianId,
    s.kelasMin,
    s.kelasMax,
    s.jabatan,
    s.kompetensi,
    s.jenisJabatan,
    s.boleh,
    s.tidakBoleh,
    setuju,
  ]);
}
