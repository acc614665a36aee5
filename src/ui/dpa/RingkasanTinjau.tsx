import { Select, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { IconAlertTriangle, IconCircleCheckFilled, IconInfoCircle } from '@tabler/icons-react';
import { useStore } from 'zustand';
import type { PratinjauDpa, TemuanImpor } from '../../api/views';
import { JENIS_DPA, type JenisDpa } from '../../domain/subKegiatan';
import { angka, rupiah } from '../../domain/tampil';
import { NAMA_DPA, namaTataLetak } from './teks';
import { totalDiterima, type TinjauDpaStore } from './tinjauDpaStore';
import css from './Tinjau.module.css';

const SEMUA = 'semua';

function Jumlah({ pratinjau, diterima }: { readonly pratinjau: PratinjauDpa; readonly diterima: number }) {
  const { total, totalTercetak } = pratinjau;
  const cocok = totalTercetak === null || totalTercetak === total;
  return (
    <div className={css.jumlah}>
      <strong className="angka">{rupiah(diterima)}</strong>
      {diterima !== total && <span className="redup">dari {rupiah(total)} yang terbaca</span>}
      {totalTercetak === null ? (
        <span className="redup">tidak ada jumlah tercetak untuk dibandingkan</span>
      ) : cocok ? (
        <span className={css.cocok}>
          <IconCircleCheckFilled size={15} aria-hidden /> sama dengan jumlah tercetak
        </span>
      ) : (
        <span className={css.beda}>
          <IconAlertTriangle size={15} aria-hidden /> jumlah tercetak {rupiah(totalTercetak)}, selisih{' '}
          {rupiah(total - totalTercetak)}
        </span>
      )}
    </div>
  );
}

/** A message that names its place needs no second one. */
const letak = (t: TemuanImpor): string =>
  /\bbaris \d/.test(t.pesan)
    ? ''
    : [t.lembar && `lembar ${t.lembar}`, t.baris !== null && `baris ${t.baris}`, t.kolom && `kolom ${t.kolom}`]
        .filter(Boolean)
        .join(', ');

const Satu = ({ temuan: t }: { readonly temuan: TemuanImpor }) => (
  <li className={css[t.tingkat]}>
    {t.tingkat === 'info' ? <IconInfoCircle size={14} aria-hidden /> : <IconAlertTriangle size={14} aria-hidden />}
    <span>
      {t.tingkat === 'galat' && <strong>Galat: </strong>}
      {t.pesan} {letak(t) && <span className="redup">({letak(t)})</span>}
    </span>
  </li>
);

/** What must be seen stands open; notes on how something was read open on demand. */
function TemuanBerkas({ temuan }: { readonly temuan: readonly TemuanImpor[] }) {
  const penting = temuan.filter((t) => t.tingkat !== 'info');
  const catatan = temuan.filter((t) => t.tingkat === 'info');
  return (
    <>
      {penting.length > 0 && (
        <ul className={css.temuan} aria-label="Temuan pada berkas" tabIndex={0}>
          {penting.slice(0, 100).map((t, i) => (
            <Satu key={i} temuan={t} />
          ))}
          {penting.length > 100 && <li>dan {angka(penting.length - 100)} temuan lain</li>}
        </ul>
      )}
      {catatan.length > 0 && (
        <details className={css.catatan}>
          <summary>{angka(catatan.length)} catatan bacaan</summary>
          <ul className={css.temuan} tabIndex={0}>
            {catatan.slice(0, 100).map((t, i) => (
              <Satu key={i} temuan={t} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface Props {
  readonly store: TinjauDpaStore;
  readonly pratinjau: PratinjauDpa;
  readonly perlu: number;
}

/** The file as a whole: where it comes from, its sums, its findings, and which budget document it is. */
export function RingkasanTinjau({ store, pratinjau, perlu }: Props) {
  const keadaan = useStore(store);
  const { jenis, nomor, tanggal, subUnit, aturDokumen, bacaSubUnit } = keadaan;
  return (
    <div className={css.ringkasan}>
      <div className={css.asal}>
        <div className="satu-baris" title={pratinjau.berkas}>
          <strong>{pratinjau.berkas}</strong>{' '}
          <span className="redup">
            {[pratinjau.lembar !== pratinjau.berkas && `lembar ${pratinjau.lembar}`, namaTataLetak(pratinjau.tataLetak)]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </div>
        <Jumlah pratinjau={pratinjau} diterima={totalDiterima(keadaan)} />
        <div>
          {perlu === 0 ? 'Semua baris jelas.' : <strong>{angka(perlu)} baris perlu diperiksa.</strong>}{' '}
          <span className="redup">Ubah langsung di tabel, lalu terima.</span>
        </div>
      </div>
      <div className={css.dokumen}>
        {pratinjau.subUnit.length > 1 && (
          <Select
            label="Sub unit"
            w={220}
            allowDeselect={false}
            value={subUnit ?? SEMUA}
            data={[
              { value: SEMUA, label: 'Seluruh berkas' },
              ...pratinjau.subUnit.map((s) => ({ value: s.kode, label: `${s.nama || s.kode} (${angka(s.jumlah)})` })),
            ]}
            onChange={(nilai) => void bacaSubUnit(nilai === null || nilai === SEMUA ? null : nilai)}
          />
        )}
        <Select
          label="Dokumen"
          w={150}
          allowDeselect={false}
          value={jenis}
          data={JENIS_DPA.map((nilai) => ({ value: nilai, label: NAMA_DPA[nilai] }))}
          onChange={(nilai) => aturDokumen({ jenis: nilai as JenisDpa })}
        />
        <TextInput
          label="Nomor"
          placeholder="boleh kosong"
          w={170}
          maxLength={100}
          value={nomor}
          onChange={(e) => aturDokumen({ nomor: e.currentTarget.value })}
        />
        <DateInput
          label="Tanggal"
          size="xs"
          w={140}
          valueFormat="D MMM YYYY"
          value={tanggal}
          onChange={(nilai) => nilai && aturDokumen({ tanggal: nilai })}
        />
      </div>
      <TemuanBerkas temuan={pratinjau.temuan} />
    </div>
  );
}
