import type { Api } from '../api/api';
import type { PenghalangSyarat, PeriksaSyarat, SaranSyarat } from '../api/syaratViews';
import { rentangJendela } from '../domain/beban';
import type { Kantor } from '../domain/kantor';
import { dihitung } from '../domain/kapasitas';
import type { Pegawai } from '../domain/pegawai';
import { pembagiUntuk } from '../domain/porsi';
import { aktifDalam, layakKetua, memenuhi, sebutSyarat, SYARAT_KOSONG } from '../domain/syarat';
import { mintaKetua, pertentanganSyarat } from '../domain/syaratTim';
import type { Syarat } from '../domain/tugas';
import type { Service } from './program';

type Asked = Parameters<Api['previewSyarat']>[0];
const NAMES = 300;
const SUGGESTIONS = 400;

/** The requirements of a task while they are written: who is left, and which of them shuts the others out. */
export const syaratService: Service<'previewSyarat' | 'getSaranSyarat'> = (program) => ({
  previewSyarat: (asked) => Promise.resolve(whoIsLeft(program.cache.kantor, asked)),
  getSaranSyarat: () => Promise.resolve(usedWords(program.cache.kantor)),
});

function whoIsLeft(kantor: Kantor, asked: Asked): PeriksaSyarat {
  const { syarat } = asked;
  const line = asked.subKegiatanId ? kantor.subKegiatan.get(asked.subKegiatanId) : undefined;
  const unit = asked.bagianId ?? line?.bagianId ?? null;
  const window = rentangJendela(asked.jendela, kantor.kalender.tahun);
  const people = [...kantor.pegawai.values()].filter(
    (person) =>
      person.status !== 'keluar' &&
      ((dihitung(person) && (unit === null || person.bagianId === unit)) || syarat.boleh.includes(person.id)),
  );
  const inTime = (person: Pegawai): boolean => aktifDalam(person, window);
  const fit = people.filter((person) => inTime(person) && memenuhi(syarat, person).ya);
  const leads = (person: Pegawai): boolean => layakKetua({ syarat }, person).ya;
  const clash = pertentanganSyarat({ ...asked, pembagi: pembagiUntuk(asked) });
  const obstacles = requirements(syarat).map(({ one, without }): PenghalangSyarat => ({
    syarat: sebutSyarat(one),
    gugur: people.filter((person) => !memenuhi({ ...one, boleh: syarat.boleh }, person).ya).length,
    tanpa: people.filter((person) => inTime(person) && memenuhi(without, person).ya).length,
  }));
  obstacles.push({
    syarat: 'masa pelaksanaan',
    gugur: people.filter((person) => !inTime(person)).length,
    tanpa: people.filter((person) => memenuhi(syarat, person).ya).length,
  });
  return {
    dari: people.length,
    memenuhi: fit.length,
    ketua: mintaKetua(syarat) ? fit.filter(leads).length : null,
    nama: [...fit]
      .sort((a, b) => (a.nama < b.nama ? -1 : 1))
      .slice(0, NAMES)
      .map((person) => ({
        pegawaiId: person.id,
        nama: person.nama,
        jabatan: person.jabatan,
        kelas: person.kelas,
        bukanKetua: !leads(person),
      })),
    penghalang: obstacles.filter(({ gugur }) => gugur > 0).sort((a, b) => b.gugur - a.gugur),
    pertentangan: clash ? `${clash.bidang}: ${clash.sebab}` : '',
  };
}

/** Every requirement on its own, and all without it. */
function requirements(syarat: Syarat): { one: Syarat; without: Syarat }[] {
  const parts: Partial<Syarat>[] = [
    ...(syarat.kelasMin !== null || syarat.kelasMax !== null
      ? [{ kelasMin: syarat.kelasMin, kelasMax: syarat.kelasMax }]
      : []),
    ...(syarat.jenisJabatan.length > 0 ? [{ jenisJabatan: syarat.jenisJabatan }] : []),
    ...(syarat.jabatan.length > 0 ? [{ jabatan: syarat.jabatan }] : []),
    ...syarat.kompetensi.map((one) => ({ kompetensi: [one] })),
    ...(syarat.tidakBoleh.length > 0 ? [{ tidakBoleh: syarat.tidakBoleh }] : []),
  ];
  return parts.map((part) => {
    const empty = Object.fromEntries(Object.keys(part).map((key) => [key, SYARAT_KOSONG[key as keyof Syarat]]));
    const rest = part.kompetensi && {
      kompetensi: syarat.kompetensi.filter((one) => !part.kompetensi?.includes(one)),
    };
    return { one: { ...SYARAT_KOSONG, ...part }, without: { ...syarat, ...empty, ...rest } };
  });
}

function usedWords({ pegawai, tugas }: Kantor): SaranSyarat {
  const kompetensi = new Tally();
  const jabatan = new Tally();
  for (const person of pegawai.values()) {
    for (const one of person.kompetensi) kompetensi.add(one);
    if (person.status !== 'keluar') jabatan.add(person.jabatan);
  }
  for (const { syarat } of tugas.values()) {
    for (const one of syarat.kompetensi) kompetensi.add(one);
    for (const one of syarat.jabatan) jabatan.add(one);
  }
  return { kompetensi: kompetensi.words(), jabatan: jabatan.words() };
}

/** Counts words in the first spelling they came in. */
class Tally {
  readonly #seen = new Map<string, { word: string; times: number }>();
  add(word: string): void {
    const tidy = word.replace(/\s+/g, ' ').trim();
    if (tidy === '') return;
    const known = this.#seen.get(tidy.toLowerCase());
    if (known) known.times++;
    else this.#seen.set(tidy.toLowerCase(), { word: tidy, times: 1 });
  }
  words(): string[] {
    return [...this.#seen.values()]
      .sort((a, b) => b.times - a.times || (a.word < b.word ? -1 : 1))
      .slice(0, SUGGESTIONS)
      .map(({ word }) => word);
  }
}
