import { isianDari } from '../domain/formulirIsian';
import type { IdentitasFormulir, IsianTugas } from '../domain/formulirTugas';
import type { BebanTahun } from '../domain/hitungan';
import type { PegawaiId, SubKegiatanId, TugasId } from '../domain/ids';
import { kodeTampil } from '../domain/kodeSubKegiatan';
import { namaTanpaGelar } from '../domain/nama';
import { menitPerSatuanNorma } from '../domain/normaWaktu';
import type { Kantor } from '../domain/kantor';
import type { Pegawai } from '../domain/pegawai';
import { menitPorsi, menitTugas } from '../domain/porsi';
import type { SubKegiatan } from '../domain/subKegiatan';
import { rupiah } from '../domain/tampil';
import type { TugasTerbagi } from '../domain/tugas';

export interface OrangFormulir {
  readonly id: PegawaiId;
  /** Name without titles, unique in this form: heading and list entry. */
  readonly label: string;
  readonly nama: string;
  readonly jabatan: string;
  /** Minutes of the year. */
  readonly kapasitas: number;
  /** Minutes of tasks that are not in this form. */
  readonly menitLain: number;
}
export interface BarisFormulir {
  readonly tugasId: TugasId;
  readonly isian: IsianTugas;
  readonly menit: number | null;
  readonly hadirBersama: boolean;
  readonly dapatDibagi: boolean;
  /** People whose share is locked: their cells cannot be edited. */
  readonly terkunci: ReadonlySet<PegawaiId>;
}
export interface BlokFormulir {
  readonly subKegiatanId: SubKegiatanId | null;
  readonly judul: string;
  /** Pagu, indikator and target in one line. */
  readonly keterangan: string;
  readonly baris: readonly BarisFormulir[];
  /** Empty rows to fill in. */
  readonly kosong: number;
}
export interface FormulirTugas {
  readonly identitas: IdentitasFormulir;
  readonly kertas: 'A4' | 'F4';
  readonly orang: readonly OrangFormulir[];
  readonly blok: readonly BlokFormulir[];
  readonly satuan: readonly string[];
  /** Effective minutes of one working day here. */
  readonly menitHari: number;
}

/** Rows to add: few where tasks are known, more where none is. */
const KOSONG_ADA = 3;
const KOSONG_BELUM = 5;
const KOSONG_LUAR_DPA = 6;
/** Usual units of offices, after those this office uses (by frequency in the nomenclature, then of everyday work). */
const SATUAN_LAZIM = 'Dokumen,Laporan,Orang,Unit,Paket,Kegiatan,Perangkat Daerah,Berkas,Surat,Kali,Rapat,Minggu,Bulan';

/**
 * What the form of one bagian holds: its budget lines with their tasks, and its tasks outside the DPA. `kantor.pegawai`
 * is taken in its order; `beban` gives the capacity of everybody.
 */
export function susunFormulir(
  kantor: Kantor,
  beban: ReadonlyMap<PegawaiId, BebanTahun>,
  identitas: IdentitasFormulir,
): FormulirTugas {
  const { bagianId } = identitas;
  const tugas = [...kantor.tugas.values()]
    .filter((t) => t.bagianId === bagianId)
    .sort((a, b) => (a.urutan < b.urutan ? -1 : a.urutan > b.urutan ? 1 : a.id < b.id ? -1 : 1));
  const perSub = new Map<SubKegiatanId | null, TugasTerbagi[]>();
  for (const t of tugas) perSub.set(t.subKegiatanId, [...(perSub.get(t.subKegiatanId) ?? []), t]);
  const sub = [...kantor.subKegiatan.values()]
    .filter((s) => s.bagianId === bagianId || perSub.has(s.id))
    .sort((a, b) => (a.kode < b.kode ? -1 : a.kode > b.kode ? 1 : 0));
  const baris = (id: SubKegiatanId | null): BarisFormulir[] => (perSub.get(id) ?? []).map((t) => barisDari(t, kantor));
  return {
    identitas,
    kertas: kantor.pengaturan.surat.kertas === 'A4' ? 'A4' : 'F4',
    orang: orangFormulir(kantor, beban, tugas, bagianId),
    blok: [
      ...sub.map((s) => blokSub(s, baris(s.id))),
      {
        subKegiatanId: null,
        judul: 'Tugas di luar DPA',
        keterangan: 'Tugas dan fungsi, disposisi, tugas tambahan',
        baris: baris(null),
        kosong: KOSONG_LUAR_DPA,
      },
    ],
    satuan: daftarSatuan([...tugas, ...kantor.tugas.values()]),
    menitHari: menitPerSatuanNorma('hari', kantor.pengaturan),
  };
}

const barisDari = (tugas: TugasTerbagi, { pengaturan }: Kantor): BarisFormulir => ({
  tugasId: tugas.id,
  isian: isianDari(tugas, pengaturan),
  menit: menitTugas(tugas),
  hadirBersama: tugas.hadirBersama,
  dapatDibagi: tugas.dapatDibagi,
  terkunci: new Set(tugas.penugasan.filter((p) => p.terkunci).map((p) => p.pegawaiId)),
});

function blokSub(sub: SubKegiatan, baris: readonly BarisFormulir[]): BlokFormulir {
  const perlu = sub.alasanTanpaTugas === '' || baris.length > 0;
  const indikator = sub.indikator.map(({ uraian, target, satuan }) =>
    [uraian, [target, satuan].filter((t) => t !== '').join(' ')].filter((t) => t !== '').join(': '),
  );
  return {
    subKegiatanId: sub.id,
    judul: [sub.kode && kodeTampil(sub.kode), sub.nama].filter(Boolean).join('  '),
    keterangan: [
      `Pagu ${rupiah(sub.pagu)}`,
      ...(indikator.length > 0 ? [indikator.join('; ')] : []),
      ...(perlu ? [] : [`Tidak memerlukan tugas: ${sub.alasanTanpaTugas}`]),
    ].join(' · '),
    baris,
    kosong: !perlu ? 0 : baris.length > 0 ? KOSONG_ADA : KOSONG_BELUM,
  };
}

/** People of the bagian who still work here, and whoever already has a share in one of its tasks. */
function orangFormulir(
  kantor: Kantor,
  beban: ReadonlyMap<PegawaiId, BebanTahun>,
  tugas: readonly TugasTerbagi[],
  bagianId: string,
): OrangFormulir[] {
  const disini = new Map<PegawaiId, number>();
  for (const satu of tugas) {
    const menit = menitPorsi(satu);
    for (const p of satu.penugasan) disini.set(p.pegawaiId, (disini.get(p.pegawaiId) ?? 0) + (menit.get(p.id) ?? 0));
  }
  const orang = [...kantor.pegawai.values()].filter(
    (p) => disini.has(p.id) || (p.bagianId === bagianId && p.status !== 'keluar'),
  );
  const jumlah = new Map<string, number>();
  for (const p of orang) jumlah.set(namaTanpaGelar(p.nama), (jumlah.get(namaTanpaGelar(p.nama)) ?? 0) + 1);
  return orang.map((p) => {
    const { kapasitas = 0, beban: menit = 0 } = beban.get(p.id) ?? {};
    const menitLain = Math.max(0, menit - (disini.get(p.id) ?? 0));
    return { id: p.id, label: labelOrang(p, jumlah), nama: p.nama, jabatan: p.jabatan, kapasitas, menitLain };
  });
}

/** Two people of one name are told apart by the end of their NIP. */
function labelOrang(pegawai: Pegawai, jumlah: ReadonlyMap<string, number>): string {
  const nama = namaTanpaGelar(pegawai.nama);
  return jumlah.get(nama) === 1 ? nama : `${nama} (${pegawai.nip.slice(-4) || pegawai.id.slice(-4)})`;
}

function daftarSatuan(tugas: Iterable<TugasTerbagi>): string[] {
  const ada = new Map<string, string>();
  for (const satuan of [...[...tugas].map((t) => t.satuan), ...SATUAN_LAZIM.split(',')]) {
    const rapi = satuan.trim();
    if (rapi !== '' && !ada.has(rapi.toLowerCase())) ada.set(rapi.toLowerCase(), rapi);
  }
  return [...ada.values()].slice(0, 80);
}
