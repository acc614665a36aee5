import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import type { OrangGanda } from '../../api/gabungViews';
import type { PegawaiId } from '../../domain/ids';
import { angka } from '../../domain/tampil';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { useAction } from '../parts/useAction';
import { useQuery } from '../parts/useQuery';
import { teks as umum } from '../text';
import css from './Benturan.module.css';
import { teks } from './teks';

/** Two records with one NIP beside each other: one stays, the other's work moves there. */
export function GabungOrang({ nip, onTutup }: { readonly nip: string | null; onTutup(): void }) {
  return (
    <Modal
      opened={nip !== null}
      onClose={onTutup}
      size="min(720px, 94vw)"
      title={<strong>{teks.orangJudul}</strong>}
      closeButtonProps={{ 'aria-label': umum.tutup }}
    >
      {nip !== null && <Isi key={nip} nip={nip} onTutup={onTutup} />}
    </Modal>
  );
}

function Isi({ nip, onTutup }: { readonly nip: string; onTutup(): void }) {
  const api = useApi();
  const { data, galat, muatUlang } = useQuery(() => api.getOrangGanda({ nip }), [nip], ['pegawai', 'penugasan']);
  const [dipilih, setDipilih] = useState<PegawaiId | null>(null);
  const { jalankan, sedang } = useAction();
  if (galat) return <Galat pesan={galat} onUlang={muatUlang} />;
  if (!data) return null;
  // Who has more behind the record stays, unless somebody says otherwise.
  const ke = data.orang.find(({ id }) => id === dipilih) ?? [...data.orang].sort((a, b) => isi(b) - isi(a))[0] ?? null;
  const gabungkan = async (): Promise<void> => {
    if (ke === null) return;
    const hasil = await jalankan(
      async () => {
        for (const { id } of data.orang) if (id !== ke.id) await api.mergePegawai({ dari: id, ke: ke.id });
        return ke.nama;
      },
      { berhasil: teks.orangDigabung },
    );
    if (hasil !== undefined) onTutup();
  };
  return (
    <>
      <p className={css.petunjuk}>{teks.orangArti(nip)}</p>
      <div className={css.orang} role="radiogroup" aria-label={teks.pertahankanIni}>
        {data.orang.map((satu) => (
          <button
            key={satu.id}
            type="button"
            role="radio"
            aria-checked={satu.id === ke?.id}
            className={css.seorang}
            onClick={() => setDipilih(satu.id)}
          >
            <strong>{satu.nama}</strong>
            <dl>
              {baris(satu).map(([nama, nilai]) => (
                <div key={nama} style={{ display: 'contents' }}>
                  <dt>{nama}</dt>
                  <dd>{nilai || '–'}</dd>
                </div>
              ))}
            </dl>
          </button>
        ))}
      </div>
      {data.halangan !== '' && <Galat pesan={data.halangan} />}
      <Button
        disabled={ke === null || data.halangan !== '' || data.orang.length < 2}
        loading={sedang}
        onClick={() => void gabungkan()}
      >
        {teks.gabungkanKe(ke?.nama ?? '')}
      </Button>
    </>
  );
}

const isi = ({ tugas, penempatan, ketidakhadiran, surat }: OrangGanda): number =>
  tugas + penempatan + ketidakhadiran + surat;

const baris = (o: OrangGanda): readonly (readonly [string, string])[] => [
  [teks.isian.status, o.status],
  [teks.isian.jabatan, o.jabatan],
  [teks.isian.bagian, o.bagian],
  [teks.isian.golongan, o.golongan],
  [teks.isian.tugas, angka(o.tugas)],
  [teks.isian.penempatan, angka(o.penempatan)],
  [teks.isian.ketidakhadiran, angka(o.ketidakhadiran)],
  [teks.isian.surat, angka(o.surat)],
];
