import { Button, Modal } from '@mantine/core';
import { useMemo } from 'react';
import { useStore, type StoreApi } from 'zustand';
import type { HasilImporPegawai, PratinjauPegawai } from '../../api/pegawaiViews';
import { Galat } from '../parts/Galat';
import { jumlahTemuan, type KeadaanImpor } from '../parts/imporStore';
import { PetaKolom } from '../parts/PetaKolom';
import { ProgresImpor } from '../parts/ProgresImpor';
import { SaringChip } from '../parts/SaringChip';
import { useAction } from '../parts/useAction';
import { teks as umum } from '../text';
import { RingkasanStaf } from './RingkasanStaf';
import { TabelStaf } from './TabelStaf';
import { kalimatHasil, teksTinjau } from './teksTinjau';
import { butirStaf, hitungStaf, SARING_STAF, type IsianStafStore } from './isianStaf';
import css from './TinjauStaf.module.css';

interface Props {
  readonly impor: StoreApi<KeadaanImpor<PratinjauPegawai>>;
  readonly isian: IsianStafStore;
}

/** A staff list before it is taken in: who joins, changes, is missing, and what a person should look at. */
export function TinjauStaf({ impor, isian }: Props) {
  const { tahap, jobId, pratinjau, galat, mulai, pakaiPeta, ke, tutup } = useStore(impor);
  return (
    <Modal
      opened={tahap !== 'tutup'}
      onClose={tutup}
      size="min(1360px, 97vw)"
      yOffset="2.5vh"
      title={<strong>{teksTinjau.judul}</strong>}
      closeButtonProps={{ 'aria-label': umum.tutup }}
      classNames={{ body: css.tubuh ?? '' }}
    >
      {tahap === 'membaca' && <ProgresImpor jobId={jobId} onTutup={tutup} />}
      {tahap === 'gagal' && (
        <>
          <Galat pesan={galat} />
          <div className={css.kaki}>
            <Button onClick={() => void mulai()}>{teksTinjau.lain}</Button>
            <Button variant="default" onClick={tutup}>
              {umum.tutup}
            </Button>
          </div>
        </>
      )}
      {tahap === 'petakan' && pratinjau !== null && (
        <div className={css.peta}>
          <PetaKolom
            key={pratinjau.imporId}
            pemetaan={pratinjau.pemetaan}
            berkas={pratinjau.berkas}
            onPakai={(peta) => void pakaiPeta(peta)}
            onBatal={() => (pratinjau.pemetaan.yakin ? ke('pratinjau') : tutup())}
          />
        </div>
      )}
      {(tahap === 'pratinjau' || tahap === 'menerima') && pratinjau !== null && (
        <Isi key={pratinjau.imporId} impor={impor} isian={isian} pratinjau={pratinjau} />
      )}
    </Modal>
  );
}

function Isi({ impor, isian, pratinjau }: Props & { readonly pratinjau: PratinjauPegawai }) {
  const { tahap, galat, mulai, ke, terima, tutup } = useStore(impor);
  const keadaan = useStore(isian);
  const { putusan, saring, aturSaring } = keadaan;
  const { jalankan } = useAction();
  const butir = useMemo(() => butirStaf(pratinjau, putusan, saring), [pratinjau, putusan, saring]);
  const n = hitungStaf(pratinjau, keadaan);
  const galatBaris = jumlahTemuan(pratinjau, 'galat');
  const halangan = galatBaris > 0 ? teksTinjau.galat : n.ditulis === 0 ? teksTinjau.tanpaPerubahan : '';
  const pilihan = SARING_STAF.filter((s) => s === 'semua' || n[s] > 0);
  return (
    <div className={css.penuh}>
      <RingkasanStaf pratinjau={pratinjau} isian={isian} hitungan={n} galatBaris={galatBaris} />
      <SaringChip
        label={teksTinjau.saringLabel}
        nilai={saring}
        onUbah={aturSaring}
        pilihan={pilihan.map((nilai) => ({ nilai, label: teksTinjau.saring[nilai], jumlah: n[nilai] }))}
      />
      <div className={css.tabel}>
        <TabelStaf butir={butir} pratinjau={pratinjau} isian={isian} />
      </div>
      {galat !== '' && <Galat pesan={galat} />}
      <div className={css.kaki}>
        <Button
          loading={tahap === 'menerima'}
          disabled={halangan !== ''}
          onClick={() =>
            // What comes back is what this store sent: the result of a staff list.
            void jalankan(terima, { berhasil: (hasil) => hasil && kalimatHasil(hasil as HasilImporPegawai) })
          }
        >
          {teksTinjau.simpan(n.ditulis)}
        </Button>
        <Button variant="default" onClick={() => void mulai()}>
          {teksTinjau.lain}
        </Button>
        <Button variant="subtle" onClick={() => ke('petakan')}>
          {teksTinjau.peta}
        </Button>
        <Button variant="subtle" color="gray" onClick={tutup}>
          {umum.batal}
        </Button>
        {halangan !== '' && (
          <span className={galatBaris > 0 ? css.galat : 'redup'} role={galatBaris > 0 ? 'alert' : 'status'}>
            {halangan}
          </span>
        )}
      </div>
    </div>
  );
}
