import { rupiah } from '../domain/tampil';
import type { SubMentah } from './dpaHasil';
import type { KelompokDpa } from './dpaKelompok';
import { bermuka } from './dpaKelompok';
import { tingkatRekening } from './dpaKode';
import type { BarisMentah } from './dpaMentah';
import type { Temuan } from './temuan';

type Sub = Omit<SubMentah, 'temuan'>;
type Beri = (tingkat: Temuan['tingkat'], kode: string, baris: number, pesan: string) => void;

const daftar = (n: readonly number[]): string =>
  n.slice(0, 4).join(', ') + (n.length > 4 ? ` dan ${n.length - 4} lainnya` : '');

/** Findings of one line: its rows against each other and against what the sheet prints of it. */
export function periksaSub(s: Sub, k: KelompokDpa): Temuan[] {
  const hasil: Temuan[] = [];
  const { lembar } = s.asal;
  const beri: Beri = (tingkat, kode, baris, pesan) => {
    hasil.push({ tingkat, kode, pesan: `Lembar “${lembar}” baris ${baris}: ${pesan}`, lembar, baris, kolom: null });
  };
  const sebut = s.kode !== '' ? s.kode : `“${s.nama}”`;
  jumlahRincian(k, sebut, beri);
  ganda(k, sebut, beri);
  beragam(s, k, beri);
  const awal = k.pertama.baris;
  if (s.bulan) {
    const setahun = s.bulan.reduce((n, b) => n + b, 0);
    if (setahun !== s.pagu)
      beri(
        'peringatan',
        'bulan_berbeda',
        awal,
        `rencana 12 bulan ${sebut} berjumlah ${rupiah(setahun)}, pagunya ${rupiah(s.pagu)} (selisih ${rupiah(Math.abs(setahun - s.pagu))}).`,
      );
  }
  danaBerbeda(s, k, sebut, beri);
  const nol = s.indikator.filter((i) => /^0+([.,]0+)?$/.test(i.target));
  if (nol.length > 0)
    beri(
      'peringatan',
      'target_nol',
      awal,
      `target ${sebut} tertulis 0 ${nol[0]?.satuan ?? ''}. Periksa targetnya.`.replace(' .', '.'),
    );
  return hasil;
}

/** Items = the total the row of the sub kegiatan prints, and its level-1 account ("5 BELANJA"). */
function jumlahRincian(k: KelompokDpa, sebut: string, beri: Beri): void {
  const rekening = k.semua.filter((b) => b.jenis === 'rekening');
  if (rekening.length === 0) return;
  const muka = k.semua.filter((b) => b.jenis === 'sub' && bermuka(b, rekening) && !b.paguKosong);
  const tercetak = muka.reduce((n, b) => n + b.pagu, 0);
  if (muka[0] && !k.uang.includes(muka[0]) && tercetak !== k.pagu)
    beri(
      'peringatan',
      'rincian_berbeda',
      muka[0].baris,
      `${sebut} tercetak ${rupiah(tercetak)}, jumlah rincian rekeningnya ${rupiah(k.pagu)} (selisih ${rupiah(Math.abs(tercetak - k.pagu))}). Yang dipakai jumlah rinciannya.`,
    );
  const atas = rekening.filter((b) => tingkatRekening(b.rekening ?? '') === 1);
  const jumlah = atas.reduce((n, b) => n + b.pagu, 0);
  if (atas[0] && jumlah !== k.pagu)
    beri(
      'peringatan',
      'subjumlah_berbeda',
      atas[0].baris,
      `${sebut} tercetak ${rupiah(jumlah)}, jumlah rinciannya ${rupiah(k.pagu)}.`,
    );
}

const sidik = (b: BarisMentah): string =>
  [
    b.nama,
    b.rekening ?? '',
    b.namaRekening,
    b.dana?.kode ?? '',
    b.dana?.nama ?? '',
    b.paket,
    b.keterangan,
    b.pagu,
  ].join('|');

/** Equal rows are counted both, and told: only the office knows whether one is a copy. */
function ganda(k: KelompokDpa, sebut: string, beri: Beri): void {
  const pertama = new Map<string, number>();
  for (const b of k.uang) {
    if (b.pagu === 0) continue;
    const kunci = sidik(b);
    const lama = pertama.get(kunci);
    if (lama === undefined) pertama.set(kunci, b.baris);
    else
      beri(
        'peringatan',
        'baris_kembar',
        b.baris,
        `sama persis dengan baris ${lama} (${sebut}${b.rekening ? ` ${b.rekening}` : ''}, ${rupiah(b.pagu)}). Keduanya dijumlahkan; hapus salah satu bila itu salinan.`,
      );
  }
  const sub = k.uang.filter((b) => b.jenis === 'sub');
  const berbeda = new Set(sub.map((b) => `${b.dana?.kode ?? ''}|${b.dana?.nama ?? ''}|${b.paket}`)).size;
  if (sub.length > 1 && berbeda === 1 && pertama.size === sub.length)
    beri(
      'peringatan',
      'kode_berulang',
      sub[1]?.baris ?? 0,
      `${sebut} tertulis ${sub.length} kali (baris ${daftar(sub.map((b) => b.baris))}) dengan jumlah berbeda; pagunya dijumlahkan menjadi ${rupiah(k.pagu)}. Pastikan bukan kode yang salah ketik.`,
    );
}

function beragam(s: Sub, k: KelompokDpa, beri: Beri): void {
  const nama = [...new Set(k.semua.map((r) => r.nama).filter((n) => n !== ''))];
  if (nama.length > 1)
    beri(
      'info',
      'nama_ganda',
      k.pertama.baris,
      `${s.kode} ditulis dengan ${nama.length} nama; yang dipakai “${s.nama}”.`,
    );
  const bagian = [...new Set(k.semua.map((r) => r.bagian).filter((n) => n !== ''))];
  if (bagian.length > 1)
    beri(
      'peringatan',
      'bagian_ganda',
      k.pertama.baris,
      `${s.kode || s.nama} tertulis pada ${bagian.length} bagian (${bagian.join(', ')}); yang dipakai “${s.bagian}”.`,
    );
}

function danaBerbeda(s: Sub, k: KelompokDpa, sebut: string, beri: Beri): void {
  const berjumlah = s.sumberDana.filter((d) => d.pagu !== null);
  if (berjumlah.length === 0) {
    const tanpa = k.uang.filter((b) => b.dana === null && b.pagu > 0);
    if (s.sumberDana.length > 0 && tanpa.length > 0 && tanpa.length < k.uang.length)
      beri(
        'peringatan',
        'dana_kosong',
        tanpa[0]?.baris ?? 0,
        `sumber dana ${tanpa.length} baris ${sebut} kosong (${rupiah(tanpa.reduce((n, b) => n + b.pagu, 0))}).`,
      );
    return;
  }
  const jumlah = berjumlah.reduce((n, d) => n + (d.pagu ?? 0), 0);
  if (jumlah !== s.pagu)
    beri(
      'peringatan',
      'dana_berbeda',
      k.pertama.baris,
      `jumlah sumber dana ${sebut} ${rupiah(jumlah)}, pagunya ${rupiah(s.pagu)}.`,
    );
}
