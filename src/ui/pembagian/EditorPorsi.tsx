import { Button, Group } from '@mantine/core';
import type { BarisTugas } from '../../api/views';
import { porsiTeks } from '../../domain/porsi';
import { untukSatuOrang } from '../../domain/syaratTim';
import { menitKeJam } from '../../domain/tampil';
import { useApi } from '../api';
import { BilahTemu } from '../bersama/BilahTemu';
import { SedangDiubah } from '../bersama/SedangDiubah';
import { useAction } from '../parts/useAction';
import { BarisPorsi } from './BarisPorsi';
import {
  cacatDraf,
  drafDari,
  hapusDraf,
  jumlahDraf,
  ketuaDraf,
  ratakanDraf,
  samaDraf,
  tambahDraf,
  teksTimDraf,
  ubahDraf,
  utuhDraf,
} from './drafPorsi';
import gaya from './Rincian.module.css';
import { TambahPelaksana } from './TambahPelaksana';
import { teksRincian } from './teksRincian';
import { useDrafPorsi } from './useDrafPorsi';

/** Who does how much of one task. What is over cannot be saved; what is missing can, and stays on the left list. */
export function EditorPorsi({ tugas, onSelesai }: { readonly tugas: BarisTugas; onSelesai(): void }) {
  const api = useApi();
  const { jalankan, sedang } = useAction();
  const { draf, setDraf, temu, pakaiPunyanya, tutupTemu } = useDrafPorsi(tugas);
  const jumlah = jumlahDraf(draf);
  const cacat = cacatDraf(draf, tugas);
  const sisa = utuhDraf(tugas) - jumlah;
  const tim = teksTimDraf(draf, tugas);
  const simpan = async (): Promise<void> => {
    const porsi = draf.map(({ pegawaiId, porsi: banyak, peran, terkunci, persetujuanLintas }) => ({
      pegawaiId, porsi: banyak, peran, terkunci, persetujuanLintas,
    })); // prettier-ignore
    const hasil = await jalankan(() => api.setPembagian({ tugasId: tugas.id, porsi }), {
      berhasil: teksRincian.tersimpan(tugas.nama),
    });
    if (hasil !== undefined) onSelesai();
  };
  const menit = (porsi: number): string =>
    tugas.menit === null
      ? '–'
      : menitKeJam(tugas.hadirBersama ? tugas.menit : Math.round((tugas.menit * porsi) / tugas.pembagi));
  return (
    <section aria-label={teksRincian.pembagian} className={gaya.editor}>
      <SedangDiubah tabel="tugas" id={tugas.id} nama={tugas.nama} apa={teksRincian.tugasIni} />
      {temu && (
        <BilahTemu
          temu={temu}
          draf={draf}
          apa={teksRincian.pembagianIni}
          label={() => teksRincian.pembagian}
          nilai={(_, isi) => isi.map((p) => `${p.nama} ${porsiTeks(tugas, p.porsi)}`).join('; ')}
          onPakai={pakaiPunyanya}
          onTutup={tutupTemu}
        />
      )}
      <Group justify="space-between" gap="xs">
        <h3>{teksRincian.pembagian}</h3>
        <Button
          size="compact-xs"
          variant="default"
          disabled={draf.length < 2 || tugas.hadirBersama}
          onClick={() => setDraf(ratakanDraf(draf, utuhDraf(tugas)))}
        >
          {teksRincian.bagiRata}
        </Button>
      </Group>
      {tugas.hadirBersama && <p className="redup">{teksRincian.hadirBersama}</p>}
      {draf.length === 0 && <p className="redup">{teksRincian.belumAda}</p>}
      {draf.map((baris) => (
        <BarisPorsi
          key={baris.pegawaiId}
          baris={baris}
          tugas={tugas}
          menit={menit(baris.porsi)}
          onUbah={(ubah) => setDraf(ubahDraf(draf, baris.pegawaiId, ubah))}
          onKetua={() => setDraf(ketuaDraf(draf, baris.pegawaiId))}
          onHapus={() => setDraf(hapusDraf(draf, baris.pegawaiId, tugas))}
        />
      ))}
      {(!untukSatuOrang(tugas) || draf.length === 0) && (
        <TambahPelaksana
          tugasId={tugas.id}
          namaBagian={tugas.namaBagian}
          kecuali={draf.map((p) => p.pegawaiId)}
          onTambah={(calon) => setDraf(tambahDraf(draf, calon, tugas))}
        />
      )}
      <div
        className={gaya.jumlah}
        role="status"
        aria-label={teksRincian.porsi}
        data-cacat={cacat !== null || undefined}
      >
        {!tugas.hadirBersama && (
          <span>
            {teksRincian.jumlah(porsiTeks(tugas, jumlah), porsiTeks(tugas, utuhDraf(tugas)))}
            {' · '}
            {sisa === 0
              ? teksRincian.lengkap
              : sisa > 0
                ? teksRincian.kurang(porsiTeks(tugas, sisa))
                : teksRincian.lebih(porsiTeks(tugas, -sisa))}
          </span>
        )}
        {cacat && cacat !== 'lebihOrang' && cacat !== 'ketuaTidakMemenuhi' && (
          <span className={gaya.cacat}>{teksRincian.cacat[cacat]}</span>
        )}
        {tim !== '' && <span className={gaya.tim}>{`${tim.charAt(0).toUpperCase()}${tim.slice(1)}.`}</span>}
      </div>
      <Group justify="flex-end">
        <Button
          loading={sedang}
          disabled={cacat !== null || samaDraf(draf, drafDari(tugas))}
          onClick={() => void simpan()}
        >
          {teksRincian.simpan}
        </Button>
      </Group>
    </section>
  );
}
