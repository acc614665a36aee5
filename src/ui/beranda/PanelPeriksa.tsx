import { IconCircleCheckFilled } from '@tabler/icons-react';
import type { Api } from '../../api/api';
import type { HalamanBenturan } from '../../api/bebanViews';
import type { BarisBagian } from '../../api/views';
import type { Ringkasan } from '../../domain/habis';
import { useApi } from '../api';
import { useJumlahBenturan } from '../gabung/jumlahBenturan';
import { useQuery } from '../parts/useQuery';
import { DaftarTemuan } from './DaftarTemuan';
import { periksa, urutkanTemuan } from './periksa';
import { periksaGabung } from '../gabung/periksaGabung';
import { periksaNaskah, periksaNomor } from './periksaNaskah';
import { periksaPensiun } from './periksaPensiun';
import { teks } from './teks';
import css from './BerandaScreen.module.css';

/** Whole beside the other panels on 1366 × 768. */
const BARIS = 5;

/** A very large office is looked through in several calls; the count shows once it is whole. */
async function semuaBenturan(api: Api): Promise<HalamanBenturan> {
  for (;;) {
    const kabar = await api.getBenturan({ bagianId: null, offset: 0, limit: 1 });
    if (kabar.diperiksa >= kabar.orang) return kabar;
  }
}

export function PanelPeriksa({
  ringkasan,
  bagian,
}: {
  readonly ringkasan: Ringkasan;
  readonly bagian: readonly BarisBagian[];
}) {
  const api = useApi();
  const dpa = useQuery(() => api.getDpa(), []);
  const kalender = useQuery(() => api.getKalender(), [], ['hari_libur', 'ramadan', 'pengaturan']);
  const sisa = useQuery(() => api.getSisaVersi(), []);
  const benturan = useQuery(() => semuaBenturan(api), []);
  const naskah = useQuery(() => api.countBedaSurat(), []);
  const penomoran = useQuery(
    () => api.getPenomoran({ tahun: ringkasan.tahun }),
    [ringkasan.tahun],
    ['surat', 'pengaturan'],
  );
  const pensiun = useQuery(() => api.listPensiun(), [], ['pegawai', 'penempatan', 'pengaturan']);
  const benturanSalinan = useJumlahBenturan((s) => s.benturan);
  const pelanggaran = useJumlahBenturan((s) => s.pelanggaran);
  const temuan = urutkanTemuan([
    ...periksaGabung(benturanSalinan, pelanggaran),
    ...periksa(ringkasan, bagian, dpa.data, kalender.data, sisa.data, benturan.data),
    ...periksaPensiun(pensiun.data),
    ...periksaNomor(penomoran.data),
    ...periksaNaskah(naskah.data),
  ]);
  return (
    <section className={css.kotak} aria-label={teks.perbaiki}>
      <h2>{teks.perbaiki}</h2>
      {temuan.length === 0 ? (
        <p className={css.lulus}>
          <IconCircleCheckFilled size={18} aria-hidden /> {teks.tidakAdaSalah}
        </p>
      ) : (
        <DaftarTemuan temuan={temuan} banyak={BARIS} />
      )}
    </section>
  );
}
