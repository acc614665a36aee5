import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { bobotButir, PENUH, type JawabanRb } from '../../domain/rb';
import { bobotTeks, poin } from '../../domain/rbTeks';
import { persen } from '../../domain/tampil';
import { useApi } from '../api';
import { TabelPanjang, type PropsBaris } from '../parts/TabelPanjang';
import { useAction } from '../parts/useAction';
import { IsianJawaban } from './IsianJawaban';
import { barisTampak, type BarisLembar, type LembarTerhitung } from './lembarTerhitung';
import css from './Rb.module.css';
import type { RbStore } from './rbStore';
import { teks } from './teks';

interface Props {
  readonly store: RbStore;
  readonly isi: LembarTerhitung;
}
const k = teks.kolom;

/** The sheet as a table to fill in: answers at once, evidence in a drawer. */
export function TabelRb({ store, isi }: Props) {
  const { tertutup } = useStore(store);
  const baris = useMemo(() => barisTampak(isi.paket.komponen, tertutup), [isi, tertutup]);
  return (
    <div className={css.tabel}>
      <TabelPanjang
        label={teks.tabel}
        jumlah={baris.length}
        kolom={6}
        tinggi={40}
        kunci={(i) => baris[i]?.id ?? String(i)}
        kepala={
          <tr>
            <th scope="col">{k.kode}</th>
            <th scope="col">{k.butir}</th>
            <th scope="col" className="kanan">
              {k.bobot}
            </th>
            <th scope="col">{k.jawaban}</th>
            <th scope="col" className="kanan">
              {k.nilai}
            </th>
            <th scope="col">{k.bukti}</th>
          </tr>
        }
        baris={(i, props) => {
          const satu = baris[i];
          if (!satu) return null;
          return satu.jenis === 'butir' ? (
            <BarisButir key={satu.id} baris={satu} isi={isi} store={store} props={props} />
          ) : (
            <BarisKomponen key={satu.id} baris={satu} isi={isi} store={store} props={props} />
          );
        }}
      />
    </div>
  );
}

interface PropsSatu<J extends BarisLembar['jenis']> extends Props {
  readonly baris: Extract<BarisLembar, { readonly jenis: J }>;
  readonly props: PropsBaris;
}
const KOSONG: JawabanRb = { nilai: null, catatan: '', bukti: '' };

interface PropsBukti extends Props {
  readonly id: string;
  readonly nama: string;
  /** A component: it may be answered as a whole. */
  readonly komponen?: true;
}

function Bukti({ store, isi, id, nama, komponen }: PropsBukti) {
  const { bukti = '', catatan = '' } = isi.jawaban[id] ?? {};
  const aplikasi = isi.hasil.butir.get(id)?.asal === 'aplikasi' ? (isi.indikator[id]?.bukti ?? '') : '';
  const ada = bukti || catatan || aplikasi;
  return (
    <button
      type="button"
      className={`tombol-teks ${css.tautan} ${komponen && !ada ? css.samar : ''}`}
      title={ada || teks.tambahBukti}
      onClick={() => store.getState().bukaIsian(id)}
    >
      {ada || <span className="redup">{komponen ? teks.nilaiLangsung : teks.tambahBukti}</span>}
      <span className="tersembunyi"> {teks.bukti(nama)}</span>
    </button>
  );
}

function BarisButir({ baris, isi, store, props }: PropsSatu<'butir'>) {
  const api = useApi();
  const { jalankan } = useAction();
  const { id, butir, komponen, tingkat } = baris;
  const nilai = isi.hasil.butir.get(id);
  const bobot = bobotButir(komponen, butir);
  const lama = isi.jawaban[id] ?? KOSONG;
  return (
    <tr {...props} className={nilai?.tertutup ? css.tertutup : undefined} aria-label={butir.tanya}>
      <td className="satu-baris angka redup">{id}</td>
      <td style={{ paddingLeft: 12 + tingkat * 14 }}>{butir.tanya}</td>
      <td className="kanan angka redup">{poin(bobot)}</td>
      <td>
        <div className={css.jawaban}>
          <IsianJawaban
            label={teks.jawab(butir.tanya)}
            jawab={butir.jawab}
            nilai={lama.nilai}
            tersirat={nilai?.asal === 'aplikasi' ? nilai.nilai : null}
            onUbah={(baru) =>
              void jalankan(() => api.saveJawabanRb({ id: isi.id, jawaban: [{ butir: id, ...lama, nilai: baru }] }))
            }
          />
          {nilai?.asal === 'aplikasi' && <span className={css.sumber}>{teks.aplikasi}</span>}
        </div>
      </td>
      <td className="kanan angka">{nilai?.tertutup ? '' : poin((bobot * (nilai?.nilai ?? 0)) / PENUH)}</td>
      <td>
        <Bukti store={store} isi={isi} id={id} nama={butir.tanya} />
      </td>
    </tr>
  );
}

function BarisKomponen({ baris, isi, store, props }: PropsSatu<'komponen'>) {
  const { tertutup, lipat } = useStore(store);
  const { id, komponen, tingkat } = baris;
  const nilai = isi.hasil.komponen.get(id);
  const terlipat = tertutup.has(id);
  const Panah = terlipat ? IconChevronRight : IconChevronDown;
  return (
    <tr {...props} className={css.komponen} aria-label={komponen.nama}>
      <td className="satu-baris angka">{id}</td>
      <td style={{ paddingLeft: 8 + tingkat * 14 }}>
        <button
          type="button"
          className={css.lipat}
          aria-expanded={!terlipat}
          aria-label={terlipat ? teks.buka(komponen.nama) : teks.lipat(komponen.nama)}
          onClick={() => lipat(id)}
        >
          <Panah size={14} aria-hidden />
          {komponen.nama}
        </button>
      </td>
      <td className="kanan angka" title={`${teks.isian.sumberBobot}: ${komponen.sumber || teks.isian.belum}`}>
        {bobotTeks(komponen.bobot)}
        {komponen.dikonfirmasi ? '' : '*'}
      </td>
      <td className="redup">{nilai?.langsung ? teks.langsung : nilai ? `${nilai.terjawab}/${nilai.butir}` : ''}</td>
      <td
        className="kanan angka"
        title={komponen.bobot > 0 && nilai ? persen(nilai.nilai / komponen.bobot) : undefined}
      >
        {nilai?.tertutup ? '' : poin(nilai?.nilai ?? 0)}
      </td>
      <td>
        <Bukti store={store} isi={isi} id={id} nama={komponen.nama} komponen />
      </td>
    </tr>
  );
}
