import { Button, Menu, SegmentedControl, Select } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { useStore } from 'zustand';
import type { DaftarKartuBenturan } from '../../api/gabungViews';
import { angka } from '../../domain/tampil';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { Layar } from '../parts/Layar';
import { SaringChip } from '../parts/SaringChip';
import { useAction } from '../parts/useAction';
import { useHalaman } from '../parts/useHalaman';
import { usePilihanLayar } from '../stores/layarStore';
import { useSesi } from '../stores/sesiStore';
import { teks as umum } from '../text';
import css from './Benturan.module.css';
import { bukaSebelumGabung } from './bukaSebelum';
import { DaftarBenturan } from './DaftarBenturan';
import { DaftarPelanggaran } from './DaftarPelanggaran';
import { jumlahBenturan, useJumlahBenturan } from './jumlahBenturan';
import { putusanBerkas } from './putusanStore';
import { teks } from './teks';

type Kepala = Pick<DaftarKartuBenturan, 'cocok' | 'semua' | 'tabel' | 'orang' | 'punya'>;
const KEPALA: Kepala = { cocok: 0, semua: 0, tabel: [], orang: [], punya: [] };

/** Where two people met on one field, field by field; and the rules across rows that do not hold since. */
export function BenturanScreen() {
  const api = useApi();
  const pakai = useSesi((s) => s.pakai);
  const minta = usePilihanLayar('benturan');
  const [tampak, setTampak] = useState({ minta, bagian: minta.bagian ?? 'benturan' });
  // Asked for anew while it stands open: another part is wanted.
  if (tampak.minta !== minta) setTampak({ minta, bagian: minta.bagian ?? tampak.bagian });
  const { bagian } = tampak;
  const path = useSesi((s) => s.sesi?.berkas?.path ?? '');
  const [store] = useState(() => putusanBerkas(api, path));
  const putusan = useStore(store);
  const { tabel, aktor, pilihan, saring } = putusan;
  const [kepala, setKepala] = useState(KEPALA);
  const muat = useCallback(
    async (offset: number, limit: number) => {
      const hasil = await api.listKartuBenturan({ tabel, aktor, offset, limit });
      setKepala(hasil);
      // What the list shows the rail shows too, without waiting for its own count.
      jumlahBenturan.setState({ benturan: hasil.semua });
      return hasil;
    },
    [api, tabel, aktor],
  );
  const data = useHalaman(muat, [tabel, aktor]);
  const pelanggaran = useJumlahBenturan((s) => s.pelanggaran);
  const { jalankan, sedang } = useAction();

  const simpan = (): void =>
    void jalankan(() => putusan.simpan(), {
      berhasil: (hasil) => hasil && teks.putusanTersimpan(hasil.diputuskan, hasil.sisa),
    });
  const semua = (punya: string | null, jumlah: number): void =>
    void jalankan(() => putusan.semua(punya), { berhasil: (sisa) => teks.putusanTersimpan(jumlah, sisa) });
  const diBenturan = bagian === 'benturan';
  const dua = pelanggaran > 0 || !diBenturan;

  return (
    <Layar
      judul={umum.layar.benturan}
      jumlah={diBenturan && data.total !== null ? teks.cocok(kepala.cocok, kepala.semua) : undefined}
      gulir={false}
      saring={
        <>
          {dua && (
            <SegmentedControl
              aria-label="Bagian layar"
              value={bagian}
              onChange={(nilai) => setTampak({ minta, bagian: nilai === 'aturan' ? 'aturan' : 'benturan' })}
              data={[
                { value: 'benturan', label: `${teks.tabBenturan} ${angka(kepala.semua)}` },
                { value: 'aturan', label: `${teks.tabAturan} ${angka(pelanggaran)}` },
              ]}
            />
          )}
          {diBenturan && kepala.orang.length > 1 && (
            <Select
              aria-label={teks.saringOrang}
              data={kepala.orang.map(({ aktor: nama, jumlah }) => ({ value: nama, label: teks.orang(nama, jumlah) }))}
              value={aktor}
              placeholder={teks.semuaOrang}
              onChange={(nilai) => saring({ aktor: nilai })}
              clearable
              clearButtonProps={{ 'aria-label': teks.semuaOrang }}
              w={210}
            />
          )}
        </>
      }
      aksi={
        diBenturan && kepala.cocok > 0 ? (
          <>
            <Menu position="bottom-end" shadow="md" width={320}>
              <Menu.Target>
                <Button variant="default" rightSection={<IconChevronDown size={14} aria-hidden />} disabled={sedang}>
                  {teks.sekaligus(kepala.cocok)}
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                {kepala.punya.map(({ aktor: nama, jumlah }) => (
                  <Menu.Item key={nama} onClick={() => semua(nama, jumlah)}>
                    {teks.pakaiSemuaPunya(nama, jumlah)}
                  </Menu.Item>
                ))}
                <Menu.Divider />
                <Menu.Item onClick={() => semua(null, kepala.cocok)}>{teks.pertahankan(kepala.cocok)}</Menu.Item>
                <Menu.Divider />
                <Menu.Item onClick={() => void bukaSebelumGabung(api, pakai)}>{teks.bukaSebelum}</Menu.Item>
              </Menu.Dropdown>
            </Menu>
            <Button onClick={simpan} disabled={pilihan.size === 0} loading={sedang}>
              {teks.simpanPutusan(pilihan.size)}
            </Button>
          </>
        ) : undefined
      }
    >
      {data.galat && <Galat pesan={data.galat} onUlang={() => void data.muatUlang()} />}
      {diBenturan ? (
        <div className={css.isi}>
          {(kepala.tabel.length > 1 || tabel !== null) && (
            <SaringChip
              label={teks.saringTabel}
              nilai={tabel ?? ''}
              pilihan={[
                { nilai: '', label: teks.semuaTabel, jumlah: kepala.tabel.reduce((n, { jumlah }) => n + jumlah, 0) },
                ...kepala.tabel.map((t) => ({ nilai: t.tabel, label: t.sebutan, jumlah: t.jumlah })),
              ]}
              onUbah={(nilai) => saring({ tabel: nilai === '' ? null : nilai })}
            />
          )}
          {kepala.cocok > 0 && <p className={css.petunjuk}>{teks.petunjuk}</p>}
          <DaftarBenturan
            data={data}
            putusan={putusan}
            tersaring={tabel !== null || aktor !== null}
            onSimpan={simpan}
          />
        </div>
      ) : (
        <DaftarPelanggaran />
      )}
    </Layar>
  );
}
