import { Button, Group, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { CadanganView } from '../../../api/penomoranViews';
import type { BagianId } from '../../../domain/ids';
import { JENIS_SURAT, SEBUTAN_JENIS, type JenisSurat } from '../../../domain/surat';
import { useApi } from '../../api';
import { IsianBilangan } from '../../parts/IsianBilangan';
import { IsianTanggal } from '../../parts/IsianTanggal';
import { salinTeks } from '../../parts/salinTeks';
import { kabarBerhasil, useAction } from '../../parts/useAction';
import { useQuery } from '../../parts/useQuery';
import { hariIni } from '../../parts/waktu';
import { useSesi } from '../../stores/sesiStore';
import { teks as umum } from '../../text';
import { teksNomor as t } from '../teksRegister';
import css from './Register.module.css';

interface Props {
  /** First counter wanted, from a gap; null = the next one. */
  readonly mulai: number | null;
  readonly untukJenis: JenisSurat | null;
  onTutup(): void;
}

/** The numbers that were kept, to copy them into another program. */
function Hasil({ nomor, onTutup }: { readonly nomor: readonly CadanganView[]; onTutup(): void }) {
  const api = useApi();
  const salin = () => {
    if (salinTeks(nomor.map((satu) => satu.nomor).join('\n'))) kabarBerhasil(api, t.tersalin, false);
  };
  return (
    <>
      <p className={css.arti} role="status">
        {t.dicadangkan(nomor.length)}
      </p>
      <ol className={css.nomor} tabIndex={0} aria-label={t.cadangan}>
        {nomor.map((satu) => (
          <li key={satu.id}>{satu.nomor}</li>
        ))}
      </ol>
      <Group mt="md" gap="xs" justify="flex-end">
        <Button variant="default" onClick={salin}>
          {t.salin}
        </Button>
        <Button data-autofocus onClick={onTutup}>
          {t.selesai}
        </Button>
      </Group>
    </>
  );
}

/** Keeps numbers free for letters to come. */
export function CadangkanNomor({ mulai, untukJenis, onTutup }: Props) {
  const api = useApi();
  const { jalankan, sedang } = useAction();
  const { data: bagian = [] } = useQuery(() => api.listBagian(), [], ['bagian']);
  const unit = useSesi((s) => s.pengaturan?.penomoran.unit ?? []);
  const [jenis, setJenis] = useState<JenisSurat>(untukJenis ?? 'surat_tugas');
  const [bagianId, setBagianId] = useState<BagianId | null>(null);
  const [jumlah, setJumlah] = useState<number | string>(1);
  const [dari, setDari] = useState<number | string>(mulai ?? '');
  const [untuk, setUntuk] = useState('');
  const [tanggal, setTanggal] = useState(hariIni());
  const [galat, setGalat] = useState('');
  const [hasil, setHasil] = useState<readonly CadanganView[] | null>(null);
  const bernomor = bagian.filter(({ id }) => unit.some((satu) => satu.bagianId === id));
  const banyak = Number(jumlah);
  const sah = Number.isInteger(banyak) && banyak >= 1 && banyak <= 100 && tanggal !== '';

  const kirim = async () => {
    if (untuk.trim() === '') {
      setGalat(t.isiUntuk);
      return;
    }
    const dipilih = dari === '' ? {} : { mulai: Number(dari) };
    // A number once kept is given back in the register, not by Ctrl+Z.
    const nomor = await jalankan(() =>
      api.reserveNomor({ jenis, bagianId, jumlah: banyak, untuk: untuk.trim(), tanggal, ...dipilih }),
    );
    if (nomor) setHasil(nomor);
  };
  if (hasil) return <Hasil nomor={hasil} onTutup={onTutup} />;
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        if (sah) void kirim();
      }}
    >
      <p className={css.arti}>{t.cadangkanArti}</p>
      <div className={css.isian}>
        <Select
          label={t.jenis}
          allowDeselect={false}
          data={JENIS_SURAT.map((j) => ({ value: j, label: SEBUTAN_JENIS[j] }))}
          value={jenis}
          onChange={(nilai) => setJenis(JENIS_SURAT.find((j) => j === nilai) ?? jenis)}
        />
        <Select
          label={t.bagian}
          disabled={bernomor.length === 0}
          allowDeselect={false}
          data={[{ value: '', label: t.bagianKantor }, ...bernomor.map(({ id, nama }) => ({ value: id, label: nama }))]}
          value={bagianId ?? ''}
          onChange={(nilai) => setBagianId(bernomor.find(({ id }) => id === nilai)?.id ?? null)}
        />
        <IsianBilangan label={t.jumlah} min={1} max={100} value={jumlah} onChange={setJumlah} />
        <IsianBilangan
          label={t.mulai}
          placeholder={t.mulaiArti}
          min={1}
          max={9_999_999}
          value={dari}
          onChange={setDari}
        />
        <div className={css.lebar}>
          <TextInput
            data-autofocus
            label={t.untuk}
            placeholder={t.untukContoh}
            maxLength={300}
            value={untuk}
            error={galat}
            onChange={(e) => {
              setGalat('');
              setUntuk(e.currentTarget.value);
            }}
          />
        </div>
        <IsianTanggal wajib label={t.tanggal} nilai={tanggal} onUbah={setTanggal} />
      </div>
      <Group mt="md" gap="xs" justify="flex-end">
        <Button variant="default" onClick={onTutup}>
          {umum.batal}
        </Button>
        <Button type="submit" loading={sedang} disabled={!sah}>
          {t.cadangkan}
        </Button>
      </Group>
    </form>
  );
}
