import { Button } from '@mantine/core';
import type { MasaPelaksana, PeristiwaAlih } from '../../api/alihViews';
import { SEBUTAN_SEBAB_ALIH } from '../../domain/alihkan';
import type { PegawaiId, TugasId } from '../../domain/ids';
import { tanggalPanjang } from '../../domain/tampil';
import { useApi } from '../api';
import { useAction } from '../parts/useAction';
import { useQuery } from '../parts/useQuery';
import css from './Alihkan.module.css';
import { teks } from './teks';

type Props =
  | { readonly tugasId: TugasId; readonly pegawaiId?: never }
  | { readonly pegawaiId: PegawaiId; readonly tugasId?: never };
const TABEL = ['penugasan', 'alih_tugas', 'pembatalan', 'tugas', 'pegawai'];
const r = teks.riwayat;

/** Who did what until when, of one task or one person; nothing where nothing was ever handed over or called off. */
export function RiwayatPelaksana({ tugasId, pegawaiId }: Props) {
  const api = useApi();
  const { jalankan, sedang } = useAction();
  const minta = tugasId === undefined ? { pegawaiId } : { tugasId };
  const { data } = useQuery(() => api.getRiwayatAlih(minta), [tugasId, pegawaiId], TABEL);
  if (!data || data.peristiwa.length === 0) return null;
  const bermasa = data.pelaksana.filter((p) => tugasId !== undefined || p.mulai !== null || p.sampai !== null);
  return (
    <section className={css.riwayat} aria-label={r.judul}>
      <h3>{r.judul}</h3>
      <ul>
        {bermasa.map((satu) => (
          <li key={`${satu.tugasId} ${satu.pegawaiId}`}>
            <span className={css.apa}>{tugasId === undefined ? satu.tugas : satu.nama}</span>
            <span className="angka">{satu.porsi}</span>
            <span className="redup">{masaTeks(satu)}</span>
          </li>
        ))}
      </ul>
      <ol>
        {data.peristiwa.map((satu, i) => (
          <li key={`${satu.tugasId} ${satu.tanggal} ${String(i)}`}>
            <span className="redup">
              {satu.sampai === null
                ? tanggalPanjang(satu.tanggal)
                : r.rentang(tanggalPanjang(satu.tanggal), tanggalPanjang(satu.sampai))}
            </span>
            <span className={css.apa}>
              {peristiwaTeks(satu)}: {satu.porsi}
              {tugasId === undefined && <> · {satu.tugas}</>}
              <span className="redup">{sebabTeks(satu)}</span>
            </span>
          </li>
        ))}
      </ol>
      {tugasId !== undefined && adaBatal(data.peristiwa) && (
        <Button
          variant="subtle"
          size="compact-sm"
          loading={sedang}
          onClick={() => void jalankan(() => api.pulihkanSisa({ tugasId }), { berhasil: teks.batal.dipulihkan })}
        >
          {teks.batal.pulihkan}
        </Button>
      )}
    </section>
  );
}

function masaTeks({ mulai, sampai }: MasaPelaksana): string {
  if (mulai !== null && sampai !== null) return r.rentang(tanggalPanjang(mulai), tanggalPanjang(sampai));
  if (mulai !== null) return r.sejak(tanggalPanjang(mulai));
  return sampai === null ? r.seluruhnya : r.sampai(tanggalPanjang(sampai));
}

const peristiwaTeks = ({ jenis, dari, kepada }: PeristiwaAlih): string =>
  jenis === 'alih' ? r.alih(dari, kepada) : r[jenis](dari);

/** Something that is not brought back yet. */
const adaBatal = (peristiwa: readonly PeristiwaAlih[]): boolean =>
  peristiwa.filter(({ jenis }) => jenis === 'batal').length > peristiwa.filter(({ jenis }) => jenis === 'pulih').length;

const sebabTeks = ({ sebab, keterangan }: PeristiwaAlih): string => {
  const kata = [sebab === null ? '' : SEBUTAN_SEBAB_ALIH[sebab], keterangan].filter((satu) => satu !== '');
  return kata.length === 0 ? '' : ` (${kata.join(': ')})`;
};
