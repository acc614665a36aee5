import { ActionIcon } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { memo, type KeyboardEvent, type MouseEvent } from 'react';
import type { KartuPapan } from '../../api/views';
import { angka, BULAN_SINGKAT, jendelaTeks, rupiah, rupiahRingkas } from '../../domain/tampil';
import { TandaBaris } from '../bersama/TandaBaris';
import { useAksiPapan } from './aksiPapan';
import type { Bawaan } from './dampak';
import gaya from './Kartu.module.css';
import { useSeret } from './seret';
import { teksPapan } from './teks';
import { teksTim } from './timPapan';
import { usePembagian, usePembagianStore } from './pembagianStore';
import { jamBulat } from '../parts/jamBulat';
import { TandaUsul } from './TandaUsul';

/** Minutes of the whole task that are still to be divided. */
export const menitSisa = (kartu: KartuPapan): number => bagianSisa(kartu, kartu.menit ?? 0);

const bagianSisa = (kartu: KartuPapan, menit: number): number =>
  Math.round((menit * Math.max(0, kartu.pembagi - kartu.jumlahPorsi)) / kartu.pembagi);

export const IsiKartu = memo(function IsiKartu({
  kartu,
  lewat,
}: {
  readonly kartu: KartuPapan;
  readonly lewat: boolean;
}) {
  const sebagian = kartu.jumlahPorsi > 0;
  const tim = teksTim(kartu);
  // Wholly given out, but not by the people it asks for: what it takes is the whole, what is missing is people.
  const menit = tim !== '' && kartu.jumlahPorsi >= kartu.pembagi ? (kartu.menit ?? 0) : menitSisa(kartu);
  const bulan = usePembagian((s) => s.bulan);
  const namaBulan = bulan === null ? null : BULAN_SINGKAT[bulan - 1];
  return (
    <>
      <div className={gaya.nama}>{kartu.nama}</div>
      <div className={gaya.rinci}>
        {kartu.menit === null ? (
          <span className={gaya.kurang}>{teksPapan.normaKosong}</span>
        ) : (
          <>
            <b className="angka">{jamBulat(menit)}</b>
            <span>
              {sebagian && kartu.sisaTeks !== ''
                ? kartu.sisaTeks
                : `${angka(kartu.volume)} ${kartu.satuan} × ${angka(kartu.norma ?? 0)} menit`}
            </span>
            {namaBulan && (
              <b className="angka">{teksPapan.padaBulan(jamBulat(bagianSisa(kartu, kartu.menitPeriode)), namaBulan)}</b>
            )}
          </>
        )}
        {tim !== '' && <span className={gaya.kurang}>{tim}</span>}
        <span className={lewat ? gaya.lewat : undefined}>
          {jendelaTeks(kartu.jendela)}
          {lewat && `, ${teksPapan.lewatTenggat}`}
        </span>
        {kartu.rupiah > 0 && (
          <span className="angka" title={rupiah(kartu.rupiah)}>
            {rupiahRingkas(kartu.rupiah)}
          </span>
        )}
      </div>
    </>
  );
});

interface Props {
  readonly kartu: KartuPapan;
  readonly lewat: boolean;
  /** Holds the roving focus. */
  readonly aktif: boolean;
  readonly urutan: () => readonly KartuPapan[];
  onTombol(event: KeyboardEvent, kartu: KartuPapan): void;
  onFokus(kartu: KartuPapan): void;
}

/** A task of the left list: pick (click, Ctrl, Shift), carry (pointer, space), open (Enter, double click), menu. */
export const Kartu = memo(function Kartu({ kartu, lewat, aktif, urutan, onTombol, onFokus }: Props) {
  const store = usePembagianStore();
  const aksi = useAksiPapan();
  const dipilih = usePembagian((s) => s.pilihan.has(kartu.id));
  const menu = (di: Element): void => aksi.menu({ jenis: 'kartu', tugasId: kartu.id, nama: kartu.nama }, di);
  const bawa = (): Bawaan => {
    const { pilihan, papan } = store.getState();
    const dibawa = (papan?.tugas ?? []).filter((t) => (pilihan.has(kartu.id) ? pilihan.has(t.id) : t.id === kartu.id));
    return {
      jenis: 'kartu',
      tugasIds: dibawa.map((t) => t.id),
      nama: kartu.nama,
      menit: dibawa.reduce((n, t) => n + menitSisa(t), 0),
    };
  };
  const pegangan = useSeret(kartu.id, bawa);
  const klik = (e: MouseEvent): void => {
    const cara = e.shiftKey ? 'rentang' : e.ctrlKey || e.metaKey ? 'alih' : 'satu';
    store.getState().pilih(
      kartu.id,
      cara,
      urutan().map((k) => k.id),
    );
  };
  const tombol = (e: KeyboardEvent): void => {
    if (e.target !== e.currentTarget) return;
    if (e.key === 'ContextMenu' || (e.key === 'F10' && e.shiftKey)) {
      e.preventDefault();
      menu(e.currentTarget);
      return;
    }
    if (e.key === ' ' && !e.ctrlKey) pegangan.onKeyDown?.(e);
    else onTombol(e, kartu);
  };
  return (
    <div
      ref={pegangan.ref}
      role="listitem"
      aria-label={kartu.nama}
      aria-describedby={pegangan.petunjukId}
      data-kartu={kartu.id}
      data-dipilih={dipilih || undefined}
      data-diangkat={pegangan.diangkat || undefined}
      tabIndex={aktif ? 0 : -1}
      className={gaya.kartu}
      onPointerDown={pegangan.onPointerDown}
      onKeyDown={tombol}
      onClick={klik}
      onDoubleClick={() => aksi.rincian(kartu.id)}
      onContextMenu={(e) => {
        e.preventDefault();
        menu(e.currentTarget);
      }}
      onFocus={() => onFokus(kartu)}
    >
      <input
        type="checkbox"
        className={gaya.kotak}
        tabIndex={-1}
        checked={dipilih}
        aria-label={teksPapan.pilih(kartu.nama)}
        onPointerDown={(e) => e.stopPropagation()}
        onClick={(e) => e.stopPropagation()}
        onChange={() => store.getState().pilih(kartu.id, 'alih', [])}
      />
      <div className={gaya.isi}>
        <IsiKartu kartu={kartu} lewat={lewat} />
        <TandaBaris tabel="tugas" id={kartu.id} />
        <TandaUsul tugasId={kartu.id} nama={kartu.nama} aktif={aktif} />
      </div>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        tabIndex={-1}
        aria-haspopup="menu"
        aria-label={teksPapan.tindakan(kartu.nama)}
        onPointerDown={(e) => e.stopPropagation()}
        onClick={(e) => {
          e.stopPropagation();
          menu(e.currentTarget);
        }}
      >
        <IconDots size={16} />
      </ActionIcon>
    </div>
  );
});
