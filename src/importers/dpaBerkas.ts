import { bukaZip } from './arsipZip';
import type { BerkasMasuk, DokumenMentah, HasilDpa, PilihanDpa } from './dpaHasil';
import { bacaDpaJson } from './dpaJson';
import { susunDpa } from './dpaSusun';
import { bacaDpaLembar } from './dpaTabel';
import { jenisSumber } from './jenisSumber';
import { bacaLembar } from './lembar';
import type { KodeGalatImpor, Temuan } from './temuan';
import { GalatImpor } from './temuan';

/**
 * Reads one budget document from any files an office has: sheets, prints, saved JSON, zips of these. Files that hold
 * something else are left out with a warning as long as another one is a DPA; one that cannot be read at all (locked,
 * cut off) is an error, since its lines would be missing.
 * @throws GalatImpor naming the file when none can be used.
 */
export async function bacaDpaBerkas(files: readonly BerkasMasuk[], pilihan: PilihanDpa): Promise<HasilDpa> {
  const temuan: Temuan[] = [];
  const gagal: { readonly nama: string; readonly galat: GalatImpor }[] = [];
  const catat = (nama: string, sebab: unknown): void => {
    if (!(sebab instanceof GalatImpor)) throw sebab;
    gagal.push({ nama, galat: sebab });
  };
  const sumber = await bongkar(files, catat, temuan);
  const dokumen: DokumenMentah[] = [];
  const baca = sumber.length > 1 ? petaPerSidik(pilihan) : pilihan;
  for (const [i, berkas] of sumber.entries()) {
    const progres = (bagian: number): void => pilihan.progres?.((i + bagian) / sumber.length);
    try {
      dokumen.push(await bacaSatu(berkas, { ...baca, progres }));
    } catch (sebab) {
      catat(berkas.nama, sebab);
    }
    progres(1);
  }
  const [pertama] = gagal;
  if (dokumen.length === 0) {
    if (pertama) throw gagal.length === 1 ? bernama(pertama) : tiadaYangTerbaca(gagal);
    throw new GalatImpor('tanpa_data', 'Tidak ada berkas untuk dibaca.');
  }
  temuan.push(...gagal.map(temuanGagal));
  const hasil = susunDpa(dokumen, pilihan);
  return temuan.length === 0 ? hasil : { ...hasil, temuan: [...temuan, ...hasil.temuan] };
}

/** Among several files a mapping is meant for those of its layout. */
function petaPerSidik({ peta, ...pilihan }: PilihanDpa): PilihanDpa {
  return peta ? { ...pilihan, petaDiingat: { ...pilihan.petaDiingat, [peta.sidik]: peta } } : pilihan;
}

async function bacaSatu({ bytes, nama }: BerkasMasuk, pilihan: PilihanDpa): Promise<DokumenMentah> {
  const jenis = jenisSumber(bytes, nama);
  if (jenis === 'json') return bacaDpaJson(bytes, nama, pilihan);
  if (jenis === 'pdf') {
    // Loaded on demand: the PDF reader is the largest part of the program and most imports are sheets.
    const { bacaDpaPdf } = await import('./dpaPdf');
    return bacaDpaPdf(bytes, nama, pilihan);
  }
  return bacaDpaLembar(bacaLembar(bytes, nama).lembar, nama, pilihan);
}

/** Zips of prints give their members; the zip itself is no source. */
async function bongkar(
  files: readonly BerkasMasuk[],
  catat: (nama: string, sebab: unknown) => void,
  temuan: Temuan[],
): Promise<BerkasMasuk[]> {
  const sumber: BerkasMasuk[] = [];
  for (const berkas of files) {
    try {
      if (jenisSumber(berkas.bytes, berkas.nama) !== 'zip') {
        sumber.push(berkas);
        continue;
      }
      const isi = await bukaZip(berkas.bytes, berkas.nama);
      if (isi.length === 0) throw new GalatImpor('tanpa_data', `Arsip “${berkas.nama}” tidak berisi berkas.`);
      sumber.push(...isi.map(({ nama, bytes }) => ({ nama: `${berkas.nama} › ${nama}`, bytes })));
      temuan.push({
        tingkat: 'info',
        kode: 'arsip_dibuka',
        pesan: `Arsip “${berkas.nama}” dibuka: ${isi.length} berkas di dalamnya.`,
        lembar: '',
        baris: null,
        kolom: null,
        berkas: berkas.nama,
      });
    } catch (sebab) {
      catat(berkas.nama, sebab);
    }
  }
  return sumber;
}

/** Another kind of file, not a broken one: nothing of the document is lost by leaving it out. */
const BUKAN_DPA: ReadonlySet<KodeGalatImpor> = new Set([
  'bukan_lembar_kerja',
  'tabel_lain',
  'tanpa_judul',
  'tanpa_data',
]);

interface Gagal {
  readonly nama: string;
  readonly galat: GalatImpor;
}
const pesanBernama = ({ nama, galat }: Gagal): string =>
  galat.pesan.includes(nama) ? galat.pesan : `“${nama}”: ${galat.pesan}`;

function bernama({ nama, galat }: Gagal): GalatImpor {
  const { lembar, baris, kolom } = galat;
  return new GalatImpor(galat.kode, pesanBernama({ nama, galat }), { lembar, baris, kolom });
}

function tiadaYangTerbaca(gagal: readonly Gagal[]): GalatImpor {
  const daftar = gagal.slice(0, 5).map(pesanBernama).join(' ');
  const lagi = gagal.length > 5 ? ` Dan ${gagal.length - 5} berkas lain.` : '';
  return new GalatImpor(
    gagal[0]?.galat.kode ?? 'tanpa_data',
    `Tidak satu pun dari ${gagal.length} berkas dapat dibaca. ${daftar}${lagi}`,
  );
}

function temuanGagal(g: Gagal): Temuan {
  const dilewati = BUKAN_DPA.has(g.galat.kode);
  return {
    ...g.galat.temuan(),
    tingkat: dilewati ? 'peringatan' : 'galat',
    kode: dilewati ? 'berkas_dilewati' : g.galat.kode,
    pesan: dilewati ? `Berkas dilewati. ${pesanBernama(g)}` : pesanBernama(g),
    berkas: g.nama,
  };
}
