import { Button } from '@mantine/core';
import type { RincianPegawai } from '../../api/views';
import { jamPenuh, jamPerHari, jamPerHariTeks } from '../../domain/angkaBeban';
import { jendelaTeks, menitKeJam } from '../../domain/tampil';
import { alihkanDialog } from '../alihkan/alihkanDialog';
import { RiwayatPelaksana } from '../alihkan/RiwayatPelaksana';
import { teks as teksAlih } from '../alihkan/teks';
import { teksBenturan } from '../beban/benturan/teks';
import { BarBeban } from '../parts/BarBeban';
import { BarSifat } from '../parts/BarSifat';
import { Rasio } from '../parts/Angka';
import { useLayar } from '../stores/layarStore';
import { useSesi } from '../stores/sesiStore';
import { FormAlasan } from './FormAlasan';
import css from './Pegawai.module.css';
import { teks } from './teks';

/** Load of one person over the year: bar, what does not fit its window, accepted reasons, tasks. */
export function BebanPegawai({ rincian }: { readonly rincian: RincianPegawai }) {
  const keLayar = useLayar((s) => s.buka);
  const { pegawai, tugas, tidakMuat } = rincian;
  const pengaturan = useSesi((s) => s.pengaturan);
  const penuh = pengaturan && jamPenuh(pengaturan, rincian.kapasitas.hariKerja, pegawai);
  const sifat = { rutin: 0, strategis: 0 };
  for (const t of tugas) for (const p of t.pembagian) if (p.pegawaiId === pegawai.id) sifat[t.sifat] += p.menit;
  const b = teks.beban;
  return (
    <>
      <div className={css.kotak}>
        <div className={css.grup} style={{ marginBottom: 6 }}>
          <strong>{b.setahun(menitKeJam(pegawai.beban), menitKeJam(pegawai.kapasitas))}</strong>
          <Rasio nilai={pegawai.rasio} />
        </div>
        <BarBeban beban={pegawai.beban} kapasitas={pegawai.kapasitas} tinggi={16} />
        <div className={css.grup} style={{ marginTop: 6 }}>
          <span className="angka redup">
            {penuh !== null && jamPerHariTeks(jamPerHari(pegawai.beban, pegawai.kapasitas, penuh))}
          </span>
          <BarSifat sifat={sifat} lengkap />
        </div>
      </div>
      {tidakMuat.length > 0 && (
        <div className={css.kotak} role="note">
          <h3>{b.tidakMuat}</h3>
          <ul className={css.temuan}>
            {tidakMuat.map((t) => (
              <li key={t.tugasId}>
                {t.nama}: {b.tidakMuatIsi(menitKeJam(t.menit), teksBenturan.kapan(t))}. {t.sebabTeks}.
              </li>
            ))}
          </ul>
        </div>
      )}
      <FormAlasan pegawai={pegawai} />
      <div className={css.kotak}>
        <h3>{b.tugas}</h3>
        {tugas.length === 0 && <p className="redup">{b.tanpaTugas}</p>}
        <ul className={css.daftar}>
          {tugas.map((t) => {
            const porsi = t.pembagian.find((p) => p.pegawaiId === pegawai.id);
            return (
              <li key={t.id}>
                <span className={css.tumbuh}>
                  {t.nama}
                  <span className="redup"> · {jendelaTeks(t.jendela)}</span>
                </span>
                <span className="angka">{menitKeJam(porsi?.menit ?? 0)}</span>
              </li>
            );
          })}
        </ul>
        {tugas.length > 0 && (
          <Button
            variant="light"
            mt={8}
            mr={8}
            onClick={() => alihkanDialog.getState().alihkan({ pegawaiId: pegawai.id })}
          >
            {teksAlih.aksi}
          </Button>
        )}
        <Button
          variant="light"
          mt={8}
          onClick={() => keLayar('pembagian', { pegawaiId: pegawai.id, bagianId: pegawai.bagianId })}
        >
          {teks.beriTugas}
        </Button>
      </div>
      <RiwayatPelaksana pegawaiId={pegawai.id} />
    </>
  );
}
