import { tanggalPanjang } from '../../domain/tampil';
import { dokumenArtikel } from '../dokumenArtikel';
import type { PilihanDokumen } from '../dokumenSurat';
import type { Halaman } from '../halaman';
import { KepalaCetak, TandaCetak } from '../kinerja/bagianCetak';
import { GAYA_CETAK } from '../kinerja/gayaKinerja';
import { TabelCetak } from '../kinerja/TabelCetak';
import { GrafikBatang } from './GrafikBatang';
import type { BagianLaporan, BlokLaporan, NaskahLaporan } from './modelLaporan';

const halamanLaporan = ({ kertas, orientasi }: Pick<NaskahLaporan, 'kertas' | 'orientasi'>): Halaman => ({
  kertas,
  orientasi,
  tepi: [13, 14, 14, 16],
});

/** A drawing that is a block of its own begins a new page in Chromium wherever pages are named: it stays in its line. */
const GAYA_LAPORAN = `
.laporan{font-size:9.5pt;line-height:1.28}
.laporan h2{font-size:10.5pt;margin:3.2mm 0 1.2mm;break-after:avoid}
.laporan .paragraf{margin-top:1.6mm;text-align:justify}
.laporan .deret-angka{display:grid;grid-template-columns:repeat(3,1fr);gap:1.6mm;margin-top:2.4mm;width:calc(100% - .3mm)}
.laporan .deret-angka>div{border:.5pt solid #000;padding:1.2mm 2mm;break-inside:avoid}
.laporan .deret-angka .label{font-size:8pt}
.laporan .deret-angka .nilai{font-size:14pt;font-weight:700;line-height:1.2;font-variant-numeric:tabular-nums}
.laporan .deret-angka .rinci{font-size:7.8pt;line-height:1.2}
.laporan .grafik{margin-top:2.4mm;break-inside:avoid}
.laporan .grafik figcaption{font-size:8.8pt;font-weight:700;margin-bottom:.8mm}
.laporan .grafik svg{font-family:inherit;vertical-align:top;max-width:100%}
.laporan table{margin-top:1.4mm;font-size:8.3pt}
.laporan th{font-size:7.5pt;line-height:1.12}
.laporan .sifat{position:absolute;right:.3mm;top:0;font-size:9pt;font-weight:700;border:.75pt solid #000;padding:.6mm 2mm}
.laporan{position:relative}
.laporan .catatan-kinerja p{margin-bottom:.3mm}
.laporan .tanda{break-inside:avoid}
`;

function Blok({ blok }: { blok: BlokLaporan }) {
  if (blok.jenis === 'subjudul') return <h2>{blok.teks}</h2>;
  if (blok.jenis === 'paragraf') return <p className="paragraf">{blok.teks}</p>;
  if (blok.jenis === 'tabel')
    return blok.tabel.baris.length === 0 ? (
      <p className="kosong">Tidak ada.</p>
    ) : (
      <TabelCetak tabel={blok.tabel} penutup={null} />
    );
  if (blok.jenis === 'grafik')
    return (
      <>
        {blok.grafik.map((grafik) => (
          <GrafikBatang key={grafik.judul} grafik={grafik} />
        ))}
      </>
    );
  if (blok.jenis === 'catatan')
    return (
      <div className="catatan-kinerja">
        {blok.butir.map((teks) => (
          <p key={teks}>{teks}</p>
        ))}
      </div>
    );
  return (
    <div className="deret-angka">
      {blok.butir.map(({ label, nilai, keterangan }) => (
        <div key={label}>
          <p className="label">{label}</p>
          <p className="nilai">{nilai}</p>
          <p className="rinci">{keterangan}</p>
        </div>
      ))}
    </div>
  );
}

function Isi({ naskah, bagian }: { naskah: NaskahLaporan; bagian: BagianLaporan }) {
  const { kop, sifat } = naskah;
  return (
    <>
      {sifat !== '' && <p className="sifat">{sifat}</p>}
      <KepalaCetak kop={kop} bagian={bagian} />
      {bagian.blok.map((blok, i) => (
        <Blok key={i} blok={blok} />
      ))}
      <p className="catatan-kinerja">Dicetak {tanggalPanjang(naskah.dicetak)} dari BagiHabis.</p>
      <TandaCetak ttd={bagian.ttd} />
    </>
  );
}

/** Parts `[dari, sampai)` of a report as one document, each from a page of its own, marked to be numbered by itself. */
export function dokumenLaporan(
  naskah: NaskahLaporan,
  pilihan: PilihanDokumen,
  [dari, sampai]: readonly [number, number] = [0, naskah.bagian.length],
): string {
  const isi = naskah.bagian.slice(dari, sampai).map((satu, i) => <Isi key={i} naskah={naskah} bagian={satu} />);
  const gaya = [GAYA_CETAK, GAYA_LAPORAN];
  return dokumenArtikel({ halaman: halamanLaporan(naskah), kelas: 'kinerja laporan', gaya, isi }, pilihan);
}
