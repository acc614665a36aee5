import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { notifications } from '@mantine/notifications';
import type { LaporanBulananView } from '../../api/laporanViews';
import type { BagianId, PegawaiId, SubKegiatanId, SuratId, TugasId } from '../../domain/ids';
import type { BarisRincian } from '../../domain/laporanBulanan';
import type { KunciBulanan } from '../../domain/laporanBulananTeks';
import { cariCocok } from '../../domain/nama';
import { genapMenit } from '../../domain/realisasi';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { KolomCari } from '../parts/KolomCari';
import { Laci } from '../parts/Laci';
import { salinTeks } from '../parts/salinTeks';
import { TabelPanjang } from '../parts/TabelPanjang';
import { useQuery } from '../parts/useQuery';
import { layarStore } from '../stores/layarStore';
import { nilaiTampil } from './angkaLaporan';
import css from './Laporan.module.css';
import { teks } from './teks';

const t = teks.laci;

/** A figure somebody clicked: of a bagian (null = of none), or of the office. */
export interface AngkaDibuka {
  readonly kunci: KunciBulanan;
  readonly bagian: { readonly id: BagianId | null; readonly nama: string } | null;
}
interface Props {
  readonly laporan: LaporanBulananView;
  readonly dibuka: AngkaDibuka | null;
  onTutup(): void;
}

function bukaBaris({ jenis, id }: BarisRincian): void {
  const { buka } = layarStore.getState();
  if (jenis === 'tugas') buka('tugas', { tugasId: id as TugasId });
  else if (jenis === 'pegawai') buka('pegawai', { pegawaiId: id as PegawaiId });
  else if (jenis === 'surat') buka('naskah', { suratId: id as SuratId });
  else buka('dpa', { subKegiatanId: id as SubKegiatanId });
}

/** How a figure was counted, and everything that counted in it: the rows sum to it. */
export function LaciAngka({ laporan, dibuka, onTutup }: Props) {
  const arti = dibuka && laporan.arti[dibuka.kunci];
  return (
    <Laci
      terbuka={dibuka !== null}
      judul={arti ? t.judul(arti.sebutan, dibuka.bagian?.nama ?? '') : ''}
      lebar={760}
      onTutup={onTutup}
    >
      {() => dibuka && <Isi laporan={laporan} dibuka={dibuka} />}
    </Laci>
  );
}

function Isi({ laporan, dibuka }: { readonly laporan: LaporanBulananView; readonly dibuka: AngkaDibuka }) {
  const api = useApi();
  const [cari, setCari] = useState('');
  const { kunci, bagian } = dibuka;
  const { bulan } = laporan;
  const { data, galat, muatUlang } = useQuery(
    () => api.getRincianBulanan({ bulan, kunci, ...(bagian && { bagianId: bagian.id }) }),
    [bulan, kunci, bagian?.id ?? null, bagian === null],
  );
  const jumlah = genapMenit((data ?? []).reduce((n, { nilai }) => n + nilai, 0));
  const tampak = (data ?? []).filter(({ nama }) => cari.trim() === '' || cariCocok(nama, cari));
  const { pendek, penuh } = nilaiTampil(kunci, jumlah);
  const salin = (): void => {
    const nilai = (n: number): string => String(n).replace('.', ',');
    const baris = (data ?? []).map((b) => [b.nama, b.keterangan, nilai(b.nilai)].join('\t'));
    if (salinTeks([...baris, [t.jumlah, '', nilai(jumlah)].join('\t')].join('\n')))
      notifications.show({ message: t.tersalin, withBorder: true });
  };
  return (
    <div className={`isi-laci ${css.laci}`}>
      <p className={css.besar} title={penuh}>
        {pendek} {pendek !== penuh && <span className={css.kabar}>({penuh})</span>}
      </p>
      <p className={css.cara}>
        <strong>{t.cara}.</strong> {laporan.arti[kunci].cara}
        {laporan.arti[kunci].satuan === 'rupiah' && laporan.dpa !== '' && ` ${t.menurut(laporan.dpa)}`}
      </p>
      {galat && <Galat pesan={galat} onUlang={muatUlang} />}
      {data && data.length === 0 && <p>{t.kosong}</p>}
      {data && data.length > 0 && (
        <>
          <div className={css.baris}>
            <h3>{t.rincian(data.length)}</h3>
            <div className={css.kanan}>
              <KolomCari label={t.cari} nilai={cari} onUbah={setCari} lebar={190} />
              <Button variant="default" leftSection={<IconCopy size={15} />} onClick={salin}>
                {t.salin}
              </Button>
            </div>
          </div>
          <div className={css.rincian}>
            <TabelPanjang
              label={t.rincian(data.length)}
              jumlah={tampak.length}
              kolom={3}
              tinggi={34}
              kunci={(i) => `${tampak[i]?.id ?? ''}.${i}`}
              kepala={
                <tr>
                  <th>{t.apa}</th>
                  <th>{t.hitungan}</th>
                  <th className="kanan">{t.nilai}</th>
                </tr>
              }
              baris={(i, props) => {
                const satu = tampak[i];
                return (
                  satu && (
                    <tr key={`${satu.id}.${i}`} {...props}>
                      <td>
                        <button type="button" className={css.nama} onClick={() => bukaBaris(satu)}>
                          <span>{satu.nama}</span>
                        </button>
                      </td>
                      <td className="redup">{satu.keterangan}</td>
                      <td className="kanan angka">{nilaiTampil(kunci, satu.nilai).penuh}</td>
                    </tr>
                  )
                );
              }}
            />
          </div>
        </>
      )}
    </div>
  );
}
