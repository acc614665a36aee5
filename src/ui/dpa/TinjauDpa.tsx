import { Button, SegmentedControl } from '@mantine/core';
import { IconArrowLeft, IconFileAlert } from '@tabler/icons-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import type { HasilImpor } from '../../api/views';
import { angka } from '../../domain/tampil';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { Kosong } from '../parts/Kosong';
import { Layar } from '../parts/Layar';
import { Progres } from '../parts/Progres';
import { kabarBerhasil } from '../parts/useAction';
import { useProgres } from '../parts/useProgres';
import { teks as umum } from '../text';
import { RingkasanTinjau } from './RingkasanTinjau';
import { TabelTinjau } from './TabelTinjau';
import { isianBaris, meragukan, perluDiperiksa, type TinjauDpaStore } from './tinjauDpaStore';
import css from './Tinjau.module.css';

const teksDiterima = ({ baru, diperbarui, sama }: HasilImpor): string =>
  `DPA diterima: ${[
    baru > 0 && `${angka(baru)} sub kegiatan baru`,
    diperbarui > 0 && `${angka(diperbarui)} diperbarui`,
    sama > 0 && `${angka(sama)} tetap`,
  ]
    .filter(Boolean)
    .join(', ')}.`;

const JUDUL = 'Periksa DPA sebelum diterima';

/** What was understood, what is doubtful, sums against the printed totals; nothing is written before "Terima". */
export function TinjauDpa({ store }: { readonly store: TinjauDpaStore }) {
  const api = useApi();
  const keadaan = useStore(store);
  const { tahap, pratinjau, galat, jobId, batal, mulai, terima } = keadaan;
  const kemajuan = useProgres(jobId, 'Membaca berkas…');
  const [saring, setSaring] = useState<'semua' | 'periksa'>('semua');
  const kembali = (
    <Button variant="default" leftSection={<IconArrowLeft size={15} aria-hidden />} onClick={batal}>
      {umum.batal}
    </Button>
  );

  if (tahap === 'gagal')
    return (
      <Layar judul={JUDUL} aksi={kembali}>
        <Kosong
          ikon={IconFileAlert}
          judul="Berkas tidak dapat dibaca sebagai DPA"
          aksi={<Button onClick={() => void mulai()}>Pilih berkas lain</Button>}
        >
          {galat} Belum ada yang ditulis.
        </Kosong>
      </Layar>
    );
  if (pratinjau === null)
    return (
      <Layar judul={JUDUL}>
        <Progres pekerjaan={kemajuan} onBatal={batal} />
      </Layar>
    );

  const diterima = pratinjau.baris.filter((b) => !isianBaris(keadaan, b).abaikan);
  const periksa = diterima.filter((b) => perluDiperiksa(keadaan, b));
  const ragu = pratinjau.baris.filter(meragukan);
  const galatBerkas = pratinjau.temuan.filter((t) => t.tingkat === 'galat').length;
  const kirim = async () => {
    const hasil = await terima();
    if (hasil) kabarBerhasil(api, teksDiterima(hasil), hasil.langkah !== null);
  };
  return (
    <Layar
      judul={JUDUL}
      gulir={false}
      saring={
        <SegmentedControl
          aria-label="Saring baris"
          value={saring}
          onChange={(nilai) => setSaring(nilai === 'periksa' ? 'periksa' : 'semua')}
          data={[
            { value: 'semua', label: `Semua ${angka(pratinjau.baris.length)}` },
            {
              value: 'periksa',
              label: `Perlu diperiksa ${angka(periksa.length)}`,
              disabled: ragu.length === 0,
            },
          ]}
        />
      }
      aksi={
        <>
          {kembali}
          <Button
            onClick={() => void kirim()}
            loading={tahap === 'menerima'}
            disabled={diterima.length === 0 || galatBerkas > 0 || tahap === 'membaca'}
          >
            Terima {angka(diterima.length)} sub kegiatan
          </Button>
        </>
      }
    >
      <div className={css.tubuh}>
        {galat && <Galat pesan={galat} />}
        <RingkasanTinjau store={store} pratinjau={pratinjau} perlu={periksa.length} />
        {tahap === 'membaca' ? (
          <Progres pekerjaan={kemajuan} onBatal={batal} />
        ) : (
          <TabelTinjau store={store} baris={saring === 'periksa' ? ragu : pratinjau.baris} />
        )}
      </div>
    </Layar>
  );
}
