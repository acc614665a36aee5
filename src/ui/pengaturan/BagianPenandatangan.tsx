import { Accordion, Badge, Button, Group } from '@mantine/core';
import { IconPlus, IconStar, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { PengaturanInput } from '../../api/pengaturanInputs';
import { PEJABAT_UTAMA, type Pejabat } from '../../domain/pejabat';
import type { Penandatangan } from '../../domain/surat';
import { useApi } from '../api';
import { useQuery } from '../parts/useQuery';
import { FormPenandatangan, type IsianPenandatangan } from './FormPenandatangan';
import type { PropsTab } from './PengaturanScreen';
import css from './Pengaturan.module.css';

type IsianPejabat = NonNullable<PengaturanInput['penandatangan']>;
const KOSONG: Penandatangan = {
  kuasa: '',
  pemberiKuasa: '',
  perantara: '',
  jabatan: '',
  nama: '',
  pangkat: '',
  nip: '',
};

/** Without `tingkat` when the post itself says how high it stands. */
function gabung(lama: Penandatangan, isian: IsianPenandatangan): IsianPejabat {
  const { tingkat, ...baru } = { ...lama, ...isian };
  return tingkat === undefined ? baru : { ...baru, tingkat };
}

const sebut = ({ jabatan, nama }: Penandatangan): string =>
  [jabatan, nama].filter(Boolean).join(' · ') || 'Belum diisi';

/** Who signs for this office; one of them where a letter says nothing else. */
export function BagianPenandatangan({ pengaturan, simpan }: PropsTab) {
  const api = useApi();
  const { penandatangan, pejabat } = pengaturan;
  const [terbuka, setTerbuka] = useState<string | null>(PEJABAT_UTAMA);
  const { data: templat = [] } = useQuery(() => api.listTemplatNaskah(), [], ['pengaturan']);
  const dipakai = (id: string): string | undefined =>
    templat.find(({ templat: satu }) => satu.pejabatId === id)?.templat.nama;
  const simpanDaftar = (daftar: readonly Pejabat[]) =>
    simpan({ pejabat: daftar.map(({ id, penandatangan: p }) => ({ id, penandatangan: gabung(p, {}) })) });
  const tambah = () => {
    const id = crypto.randomUUID();
    void simpanDaftar([...pejabat, { id, penandatangan: KOSONG }]).then((ya) => ya && setTerbuka(id));
  };
  const jadikanUtama = ({ id, penandatangan: baru }: Pejabat) =>
    simpan({
      penandatangan: gabung(baru, {}),
      pejabat: [
        { id: crypto.randomUUID(), penandatangan: gabung(penandatangan, {}) },
        ...pejabat
          .filter((satu) => satu.id !== id)
          .map((satu) => ({ id: satu.id, penandatangan: gabung(satu.penandatangan, {}) })),
      ],
    }).then((ya) => ya && setTerbuka(PEJABAT_UTAMA));
  return (
    <section className={css.kotak}>
      <h2>Penandatangan</h2>
      <Accordion variant="separated" value={terbuka} onChange={setTerbuka}>
        <Accordion.Item value={PEJABAT_UTAMA}>
          <Accordion.Control>
            {sebut(penandatangan)} <Badge variant="light">Utama</Badge>
          </Accordion.Control>
          <Accordion.Panel>
            <div className={css.tumpuk}>
              <FormPenandatangan
                nilai={penandatangan}
                onUbah={(isian) => simpan({ penandatangan: gabung(penandatangan, isian) })}
              />
            </div>
          </Accordion.Panel>
        </Accordion.Item>
        {pejabat.map((satu) => (
          <Accordion.Item key={satu.id} value={satu.id}>
            <Accordion.Control>{sebut(satu.penandatangan)}</Accordion.Control>
            <Accordion.Panel>
              <div className={css.tumpuk}>
                <FormPenandatangan
                  nilai={satu.penandatangan}
                  onUbah={(isian) =>
                    simpanDaftar(
                      pejabat.map((lain) =>
                        lain.id === satu.id ? { ...lain, penandatangan: gabung(lain.penandatangan, isian) } : lain,
                      ),
                    )
                  }
                />
                <Group gap="xs">
                  <Button
                    variant="default"
                    size="compact-sm"
                    leftSection={<IconStar size={14} aria-hidden />}
                    disabled={dipakai(satu.id) !== undefined}
                    onClick={() => void jadikanUtama(satu)}
                  >
                    Jadikan utama
                  </Button>
                  <Button
                    variant="subtle"
                    color="merah"
                    size="compact-sm"
                    leftSection={<IconTrash size={14} aria-hidden />}
                    disabled={dipakai(satu.id) !== undefined}
                    onClick={() => void simpanDaftar(pejabat.filter(({ id }) => id !== satu.id))}
                  >
                    Hapus penandatangan
                  </Button>
                </Group>
                {dipakai(satu.id) !== undefined && (
                  <p className={css.arti}>Dipakai oleh templat “{dipakai(satu.id)}”; ganti dahulu di templat itu.</p>
                )}
              </div>
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
      <Group>
        <Button variant="default" leftSection={<IconPlus size={15} aria-hidden />} onClick={tambah}>
          Tambah penandatangan
        </Button>
      </Group>
    </section>
  );
}
