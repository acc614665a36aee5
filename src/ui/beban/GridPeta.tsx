import { useEffect, useMemo, useRef, useState, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react';
import { createStore } from 'zustand/vanilla';
import type { PegawaiId } from '../../domain/ids';
import type { Ramadan } from '../../domain/kalender';
import { desimalRingkas } from '../../domain/tampil';
import { useKelasWarna } from '../parts/kelasWarna';
import { useSesi } from '../stores/sesiStore';
import { useTampilan } from '../stores/tampilanStore';
import { KOLOM_NAMA, KOLOM_SETAHUN, type Sel, type SelTerbuka } from './barisTampil';
import { BARIS_JUMLAH, geserSel } from './geserSel';
import type { CaraTampil } from './isiBaris';
import { KepalaKolom } from './KepalaKolom';
import { createKendaliPeta, type BagianKisi, type KendaliPeta } from './kendaliPeta';
import { createKetikCari, namaCocok } from './ketikCari';
import gaya from './Kisi.module.css';
import type { LihatStore } from './lihatStore';
import type { PetaStore, KepalaTampil } from './petaStore';
import { sebutSel } from './sebutSel';
import { teksBeban } from './teks';
import { UjungSel, type SelSorot } from './UjungSel';

interface Props {
  readonly store: PetaStore;
  readonly lihat: LihatStore;
  readonly tampil: KepalaTampil;
  readonly cara: CaraTampil;
  readonly ramadan: Ramadan | null;
  readonly tunjuk: PegawaiId | undefined;
  /** A drag is under way or something lies over the map: no hints. */
  readonly tenang: boolean;
  readonly kendaliRef: { current: KendaliPeta | null };
  onBuka(terbuka: SelTerbuka): void;
}
/** Rest of the pointer on a cell until its hint shows. */
const JEDA_UJUNG = 350;

const NAMA_BAGIAN = [
  'wadah', 'ruang', 'jendela', 'kepala', 'pita', 'badan', 'kanvas', 'cincin', 'sorot', 'tujuan',
] as const satisfies readonly (keyof BagianKisi)[]; // prettier-ignore
/** The elements of the map as they are mounted, and the functions that take them in. */
function buatPegangan() {
  const el: { [K in keyof BagianKisi]?: BagianKisi[K] | null } = {};
  const terima = Object.fromEntries(
    NAMA_BAGIAN.map((nama) => [nama, (node: HTMLElement | null) => void Object.assign(el, { [nama]: node })]),
  ) as Record<keyof BagianKisi, (node: HTMLElement | null) => void>;
  return { el, terima };
}

/** People × weeks or months: painted, walked with the arrow keys, spoken through `aria-activedescendant`. */
export function GridPeta({ store, lihat, tampil, cara, ramadan, tunjuk, tenang, kendaliRef, onBuka }: Props) {
  const hariSeminggu = useSesi((s) => s.pengaturan?.hariKerja ?? 5);
  const kerapatan = useTampilan((s) => s.kerapatan);
  const kelas = useKelasWarna();
  const { per } = tampil.kueri;
  const [{ el, terima }] = useState(buatPegangan);
  const { wadah, ruang, jendela, kepala, pita, badan, kanvas, cincin, sorot, tujuan } = terima;
  const [caraStore] = useState(() => createStore(() => ({ cara, kerapatan })));
  const sebut = useMemo(() => sebutSel(cara, per, kelas, tampil.namaBanding), [cara, per, kelas, tampil.namaBanding]);
  const sebutKini = useRef(sebut);
  useEffect(() => {
    sebutKini.current = sebut;
    caraStore.setState({ cara, kerapatan });
  }, [caraStore, cara, kerapatan, sebut]);

  useEffect(() => {
    // Effects run after everything is mounted. A copy: React empties the refs before the clean-up takes its listeners off.
    const kendali = createKendaliPeta({ ...el } as BagianKisi, {
      store,
      lihat,
      cara: caraStore,
      sebut: () => sebutKini.current,
    });
    kendaliRef.current = kendali;
    return () => {
      kendaliRef.current = null;
      kendali.hancur();
    };
  }, [el, store, lihat, caraStore, kendaliRef]);

  const dicari = useRef<PegawaiId | undefined>(undefined);
  useEffect(() => {
    if (!tunjuk || dicari.current === tunjuk) return;
    dicari.current = tunjuk;
    void store
      .getState()
      .cari((info) => info.jenis === 'orang' && info.pegawaiId === tunjuk, -1)
      .then((i) => {
        if (i === null) return;
        kendaliRef.current?.keSel({ baris: i, kolom: KOLOM_NAMA });
        el.jendela?.focus({ preventScroll: true });
      });
  }, [tunjuk, store, el, kendaliRef]);

  const buka = (sel: Sel): void => {
    const kendali = kendaliRef.current;
    const baris = kendali?.barisDi(sel.baris);
    if (!kendali || !baris) return;
    kendali.keSel(sel);
    const { info } = baris;
    if (info.jenis === 'kelompok' && sel.kolom === KOLOM_NAMA) {
      if (sel.baris !== BARIS_JUMLAH) void store.getState().lipat(info.kunci);
      return;
    }
    const kolom = Math.max(KOLOM_SETAHUN, sel.kolom);
    const di = kendali.kotakJendela({ ...sel, kolom });
    if (di) onBuka({ baris, kolom, di });
  };
  const [ketik] = useState(createKetikCari);
  const cari = async (kata: string): Promise<void> => {
    const { aktif } = lihat.getState();
    // The first letter looks further on, the next ones may stay where they are.
    const i = await store.getState().cari((info) => namaCocok(info, kata), aktif.baris - (kata.length > 1 ? 1 : 0));
    if (i !== null) kendaliRef.current?.keSel({ ...lihat.getState().aktif, baris: i });
  };
  const tombol = (e: KeyboardEvent): void => {
    const kendali = kendaliRef.current;
    if (!kendali || e.altKey || e.metaKey) return;
    const { aktif } = lihat.getState();
    const ke = geserSel(
      e.key,
      e.ctrlKey,
      aktif,
      { baris: tampil.total, kolom: tampil.kolom.length },
      kendali.halaman(),
    );
    const kata = e.ctrlKey ? null : ketik.tekan(e.key, e.timeStamp);
    if (ke) kendali.keSel(ke);
    else if (kata !== null) void cari(kata);
    else if (e.key === 'Enter' || e.key === ' ') buka(aktif);
    else return;
    setUjung(null);
    e.preventDefault();
  };

  const [ujung, setUjung] = useState<SelSorot | null>(null);
  const jam = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sorotan = useRef<string>('');
  const keluar = (): void => {
    clearTimeout(jam.current);
    sorotan.current = '';
    kendaliRef.current?.sorot(null);
    setUjung(null);
  };
  useEffect(() => () => clearTimeout(jam.current), []);
  const gerak = (e: MouseEvent): void => {
    const kendali = kendaliRef.current;
    const sel = tenang ? null : kendali?.selDi(e.clientX, e.clientY);
    const kunci = sel ? `${sel.baris} ${sel.kolom}` : '';
    if (kunci === sorotan.current) return;
    keluar();
    sorotan.current = kunci;
    if (!sel || !kendali) return;
    kendali.sorot(sel);
    jam.current = setTimeout(() => {
      const [baris, di] = [kendali.barisDi(sel.baris), kendali.kotakJendela(sel)];
      if (baris && di && sel.kolom >= KOLOM_SETAHUN) setUjung({ baris, kolom: sel.kolom, di });
    }, JEDA_UJUNG);
  };
  const klik = (e: MouseEvent): void => {
    const sel = kendaliRef.current?.selDi(e.clientX, e.clientY);
    if (!sel) return;
    keluar();
    el.jendela?.focus({ preventScroll: true });
    buka(sel);
  };
  /** A cell that is focused from outside (an aid, a test) hands the focus on to the grid and becomes the active one. */
  const terfokus = (e: FocusEvent): void => {
    if (e.target === e.currentTarget) return;
    const [, baris, kolom] = /^sel-(-?\d+)-(-?\d+)$/.exec(e.target.id) ?? [];
    if (baris === undefined || kolom === undefined) return;
    lihat.setState({ aktif: { baris: Number(baris), kolom: Number(kolom) } });
    el.jendela?.focus({ preventScroll: true });
    kendaliRef.current?.keSel(lihat.getState().aktif);
  };

  return (
    <div className={gaya.wadah} ref={wadah} onScroll={keluar} data-gulir-seret="ya">
      <div ref={ruang}>
        <div
          ref={jendela}
          role="grid"
          tabIndex={0}
          aria-label={teksBeban.judul}
          aria-rowcount={tampil.total + 2}
          aria-colcount={tampil.kolom.length + 2}
          aria-busy={!tampil.siap}
          className={gaya.jendela}
          onClick={klik}
          onMouseMove={gerak}
          onMouseLeave={keluar}
          onKeyDown={tombol}
          onFocus={terfokus}
        >
          <KepalaKolom
            kolom={tampil.kolom}
            per={per}
            hariSeminggu={hariSeminggu}
            ramadan={ramadan}
            jamPenuh={desimalRingkas(tampil.jamPenuh, 2)}
            ref={kepala}
            pitaRef={pita}
          />
          <div role="rowgroup" className={gaya.badan} ref={badan} data-gulir>
            <canvas className={gaya.kanvas} ref={kanvas} aria-hidden />
            <div className={gaya.sorot} ref={sorot} aria-hidden />
            <div className={gaya.tujuan} ref={tujuan} aria-hidden />
            <div className={gaya.cincin} ref={cincin} aria-hidden />
          </div>
        </div>
      </div>
      <UjungSel sorot={tenang ? null : ujung} kolom={tampil.kolom} per={per} />
    </div>
  );
}
