import { Button, Checkbox, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { SIFAT_TUGAS } from '../../domain/tugas';
import { RiwayatPelaksana } from '../alihkan/RiwayatPelaksana';
import { Laci } from '../parts/Laci';
import { useAction } from '../parts/useAction';
import { TautanRiwayat } from '../riwayat/TautanRiwayat';
import { teks as umum } from '../text';
import { IsianAsal } from './IsianAsal';
import { IsianJendela } from './IsianJendela';
import { IsianJenis } from './IsianJenis';
import { IsianNorma } from './IsianNorma';
import { IsianSyarat } from './IsianSyarat';
import { TemuTugas } from './TemuTugas';
import { teks } from './teks';
import css from './Tugas.module.css';
import { useSesi } from '../stores/sesiStore';
import { useTugas } from './tugasContext';
import { berubah } from './tugasStore';
import { useKejadian } from './useKejadian';

/** All fields of one task in a drawer; Ctrl+Enter saves. */
export function EditorTugas() {
  const draf = useTugas((s) => s.draf);
  const galat = useTugas((s) => s.galat);
  const kotor = useTugas(berubah);
  const dihapus = useTugas((s) => s.temu?.dihapus ?? false);
  const ubah = useTugas((s) => s.ubah);
  const simpan = useTugas((s) => s.simpan);
  const tutup = useTugas((s) => s.tutup);
  const { jalankan, sedang } = useAction();
  const hitung = useKejadian();
  const hanyaBaca = useSesi((s) => s.sesi?.berkas?.hanyaBaca ?? false);
  const e = teks.editor;
  const kirim = (lagi: boolean) => {
    if (hanyaBaca) return;
    void jalankan(() => simpan(lagi), { berhasil: (id) => (id === null ? null : e.tersimpan) });
  };
  return (
    <Laci
      terbuka={draf !== null}
      judul={hanyaBaca ? e.judulLihat : draf?.id === null ? e.judulBaru : e.judulUbah}
      lebar={680}
      onTutup={tutup}
      buang={kotor ? { judul: e.buangJudul, isi: e.buangIsi, aksi: e.buang } : undefined}
    >
      {(coba) =>
        draf && (
          <form
            noValidate
            onSubmit={(ev) => {
              ev.preventDefault();
              kirim(false);
            }}
            onKeyDown={(ev) => {
              if (ev.ctrlKey && ev.key === 'Enter') kirim(false);
            }}
          >
            <TemuTugas />
            <fieldset className={css.polos} disabled={hanyaBaca}>
              <TextInput
                data-autofocus
                label={e.nama}
                value={draf.nama}
                error={galat.nama}
                onChange={(ev) => ubah({ nama: ev.currentTarget.value })}
              />
              <TextInput
                mt={8}
                mb={8}
                label={e.keluaran}
                placeholder={e.contohKeluaran}
                value={draf.keluaran}
                onChange={(ev) => ubah({ keluaran: ev.currentTarget.value })}
              />
              <IsianJenis draf={draf} minggu={hitung?.minggu ?? null} ubah={ubah} />
              <IsianNorma draf={draf} galat={galat} ubah={ubah} />
              <IsianJendela draf={draf} galat={galat} hitung={hitung?.kali ?? null} ubah={ubah} />
              <fieldset className={css.bidang}>
                <legend>{e.asal}</legend>
                <IsianAsal draf={draf} galat={galat} ubah={ubah} />
              </fieldset>
              <fieldset className={css.bidang}>
                <legend>{e.pembagian}</legend>
                <SegmentedControl
                  aria-label={e.sifat}
                  data={SIFAT_TUGAS.map((s) => ({ value: s, label: e.sifatIsi[s] }))}
                  value={draf.sifat}
                  onChange={(nilai) => ubah({ sifat: nilai })}
                />
                <Checkbox
                  mt={10}
                  label={e.dapatDibagi}
                  checked={draf.dapatDibagi}
                  onChange={(ev) => ubah({ dapatDibagi: ev.currentTarget.checked })}
                />
                <Checkbox
                  mt={9}
                  label={e.hadirBersama}
                  checked={draf.hadirBersama}
                  onChange={(ev) => ubah({ hadirBersama: ev.currentTarget.checked })}
                />
              </fieldset>
              <IsianSyarat draf={draf} ubah={ubah} />
              {draf.id !== null && <RiwayatPelaksana tugasId={draf.id} />}
              <Textarea
                mt={14}
                autosize
                minRows={1}
                label={e.dasar}
                value={draf.dasar}
                onChange={(ev) => ubah({ dasar: ev.currentTarget.value })}
              />
              <Textarea
                mt={8}
                autosize
                minRows={2}
                label={e.petunjuk}
                value={draf.petunjuk}
                onChange={(ev) => ubah({ petunjuk: ev.currentTarget.value })}
              />
            </fieldset>
            <div className={css.kaki}>
              {!hanyaBaca && (
                <Button type="submit" loading={sedang} disabled={dihapus}>
                  {e.simpan}
                </Button>
              )}
              {draf.id === null && !hanyaBaca && (
                <Button variant="default" disabled={sedang} onClick={() => kirim(true)}>
                  {e.simpanBaru}
                </Button>
              )}
              <Button variant="subtle" color="gray" onClick={coba}>
                {hanyaBaca ? umum.tutup : umum.batal}
              </Button>
              {Object.keys(galat).length > 0 && (
                <span role="alert" style={{ color: 'var(--galat)' }}>
                  {Object.values(galat)[0]}
                </span>
              )}
              {draf.id !== null && <TautanRiwayat tabel="tugas" id={draf.id} terkunci={kotor} onBuka={tutup} />}
            </div>
          </form>
        )
      }
    </Laci>
  );
}
