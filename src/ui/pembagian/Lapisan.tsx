import { NAMA_BULAN, rasioTeks } from '../../domain/tampil';
import { jamBulat } from '../parts/jamBulat';
import { useKelasWarna } from '../parts/kelasWarna';
import gaya from './Papan.module.css';
import { usePembagian } from './pembagianStore';
import { useSeretan } from './seretStore';
import { teksPapan } from './teks';
import { useDampak } from './useDampak';

/** What hangs on the pointer: the task (and how many more), what letting go would do here, and what Ctrl does. */
export function Lapisan() {
  const bawaan = useSeretan((s) => s.bawaan);
  const bagiRata = useSeretan((s) => s.bagiRata);
  const kembali = useSeretan((s) => s.tujuan === 'sisa');
  if (!bawaan) return null;
  const lain = bawaan.jenis === 'kartu' ? bawaan.tugasIds.length - 1 : 0;
  return (
    <div className={gaya.lapisan}>
      <b>{bawaan.nama}</b>
      <span className="redup angka">
        {jamBulat(bawaan.menit)}
        {lain > 0 && ` · ${teksPapan.danLain(lain)}`}
      </span>
      <Akibat />
      {!kembali && <p className="redup">{bagiRata ? teksPapan.sedangRata : teksPapan.tahanCtrl}</p>}
    </div>
  );
}

function Akibat() {
  const tujuan = useSeretan((s) => s.tujuan);
  const segmen = useSeretan((s) => s.bawaan?.jenis === 'segmen');
  const bulan = usePembagian((s) => s.bulan);
  const baris = usePembagian((s) => s.papan?.pegawai.find((p) => p.pegawaiId === tujuan));
  const dampak = useDampak(baris);
  const kelas = useKelasWarna()(dampak?.sesudah ?? null);
  if (tujuan === 'sisa') return segmen ? <p>{teksPapan.lepasSisa}</p> : null;
  if (!baris || !dampak) return null;
  const periode = bulan === null ? teksPapan.setahun : (NAMA_BULAN[bulan - 1] ?? '');
  const { setahun } = dampak;
  return (
    <p>
      {teksPapan.lepasDi(baris.nama)}:{' '}
      <b className="angka">{teksPapan.dampak(periode, rasioTeks(dampak.sebelum), rasioTeks(dampak.sesudah))}</b>{' '}
      {kelas?.sebutan}
      {setahun && (
        <span className="angka">
          {', '}
          {teksPapan.dampak(teksPapan.setahun.toLowerCase(), rasioTeks(setahun.sebelum), rasioTeks(setahun.sesudah))}
        </span>
      )}
      {(dampak.halangan || dampak.lintas) && (
        <span className={gaya.halangan}> {dampak.halangan || teksPapan.lintas}</span>
      )}
    </p>
  );
}
