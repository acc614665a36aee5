import { formatNomor } from '../../domain/nomorSurat';
import type { Pengaturan } from '../../domain/pengaturan';
import { tanggalPanjang } from '../../domain/tampil';
import { hariIni } from '../parts/waktu';
import css from './Pengaturan.module.css';

/** Head, number and signature as they will stand on paper. The whole letter is previewed in Naskah Dinas. */
export function ContohNaskah({ pengaturan }: { readonly pengaturan: Pengaturan }) {
  const { kop, surat, penandatangan: p, identitas } = pengaturan;
  const nomor = formatNomor(surat.polaNomor, {
    ...surat,
    urut: 7,
    bulan: Number(hariIni().slice(5, 7)),
    tahun: identitas.tahun,
  });
  const jabatan = [
    p.kuasa && p.pemberiKuasa ? `a.n. ${p.pemberiKuasa}` : '',
    p.perantara && `${p.perantara},`,
    [p.kuasa === 'a.n.' ? '' : p.kuasa, p.jabatan].filter(Boolean).join(' '),
  ].filter(Boolean);
  return (
    <section className={css.kotak} aria-label="Contoh naskah">
      <h2>Contoh</h2>
      <div className={css.kertas}>
        <div className={css.kop}>
          <div>{kop.logo && <img src={kop.logo} alt="Logo pada kop" />}</div>
          <div>
            <strong>{kop.daerah || 'PEMERINTAH KABUPATEN …'}</strong>
            <strong className={css.opd}>{kop.opd}</strong>
            {kop.bagian && <strong>{kop.bagian}</strong>}
            {kop.alamat.map((baris) => (
              <small key={baris}>{baris}</small>
            ))}
          </div>
        </div>
        <div className={css.nomor}>
          <strong>SURAT TUGAS</strong>
          <div>NOMOR {nomor}</div>
        </div>
        <div className={css.ttd}>
          {surat.tempat && `${surat.tempat}, `}
          {tanggalPanjang(hariIni())}
          {(jabatan.length > 0 ? jabatan : ['(jabatan penandatangan)']).map((baris, i, semua) => (
            <div key={baris}>
              {baris}
              {i === semua.length - 1 && ','}
            </div>
          ))}
          <div className={css.kotakTte}>{surat.kotakTte ? 'tanda tangan elektronik' : ''}</div>
          <strong>{p.nama || '(nama penandatangan)'}</strong>
          {p.pangkat && <div>{p.pangkat}</div>}
          {p.nip && <div>NIP {p.nip}</div>}
        </div>
      </div>
    </section>
  );
}
