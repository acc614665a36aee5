import { Button } from '@mantine/core';
import { IconArrowBackUp, IconCalendarTime } from '@tabler/icons-react';
import type { BarisRiwayat } from '../../api/views';
import type { Catatan } from '../../domain/riwayat';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { useQuery } from '../parts/useQuery';
import { DaftarBeda } from './DaftarBeda';
import { teks } from './teks';
import css from './Riwayat.module.css';

export interface TindakanRiwayat {
  lihatUrung(baris: BarisRiwayat): void;
  sampai(baris: BarisRiwayat): void;
  lihatSesudah(baris: BarisRiwayat): void;
  catatan(catatan: Catatan & { readonly nama: string }): void;
}

interface Props {
  readonly baris: BarisRiwayat;
  /** Only what concerns this record. */
  readonly catatan: Catatan | null;
  /** What Ctrl+Z would take back: older ones can be reached by undoing step by step. */
  readonly teratas: string | null;
  readonly hanyaBaca: boolean;
  readonly tindakan: TindakanRiwayat;
}

/** One change below its line: every field old → new by record, and what can be done with it. */
export function RincianRiwayat({ baris, catatan, teratas, hanyaBaca, tindakan }: Props) {
  const api = useApi();
  const { data, galat } = useQuery(
    () => api.getPerubahan({ id: baris.id, catatan }),
    [baris.id, catatan?.tabel, catatan?.id],
  );
  const dapat = baris.halangan === '' && !hanyaBaca;
  return (
    <section className={css.rincian} aria-label={teks.rincian}>
      {galat && <Galat pesan={galat} />}
      {data && <DaftarBeda baris={data.baris} lainnya={data.lainnya} onNama={(satu) => tindakan.catatan(satu)} />}
      <div className={css.aksi}>
        {dapat && (
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconArrowBackUp size={14} aria-hidden />}
            onClick={() => tindakan.lihatUrung(baris)}
          >
            {teks.urungkanIni}
          </Button>
        )}
        {dapat && teratas !== null && baris.id < teratas && baris.urungkan === null && (
          <Button variant="subtle" size="compact-sm" onClick={() => tindakan.sampai(baris)}>
            {teks.sampaiSini}
          </Button>
        )}
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconCalendarTime size={14} aria-hidden />}
          onClick={() => tindakan.lihatSesudah(baris)}
        >
          {teks.lihatSesudah}
        </Button>
        {baris.halangan !== '' && !baris.sudahDiurungkan && (
          <span className="redup">{teks.tidakDapat(baris.halangan)}</span>
        )}
      </div>
    </section>
  );
}
