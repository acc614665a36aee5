import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { IconEyeOff, IconSearchOff } from '@tabler/icons-react';
import { useStore, type StoreApi } from 'zustand';
import type { BarisKontribusi } from '../../api/kontribusiViews';
import { kosongTeks } from '../../domain/hasilDicatat';
import type { BagianId } from '../../domain/ids';
import { SEBUTAN_TEMUAN, TEMUAN_KONTRIBUSI } from '../../domain/kontribusi';
import { useApi } from '../api';
import { Rasio } from '../parts/Angka';
import { Chip } from '../parts/Chip';
import { Galat } from '../parts/Galat';
import { Kosong } from '../parts/Kosong';
import { TabelMaya, type Kolom } from '../parts/TabelMaya';
import { useHalaman } from '../parts/useHalaman';
import css from './Kontribusi.module.css';
import type { KeadaanKontribusi } from './kontribusiStore';
import { SEBUTAN_HASIL, SEBUTAN_KELAS, teks } from './teks';

const { kolom } = teks;
const KOLOM: readonly Kolom<BarisKontribusi>[] = [
  {
    kunci: 'nama',
    judul: kolom.nama,
    lebar: 'minmax(190px, 1.6fr)',
    utama: true,
    isi: (p) => (
      <>
        <div className={`satu-baris ${css.nama}`}>{p.nama}</div>
        <div className="redup satu-baris">{p.jabatan}</div>
      </>
    ),
  },
  { kunci: 'beban', judul: kolom.beban, lebar: '78px', kanan: true, isi: (p) => <Rasio nilai={p.beban} /> },
  { kunci: 'hasil', judul: kolom.hasil, lebar: '78px', kanan: true, isi: (p) => teks.persen(p.hasil) },
  { kunci: 'hadir', judul: kolom.hadir, lebar: '70px', kanan: true, isi: (p) => teks.persen(p.hadir) },
  {
    kunci: 'jam',
    judul: kolom.jam,
    lebar: '92px',
    kanan: true,
    isi: (p) => (p.kejadian === null ? '–' : teks.rincian.kali(p.kejadian)),
  },
  {
    kunci: 'bahan',
    judul: kolom.bahan,
    lebar: 'minmax(200px, 1.8fr)',
    isi: (p) => (
      <>
        <div>{p.temuan === null ? '' : SEBUTAN_TEMUAN[p.temuan]}</div>
        <div className="redup">
          {p.tidakDinilai !== null
            ? teks.tidakDinilai[p.tidakDinilai]
            : p.pembicaraan !== null
              ? teks.pembicaraan[p.pembicaraan]
              : kosongTeks(p.kosong)}
        </div>
      </>
    ),
  },
];

interface Props {
  readonly store: StoreApi<KeadaanKontribusi>;
  readonly bagianId: BagianId | null;
}

/** People by bagian, the head first; never ranked by load or result. */
export function DaftarNama({ store, bagianId }: Props) {
  const api = useApi();
  const { bulan, temuan, sel, aturTemuan, aturSel, tampilkanNama, bukaRincian } = useStore(store);
  const kunciSaring = JSON.stringify([bulan, bagianId, temuan, sel]);
  const data = useHalaman(
    (offset, limit) => api.listKontribusi({ bulan, bagianId, rahasia: true, sel, temuan, offset, limit }),
    [kunciSaring],
  );
  const wadah = useRef<HTMLElement>(null);
  // It stands below the map: asked for, or filtered by a cell of it, it comes into sight.
  useEffect(() => wadah.current?.scrollIntoView({ block: 'nearest' }), [sel]);
  return (
    <section ref={wadah} className={css.daftar} aria-label={teks.daftar}>
      <div className="bilah" role="group" aria-label={teks.saring}>
        <Chip label={teks.semua} tekan={temuan === null && sel === null} onClick={() => aturTemuan(null)} />
        {TEMUAN_KONTRIBUSI.map((satu) => (
          <Chip key={satu} label={SEBUTAN_TEMUAN[satu]} tekan={temuan === satu} onClick={() => aturTemuan(satu)} />
        ))}
        {sel && (
          <Chip
            label={teks.sel(SEBUTAN_KELAS(sel.kelas), SEBUTAN_HASIL[sel.tingkat])}
            tekan
            onClick={() => aturSel(sel)}
          />
        )}
        <div className="bilah-ujung">
          <Button
            variant="default"
            size="xs"
            leftSection={<IconEyeOff size={15} aria-hidden />}
            onClick={() => tampilkanNama(false)}
          >
            {teks.sembunyikan}
          </Button>
        </div>
      </div>
      {data.galat !== '' && data.total === null ? (
        <Galat pesan={data.galat} onUlang={() => void data.muatUlang()} />
      ) : data.total === 0 ? (
        <Kosong
          ikon={IconSearchOff}
          judul={teks.tidakAda.judul}
          aksi={
            <Button variant="default" onClick={() => aturTemuan(null)}>
              {teks.lihatSemua}
            </Button>
          }
        >
          {teks.tidakAda.isi}
        </Kosong>
      ) : (
        <TabelMaya
          label={teks.daftar}
          data={data}
          kolom={KOLOM}
          kunci={(p) => p.pegawaiId}
          nama={(p) => p.nama}
          grup={(p) => ({ kunci: p.namaBagian, isi: p.namaBagian })}
          saring={kunciSaring}
          tinggi={46}
          onBuka={(p) => bukaRincian(p.pegawaiId)}
        />
      )}
    </section>
  );
}
