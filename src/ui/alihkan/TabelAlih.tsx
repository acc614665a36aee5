import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { Calon } from '../../api/views';
import type { PegawaiId } from '../../domain/ids';
import { useApi } from '../api';
import { useAction } from '../parts/useAction';
import { PindahkanKe } from '../pembagian/PindahkanKe';
import css from './Alihkan.module.css';
import { BarisTabelAlih } from './BarisTabelAlih';
import { menitBila, semuaKepada, tambahPenerima, type BarisDraf, type PenerimaDraf } from './drafAlih';
import { teks } from './teks';

interface Props {
  readonly dariId: PegawaiId;
  readonly nama: string;
  /** For a leave: the person comes back. */
  readonly sementara: boolean;
  /** All rows of the draft, and those of them with something left. */
  readonly baris: readonly BarisDraf[];
  readonly tampak: readonly BarisDraf[];
  readonly sedang: boolean;
  onUbah(baris: BarisDraf[]): void;
  onUsulan(): void;
}

/** The tasks with what is left of them and who goes on with it. */
export function TabelAlih({ dariId, nama, sementara, baris, tampak, sedang, onUbah, onUsulan }: Props) {
  const api = useApi();
  const { jalankan } = useAction();
  /** For which row somebody is being chosen; `semua` = for all that are marked. */
  const [cari, setCari] = useState<BarisDraf | 'semua' | null>(null);
  const ganti = (satu: BarisDraf): void =>
    onUbah(baris.map((lama) => (lama.asal.tugasId === satu.asal.tugasId ? satu : lama)));
  const tinggal = teks.tinggal(nama, sementara);
  const ditandai = tampak.filter(({ ikut }) => ikut);
  const [pertama] = ditandai;
  const untuk = cari === 'semua' ? pertama : cari;
  const pilih = async (calon: Calon): Promise<void> => {
    setCari(null);
    const rinci = await jalankan(() => api.getPegawai({ id: calon.pegawaiId }));
    if (!rinci || !untuk) return;
    const { pegawai } = rinci;
    const orang = ({ asal }: BarisDraf): Omit<PenerimaDraf, 'porsi'> => {
      const lintas = asal.bagianId !== null && pegawai.bagianId !== asal.bagianId;
      const { pegawaiId, nama, jabatan, halangan } = calon;
      const tentang = cari !== 'semua' && !lintas ? halangan : '';
      const { beban, kapasitas } = pegawai;
      return { pegawaiId, nama, jabatan, beban, kapasitas, lintas, persetujuan: '', halangan: tentang };
    };
    if (cari === 'semua') onUbah(semuaKepada(baris, orang));
    else ganti(tambahPenerima(untuk, orang(untuk)));
  };
  const tandai = (ikut: boolean): void =>
    onUbah(baris.map((satu) => (tampak.includes(satu) ? { ...satu, ikut } : satu)));
  return (
    <>
      <div className={css.alat}>
        <Button variant="default" size="compact-sm" disabled={!pertama} onClick={() => setCari('semua')}>
          {teks.semuaKepada}
        </Button>
        <Button variant="subtle" size="compact-sm" onClick={onUsulan}>
          {teks.usulan}
        </Button>
      </div>
      <div className={css.gulir}>
        <table className={`tabel ${css.tabel}`} aria-busy={sedang}>
          <thead>
            <tr>
              <th className={css.tanda}>
                <Checkbox
                  aria-label={teks.pilihSemua}
                  checked={ditandai.length === tampak.length}
                  indeterminate={ditandai.length > 0 && ditandai.length < tampak.length}
                  onChange={(e) => tandai(e.currentTarget.checked)}
                />
              </th>
              <th>{teks.tugas}</th>
              <th className={css.kolomSelesai}>{tinggal}</th>
              <th className={css.kolomSisa}>{teks.pergi(sementara)}</th>
              <th className={css.kolomKepada}>{teks.kepada}</th>
            </tr>
          </thead>
          <tbody>
            {tampak.map((satu) => (
              <BarisTabelAlih
                key={satu.asal.tugasId}
                kepala={tinggal}
                baris={satu}
                onUbah={ganti}
                onCari={() => setCari(satu)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <PindahkanKe
        permintaan={
          untuk && cari !== null
            ? {
                tugasId: untuk.asal.tugasId,
                nama: untuk.asal.nama,
                jumlah: cari === 'semua' ? ditandai.length : 1,
                denganCara: false,
                kecuali: dariId,
                mewakili: sementara,
                menit: (id) => menitBila(baris, cari === 'semua' ? 'semua' : untuk, id),
              }
            : null
        }
        onTutup={() => setCari(null)}
        onPilih={(calon) => void pilih(calon)}
      />
    </>
  );
}
