import { Select, Textarea, TextInput } from '@mantine/core';
import { useApi } from '../api';
import { IsianTanggal } from '../parts/IsianTanggal';
import { useQuery } from '../parts/useQuery';
import { hariIni } from '../parts/waktu';
import type { PropsBidang } from './BidangWaktu';
import css from './Form.module.css';
import { teksForm as t } from './teksForm';

const IKUT = '';

/** What the letter itself says, for whoever writes the disposisi afterwards; folded away while one only notes an order. */
export function RincianSurat({ draf, galat, ubah }: PropsBidang) {
  const api = useApi();
  const { data: bagian = [] } = useQuery(() => api.listBagian(), [], ['bagian']);
  return (
    <details className={css.rincian} open={galat.diterima !== undefined || undefined}>
      <summary>{t.rincian}</summary>
      <div className={css.dalam}>
        <div className={css.sebaris}>
          <TextInput
            label={t.nomorSurat}
            maxLength={100}
            value={draf.nomorSurat}
            onChange={(e) => ubah({ nomorSurat: e.currentTarget.value })}
          />
          <IsianTanggal
            label={t.tanggalSurat}
            nilai={draf.tanggalSurat}
            cepat={hariIni()}
            onUbah={(tanggalSurat) => ubah({ tanggalSurat })}
          />
        </div>
        <div className={css.sebaris}>
          <IsianTanggal
            label={t.diterima}
            nilai={draf.diterima}
            galat={galat.diterima}
            wajib
            cepat={hariIni()}
            onUbah={(diterima) => ubah({ diterima })}
          />
          <Select
            label={t.bagian}
            searchable
            allowDeselect={false}
            data={[
              { value: IKUT, label: t.ikutPelaksana },
              ...bagian.map(({ id, nama }) => ({ value: id, label: nama })),
            ]}
            value={draf.bagianId ?? IKUT}
            onChange={(nilai) => ubah({ bagianId: bagian.find(({ id }) => id === nilai)?.id ?? null })}
          />
        </div>
        <Textarea
          label={t.petunjuk}
          autosize
          minRows={1}
          maxRows={6}
          maxLength={2000}
          value={draf.petunjuk}
          onChange={(e) => ubah({ petunjuk: e.currentTarget.value })}
        />
      </div>
    </details>
  );
}
