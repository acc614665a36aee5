import { tanggalPanjang } from '../../domain/tampil';
import { dokumenArtikel } from '../dokumenArtikel';
import type { PilihanDokumen } from '../dokumenSurat';
import type { Halaman } from '../halaman';
import { KepalaCetak, TandaCetak } from './bagianCetak';
import { GAYA_CETAK } from './gayaKinerja';
import type { BagianKinerja, NaskahKinerja } from './modelKinerja';
import { TabelCetak } from './TabelCetak';

const halamanKinerja = ({ kertas }: Pick<NaskahKinerja, 'kertas'>): Halaman => ({
  kertas,
  orientasi: 'mendatar',
  tepi: [16, 12, 12, 15],
});

function Penutup({ naskah, bagian }: { naskah: NaskahKinerja; bagian: BagianKinerja }) {
  return (
    <>
      <div className="catatan-kinerja">
        {[...bagian.catatan, `Dicetak ${tanggalPanjang(naskah.dicetak)}.`].map((teks) => (
          <p key={teks}>{teks}</p>
        ))}
      </div>
      <TandaCetak ttd={bagian.ttd} />
    </>
  );
}

function Isi({ naskah, bagian }: { naskah: NaskahKinerja; bagian: BagianKinerja }) {
  const penutup = <Penutup naskah={naskah} bagian={bagian} />;
  const terakhir = bagian.tabel.length - 1;
  return (
    <>
      <KepalaCetak kop={naskah.kop} bagian={bagian} />
      {bagian.tabel.map((tabel, i) =>
        tabel.baris.length === 0 ? (
          <div key={i}>
            <p className="kosong">Belum ada tugas.</p>
            {i === terakhir && penutup}
          </div>
        ) : (
          <TabelCetak key={i} tabel={tabel} penutup={i === terakhir ? penutup : null} />
        ),
      )}
    </>
  );
}

/** Parts `[dari, sampai)` of a paper as one document, each from a page of its own, marked to be numbered by itself. */
export function dokumenKinerja(
  naskah: NaskahKinerja,
  pilihan: PilihanDokumen,
  [dari, sampai]: readonly [number, number] = [0, naskah.bagian.length],
): string {
  const isi = naskah.bagian.slice(dari, sampai).map((satu, i) => <Isi key={i} naskah={naskah} bagian={satu} />);
  return dokumenArtikel({ halaman: halamanKinerja(naskah), kelas: 'kinerja', gaya: [GAYA_CETAK], isi }, pilihan);
}
