import { Anchor, Button } from '@mantine/core';
import type { BarisBenturan } from '../../../api/bebanViews';
import type { PegawaiId } from '../../../domain/ids';
import { useApi } from '../../api';
import { useQuery } from '../../parts/useQuery';
import { layarStore } from '../../stores/layarStore';
import gaya from './Benturan.module.css';
import { teksBenturan as t } from './teks';

interface Props {
  readonly baris: BarisBenturan;
  readonly aktif: boolean;
  onPindah(ke: { readonly pegawaiId: PegawaiId; readonly nama: string }): void;
  onPilih(): void;
}

/** What would free this conflict, asked only for the rows on screen; one press does it or leads there. */
export function Saran({ baris, aktif, onPindah, onPilih }: Props) {
  const api = useApi();
  const { tugasId, pegawaiId, menit, terkunci } = baris;
  const { data } = useQuery(() => api.getSaranBenturan({ tugasId, pegawaiId }), [tugasId, pegawaiId, menit]);
  const tab = aktif ? 0 : -1;
  const { pengganti = null, tenggat = null } = data ?? {};
  return (
    <span className={gaya.saran}>
      {pengganti?.seluruh && !terkunci && (
        <Button
          size="compact-xs"
          variant="light"
          tabIndex={tab}
          title={t.ada(pengganti.nama)}
          onClick={() => onPindah(pengganti)}
        >
          {t.pindahkanKe(pengganti.nama)}
        </Button>
      )}
      {pengganti && !pengganti.seluruh && (
        <span title={t.menggantikanArti(pengganti.nama)}>{t.menggantikan(pengganti.nama)}</span>
      )}
      {tenggat !== null && (
        <Anchor component="button" tabIndex={tab} onClick={() => layarStore.getState().buka('tugas', { tugasId })}>
          {t.perpanjang(tenggat)}
        </Anchor>
      )}
      {data && !pengganti && tenggat === null && (
        <span className="redup" title={t.tanpaSaranArti}>
          {t.tanpaSaran}
        </span>
      )}
      {!terkunci && (
        <Anchor component="button" tabIndex={tab} onClick={onPilih}>
          {t.pindahkan}
        </Anchor>
      )}
    </span>
  );
}
