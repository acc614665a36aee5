import type { BagianId } from '../../domain/ids';
import type { PermintaanDokumen } from '../../domain/kinerja';
import { LUAR_HASIL_KETUA, matriksUnit, type BarisMatriks, type MatriksPeran } from '../../domain/kinerjaMatriks';
import { susunanUnit } from '../../domain/kinerjaSusunan';
import type { Pegawai } from '../../domain/pegawai';
import type { Indikator } from '../../domain/subKegiatan';
import { kepalaUnit, nipTertulis, tandaTangan, unitTeks, type BahanKinerja, type Bentuk } from './bahanKinerja';
import type { BagianKinerja, BarisKinerja, KolomKinerja, SelKinerja, TabelKinerja, TandaTangan } from './modelKinerja';

/** Results side by side on one page; more go on below for the same people. */
const KOLOM_HALAMAN = 6;
const INDIKATOR_TERBANYAK = 4;

const indikatorTeks = ({ uraian, target, satuan }: Indikator): string => {
  const nilai = [target, satuan].filter(Boolean).join(' ');
  return nilai === '' ? uraian : `${uraian}: ${nilai}`;
};

function rincian(indikator: readonly Indikator[]): string[] {
  const teks = indikator.slice(0, INDIKATOR_TERBANYAK).map(indikatorTeks);
  const lain = indikator.length - teks.length;
  return lain > 0 ? [...teks, `dan ${lain} indikator lainnya`] : teks;
}

const keterangan = ({ peran, dari }: BarisMatriks, kantor: BahanKinerja['kantor']): string =>
  [peran === 'ketua' ? 'ketua tim' : '', dari === '' ? '' : `dari ${unitAsal(dari, kantor)}`]
    .filter(Boolean)
    .join(', ');
function unitAsal(dari: string, kantor: BahanKinerja['kantor']): string {
  const bagian = kantor.bagian.find((b) => b.nama === dari);
  return bagian ? unitTeks(kantor, bagian.id) : dari;
}

const kolomHasil = (kolom: MatriksPeran['kolom'], awal: number): KolomKinerja[] =>
  kolom.map(({ id, uraian, indikator }, i) => ({
    judul: id === LUAR_HASIL_KETUA.id ? uraian : `${awal + i + 1}. ${uraian}`,
    rincian: rincian(indikator),
    jenis: 'butir',
    mm: 52,
    lentur: true,
  }));

function tabelCetak({ kolom, baris }: MatriksPeran, kantor: BahanKinerja['kantor']): TabelKinerja[] {
  const tabel: TabelKinerja[] = [];
  for (let dari = 0; dari < Math.max(1, kolom.length); dari += KOLOM_HALAMAN) {
    const hasil = kolom.slice(dari, dari + KOLOM_HALAMAN);
    tabel.push({
      kolom: [
        { judul: 'No.', jenis: 'tengah', mm: 8 },
        { judul: 'Pegawai dan jabatan', jenis: 'nama', mm: 48 },
        ...kolomHasil(hasil, dari),
      ],
      baris: baris.map((b, i): BarisKinerja => {
        const ket = keterangan(b, kantor);
        const siapa = [b.pegawai.nama, b.pegawai.jabatan, ket === '' ? '' : `(${ket})`].filter(Boolean).join('\n');
        return { jenis: 'isi', sel: [`${i + 1}.`, siapa, ...b.sel.slice(dari, dari + KOLOM_HALAMAN)] };
      }),
    });
  }
  return tabel;
}

function tabelLembar(
  { kolom, baris }: MatriksPeran,
  kantor: BahanKinerja['kantor'],
  minta: PermintaanDokumen,
): TabelKinerja {
  return {
    kolom: [
      { judul: 'No.', jenis: 'tengah', mm: 9 },
      { judul: 'Nama', jenis: 'teks', mm: 56 },
      { judul: 'NIP', jenis: 'tengah', mm: 40 },
      { judul: 'Jabatan', jenis: 'teks', mm: 56 },
      { judul: 'Keterangan', jenis: 'teks', mm: 30 },
      ...kolomHasil(kolom, 0),
    ],
    baris: baris.map((b, i): BarisKinerja => {
      const awal: SelKinerja[] = [i + 1, b.pegawai.nama, nipTertulis(minta, b.pegawai.nip), b.pegawai.jabatan];
      return { jenis: 'isi', sel: [...awal, keterangan(b, kantor), ...b.sel] };
    }),
  };
}

/** The matrices of the chosen bagian; bagian without people and work have none. */
export function susunMatriks(bahan: BahanKinerja, minta: PermintaanDokumen, bentuk: Bentuk): BagianKinerja[] {
  const { kantor, orang, tugasnya, hasil } = bahan;
  const dipilih = minta.bagianIds === null ? null : new Set<BagianId>(minta.bagianIds);
  const { tahun } = kantor.pengaturan.identitas;
  return kantor.bagian
    .filter((b) => dipilih === null || dipilih.has(b.id))
    .flatMap((b) => {
      const susunan = susunanUnit(kantor, b.id, orang, tugasnya);
      if (susunan.langsung.length + susunan.tim.length === 0) return [];
      const unit = unitTeks(kantor, b.id);
      const kepala = kepalaUnit(orang, b.id);
      return matriksUnit(kantor, susunan, hasil, minta.tingkat).map((matriks): BagianKinerja => ({
        nama:
          matriks.tim === ''
            ? unit.replace(/^Bagian /, '')
            : `${unit.replace(/^Bagian /, '').slice(0, 12)} ${matriks.tim}`,
        judul: 'MATRIKS PEMBAGIAN PERAN DAN HASIL',
        bawahJudul: [`${unit} Tahun ${tahun}`, ...pemilik(matriks)],
        identitas: [],
        tabel: bentuk === 'xlsx' ? [tabelLembar(matriks, kantor, minta)] : tabelCetak(matriks, kantor),
        catatan: [
          matriks.tim === ''
            ? `Baris atas: hasil dan ukuran keberhasilan ${pemilikHasil(matriks)}. Isi sel: hasil pegawai, menjadi rencana hasil kerja dalam SKP.`
            : `Baris atas: hasil ${pemilikHasil(matriks)}, dari rencana hasil kerjanya. Isi sel: hasil anggota, menjadi rencana hasil kerja dalam SKP.`,
          ...(matriks.kolom.includes(LUAR_HASIL_KETUA)
            ? ['Kolom terakhir: tugas anggota yang tidak diikuti ketua tim, belum mendukung salah satu hasilnya.']
            : []),
        ],
        ttd: bentuk === 'pdf' ? penandatangan(matriks, kepala) : [],
      }));
    });
}

const sebutanTim = (tim: string): string => (/^(?:sub ?bag|seksi|bidang|tim)/i.test(tim) ? tim : `Tim Kerja ${tim}`);

const pemilikHasil = ({ pimpinan }: MatriksPeran): string =>
  pimpinan ? [pimpinan.nama, pimpinan.jabatan].filter(Boolean).join(', ') : 'pimpinan';

/** Whose results the columns are. */
function pemilik(matriks: MatriksPeran): string[] {
  if (matriks.tim === '') return matriks.pimpinan ? [`Pimpinan: ${pemilikHasil(matriks)}`] : [];
  return [`${sebutanTim(matriks.tim)}, ketua: ${pemilikHasil(matriks)}`];
}

/** The owner of the results signs; of a tim the kepala takes note. */
function penandatangan({ tim, pimpinan }: MatriksPeran, kepala: Pegawai | undefined): TandaTangan[] {
  if (tim === '') return kepala ? [tandaTangan(kepala)] : [];
  const ketua = pimpinan ? [tandaTangan(pimpinan, jabatanKetua(tim, pimpinan))] : [];
  return kepala ? [{ ...tandaTangan(kepala), pengantar: 'Mengetahui' }, ...ketua] : ketua;
}
const jabatanKetua = (tim: string, { jenisJabatan, jabatan }: Pegawai): string =>
  jenisJabatan === 'Pengawas' && jabatan !== '' ? jabatan : `Ketua ${sebutanTim(tim)}`;
