import { ActionIcon, Button, Checkbox } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconTable, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { angka } from '../../domain/tampil';
import { kabarGalat, useAction } from '../parts/useAction';
import { Mengapa, type TanyaMengapa } from '../usulan/Mengapa';
import { porsiUsulanTeks } from '../usulan/porsiUsulanTeks';
import { teksBayangan, teksMengapa, teksUsulan } from '../usulan/teks';
import { useBayangan, useBayanganStore, useDiPapan, useUsulan, useUsulanStore } from '../usulan/useUsulan';
import { UsulanUsang } from '../usulan/UsulanUsang';
import { usePembagian } from './pembagianStore';
import gaya from './PitaUsulan.module.css';

/** Over the board while it shows a proposal: a walk through the changes, and the decision. */
export function PitaUsulan() {
  return useDiPapan() ? <Isi /> : null;
}

function Isi() {
  const store = useUsulanStore();
  const hasil = useUsulan((s) => s.hasil);
  const dipilih = useUsulan((s) => s.dipilih.size);
  const usang = useUsulan((s) => s.usang);
  const { jalankan, sedang } = useAction();
  const semua = hasil?.tugasIds.length ?? 0;
  const terapkan = (semuanya: boolean): void =>
    void jalankan(() => store.getState().terapkan(semuanya), {
      berhasil: teksUsulan.diterapkan(angka(semuanya ? semua : dipilih)),
    });
  return (
    <section className={gaya.pita} aria-label={teksBayangan.pita}>
      <UsulanUsang />
      <div className={gaya.baris}>
        <b>{teksUsulan.judul}</b>
        <span className="redup">{hasil?.lingkup}</span>
        <span className="redup angka">{teksUsulan.dipilih(angka(dipilih), angka(semua))}</span>
        <div className={gaya.tombol}>
          <Button
            variant="subtle"
            color="gray"
            leftSection={<IconX size={14} />}
            onClick={() => store.getState().buang()}
          >
            {teksUsulan.buang}
          </Button>
          <Button
            variant="default"
            leftSection={<IconTable size={15} />}
            onClick={() => store.getState().tampilkan('tabel')}
          >
            {teksUsulan.lihatTabel}
          </Button>
          {dipilih < semua && (
            <Button disabled={dipilih === 0 || usang} loading={sedang} onClick={() => terapkan(false)}>
              {teksUsulan.terapkanPilihan(angka(dipilih))}
            </Button>
          )}
          <Button
            variant={dipilih < semua ? 'default' : 'filled'}
            disabled={usang}
            loading={sedang}
            onClick={() => terapkan(true)}
          >
            {teksUsulan.terapkanSemua(angka(semua))}
          </Button>
        </div>
      </div>
      <Langkah />
    </section>
  );
}

/** One change after the other: what it is, why, and whether it is taken. */
function Langkah() {
  const bayangan = useBayanganStore();
  const store = useUsulanStore();
  const bagianId = usePembagian((s) => s.bagianId);
  // The walk belongs to the bagian on the board.
  const sorot = useBayangan((s) => (s.sorot?.bagianId === bagianId ? s.sorot : null));
  const tugasId = sorot?.baris.tugasId;
  const diterima = useUsulan((s) => tugasId !== undefined && s.dipilih.has(tugasId));
  const usulanId = useUsulan((s) => s.hasil?.usulanId ?? null);
  const [tanya, setTanya] = useState<TanyaMengapa | null>(null);
  const ke = (arah: 1 | -1): void => void bayangan.getState().langkah(arah, bagianId).catch(kabarGalat);
  return (
    <div className={gaya.baris}>
      <ActionIcon variant="default" size={26} aria-label={teksBayangan.sebelumnya} onClick={() => ke(-1)}>
        <IconChevronLeft size={16} />
      </ActionIcon>
      <ActionIcon variant="default" size={26} aria-label={teksBayangan.berikut} onClick={() => ke(1)}>
        <IconChevronRight size={16} />
      </ActionIcon>
      <div className={gaya.apa} aria-live="polite">
        {sorot === null ? (
          <span className="redup">{teksBayangan.petunjuk}</span>
        ) : (
          <>
            <span className="angka redup">{teksBayangan.ke(angka(sorot.nomor + 1), angka(sorot.total))}</span>{' '}
            <b>{sorot.baris.tugas}</b>: {porsiUsulanTeks(sorot.baris.sebelum, sorot.baris.pembagi, sorot.baris.satuan)}{' '}
            → <b>{porsiUsulanTeks(sorot.baris.sesudah, sorot.baris.pembagi, sorot.baris.satuan)}</b>{' '}
            <span className="redup">{sorot.baris.alasan}</span>
          </>
        )}
      </div>
      {sorot && (
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => setTanya({ tugasId: sorot.baris.tugasId, nama: sorot.baris.tugas, usulanId })}
        >
          {teksMengapa.menu}
        </Button>
      )}
      {sorot && (
        <Checkbox
          label={teksBayangan.terimaSingkat}
          aria-label={teksBayangan.terima}
          checked={diterima}
          onChange={(e) => store.getState().pilih(sorot.baris.tugasId, e.currentTarget.checked)}
        />
      )}
      <Mengapa tanya={tanya} onTutup={() => setTanya(null)} />
    </div>
  );
}
