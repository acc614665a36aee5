import { Button, UnstyledButton } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { PratinjauDpa } from '../../api/dpaViews';
import { cariCocok } from '../../domain/nama';
import { angka } from '../../domain/tampil';
import { DaftarMaya } from '../parts/DaftarMaya';
import { KolomCari } from '../parts/KolomCari';
import { useSesi } from '../stores/sesiStore';
import { kodeSkpd, urutkanUnit } from './pilihUnit';
import type { TinjauDpaStore } from './tinjauDpaStore';
import css from './PilihUnit.module.css';

/** A rekap of the whole government: whose budget is wanted, before anything else. */
export function PilihUnit({ store, pratinjau }: { readonly store: TinjauDpaStore; readonly pratinjau: PratinjauDpa }) {
  const baca = useStore(store, (s) => s.bacaSubUnit);
  const ke = useStore(store, (s) => s.ke);
  const kantor = useSesi((s) => s.pengaturan?.identitas.kodeUnit ?? '');
  const [cari, setCari] = useState('');
  const tampak = useMemo(
    () => urutkanUnit(pratinjau.subUnit, kantor).filter((s) => cari === '' || cariCocok(`${s.kode} ${s.nama}`, cari)),
    [pratinjau.subUnit, kantor, cari],
  );
  const milik = kodeSkpd(kantor);
  const milikKantor = milik === '' ? [] : pratinjau.subUnit.filter((s) => kodeSkpd(s.kode) === milik);
  return (
    <div className={css.unit}>
      <p className={css.pengantar}>
        Terbaca {angka(pratinjau.subUnit.length)} sub unit dengan {angka(pratinjau.baris.length)} baris sub kegiatan.
        Pilih kantor atau bagian Anda; hanya barisnya yang diperiksa dan diterima.
      </p>
      <div className={css.alat}>
        <KolomCari label="Cari kode atau nama sub unit" nilai={cari} onUbah={setCari} lebar={320} />
        {milikKantor.length > 1 && (
          <Button onClick={() => void baca(milik)}>Seluruh kantor ini ({angka(milikKantor.length)} sub unit)</Button>
        )}
        <Button variant="subtle" onClick={() => ke('tinjau')}>
          Ambil seluruh berkas
        </Button>
      </div>
      {tampak.length === 0 ? (
        <p className="redup">Tidak ada sub unit dengan kode atau nama itu.</p>
      ) : (
        <DaftarMaya
          label="Sub unit dalam berkas"
          role="list"
          jumlah={tampak.length}
          tinggi={38}
          kunci={(i) => `${tampak[i]?.kode}|${tampak[i]?.nama}`}
        >
          {(i) => {
            const satu = tampak[i];
            return (
              satu && (
                <div role="listitem">
                  <UnstyledButton className={css.butir} onClick={() => void baca(satu.kode || satu.nama)}>
                    <span className={css.kode}>{satu.kode}</span>
                    <span className={css.nama}>
                      {satu.nama || satu.kode}
                      {milik !== '' && kodeSkpd(satu.kode) === milik && <em className={css.milik}>kantor ini</em>}
                    </span>
                    <span className="angka redup">{angka(satu.jumlah)} sub kegiatan</span>
                  </UnstyledButton>
                </div>
              )
            );
          }}
        </DaftarMaya>
      )}
    </div>
  );
}
