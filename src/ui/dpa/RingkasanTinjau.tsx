import { Button, Select } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheckFilled, IconInfoCircle } from '@tabler/icons-react';
import { useStore } from 'zustand';
import type { PratinjauDpa } from '../../api/dpaViews';
import { angka, rupiah, tanggalPanjang } from '../../domain/tampil';
import { halanganTerima, temuanDokumen, totalDiterima } from './isianTinjau';
import { kalimatTinjau, selisihTeks } from './kalimatTinjau';
import { kodeSkpd } from './pilihUnit';
import { TemuanDokumen } from './TemuanTinjau';
import { namaTataLetak } from './teks';
import type { TinjauDpaStore } from './tinjauDpaStore';
import { TujuanDpa } from './TujuanDpa';
import nada from './Nada.module.css';
import css from './Tinjau.module.css';

const SEMUA = '';

/**
 * `Sekretariat Daerah · DPPA-Rincian Belanja SKPD · nomor DPPA/B.1/… · tahun 2026` as the source prints it. Whose
 * document it is comes first: the end of the line may be cut off.
 */
export function dokumenTercetak({ dokumen: d, lembar, tataLetak, berkas }: PratinjauDpa): string {
  const cetak = [
    d.namaOrganisasi || d.kodeOrganisasi,
    d.sebutan,
    d.nomor && `nomor ${d.nomor}`,
    d.tanggal && `tanggal ${tanggalPanjang(d.tanggal)}`,
    d.tahun && `tahun ${d.tahun}`,
  ].filter(Boolean);
  const bentuk = [namaTataLetak(tataLetak), lembar !== '' && lembar !== berkas[0] && `lembar ${lembar}`];
  return [...cetak, ...bentuk].filter(Boolean).join(' · ');
}

function Jumlah({ pratinjau: p, diterima }: { readonly pratinjau: PratinjauDpa; readonly diterima: number }) {
  const cocok = p.totalTercetak === null || p.totalTercetak === diterima;
  return (
    <div className={css.jumlah}>
      <strong className="angka">{rupiah(diterima)}</strong>
      {diterima !== p.total && <span className="redup">terbaca {rupiah(p.total)}</span>}
      {p.totalTercetak === null ? (
        <span className="redup">tidak ada jumlah tercetak untuk dibandingkan</span>
      ) : cocok ? (
        <span className={nada.cocok}>
          <IconCircleCheckFilled size={15} aria-hidden /> sama dengan jumlah tercetak
        </span>
      ) : (
        <span className={nada.beda}>
          <IconAlertTriangle size={15} aria-hidden /> jumlah tercetak {rupiah(p.totalTercetak)}, selisih{' '}
          {rupiah(diterima - p.totalTercetak)}
        </span>
      )}
      {p.totalLama !== null && (
        <span>
          <span className="redup">versi berlaku</span> {rupiah(p.totalLama)}
          {p.seluruh && <strong className={css.selisih}> {selisihTeks(diterima - p.totalLama)}</strong>}
        </span>
      )}
    </div>
  );
}

/** The whole file, the offices with several sub units, and each sub unit. */
function pilihanUnit(subUnit: PratinjauDpa['subUnit']): readonly { readonly value: string; readonly label: string }[] {
  const kantor = new Map<string, number>();
  for (const s of subUnit) kantor.set(kodeSkpd(s.kode), (kantor.get(kodeSkpd(s.kode)) ?? 0) + 1);
  return [
    { value: SEMUA, label: `Seluruh berkas, ${angka(subUnit.length)} sub unit` },
    ...[...kantor].flatMap(([kode, jumlah]) =>
      kode !== '' && jumlah > 1 && kantor.size > 1
        ? [{ value: kode, label: `Seluruh kantor ${kode}, ${angka(jumlah)} sub unit` }]
        : [],
    ),
    ...[...new Map(subUnit.map((s) => [s.kode || s.nama, s]))].map(([value, s]) => ({
      value,
      label: `${s.nama || s.kode} (${angka(s.jumlah)})`,
    })),
  ];
}

interface Props {
  readonly store: TinjauDpaStore;
  readonly pratinjau: PratinjauDpa;
  readonly jumlahHilang: number;
}

/** What was read, which document it is, its sums, and one sentence on what to do. */
export function RingkasanTinjau({ store, pratinjau, jumlahHilang }: Props) {
  const keadaan = useStore(store);
  const { subUnit, bacaSubUnit, ke } = keadaan;
  const { berkas, pemetaan } = pratinjau;
  const terbaca = dokumenTercetak(pratinjau);
  const { perhatian, langkah } = kalimatTinjau(keadaan, pratinjau, jumlahHilang);
  const terhalang = halanganTerima(keadaan, pratinjau) !== '';
  const jelas = perhatian.startsWith('Semua');
  return (
    <div className={css.ringkasan}>
      <div className={css.asal}>
        <div className={css.terbaca} title={[...berkas, terbaca].join('\n')}>
          <strong>{berkas.length === 1 ? berkas[0] : `${angka(berkas.length)} berkas`}</strong>{' '}
          <span className="redup">
            {berkas.length > 1 && `${berkas.slice(0, 3).join(', ')}${berkas.length > 3 ? ', …' : ''} · `}
            {terbaca}
          </span>
        </div>
        <Jumlah pratinjau={pratinjau} diterima={totalDiterima(keadaan, pratinjau.baris)} />
        <div className={terhalang ? nada.salah : jelas ? nada.cocok : nada.beda} role="status">
          {jelas ? (
            <IconInfoCircle size={15} aria-hidden className={css.ikonKalimat} />
          ) : (
            <IconAlertTriangle size={15} aria-hidden className={css.ikonKalimat} />
          )}
          <span>
            <strong>{perhatian}</strong> <span className={css.langkah}>{langkah}</span>
          </span>
        </div>
        {(pemetaan !== null || pratinjau.subUnit.length > 1) && (
          <div className={css.alat}>
            {pratinjau.subUnit.length > 1 && (
              <Select
                aria-label="Sub unit"
                w={300}
                searchable
                allowDeselect={false}
                nothingFoundMessage="Tidak ada sub unit dengan nama itu"
                value={subUnit ?? SEMUA}
                data={pilihanUnit(pratinjau.subUnit)}
                onChange={(nilai) => void bacaSubUnit(nilai === null || nilai === SEMUA ? null : nilai)}
              />
            )}
            {pemetaan !== null && (
              <Button variant="default" size="compact-xs" onClick={() => ke('petakan')}>
                Ubah pemetaan kolom…
              </Button>
            )}
          </div>
        )}
      </div>
      <TujuanDpa store={store} pratinjau={pratinjau} />
      <TemuanDokumen temuan={temuanDokumen(pratinjau)} />
    </div>
  );
}
