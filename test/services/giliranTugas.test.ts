import { expect, test } from 'vitest';
import { bagianPertama, duaKantor, simpanBagian } from './duaKantor';
import { giliranTugas } from '../../src/services/giliranTugas';
import type { Program } from '../../src/services/program';

/** Turns as the program gives them: one after the other. */
function giliran() {
  let ujung: Promise<unknown> = Promise.resolve();
  const turn = <T>(work: () => Promise<T>): Promise<T> => {
    const ini = ujung.catch(() => undefined).then(work);
    ujung = ini;
    return ini;
  };
  return { turn } as unknown as Program;
}

test('a job that waits for its turn gives up when it is stopped, and writes nothing afterwards', async () => {
  const program = giliran();
  const henti = new AbortController();
  let lepas = (): void => undefined;
  const sebelum = program.turn(() => new Promise<void>((resolve) => (lepas = resolve)));
  let ditulis = false;
  const menunggu = giliranTugas(program, { signal: henti.signal }, () => {
    ditulis = true;
    return Promise.resolve();
  });
  henti.abort();
  await expect(menunggu).rejects.toMatchObject({ code: 'dibatalkan' });
  lepas();
  await sebelum;
  await program.turn(() => Promise.resolve());
  expect(ditulis).toBe(false);
});

test('what has begun in its turn is finished, and its answer counts', async () => {
  const henti = new AbortController();
  const hasil = giliranTugas(giliran(), { signal: henti.signal }, () => {
    henti.abort();
    return Promise.resolve('ditulis');
  });
  expect(await hasil).toBe('ditulis');
});

test('a copy that is taken over and the file closed at that moment: neither waits for the other', async () => {
  const { satu, dua, salinan } = await duaKantor();
  await simpanBagian(dua, 'Bagian dari Sari');
  await dua.api.closeFile();
  const lihat = await satu.api.readGabung({ path: salinan, jobId: 'g1' });
  const path = (await satu.api.getSesi()).berkas!.path;
  const gabung = satu.api.acceptGabung({ gabungId: lihat!.gabungId, jobId: 'g2' }).catch((error: unknown) => error);
  await satu.api.closeFile();
  await gabung;
  await satu.api.openFile({ path });
  expect((await bagianPertama(satu)).nama).toBeTypeOf('string');
});
