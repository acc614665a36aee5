import { angka, rupiah } from '../../domain/tampil';
import type { PengaturanTpp } from '../../domain/tpp';
import { useApi } from '../api';
import { Rupiah } from '../parts/Angka';
import { Galat } from '../parts/Galat';
import { TabelKecil } from '../parts/TabelKecil';
import { useQuery } from '../parts/useQuery';
import { teks } from './teks';

/** What it would amount to for whole units; nobody is named. */
export function KantorTpp({ bulan, tpp }: { readonly bulan: number; readonly tpp: PengaturanTpp }) {
  const api = useApi();
  const { data, galat, muatUlang } = useQuery(() => api.getTppKantor({ bulan }), [bulan]);
  const kecil = (jumlah: number | null): string => (jumlah === null ? teks.kurangDari(data?.k ?? 0) : angka(jumlah));
  const catatan = data
    ? [
        data.tanpaDasar !== 0 && teks.tanpaDasar(kecil(data.tanpaDasar)),
        data.tanpaHasil !== 0 && teks.belumCatat(kecil(data.tanpaHasil)),
        !data.adaKehadiran && teks.tanpaKehadiran,
      ].filter((satu) => satu !== false)
    : [];
  const { nama, orang, dasar, simulasi, persen } = teks.kantorKolom;
  return (
    <section className="kotak">
      <h2>{teks.kantor}</h2>
      <p className="arti">{teks.kantorArti(teks.ukuran[tpp.ukuran.cara])}</p>
      {galat && <Galat pesan={galat} onUlang={muatUlang} />}
      {data && data.bagian.length === 0 && <p className="arti">{teks.kantorKosong(data.k)}</p>}
      {data && data.bagian.length > 0 && (
        <TabelKecil judul={teks.kantor} kiri={[nama]} kanan={[orang, dasar, simulasi, persen]}>
          {data.bagian.map((satu) => (
            <tr key={satu.nama}>
              <td>{satu.nama}</td>
              <td className="kanan angka">{angka(satu.orang)}</td>
              <td className="kanan">
                <Rupiah nilai={satu.dasar} />
              </td>
              <td className="kanan" title={rupiah(satu.simulasi)}>
                <Rupiah nilai={satu.simulasi} />
              </td>
              <td className="kanan angka">{teks.persen(Math.round((satu.simulasi / satu.dasar) * 10_000))}</td>
            </tr>
          ))}
        </TabelKecil>
      )}
      {catatan.length > 0 && <p className="arti">Tidak ikut atau perlu dilengkapi: {catatan.join('; ')}.</p>}
    </section>
  );
}
