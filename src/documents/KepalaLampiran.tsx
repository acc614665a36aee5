import type { ReactNode } from 'react';
import type { IsiSurat } from '../domain/surat';
import { tanggalPanjang } from '../domain/tampil';
import { NOMOR_KOSONG } from './Nomor';

function Baris({ label, children }: { label: string; children: ReactNode }) {
  return (
    <p className="baris">
      <span className="label">{label}</span>
      <span className="titikdua">:</span>
      {children}
    </p>
  );
}

/** Head of an attachment, top right: which letter it belongs to, by number, date and subject. */
export function KepalaLampiran({ isi }: { isi: IsiSurat }) {
  const pejabat = isi.jenis === 'keputusan' && isi.keputusan !== null ? ` ${isi.keputusan.pejabat}` : '';
  const tentang = isi.jenis === 'keputusan' ? (isi.keputusan?.tentang ?? '') : '';
  return (
    <div className="kepala-lampiran">
      <p>
        LAMPIRAN {isi.judul}
        {pejabat}
      </p>
      <Baris label="NOMOR">{isi.nomor === '' ? NOMOR_KOSONG.slice(0, 28) : isi.nomor}</Baris>
      <Baris label="TANGGAL">{tanggalPanjang(isi.tanggal).toUpperCase()}</Baris>
      {tentang !== '' && <Baris label="TENTANG">{tentang.toUpperCase()}</Baris>}
      {isi.nota !== undefined && isi.nota.hal !== '' && <Baris label="HAL">{isi.nota.hal}</Baris>}
    </div>
  );
}
