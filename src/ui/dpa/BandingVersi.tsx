import { Button, Select } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconArrowLeft, IconArrowRight, IconCopy } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { VersiDpa } from '../../api/dpaViews';
import type { DpaId } from '../../domain/ids';
import { angka, persen, rupiah, tanggalPanjang } from '../../domain/tampil';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { KolomCari } from '../parts/KolomCari';
import { Layar } from '../parts/Layar';
import { salinTeks } from '../parts/salinTeks';
import { SaringChip } from '../parts/SaringChip';
import { useQuery } from '../parts/useQuery';
import {
  jumlahBanding,
  salinanBanding,
  saringBanding,
  SARING_BANDING,
  totalBanding,
  type SaringBanding,
} from './bandingVersi';
import { selisihTeks } from './kalimatTinjau';
import { TabelBanding } from './TabelBanding';
import { SARING, teks } from './teks';
import dasar from './Dpa.module.css';
import css from './Versi.module.css';

interface Props {
  readonly lama: DpaId;
  readonly baru: DpaId;
  readonly versi: readonly VersiDpa[];
  onGanti(lama: DpaId, baru: DpaId): void;
  onKembali(): void;
}

/** Two documents of the year side by side: what changed, by how much, and what hangs on it. */
export function BandingVersi({ lama, baru, versi, onGanti, onKembali }: Props) {
  const api = useApi();
  const { data, galat, muatUlang } = useQuery(() => api.compareVersiDpa({ lama, baru }), [lama, baru]);
  const [saring, setSaring] = useState<SaringBanding>('berubah');
  const [cari, setCari] = useState('');
  const baris = useMemo(() => (data ? saringBanding(data, saring, cari.trim()) : []), [data, saring, cari]);
  const total = data && totalBanding(data.baris);
  const pilihan = versi.map((v) => ({ value: v.id, label: `${v.sebutan}, ${tanggalPanjang(v.tanggal)}` }));
  const salin = () => {
    const berhasil = salinTeks(salinanBanding(baris));
    notifications.show({
      message: berhasil
        ? `${angka(baris.length)} baris disalin; tempel di Excel atau Word.`
        : 'Tabel tidak dapat disalin pada komputer ini.',
      withBorder: true,
    });
  };
  const pilih = (label: string, nilai: DpaId, ganti: (id: DpaId) => void) => (
    <Select
      aria-label={label}
      w={250}
      allowDeselect={false}
      value={nilai}
      data={pilihan}
      onChange={(id) => id !== null && ganti(id)}
    />
  );
  return (
    <Layar
      judul="Bandingkan versi"
      gulir={false}
      saring={
        <div className={css.pasangan}>
          {pilih('Versi lama', lama, (id) => onGanti(id, baru))}
          <IconArrowRight size={16} aria-hidden />
          {pilih('Versi baru', baru, (id) => onGanti(lama, id))}
        </div>
      }
      aksi={
        <>
          <Button
            variant="default"
            leftSection={<IconCopy size={15} aria-hidden />}
            onClick={salin}
            disabled={baris.length === 0}
          >
            Salin tabel
          </Button>
          <Button variant="default" leftSection={<IconArrowLeft size={15} aria-hidden />} onClick={onKembali}>
            Kembali
          </Button>
        </>
      }
    >
      <div className={dasar.tubuh}>
        {galat && <Galat pesan={galat} onUlang={muatUlang} />}
        {data && total && (
          <>
            <div className={css.ringkas}>
              <span>
                <span className="redup">{data.lama.sebutan}</span> <span className="angka">{rupiah(total.lama)}</span>
              </span>
              <IconArrowRight size={15} aria-hidden />
              <span>
                <span className="redup">{data.baru.sebutan}</span>{' '}
                <strong className="angka">{rupiah(total.baru)}</strong>
              </span>
              <strong className={css.beda}>
                {selisihTeks(total.baru - total.lama)}
                {total.lama > 0 &&
                  Math.abs(total.baru - total.lama) >= total.lama / 10_000 &&
                  ` (${persen((total.baru - total.lama) / total.lama)})`}
              </strong>
            </div>
            <div className={css.saringan}>
              <SaringChip<SaringBanding>
                label="Saring keadaan"
                nilai={saring}
                onUbah={setSaring}
                pilihan={SARING_BANDING.filter(
                  (s) => ['semua', 'berubah'].includes(s) || jumlahBanding(data, s) > 0,
                ).map((s) => ({
                  nilai: s,
                  label: s === 'berubah' ? 'Yang berubah' : SARING[s],
                  jumlah: jumlahBanding(data, s),
                }))}
              />
              <KolomCari label="Cari sub kegiatan" nilai={cari} onUbah={setCari} lebar={190} />
            </div>
          </>
        )}
        {data && baris.length === 0 && (
          <p className="redup">
            {saring === 'berubah' && cari === '' ? 'Kedua versi sama: tidak ada yang berubah.' : teks.tidakCocok}
          </p>
        )}
        {data && baris.length > 0 && (
          <TabelBanding baris={baris} judulLama={data.lama.sebutan} judulBaru={data.baru.sebutan} />
        )}
      </div>
    </Layar>
  );
}
