import { ActionIcon, Button, Group, Select, TextInput, Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconPrinter, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import type { Pencetak } from '../../../api/cetakViews';
import { DUPLEKS, SALINAN_TERBANYAK, type Dupleks, type PilihanCetak } from '../../../domain/pilihanCetak';
import { angka } from '../../../domain/tampil';
import { useApi } from '../../api';
import { ingat, teringat } from '../../stores/setempat';
import { teks } from '../../text';
import { IsianBilangan } from '../IsianBilangan';
import { usePdf } from '../pdf/usePdf';
import { Progres } from '../Progres';
import { kabarBerhasil } from '../useAction';
import { useJob } from '../useJob';
import type { DokumenCetak } from './cetakStore';
import css from './FormCetak.module.css';
import { periksaCetak, printerAwal, type DrafCetak } from './periksaCetak';
import { teksCetak as t } from './teksCetak';
import { usePrinter } from './usePrinter';

const DRAF: DrafCetak = { printer: null, salinan: 1, halaman: '', dupleks: 'satuMuka' };
const TERAKHIR = 'printer';

const sebutan = ({ sebutan: nama, bawaan, keadaan }: Pencetak): string =>
  [nama, bawaan && t.bawaan, t.keadaan[keadaan]].filter(Boolean).join(' · ');

interface Props {
  readonly dokumen: DokumenCetak;
  onTutup(): void;
}

/** Which printer, how many, which pages, which sides; then the PDF goes there as it is. */
export function FormCetak({ dokumen, onTutup }: Props) {
  const api = useApi();
  const { ukuran, mulai, galat } = usePdf(dokumen.pdf);
  const { daftar, muat } = usePrinter();
  const pekerja = useJob();
  const [draf, setDraf] = useState(DRAF);
  const nama = draf.printer ?? printerAwal(daftar ?? [], teringat(TERAKHIR));
  const printer = daftar?.find((satu) => satu.nama === nama);
  const hasil = periksaCetak(draf, { ukuran, mulai }, printer);
  const sibuk = pekerja.pekerjaan !== null;
  const ubah = (baru: Partial<DrafCetak>) => setDraf({ ...draf, ...baru });

  const kirim = async (pilihan: PilihanCetak | null) => {
    const jawaban = await pekerja.mulai(t.mengirim, (jobId) => api.printPdfDokumen({ ...dokumen, pilihan, jobId }));
    if (!jawaban || jawaban.tujuan === 'batal') return;
    if (pilihan) ingat(TERAKHIR, pilihan.printer);
    const pesan = {
      printer: t.terkirim(angka(jawaban.halaman), printer?.sebutan ?? ''),
      dialog: t.dialogSelesai,
      penampil: t.penampil,
    }[jawaban.tujuan];
    kabarBerhasil(api, pesan, false);
    onTutup();
  };
  return (
    <form
      className={css.form}
      onSubmit={(e) => {
        e.preventDefault();
        if (hasil.pilihan && !sibuk) void kirim(hasil.pilihan);
      }}
    >
      <p className={css.judul}>{dokumen.judul}</p>
      <div className={css.printer}>
        <Select
          data-autofocus
          label={t.printer}
          description={printer?.keterangan}
          placeholder={daftar === null ? t.memuat : ''}
          data={(daftar ?? []).map((satu) => ({ value: satu.nama, label: sebutan(satu) }))}
          value={printer?.nama ?? null}
          allowDeselect={false}
          disabled={daftar === null || daftar.length === 0}
          onChange={(nilai) => ubah({ printer: nilai })}
        />
        <Tooltip label={t.muatUlang}>
          <ActionIcon variant="default" size={34} aria-label={t.muatUlang} loading={daftar === null} onClick={muat}>
            <IconRefresh size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </div>
      {daftar?.length === 0 && <Peringatan>{t.tanpaPrinter}</Peringatan>}
      {printer?.keadaan === 'berhenti' && <Peringatan>{t.berhenti}</Peringatan>}
      <div className={css.dua}>
        <IsianBilangan
          label={t.salinan}
          min={1}
          max={SALINAN_TERBANYAK}
          value={draf.salinan}
          onChange={(salinan) => ubah({ salinan })}
        />
        <TextInput
          label={t.halaman}
          placeholder={ukuran.length > 0 ? t.semua(angka(ukuran.length)) : ''}
          description={t.contohHalaman}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={draf.halaman}
          error={hasil.galatHalaman}
          onChange={(e) => ubah({ halaman: e.currentTarget.value })}
        />
      </div>
      <Select
        label={t.dupleks}
        description={
          printer?.dupleks === 'tidak'
            ? t.dupleksTidak
            : printer?.dupleks === 'tidakDiketahui'
              ? t.dupleksTakTahu
              : null
        }
        data={DUPLEKS.map((value) => ({ value, label: t.pilihanDupleks[value] }))}
        value={hasil.dupleks}
        allowDeselect={false}
        disabled={printer === undefined || printer.dupleks === 'tidak'}
        onChange={(nilai) => ubah({ dupleks: DUPLEKS.find((satu: Dupleks) => satu === nilai) ?? 'satuMuka' })}
      />
      <p className={css.kertas} role="status">
        {[hasil.kertas, hasil.lembar > 0 && t.lembar(angka(hasil.lembar)), hasil.lembarBaru && t.lembarBaru]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {hasil.bedaKertas && <Peringatan>{hasil.bedaKertas}</Peringatan>}
      <Progres pekerjaan={pekerja.pekerjaan} onBatal={pekerja.batal} />
      <Group mt="xs" gap="xs" justify="flex-end">
        <Button variant="subtle" mr="auto" disabled={sibuk || galat} onClick={() => void kirim(null)}>
          {t.dialogSistem}
        </Button>
        <Button variant="default" onClick={onTutup}>
          {teks.batal}
        </Button>
        <Button
          type="submit"
          disabled={hasil.pilihan === null || sibuk}
          leftSection={<IconPrinter size={15} aria-hidden />}
        >
          {t.cetak(angka(hasil.lembar))}
        </Button>
      </Group>
    </form>
  );
}

const Peringatan = ({ children }: { readonly children: string }) => (
  <p className={css.awas}>
    <IconAlertTriangle size={16} aria-hidden />
    <span>{children}</span>
  </p>
);
