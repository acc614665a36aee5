import { Checkbox, NativeSelect, Switch } from '@mantine/core';
import { IconArrowNarrowRight } from '@tabler/icons-react';
import { useStore } from 'zustand';
import type { BarisPratinjauPegawai, PerubahanBidang } from '../../api/pegawaiViews';
import { tambahHari } from '../../domain/hari';
import type { PegawaiId } from '../../domain/ids';
import { nipTampil } from '../../domain/nip';
import { desimalRingkas, tanggalPanjang } from '../../domain/tampil';
import { Temuan } from '../parts/Temuan';
import type { PropsBaris } from '../parts/TabelPanjang';
import { teks } from './teks';
import { teksTinjau } from './teksTinjau';
import { berpindah, dilewati, keadaanStaf, type IsianStafStore, type Putusan } from './isianStaf';
import css from './TinjauStaf.module.css';

interface Props {
  readonly baris: BarisPratinjauPegawai;
  readonly isian: IsianStafStore;
  readonly props: PropsBaris;
}

/** One person of the list: taken or not, who of the office it is, and every value that would change. */
export function BarisStaf({ baris: b, isian, props }: Props) {
  const putusan = useStore(isian, (s) => s.putusan.get(b.nomor));
  const putuskan = useStore(isian, (s) => s.putuskan);
  const lewat = dilewati(b, putusan);
  const keadaan = lewat ? 'dilewati' : keadaanStaf(b, putusan);
  const parah = (['galat', 'peringatan'] as const).find((t) => b.temuan.some((x) => x.tingkat === t));
  const kerja = [b.jenisPegawai, b.fte < 1000 && `FTE ${desimalRingkas(b.fte / 1000, 2)}`].filter(Boolean).join(', ');
  return (
    <tr {...props} className={[parah && css[parah], lewat && css.lewat].filter(Boolean).join(' ')}>
      <td className={css.selAmbil}>
        <Checkbox
          size="xs"
          aria-label={teksTinjau.ambil(b.nama)}
          checked={!lewat}
          onChange={() => putuskan(b.nomor, { abaikan: !lewat })}
        />
      </td>
      <td className={css.selHasil}>
        <span className={css[keadaan]}>{teksTinjau.keadaan[keadaan]}</span>
      </td>
      <td className={css.selNama}>
        <div className={css.nama}>{b.nama}</div>
        <div className="redup angka">{b.nip === '' ? teks.tanpaNip : nipTampil(b.nip)}</div>
      </td>
      <td className={css.selJabatan}>
        <div>{b.jabatan || '–'}</div>
        <div className="redup">
          {[b.bagian || teks.tanpaBagian, b.golongan, b.kelas !== null && `kelas ${b.kelas}`, kerja]
            .filter(Boolean)
            .join(' · ')}
        </div>
      </td>
      <td className={css.selUbah}>
        <Siapa b={b} putusan={putusan} putuskan={putuskan} />
        {keadaan === 'diperbarui' && putusan?.samaDengan === undefined && (
          <Perubahan b={b} isian={isian} putusan={putusan} putuskan={putuskan} />
        )}
        {b.temuan.length > 0 && <Temuan daftar={b.temuan} />}
      </td>
    </tr>
  );
}

interface PropsPutusan {
  readonly b: BarisPratinjauPegawai;
  readonly putusan: Putusan | undefined;
  putuskan(nomor: number, putusan: Putusan): void;
}

/** Where it is not certain who is meant: a new person, or one of the office. */
function Siapa({ b, putusan, putuskan }: PropsPutusan) {
  const diduga = b.temuan.some((t) => t.kode === 'dicocokkan_nama') && b.pegawaiId !== null;
  if (b.calon.length === 0 && !diduga) return null;
  const dia = diduga ? [{ pegawaiId: b.pegawaiId, nama: b.nama, keterangan: '' }] : b.calon;
  const terpilih = putusan?.samaDengan === undefined ? b.pegawaiId : putusan.samaDengan;
  return (
    <>
      <NativeSelect
        size="xs"
        className={css.siapa ?? ''}
        aria-label={teksTinjau.orangnya(b.nama)}
        value={terpilih ?? ''}
        onChange={(ev) => {
          const nilai = ev.currentTarget.value;
          putuskan(b.nomor, { abaikan: false, samaDengan: nilai === '' ? null : (nilai as PegawaiId) });
        }}
        data={[
          { value: '', label: teksTinjau.orangBaru },
          ...dia.map((c) => ({ value: c.pegawaiId, label: teksTinjau.sama(c.nama, c.keterangan) })),
        ]}
      />
      {putusan?.samaDengan != null && putusan.samaDengan !== b.pegawaiId && (
        <div className="redup">{teksTinjau.bandingNanti}</div>
      )}
    </>
  );
}

function Perubahan({ b, isian, putusan, putuskan }: PropsPutusan & { readonly isian: IsianStafStore }) {
  const tanggal = useStore(isian, (s) => s.tanggal);
  const pindah = berpindah(b, putusan);
  const penempatan = b.berubah.some(({ bidang }) => PENEMPATAN.includes(bidang));
  const tertunda = pindah && b.sejak !== null && tanggal < b.sejak;
  return (
    <>
      <dl className={css.beda}>
        {b.berubah.map((satu) => (
          <Beda key={satu.bidang} beda={satu} />
        ))}
      </dl>
      {penempatan && (
        <Switch
          size="xs"
          checked={pindah}
          label={
            pindah
              ? teksTinjau.pindah(tanggalPanjang(tanggal), tanggalPanjang(tambahHari(tanggal, -1)))
              : teksTinjau.koreksi
          }
          onChange={(ev) => putuskan(b.nomor, { pindah: ev.currentTarget.checked })}
        />
      )}
      {tertunda && <div className={css.awas}>{teksTinjau.lebihBaru(tanggalPanjang(b.sejak ?? ''))}</div>}
      {pindah && b.tugasBagianLama > 0 && <div className={css.awas}>{teksTinjau.tugasLama(b.tugasBagianLama)}</div>}
    </>
  );
}
const PENEMPATAN = ['Bagian', 'Tim kerja', 'Jabatan', 'Jenis jabatan', 'Kelas'];

const Beda = ({ beda }: { readonly beda: PerubahanBidang }) => (
  <div>
    <dt>{beda.bidang}:</dt>
    <dd>
      <del>{beda.lama || teksTinjau.kosong}</del>
      <IconArrowNarrowRight size={15} role="img" aria-label={teksTinjau.menjadi} />
      <ins>{beda.baru || teksTinjau.kosong}</ins>
    </dd>
  </div>
);
