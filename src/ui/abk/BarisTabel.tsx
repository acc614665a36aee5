import type { KeyboardEvent } from 'react';
import { ejTeks, kelasTeks, orangTeks, SEBUTAN_PEJ, selisihTeks, setaraTeks } from '../../domain/abkTeks';
import type { JumlahAbk } from '../../domain/abk';
import { angka } from '../../domain/tampil';
import type { PropsBaris } from '../parts/TabelPanjang';
import { keadaanSelisih, type BarisTabelAbk, type KolomUrut } from './barisAbk';
import type { AngkaDipilih } from './kebutuhanStore';
import css from './Abk.module.css';
import { teks } from './teks';

interface Props {
  readonly baris: BarisTabelAbk;
  readonly props: PropsBaris;
  readonly dipilih: AngkaDipilih | null;
  onAngka(angka: AngkaDipilih): void;
  onBuka(baris: BarisTabelAbk & { jenis: 'jabatan' }): void;
}

/** Arrows go over the buttons of the table: up and down in a column, left and right in a row. */
function geser(event: KeyboardEvent<HTMLTableRowElement>): void {
  const tombol = event.target as HTMLElement;
  const sel = tombol.closest<HTMLTableCellElement>('td, th');
  if (!sel || !event.key.startsWith('Arrow')) return;
  const baris = event.currentTarget;
  const dalam = [...baris.querySelectorAll('button')];
  const sejajar = event.key === 'ArrowDown' ? baris.nextElementSibling : baris.previousElementSibling;
  const selTujuan = [...(sejajar?.querySelectorAll('td, th') ?? [])][sel.cellIndex];
  const menyamping = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
  const ke = menyamping
    ? dalam[dalam.indexOf(tombol as HTMLButtonElement) + (event.key === 'ArrowRight' ? 1 : -1)]
    : selTujuan?.querySelector('button');
  if (!ke) return;
  event.preventDefault();
  ke.focus();
}

const namaBaris = (baris: BarisTabelAbk): string =>
  baris.jenis === 'jabatan' ? baris.isi.jabatan : baris.jenis === 'unit' ? baris.unit.nama : teks.jumlahKantor;

function Selisih({ isi }: { readonly isi: JumlahAbk }) {
  const keadaan = keadaanSelisih(isi);
  return (
    <span className={keadaan === 'kurang' ? css.kurang : keadaan === 'lebih' ? css.lebih : undefined}>
      {selisihTeks(isi.selisih)}
      <span className="tersembunyi"> {teks[keadaan]}</span>
    </span>
  );
}

/** One row: a jabatan, the sums of a unit above its jabatan, or those of the office. */
export function BarisTabel({ baris, props, dipilih, onAngka, onBuka }: Props) {
  const { isi, kunci } = baris;
  const nama = namaBaris(baris);
  const tombol = (kolom: KolomUrut, label: string, judul: string = teks.arti[kolom as 'menit']) => (
    <button
      type="button"
      className={css.angka}
      title={judul}
      tabIndex={-1}
      aria-pressed={dipilih?.kunci === kunci && dipilih.kolom === kolom}
      onClick={() => onAngka({ kunci, kolom })}
    >
      {kolom === 'selisih' ? <Selisih isi={isi} /> : label}
    </button>
  );
  const setara = isi.setara === isi.pemangku * 1000 ? '' : ` (${setaraTeks(isi.setara)})`;
  const jabatan = baris.jenis === 'jabatan' ? baris : null;
  return (
    <tr
      {...props}
      className={jabatan ? undefined : `baris-unit ${baris.jenis === 'kantor' ? 'baris-kantor' : ''}`}
      aria-label={nama}
      onKeyDown={geser}
    >
      {jabatan ? (
        <td>
          <button
            type="button"
            className={`tombol-teks ${jabatan.isi.jenis === 'belum' ? css.belum : ''}`}
            title={teks.bukaUraian(nama)}
            onClick={() => onBuka(jabatan)}
          >
            {nama}
          </button>
        </td>
      ) : (
        <th scope="row">{nama}</th>
      )}
      <td className="kanan angka redup">{jabatan ? kelasTeks(jabatan.isi) : ''}</td>
      <td className="kanan">{tombol('menit', angka(isi.menit))}</td>
      <td className="kanan">{tombol('kebutuhan', orangTeks(isi.kebutuhan))}</td>
      <td className="kanan">{tombol('bulat', angka(isi.bulat))}</td>
      <td className="kanan">{tombol('pemangku', `${angka(isi.pemangku)}${setara}`)}</td>
      <td className="kanan">{tombol('selisih', '')}</td>
      <td className="kanan">{tombol('ej', ejTeks(isi.ej))}</td>
      <td className="kanan">
        {isi.kelas === null ? (
          <span className="redup">–</span>
        ) : (
          <span className={`${css.pej} ej ej-${isi.kelas.toLowerCase()}`} title={SEBUTAN_PEJ[isi.kelas]}>
            {isi.kelas}
            <span className="tersembunyi"> {SEBUTAN_PEJ[isi.kelas]}</span>
          </span>
        )}
      </td>
    </tr>
  );
}
