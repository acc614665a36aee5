import { Button, UnstyledButton } from '@mantine/core';
import type { BarisAgenda } from '../../api/agendaViews';
import { bulanDari, hariDari } from '../../domain/hari';
import type { Tanggal, TugasId } from '../../domain/ids';
import { angka, tanggalPanjang } from '../../domain/tampil';
import { useApi } from '../api';
import { useAction } from '../parts/useAction';
import { hariIni as hariSebenarnya } from '../parts/waktu';
import { layarStore } from '../stores/layarStore';
import css from './Agenda.module.css';
import { kapanTeks, keteranganButir, SEBUTAN_BUTIR, teks } from './teks';

interface Props {
  readonly butir: BarisAgenda;
  readonly hariIni: Tanggal;
  /** Without the day, where it stands in a heading. */
  readonly tanpaKapan?: boolean;
  onPerintah(id: TugasId): void;
}

/** One line: what it is, who has it, when it is due, and the next step as a button. */
export function BarisButir({ butir, hariIni, tanpaKapan = false, onPerintah }: Props) {
  const { buka } = layarStore.getState();
  const { jenis, nama, keadaan, tenggat, tugasId, menunggu } = butir;
  const bukaButir = () => (menunggu === null ? buka('tugas', { tugasId }) : onPerintah(tugasId));
  const kapan = kapanTeks(tenggat, hariIni);
  return (
    <li className={tanpaKapan ? `${css.butir ?? ''} ${css.pendek ?? ''}` : css.butir}>
      <span className={`${css.jenis ?? ''} ${css[jenis] ?? ''}`}>{SEBUTAN_BUTIR[jenis]}</span>
      <UnstyledButton className={css.nama} data-butir onClick={bukaButir}>
        <span className="satu-baris" title={nama}>
          {nama}
        </span>
        <span className={`${css.keterangan ?? ''} satu-baris`} title={keteranganButir(butir)}>
          {keteranganButir(butir)}
        </span>
      </UnstyledButton>
      <Orang butir={butir} />
      {!tanpaKapan && (
        <span className={keadaan === 'terlambat' ? `${css.kapan ?? ''} ${css.awas ?? ''}` : css.kapan}>
          <span title={tanggalPanjang(tenggat)}>{kapan}</span>
        </span>
      )}
      <span className={css.langkah}>
        <Langkah butir={butir} onPerintah={onPerintah} />
      </span>
    </li>
  );
}

function Orang({ butir: { orang, pegawaiIds } }: { readonly butir: BarisAgenda }) {
  const [pertama] = orang;
  if (!pertama) return <span className={`${css.orang ?? ''} ${css.awas ?? ''}`}>{teks.takAdaOrang}</span>;
  const lain = pegawaiIds.length - 1;
  return (
    <span className={`${css.orang ?? ''} satu-baris`} title={orang.map(({ nama }) => nama).join('; ')}>
      {pertama.nama}
      {lain > 0 && ` +${angka(lain)}`}
    </span>
  );
}

/** The cure in one click: what the line waits for. */
function Langkah({ butir, onPerintah }: Pick<Props, 'butir' | 'onPerintah'>) {
  const api = useApi();
  const { jalankan, sedang } = useAction();
  const { buka } = layarStore.getState();
  const { jenis, keadaan, menunggu, tugasId, tenggat, bagianId } = butir;
  if (keadaan === 'selesai') return null;
  const tombol = (label: string, aksi: () => void) => (
    <Button variant="default" size="compact-xs" disabled={sedang} onClick={aksi}>
      {label}
    </Button>
  );
  if (jenis === 'notula') return tombol(teks.tulisNotula, () => onPerintah(tugasId));
  if (menunggu === 'putuskan') return tombol(teks.putuskan, () => onPerintah(tugasId));
  if (butir.pegawaiIds.length === 0) return tombol(teks.bagi, () => buka('pembagian', { tugasId }));
  if (jenis === 'rapat') return null;
  if (jenis === 'perintah')
    return tombol(
      teks.selesai,
      () =>
        void jalankan(() => api.finishPerintah({ ids: [tugasId], selesai: hariSebenarnya() }), {
          berhasil: teks.diselesaikan,
        }),
    );
  return tombol(teks.catatRealisasi, () =>
    buka('realisasi', { bagianId, tugasId, bulan: bulanDari(hariDari(tenggat)) }),
  );
}
