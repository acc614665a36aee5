import { Button, Modal, SegmentedControl } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState, type ReactNode } from 'react';
import { useStore, type StoreApi } from 'zustand';
import type { HasilImpor } from '../../api/views';
import { angka } from '../../domain/tampil';
import { teks } from '../text';
import { Galat } from './Galat';
import { jumlahTemuan, temuanBerkas, type KeadaanImpor, type Pratinjau } from './imporStore';
import { PetaKolom } from './PetaKolom';
import css from './PratinjauImpor.module.css';
import { ProgresImpor } from './ProgresImpor';
import { Temuan } from './Temuan';
import { useAction } from './useAction';

type Baris<P extends Pratinjau> = P['baris'][number];
export interface KolomImpor<B> {
  readonly judul: string;
  readonly kanan?: boolean;
  isi(baris: B): ReactNode;
}
interface Props<P extends Pratinjau> {
  readonly judul: string;
  readonly store: StoreApi<KeadaanImpor<P>>;
  readonly kolom: readonly KolomImpor<Baris<P>>[];
  /** Facts about the file beside its name: sums, new bagian. */
  ringkasan?(pratinjau: P): ReactNode;
  /** The verb with the number that would be written. */
  aksi(pratinjau: P): string;
  berhasil(hasil: HasilImpor): string;
  /** A choice that belongs to accepting, beside the buttons. */
  pilihan?(pratinjau: P): ReactNode;
  /** Rows that would be written; by default whatever is not as it was. */
  ditulis?(baris: Baris<P>): boolean;
  /** Leads back to the choice of a source; by default another file. */
  readonly lagi?: { readonly teks: string; onKlik(): void };
}

/** What was understood of a file, row by row with its findings, before anything is written. */
export function PratinjauImpor<P extends Pratinjau>({
  judul,
  store,
  kolom,
  ringkasan,
  aksi,
  berhasil,
  pilihan,
  ditulis = (b) => b.keadaan !== 'sama',
  lagi,
}: Props<P>) {
  const { tahap, jobId, pratinjau, galat, mulai, pakaiPeta, ke, terima, tutup } = useStore(store);
  const sumberLain = lagi ?? { teks: 'Pilih berkas lain', onKlik: () => void mulai() };
  const { jalankan } = useAction();
  const galatBaris = pratinjau ? jumlahTemuan(pratinjau, 'galat') : 0;
  const adaBaru = pratinjau?.baris.some((b) => ditulis(b)) === true;
  const periksa = pratinjau ? jumlahTemuan(pratinjau, 'peringatan') : 0;
  return (
    <Modal
      opened={tahap !== 'tutup'}
      onClose={tutup}
      size="min(1240px, 94vw)"
      title={<strong>{judul}</strong>}
      closeButtonProps={{ 'aria-label': teks.tutup }}
    >
      {tahap === 'membaca' && <ProgresImpor jobId={jobId} onTutup={tutup} />}
      {tahap === 'gagal' && (
        <div className={css.isi}>
          <Galat pesan={galat} />
          <div className={css.kaki}>
            <Button onClick={sumberLain.onKlik}>{sumberLain.teks}</Button>
            <Button variant="default" onClick={tutup}>
              {teks.tutup}
            </Button>
          </div>
        </div>
      )}
      {tahap === 'petakan' && pratinjau?.pemetaan != null && (
        <div className={css.peta}>
          <PetaKolom
            key={pratinjau.imporId}
            pemetaan={pratinjau.pemetaan}
            berkas={pratinjau.berkas}
            onPakai={(peta) => void pakaiPeta(peta)}
            onBatal={() => (pratinjau.pemetaan?.yakin === true ? ke('pratinjau') : tutup())}
          />
        </div>
      )}
      {pratinjau && tahap !== 'petakan' && (
        <div className={css.isi}>
          <div className={css.berkas}>
            <span>
              <strong>{pratinjau.berkas}</strong>
              {pratinjau.lembar !== '' && pratinjau.lembar !== pratinjau.berkas && (
                <span className="redup"> · lembar {pratinjau.lembar}</span>
              )}
            </span>
            <span className="angka">{rincianBaris(pratinjau)}</span>
            {ringkasan?.(pratinjau)}
            {galatBaris > 0 && <strong className={css.galatTeks}>{angka(galatBaris)} galat</strong>}
            {periksa > 0 && <span className={css.awasTeks}>{angka(periksa)} perlu diperiksa</span>}
          </div>
          <Temuan daftar={temuanBerkas(pratinjau)} />
          <TabelImpor baris={pratinjau.baris} kolom={kolom} />
          {galat !== '' && <Galat pesan={galat} />}
          {galatBaris === 0 && !adaBaru && (
            <p className="redup" style={{ margin: 0 }}>
              Semua baris sudah ada dalam berkas ini; tidak ada yang perlu ditambahkan.
            </p>
          )}
          {galatBaris > 0 && (
            <p className={css.galatTeks} role="alert" style={{ margin: 0 }}>
              Perbaiki baris yang bergalat di sumbernya, lalu baca ulang. Belum ada yang ditulis.
            </p>
          )}
          <div className={css.kaki}>
            <Button
              loading={tahap === 'menerima'}
              disabled={galatBaris > 0 || !adaBaru}
              onClick={() => void jalankan(terima, { berhasil: (hasil) => hasil && berhasil(hasil) })}
            >
              {aksi(pratinjau)}
            </Button>
            {pilihan?.(pratinjau)}
            <Button variant="default" onClick={sumberLain.onKlik}>
              {sumberLain.teks}
            </Button>
            {pratinjau.pemetaan != null && (
              <Button variant="subtle" onClick={() => ke('petakan')}>
                Ubah pemetaan kolom…
              </Button>
            )}
            <Button variant="subtle" color="gray" onClick={tutup}>
              {teks.batal}
            </Button>
          </div>
        </div>
      )}
    </Modal>
  );
}

/** "112 baris: 2 diperbarui, 110 tetap"; only what there is. */
function rincianBaris({ baris }: Pratinjau): string {
  const rincian = (['baru', 'diperbarui', 'sama'] as const)
    .map((keadaan) => ({ keadaan, jumlah: baris.filter((b) => b.keadaan === keadaan).length }))
    .filter((k) => k.jumlah > 0)
    .map((k) => `${angka(k.jumlah)} ${KEADAAN[k.keadaan]}`);
  return `${angka(baris.length)} baris${rincian.length > 0 ? `: ${rincian.join(', ')}` : ''}`;
}
const KEADAAN = { baru: 'baru', diperbarui: 'diperbarui', sama: 'tetap' } as const;

interface PropsTabel<B> {
  readonly baris: readonly B[];
  readonly kolom: readonly KolomImpor<B>[];
}
const SARINGAN = ['semua', 'berubah', 'temuan'] as const;
type Saringan = (typeof SARINGAN)[number];
const parah = (b: Pratinjau['baris'][number]): string | undefined =>
  (['galat', 'peringatan'] as const).find((tingkat) => b.temuan.some((t) => t.tingkat === tingkat));

function TabelImpor<B extends Pratinjau['baris'][number]>({ baris, kolom }: PropsTabel<B>) {
  const [saring, setSaring] = useState<Saringan>('semua');
  const wadah = useRef<HTMLDivElement>(null);
  const temuan = baris.filter((b) => parah(b) !== undefined);
  const berubah = baris.filter((b) => b.keadaan !== 'sama');
  const tampak = { semua: baris, berubah, temuan }[saring];
  const maya = useVirtualizer({
    count: tampak.length,
    getScrollElement: () => wadah.current,
    estimateSize: () => 34,
    overscan: 12,
  });
  const butir = maya.getVirtualItems();
  const atas = butir[0]?.start ?? 0;
  const bawah = maya.getTotalSize() - (butir.at(-1)?.end ?? 0);
  return (
    <>
      {(temuan.length > 0 || berubah.length < baris.length) && (
        <SegmentedControl
          aria-label="Saring baris"
          style={{ alignSelf: 'start' }}
          value={saring}
          onChange={(nilai) => setSaring(SARINGAN.find((s) => s === nilai) ?? 'semua')}
          data={[
            { value: 'semua', label: `Semua ${angka(baris.length)}` },
            { value: 'berubah', label: `Baru atau berubah ${angka(berubah.length)}`, disabled: berubah.length === 0 },
            { value: 'temuan', label: `Dengan temuan ${angka(temuan.length)}`, disabled: temuan.length === 0 },
          ]}
        />
      )}
      <div ref={wadah} className={css.gulir} tabIndex={0} role="group" aria-label="Baris yang terbaca">
        <table className="tabel">
          <thead>
            <tr>
              {kolom.map((k) => (
                <th key={k.judul} className={k.kanan ? 'kanan' : undefined}>
                  {k.judul}
                </th>
              ))}
              <th>Keterangan</th>
            </tr>
          </thead>
          <tbody>
            {atas > 0 && <tr style={{ height: atas }} aria-hidden />}
            {butir.map(({ index }) => {
              const b = tampak[index];
              if (b === undefined) return null;
              const tingkat = parah(b);
              return (
                <tr key={b.nomor} ref={maya.measureElement} data-index={index} className={tingkat && css[tingkat]}>
                  {kolom.map((k) => (
                    <td key={k.judul} className={k.kanan ? 'kanan angka' : undefined}>
                      {k.isi(b)}
                    </td>
                  ))}
                  <td>{b.temuan.length > 0 && <Temuan daftar={b.temuan} />}</td>
                </tr>
              );
            })}
            {bawah > 0 && <tr style={{ height: bawah }} aria-hidden />}
          </tbody>
        </table>
      </div>
    </>
  );
}
