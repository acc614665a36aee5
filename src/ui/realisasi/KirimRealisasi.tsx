import { Button, Checkbox, Modal } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useState } from 'react';
import type { BagianId } from '../../domain/ids';
import { useApi } from '../api';
import css from '../formulir/Formulir.module.css';
import { Progres } from '../parts/Progres';
import { kabarBerhasil } from '../parts/useAction';
import { useJob } from '../parts/useJob';
import { useQuery } from '../parts/useQuery';
import { useBagian } from '../stores/bagianStore';
import { teks as umum } from '../text';
import { teks } from './teks';

/** Chooses the bagian and writes one workbook of the month for each. */
export function KirimRealisasi({ bulan, onTutup }: { readonly bulan: number; onTutup(): void }) {
  const api = useApi();
  const kata = teks.kirim;
  const { data: bagian = [] } = useQuery(() => api.listBagian(), [], ['bagian']);
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
    const bagianIds = semua ? null : [...terpilih];
    const hasil = await mulai(kata.membuat, (jobId) =>
      api.exportFormulirRealisasi({ bagianIds, bulan, folder: null, jobId }),
    );
    if (!hasil) return;
    kabarBerhasil(api, kata.berhasil(hasil.berkas.length, hasil.folder), false);
    onTutup();
  };
  return (
    <Modal
      opened
      onClose={onTutup}
      size="min(620px, 94vw)"
      title={<strong>{kata.judul(bulan)}</strong>}
      closeButtonProps={{ 'aria-label': umum.tutup }}
    >
      <div className={css.isi}>
        <p className={css.kalimat}>{kata.isi}</p>
        <fieldset className={css.bagian}>
          <legend>{kata.bagian}</legend>
          <Checkbox
            label={<strong>{kata.semua}</strong>}
            checked={semua}
            indeterminate={!semua && terpilih.size > 0}
            onChange={(ev) => setDipilih(new Set(ev.currentTarget.checked ? bagian.map(({ id }) => id) : []))}
          />
          <div className={css.daftarBagian}>
            {bagian.map((b) => (
              <Checkbox
                key={b.id}
                label={b.nama}
                checked={terpilih.has(b.id)}
                onChange={(ev) => atur(b.id, ev.currentTarget.checked)}
              />
            ))}
          </div>
        </fieldset>
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
        </div>
      </div>
    </Modal>
  );
}
