import { ActionIcon, Button, Radio, TextInput } from '@mantine/core';
import { IconClipboardText, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { cocokKlasifikasi, gabungKlasifikasi, type KlasifikasiArsip } from '../../domain/klasifikasi';
import { angka } from '../../domain/tampil';
import { KolomCari } from '../parts/KolomCari';
import { IsianTeks } from './Isian';
import css from './Pengaturan.module.css';
import type { PropsTab } from './PengaturanScreen';
import { TempelKlasifikasi } from './TempelKlasifikasi';
import { teksNomor } from './teksNomor';
import { inputSurat } from './usePengaturan';

const t = teksNomor.klasifikasi;
/** Longer lists are searched, not scrolled. */
const TERBANYAK = 100;

function TambahKode({ onTambah }: { onTambah(satu: KlasifikasiArsip): Promise<boolean> }) {
  const [isi, setIsi] = useState({ kode: '', uraian: '', sumber: '' });
  const tulis = (bagian: Partial<typeof isi>) => setIsi({ ...isi, ...bagian });
  const simpan = async (event: FormEvent) => {
    event.preventDefault();
    const satu = { kode: isi.kode.trim(), uraian: isi.uraian.trim(), sumber: isi.sumber.trim() };
    if (await onTambah(satu)) setIsi({ kode: '', uraian: '', sumber: '' });
  };
  return (
    <form className={css.baris} onSubmit={(event) => void simpan(event)}>
      <TextInput
        label={t.kolom.kode}
        w={120}
        maxLength={40}
        value={isi.kode}
        onChange={(e) => tulis({ kode: e.currentTarget.value })}
      />
      <TextInput
        label={t.kolom.uraian}
        className={css.sumber ?? ''}
        maxLength={300}
        value={isi.uraian}
        onChange={(e) => tulis({ uraian: e.currentTarget.value })}
      />
      <TextInput
        label={t.kolom.sumber}
        w={220}
        maxLength={500}
        value={isi.sumber}
        onChange={(e) => tulis({ sumber: e.currentTarget.value })}
      />
      <Button
        type="submit"
        variant="default"
        leftSection={<IconPlus size={14} aria-hidden />}
        disabled={isi.kode.trim() === '' || isi.uraian.trim() === ''}
      >
        {t.tambah}
      </Button>
    </form>
  );
}

/** The archive codes of the office: searched, added, changed, removed, pasted from a spreadsheet. */
export function DaftarKlasifikasi({ pengaturan, simpan }: PropsTab) {
  const { klasifikasi, surat } = pengaturan;
  const [cari, setCari] = useState('');
  const [menempel, setMenempel] = useState(false);
  const tampak = klasifikasi.filter((satu) => cocokKlasifikasi(satu, cari));
  const terima = (baru: readonly KlasifikasiArsip[]) => simpan({ klasifikasi: gabungKlasifikasi(klasifikasi, baru) });
  const hapus = (kode: string) => simpan({ klasifikasi: klasifikasi.filter((satu) => satu.kode !== kode) });
  const jadikan = (kode: string) => simpan({ surat: { ...inputSurat(surat), kode } });
  return (
    <section className={`${css.kotak} ${css.lebar}`} aria-label={t.judul}>
      <h2>{t.judul}</h2>
      <p className={css.arti}>{t.arti}</p>
      <TambahKode onTambah={(satu) => terima([satu])} />
      <div className={css.baris}>
        <KolomCari label={t.cari} lebar={260} nilai={cari} onUbah={setCari} />
        <Button
          variant="default"
          leftSection={<IconClipboardText size={14} aria-hidden />}
          onClick={() => setMenempel(true)}
        >
          {t.tempel}
        </Button>
      </div>
      <div className={css.daftar} tabIndex={0} role="group" aria-label={t.judul}>
        <table className="tabel">
          <thead>
            <tr>
              <th scope="col" style={{ width: 70 }}>
                {t.kolom.bawaan}
              </th>
              <th scope="col" style={{ width: 110 }}>
                {t.kolom.kode}
              </th>
              <th scope="col">{t.kolom.uraian}</th>
              <th scope="col">{t.kolom.sumber}</th>
              <th scope="col" style={{ width: 40 }}>
                <span className="tersembunyi">Tindakan</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {tampak.slice(0, TERBANYAK).map((satu) => (
              <tr key={satu.kode}>
                <td>
                  <Radio
                    name="kode-bawaan"
                    aria-label={t.jadikan(satu.kode)}
                    checked={satu.kode === surat.kode}
                    onChange={() => void jadikan(satu.kode)}
                  />
                </td>
                <td className="angka">{satu.kode}</td>
                <td>
                  <IsianTeks
                    tanpaLabel
                    wajib
                    panjang
                    label={t.uraianDari(satu.kode)}
                    maks={300}
                    nilai={satu.uraian}
                    onSimpan={(uraian) => terima([{ ...satu, uraian }])}
                  />
                </td>
                <td>
                  <IsianTeks
                    tanpaLabel
                    panjang
                    label={t.sumberDari(satu.kode)}
                    maks={500}
                    nilai={satu.sumber}
                    onSimpan={(sumber) => terima([{ ...satu, sumber }])}
                  />
                </td>
                <td className="kanan">
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={t.hapus(satu.kode)}
                    onClick={() => void hapus(satu.kode)}
                  >
                    <IconTrash size={15} />
                  </ActionIcon>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {tampak.length === 0 && <p className={css.arti}>{t.kosong}</p>}
        {tampak.length > TERBANYAK && <p className={css.arti}>{t.lagi(angka(tampak.length - TERBANYAK))}</p>}
      </div>
      {menempel && <TempelKlasifikasi lama={klasifikasi} onTerima={terima} onTutup={() => setMenempel(false)} />}
    </section>
  );
}
