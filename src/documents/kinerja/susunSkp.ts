import type { BagianId } from '../../domain/ids';
import { tugasPerSubKegiatan } from '../../domain/kantor';
import type { PermintaanDokumen } from '../../domain/kinerja';
import { bagianTugas, HASIL_TUSI, pencariHasil, type HasilPimpinan } from '../../domain/kinerjaHasil';
import { hasilUnit } from '../../domain/kinerjaMatriks';
import { skpPegawai, type AspekSkp, type RhkSkp, type SkpPegawai } from '../../domain/kinerjaSkp';
import { susunanUnit } from '../../domain/kinerjaSusunan';
import { nipTampil } from '../../domain/nip';
import type { Pegawai } from '../../domain/pegawai';
import type { TugasTerbagi } from '../../domain/tugas';
import { urutkanTugas } from '../susunBersama';
import {
  identitasPegawai,
  kepalaUnit,
  orangDiminta,
  satuLembar,
  tandaTangan,
  unitTeks,
  type BahanKinerja,
  type Bentuk,
} from './bahanKinerja';

import type { BagianKinerja, BarisKinerja, KolomKinerja, SelKinerja, TandaTangan } from './modelKinerja';

const ASPEK: Readonly<Record<AspekSkp['aspek'], string>> = {
  kuantitas: 'Kuantitas',
  kualitas: 'Kualitas',
  waktu: 'Waktu',
  biaya: 'Biaya',
};
const TW = ['I', 'II', 'III', 'IV'] as const;
const triwulan = (mm: number): KolomKinerja[] => TW.map((n) => ({ judul: `TW ${n}`, jenis: 'triwulan', mm }));

const KOLOM_CETAK: readonly KolomKinerja[] = [
  { judul: 'No.', jenis: 'tengah', mm: 8, gabung: true },
  { judul: 'RHK pimpinan yang diintervensi', jenis: 'teks', mm: 44, gabung: true },
  { judul: 'Rencana hasil kerja', jenis: 'teks', mm: 54, gabung: true },
  { judul: 'Aspek', jenis: 'teks', mm: 17 },
  { judul: 'Indikator kinerja individu', jenis: 'teks', mm: 60, lentur: true },
  { judul: 'Target', jenis: 'tengah', mm: 29 },
  { judul: 'Satuan', jenis: 'tengah', mm: 19 },
  ...triwulan(12.5),
];
const KOLOM_LEMBAR: readonly KolomKinerja[] = [
  { judul: 'No.', jenis: 'tengah', mm: 9, gabung: true },
  { judul: 'Jenis', jenis: 'tengah', mm: 19, gabung: true },
  { judul: 'RHK pimpinan yang diintervensi', jenis: 'teks', mm: 62, gabung: true },
  { judul: 'Rencana hasil kerja', jenis: 'teks', mm: 72, gabung: true },
  { judul: 'Rencana aksi', jenis: 'teks', mm: 62, gabung: true },
  { judul: 'Aspek', jenis: 'teks', mm: 20 },
  { judul: 'Indikator kinerja individu', jenis: 'teks', mm: 70 },
  { judul: 'Target', jenis: 'triwulan', mm: 23 },
  { judul: 'Satuan', jenis: 'tengah', mm: 24 },
  ...triwulan(22),
];
const KOLOM_ORANG: readonly KolomKinerja[] = [
  { judul: 'Nama', jenis: 'teks', mm: 50, gabung: true },
  { judul: 'NIP', jenis: 'tengah', mm: 40, gabung: true },
  { judul: 'Jabatan', jenis: 'teks', mm: 48, gabung: true },
  { judul: 'Unit kerja', jenis: 'teks', mm: 40, gabung: true },
];

/** Numbers stay numbers, days become days. */
const nilai = (isi: number | string | null, aspek: AspekSkp['aspek']): SelKinerja => {
  if (aspek === 'waktu') return typeof isi === 'string' && isi !== '' ? { tanggal: isi } : null;
  return aspek === 'biaya' && typeof isi === 'number' ? { rupiah: isi } : isi;
};

const barisRhk = (rhk: RhkSkp, kunci: string, awal: readonly SelKinerja[]): BarisKinerja[] =>
  rhk.aspek.map(({ aspek, indikator, target, satuan, triwulan: tw }) => ({
    jenis: 'isi',
    bersama: kunci,
    sel: [
      ...awal,
      ASPEK[aspek],
      indikator,
      nilai(target, aspek),
      aspek === 'waktu' ? 'tanggal' : satuan,
      ...tw.map((t) => nilai(t, aspek)),
    ],
  }));

function barisCetak({ rhk }: SkpPegawai): BarisKinerja[] {
  const hasil: BarisKinerja[] = [];
  for (const [bagian, huruf] of [
    ['utama', 'A'],
    ['tambahan', 'B'],
  ] as const) {
    const isi = rhk.filter((r) => r.bagian === bagian);
    if (isi.length === 0) continue;
    hasil.push({ jenis: 'kelompok', teks: `${huruf}. ${bagian.toUpperCase()}`, tingkat: 2 });
    for (const [i, r] of isi.entries()) hasil.push(...barisRhk(r, `${huruf}${i}`, [`${i + 1}.`, r.rhkPimpinan, r.rhk]));
  }
  return hasil;
}

const barisLembar = ({ rhk }: SkpPegawai, orang: readonly SelKinerja[], kunci: string): BarisKinerja[] =>
  rhk.flatMap((r, i) =>
    barisRhk(r, `${kunci}${i}`, [
      i + 1,
      ...orang,
      r.bagian === 'utama' ? 'Utama' : 'Tambahan',
      r.rhkPimpinan,
      r.rhk,
      r.rencanaAksi,
    ]),
  );

export function susunSkp(bahan: BahanKinerja, minta: PermintaanDokumen, bentuk: Bentuk): BagianKinerja[] {
  const { kantor } = bahan;
  const orangnya = orangDiminta(bahan, minta);
  const skp = hitungSkp(bahan, minta);
  const { tahun } = kantor.pengaturan.identitas;
  const umum = {
    judul: 'LAMPIRAN SASARAN KINERJA PEGAWAI',
    bawahJudul: [`Periode penilaian 1 Januari s.d. 31 Desember ${tahun}`],
    catatan: ['Konsep dari pembagian tugas, untuk diperiksa pejabat penilai kinerja dan disalin ke e-Kinerja.'],
  };
  if (satuLembar(minta, bentuk, orangnya.length)) {
    const baris = orangnya.flatMap((p) =>
      barisLembar(skp(p), [p.nama, nipTampil(p.nip), p.jabatan, unitTeks(kantor, p.bagianId)], p.id),
    );
    const [no, ...lain] = KOLOM_LEMBAR;
    const kolom = no ? [no, ...KOLOM_ORANG, ...lain] : KOLOM_ORANG;
    return [{ ...umum, nama: 'Lampiran SKP', identitas: [], tabel: [{ kolom, baris }], ttd: [] }];
  }
  return orangnya.map((p) => {
    const penilai = penilaiPegawai(bahan, p);
    const identitas = identitasPegawai(kantor, p, minta);
    identitas.push(['Pejabat penilai kinerja', penilai ? `${penilai.nama}, ${penilai.jabatan}` : TITIK]);
    const isi = skp(p);
    return {
      ...umum,
      nama: p.nama.split(',')[0] ?? p.nama,
      identitas,
      tabel: [
        bentuk === 'pdf'
          ? { kolom: KOLOM_CETAK, baris: barisCetak(isi) }
          : { kolom: KOLOM_LEMBAR, baris: barisLembar(isi, [], p.id) },
      ],
      ttd:
        bentuk === 'xlsx'
          ? []
          : [
              tandaTangan(p, 'Pegawai yang dinilai'),
              penilai ?? { jabatan: 'Pejabat penilai kinerja', nama: TITIK, nip: '' },
            ],
    };
  });
}

export const TITIK = '…'.repeat(20);

/** The leader of the unit; the leader's own is named by the office. null = nobody known, a line to write on. */
export function penilaiPegawai(
  { orang, penilai }: Pick<BahanKinerja, 'orang' | 'penilai'>,
  p: Pegawai,
): TandaTangan | null {
  const kepala = kepalaUnit(orang, p.bagianId);
  if (kepala && kepala.id !== p.id) return tandaTangan(kepala);
  const bernama = penilai.find((satu) => satu.bagianId === p.bagianId)?.penilai;
  return bernama
    ? { jabatan: bernama.jabatan, nama: bernama.nama, nip: nipTampil(bernama.nip), pangkat: bernama.pangkat }
    : null;
}

/** The SKP of one person after the other; what a unit's leader has to reach is asked once. */
function hitungSkp({ kantor, orang, tugasnya, hasil, teksSkp }: BahanKinerja, { biaya }: PermintaanDokumen) {
  const perSub = tugasPerSubKegiatan(kantor);
  const perUnit = new Map<BagianId, (tugas: TugasTerbagi) => HasilPimpinan>();
  const hasilDi = (id: BagianId): ((tugas: TugasTerbagi) => HasilPimpinan) => {
    let cari = perUnit.get(id);
    if (!cari) perUnit.set(id, (cari = hasilUnit(kantor, susunanUnit(kantor, id, orang, tugasnya), hasil).cari));
    return cari;
  };
  const ditulis = hasil.find(({ bagianId }) => bagianId === null)?.hasil ?? [];
  const hasilKantor = ditulis.length === 0 ? null : pencariHasil(ditulis, kantor);
  return (pegawai: Pegawai): SkpPegawai =>
    skpPegawai(kantor, pegawai, {
      tugasnya: urutkanTugas(tugasnya.get(pegawai.id) ?? [], kantor),
      tugasSub: ({ subKegiatanId }) => (subKegiatanId === null ? [] : (perSub.get(subKegiatanId) ?? [])),
      hasilPimpinan(tugas) {
        const di = bagianTugas(tugas, kantor) ?? pegawai.bagianId;
        if (di === null) return HASIL_TUSI;
        return kepalaUnit(orang, di)?.id === pegawai.id ? (hasilKantor?.(tugas) ?? null) : hasilDi(di)(tugas);
      },
      teks: teksSkp,
      biaya,
    });
}
