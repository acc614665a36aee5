import { ActionIcon, Button, Select } from '@mantine/core';
import { IconArrowsSplit2, IconPencil, IconTrash } from '@tabler/icons-react';
import type { SubKegiatanId } from '../../domain/ids';
import { angka, jendelaTeks, menitKeJam } from '../../domain/tampil';
import { useApi } from '../api';
import { SedangDiubah } from '../bersama/SedangDiubah';
import { Laci } from '../parts/Laci';
import { useBagianTerpilih } from '../parts/PilihBagian';
import { useQuery } from '../parts/useQuery';
import { BarisCepat } from './BarisCepat';
import { DaftarSub } from './DaftarSub';
import { KeteranganSub } from './KeteranganSub';
import css from './Pecah.module.css';
import { belumDipecah, pilihanSub, TABEL_DPA } from './pilihanSub';
import { teks } from './teks';
import { teksAlat } from './teksAlat';
import { TemplatSub } from './TemplatSub';
import { useTugas } from './tugasContext';
import { useAksiTugas } from './useAksiTugas';

/** One sub kegiatan, what the DPA promises for it, the tasks it has, and a line to add the next ones in a row. */
export function PanelPecah() {
  const pecah = useTugas((s) => s.pecah);
  const tutup = useTugas((s) => s.tutupPecah);
  return (
    <Laci terbuka={pecah !== null} judul={teks.pecahan.judul} lebar={840} onTutup={tutup}>
      {() => pecah && <Isi subKegiatanId={pecah.subKegiatanId} />}
    </Laci>
  );
}

function Isi({ subKegiatanId }: { readonly subKegiatanId: SubKegiatanId | null }) {
  const api = useApi();
  const bagianId = useBagianTerpilih();
  const pilih = useTugas((s) => s.bukaPecah);
  const { data: dpa } = useQuery(() => api.getDpa(), [], TABEL_DPA);
  const baris = dpa?.baris ?? [];
  const sub = baris.find((s) => s.id === subKegiatanId);
  const berikut = belumDipecah(baris, bagianId).find((s) => s.id !== subKegiatanId);
  return (
    <>
      <Select
        label={teks.pecahan.pilih}
        placeholder={teks.editor.cariSub}
        searchable
        nothingFoundMessage="Tidak ada sub kegiatan yang cocok"
        maxDropdownHeight={320}
        data={pilihanSub(baris, sub && sub.bagianId !== bagianId ? null : bagianId)}
        value={subKegiatanId}
        onChange={(nilai) => pilih(nilai as SubKegiatanId | null)}
      />
      {!sub && <DaftarSub baris={baris} bagianId={bagianId} onPilih={pilih} />}
      {sub && (
        <>
          <SedangDiubah tabel="sub_kegiatan" id={sub.id} nama={sub.nama} apa={teks.pecahan.subIni} />
          <KeteranganSub sub={sub} />
          <TugasSub subKegiatanId={sub.id} />
          <TemplatSub key={`templat-${sub.id}`} subKegiatanId={sub.id} kosong={sub.jumlahTugas === 0} />
          <BarisCepat key={sub.id} sub={sub} />
        </>
      )}
      {sub && berikut && (
        <Button variant="subtle" mt={12} onClick={() => pilih(berikut.id)}>
          {teks.pecahan.berikut}: {berikut.nama}
        </Button>
      )}
    </>
  );
}

function TugasSub({ subKegiatanId }: { readonly subKegiatanId: SubKegiatanId }) {
  const api = useApi();
  const { buka, hapus, simpanTemplat } = useAksiTugas();
  const bukaAlat = useTugas((s) => s.bukaAlat);
  const { data } = useQuery(
    () =>
      api.listTugas({
        bagianId: null,
        subKegiatanId,
        sumber: null,
        keadaan: 'semua',
        cari: '',
        urut: 'asal',
        offset: 0,
        limit: 500,
      }),
    [subKegiatanId],
    ['tugas', 'penugasan'],
  );
  if (!data) return null;
  if (data.total === 0) return <p className="redup">{teks.pecahan.belum}</p>;
  return (
    <div className={css.sudah}>
      <div className={css.judulSudah}>
        <h3>
          {teks.pecahan.sudah} ({angka(data.total)})
        </h3>
        <Button variant="subtle" size="compact-xs" onClick={() => void simpanTemplat(data.baris.map((t) => t.id))}>
          {teksAlat.templat.simpan}
        </Button>
      </div>
      <table className="tabel">
        <tbody>
          {data.baris.map((t) => (
            <tr key={t.id}>
              <td>{t.nama}</td>
              <td className="redup">
                {angka(t.volume)} {t.satuan}
              </td>
              <td className={`angka ${css.kanan}`}>{t.menit === null ? teks.normaKosong : menitKeJam(t.menit)}</td>
              <td className="redup">{jendelaTeks(t.jendela)}</td>
              <td className={css.kanan} style={{ whiteSpace: 'nowrap' }}>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={teks.pecahan.rinci(t.nama)}
                  onClick={() => void buka(t.id)}
                >
                  <IconPencil size={15} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  title={teksAlat.potong.menu}
                  aria-label={teksAlat.potong.baris(t.nama)}
                  onClick={() => bukaAlat({ jenis: 'potong', tugasId: t.id })}
                >
                  <IconArrowsSplit2 size={15} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={`${teks.hapus} ${t.nama}`}
                  onClick={() => void hapus([t.id])}
                >
                  <IconTrash size={15} aria-hidden />
                </ActionIcon>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
