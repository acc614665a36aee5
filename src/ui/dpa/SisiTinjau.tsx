import { Checkbox } from '@mantine/core';
import type { BarisPratinjauDpa } from '../../api/dpaViews';
import { angka } from '../../domain/tampil';
import { TemuanBaris } from './TemuanTinjau';
import { perluDiperiksa, tergabung, type IsianBaris, type Suntingan } from './isianTinjau';
import { asalTeks, targetTeks } from './kalimatTinjau';
import { teks } from './teks';
import type { TinjauDpaStore } from './tinjauDpaStore';
import css from './BarisTinjau.module.css';

interface Props {
  readonly store: TinjauDpaStore;
  readonly baris: BarisPratinjauDpa;
  readonly suntingan: Suntingan;
  readonly isian: IsianBaris;
  readonly galat: string;
  readonly banyakUnit: boolean;
  ubah(isian: Partial<IsianBaris>): void;
}

const Tombol = ({ children, onClick }: { readonly children: string; onClick(): void }) => (
  <button type="button" className={css.benar} onClick={onClick}>
    {children}
  </button>
);

const huruf = (nama: string): string => nama.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Official wording of the code where the office words it otherwise: not for a hyphen or a blank. */
function namaResmi({ namaResmi: resmi, calon, keyakinan }: BarisPratinjauDpa, isian: IsianBaris): string {
  const nama = resmi || (keyakinan === 'pasti' ? '' : (calon.find((c) => c.kode === isian.kode)?.nama ?? ''));
  return huruf(nama) === huruf(isian.nama) ? '' : nama;
}

/** Under the name: where the row comes from, what changed, what was found, and what one click settles. */
export function SisiTinjau({ store, baris, suntingan, isian, galat, banyakUnit, ubah }: Props) {
  const resmi = namaResmi(baris, isian);
  const unit = banyakUnit ? baris.namaSubUnit || baris.kodeSubUnit : '';
  const ikut = tergabung(suntingan, baris.nomor);
  const { namaSumber } = baris;
  const temuan = baris.temuan.filter((t) => t.kode !== 'nama_dipertahankan');
  const sudahDiTemuan = baris.temuan.some((t) => t.pesan === galat);
  if (isian.gabungKe !== null)
    return (
      <div className={css.samping}>
        Digabung ke baris {isian.gabungKe + 1}; pagunya dijumlahkan.{' '}
        <Tombol onClick={() => ubah({ gabungKe: null })}>Pisahkan</Tombol>
      </div>
    );
  return (
    <>
      <div className={`${css.samping} ${css.sebaris}`}>
        {baris.namaKegiatan && (
          <span className={css.kegiatan} title={baris.namaKegiatan}>
            {baris.namaKegiatan}
          </span>
        )}
        {unit && (
          <span className={css.kegiatan} title={unit}>
            {unit}
          </span>
        )}
        <span className={css.asalBaris}>{asalTeks(baris, false)}</span>
      </div>
      {namaSumber !== '' && namaSumber !== isian.nama && (
        <div className={css.samping}>
          Dokumen menulis: {namaSumber} <Tombol onClick={() => ubah({ nama: namaSumber })}>Pakai nama dokumen</Tombol>
        </div>
      )}
      {resmi !== '' && resmi !== namaSumber && (
        <div className={css.samping}>
          Nomenklatur: {resmi} <Tombol onClick={() => ubah({ nama: resmi })}>Pakai nama nomenklatur</Tombol>
        </div>
      )}
      {baris.targetLama !== '' && (
        <div className={css.samping}>
          Target {baris.targetLama} → <strong>{targetTeks(baris.indikator) || 'tidak disebut'}</strong>
        </div>
      )}
      {baris.unitLama !== '' && (
        <div className={css.pindah}>
          <span className={css.samping}>Pindah dari {baris.unitLama}.</span>
          {baris.jumlahTugas > 0 && (
            <Checkbox
              label={`${angka(baris.jumlahTugas)} tugas ikut pindah`}
              checked={isian.bawaTugas}
              onChange={(e) => ubah({ bawaTugas: e.currentTarget.checked })}
            />
          )}
        </div>
      )}
      {ikut.length > 0 && <div className={css.samping}>Ditambah baris {ikut.map((n) => n + 1).join(', ')}.</div>}
      {galat !== '' && !sudahDiTemuan && <div className={`${css.samping} ${css.sampingSalah}`}>{galat}</div>}
      <TemuanBaris temuan={temuan} />
      {isian.alasanTanpaTugas !== '' ? (
        <div className={css.samping}>
          {teks.tanpaTugas}: {isian.alasanTanpaTugas}{' '}
          <Tombol onClick={() => ubah({ alasanTanpaTugas: '' })}>Batalkan</Tombol>
        </div>
      ) : (
        baris.saranTanpaTugas !== '' &&
        baris.jumlahTugas === 0 && (
          <div className={css.samping}>
            <span title={baris.sumberSaran}>Biasanya tidak memerlukan tugas.</span>{' '}
            <Tombol onClick={() => ubah({ alasanTanpaTugas: baris.saranTanpaTugas })}>
              {`Tandai: ${baris.saranTanpaTugas}`}
            </Tombol>
          </div>
        )
      )}
      {perluDiperiksa(suntingan, baris) && galat === '' && (
        <div className={css.samping}>
          <Tombol onClick={() => store.getState().nyatakanBenar([baris.nomor])}>Bacaan ini benar</Tombol>
        </div>
      )}
    </>
  );
}
