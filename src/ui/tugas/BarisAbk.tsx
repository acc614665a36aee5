import { Checkbox, Select } from '@mantine/core';
import type { BarisPratinjauAbk } from '../../api/tugasViews';
import { angka } from '../../domain/tampil';
import { Temuan } from '../parts/Temuan';
import type { KeadaanAbk, PilihanAbk } from './abkStore';
import css from './Alat.module.css';
import { teksAlat } from './teksAlat';

const kata = teksAlat.abk;
const TANPA = 'tanpa';

/** A line of the paper: ticked when it gives a task its norm, or becomes a task. */
export function BarisAbk({ baris, keadaan }: { readonly baris: BarisPratinjauAbk; readonly keadaan: KeadaanAbk }) {
  const { nomor, uraian, calon, mustahil, menit } = baris;
  const pilihan = keadaan.pilihan.get(nomor) ?? null;
  const tugas = calon.find((c) => c.tugasId === pilihan);
  const pilih = (nilai: PilihanAbk): void => keadaan.pilih(nomor, nilai);
  return (
    <tr className={mustahil ? css.mustahil : undefined}>
      <td>
        <Checkbox
          size="xs"
          label={uraian}
          aria-label={kata.pakai(uraian)}
          disabled={mustahil}
          checked={pilihan !== null}
          onChange={(ev) => pilih(ev.currentTarget.checked ? (calon[0]?.tugasId ?? 'baru') : null)}
        />
        {(baris.jabatan || baris.tugasPokok) && (
          <div className="redup satu-baris panjang" title={baris.tugasPokok}>
            {[baris.jabatan, baris.tugasPokok].filter(Boolean).join(': ')}
          </div>
        )}
        {baris.temuan.length > 0 && <Temuan daftar={baris.temuan} />}
      </td>
      <td className="kanan angka">
        {angka(baris.volume)} × {baris.waktu}
      </td>
      <td>
        <Select
          aria-label={kata.tugasUntuk(uraian)}
          title={tugas?.nama ?? (pilihan === 'baru' ? kata.tambah : kata.tanpa)}
          size="xs"
          miw={220}
          disabled={mustahil}
          allowDeselect={false}
          data={[
            ...calon.map((c) => ({
              value: c.tugasId,
              label: `${c.nama} (${[c.namaBagian, kata.mirip(c.skor)].filter(Boolean).join(', ')})`,
            })),
            { value: 'baru', label: kata.tambah },
            { value: TANPA, label: kata.tanpa },
          ]}
          value={pilihan ?? TANPA}
          onChange={(nilai) => pilih(nilai === null || nilai === TANPA ? null : nilai)}
        />
      </td>
      <td className="angka">
        {tugas && (
          <>
            <span className="redup">{tugas.norma === null ? kata.belum : kata.menit(tugas.norma)}</span> →{' '}
          </>
        )}
        {pilihan === null ? <span className="redup">–</span> : <strong>{kata.menit(menit)}</strong>}
      </td>
    </tr>
  );
}
