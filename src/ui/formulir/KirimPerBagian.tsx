import { Button, Checkbox, Modal } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { HasilTerbitFormulir } from '../../api/formulirViews';
import type { BagianId } from '../../domain/ids';
import { useApi } from '../api';
import { Progres } from '../parts/Progres';
import { kabarBerhasil } from '../parts/useAction';
import { useJob } from '../parts/useJob';
import { useBagian } from '../stores/bagianStore';
import { teks as umum } from '../text';
import css from './Formulir.module.css';

interface PilihanBagian {
  readonly id: BagianId;
  readonly nama: string;
  /** What its workbook will hold. */
  readonly rincian?: string;
}

interface Props {
  readonly judul: string;
  readonly kata: {
    readonly isi: string;
    readonly bagian: string;
    readonly semua: string;
    readonly membuat: string;
    aksi(n: number): string;
    berhasil(n: number, folder: string): string;
  };
  readonly bagian: readonly PilihanBagian[];
  /** Instead of the choice while there is nothing to choose. */
  readonly kosong?: string | undefined;
  /** At the end of the foot. */
  readonly ujung?: ReactNode;
  /** Writes the workbooks; null bagian = all of them. */
  kirim(bagianIds: BagianId[] | null, jobId: string): Promise<HasilTerbitFormulir | null>;
  onTutup(): void;
}

/** Chooses the bagian and writes one workbook for each. */
export function KirimPerBagian({ judul, kata, bagian, kosong, ujung, kirim, onTutup }: Props) {
  const api = useApi();
  const kini = useBagian((s) => s.bagianId);
  const [dipilih, setDipilih] = useState<ReadonlySet<BagianId> | null>(null);
  const { pekerjaan, mulai, batal } = useJob();
  const bawaan = bagian.some(({ id }) => id === kini) && kini !== null ? [kini] : bagian.map(({ id }) => id);
  const terpilih = dipilih ?? new Set(bawaan);
  const semua = terpilih.size === bagian.length;
  const atur = (id: BagianId, ya: boolean) => {
    const baru = new Set(terpilih);
    if (ya) baru.add(id);
    else baru.delete(id);
    setDipilih(baru);
  };
  const simpan = async () => {
    const hasil = await mulai(kata.membuat, (jobId) => kirim(semua ? null : [...terpilih], jobId));
    if (!hasil) return;
    kabarBerhasil(api, kata.berhasil(hasil.berkas.length, hasil.folder), false);
    onTutup();
  };
  return (
    <Modal
      opened
      onClose={onTutup}
      size="min(620px, 94vw)"
      title={<strong>{judul}</strong>}
      closeButtonProps={{ 'aria-label': umum.tutup }}
    >
      <div className={css.isi}>
        <p className={css.kalimat}>{kata.isi}</p>
        {kosong !== undefined && bagian.length === 0 ? (
          <p className="redup">{kosong}</p>
        ) : (
          <fieldset className={css.bagian}>
            <legend>{kata.bagian}</legend>
            <Checkbox
              label={kata.semua}
              checked={semua}
              indeterminate={!semua && terpilih.size > 0}
              onChange={(ev) => setDipilih(new Set(ev.currentTarget.checked ? bagian.map(({ id }) => id) : []))}
            />
            <div className={css.daftarBagian}>
              {bagian.map(({ id, nama, rincian }) => (
                <Checkbox
                  key={id}
                  label={nama}
                  description={rincian}
                  checked={terpilih.has(id)}
                  onChange={(ev) => atur(id, ev.currentTarget.checked)}
                />
              ))}
            </div>
          </fieldset>
        )}
        <Progres pekerjaan={pekerjaan} onBatal={batal} />
        <div className={css.kaki}>
          <Button
            leftSection={<IconFileSpreadsheet size={15} aria-hidden />}
            disabled={terpilih.size === 0 || pekerjaan !== null}
            onClick={() => void simpan()}
          >
            {kata.aksi(terpilih.size)}
          </Button>
          <Button variant="subtle" color="gray" onClick={onTutup}>
            {umum.batal}
          </Button>
          {ujung}
        </div>
      </div>
    </Modal>
  );
}
