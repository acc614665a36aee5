import type { StatusBersama } from '../api/bersamaViews';
import type { AppEvent } from '../api/views';
import { documentPath, UsageError, wholeNumber, wordAt, type Call, type Command } from './command';

const SEHARI = 86_400;

/** One thing that happened, for machines as it is, for people as a line. */
type Kejadian =
  | { readonly jenis: 'hadir'; readonly orang: readonly Pick<Orang, 'nama' | 'jabatan' | 'pc' | 'sedang'>[] }
  | {
      readonly jenis: 'terima';
      readonly aktor: string;
      readonly pc: string;
      readonly perubahan: number;
      readonly label: string;
    }
  | { readonly jenis: 'keadaan'; readonly keadaan: StatusBersama['keadaan']; readonly belumTerkirim: number }
  | { readonly jenis: 'benturan'; readonly jumlah: number };
type Orang = StatusBersama['orang'][number];

export const bersama: Command = {
  words: ['BERKAS'],
  summary:
    'Ikut serta dalam berkas bersama tanpa jendela: mengirim, menerima, dan menyegarkan berkas selama waktu yang disebut.',
  options: [
    { name: 'selama', value: 'DETIK', help: 'berhenti sesudah sekian detik; tanpa opsi ini sampai Ctrl+C' },
    { name: 'bagikan', help: 'mulai membagikan berkas ini bila belum dibagikan' },
  ],
  async run(call) {
    const { api } = call;
    const path = documentPath(wordAt(call, 0));
    const selama = wholeNumber(call, 'selama', 1, 30 * SEHARI);
    let diterima = 0;
    let benturan = 0;
    const catat = pencatat(call);
    call.listen((event) => {
      for (const satu of catat.dari(event)) {
        if (satu.jenis === 'terima') diterima += satu.perubahan;
        if (satu.jenis === 'benturan') benturan += satu.jumlah;
        catat.tulis(satu);
      }
    });
    await api.openFile({ path });
    if ((await api.getBersama()).mode === 'sendiri') {
      if (!call.flag('bagikan'))
        throw new UsageError('Berkas ini belum dibagikan; tambahkan --bagikan untuk membagikannya dari sini.');
      await api.startBersama();
    }
    await lewat(selama);
    const { keadaan, belumTerkirim } = await api.syncBersama();
    const akhir = { jenis: 'selesai', diterima, benturan, keadaan, belumTerkirim };
    const sisa = belumTerkirim === 0 ? 'semua sudah terkirim' : `${belumTerkirim} perubahan belum terkirim`;
    return {
      json: akhir,
      lines: true,
      text: `Selesai: ${diterima} perubahan diterima, ${benturan} benturan, ${sisa}.`,
      refused: belumTerkirim > 0,
    };
  },
};

/** Until the time is over or somebody ends the process. */
function lewat(detik: number | undefined): Promise<void> {
  return new Promise((resolve) => {
    const selesai = (): void => {
      clearTimeout(timer);
      for (const sinyal of ['SIGINT', 'SIGTERM'] as const) process.off(sinyal, selesai);
      resolve();
    };
    // The longest a timer of Node runs is 24 days; a day at a time keeps the process alive as long as wanted.
    const timer = detik === undefined ? setInterval(() => undefined, SEHARI * 1000) : setTimeout(selesai, detik * 1000);
    for (const sinyal of ['SIGINT', 'SIGTERM'] as const) process.once(sinyal, selesai);
  });
}

/** Events of the program as what is worth a line; what did not change is not said again. */
function pencatat({ out, json }: Call) {
  let hadir = '[]';
  let keadaan = '';
  return {
    dari(event: AppEvent): Kejadian[] {
      if (event.type === 'changed' && event.dari)
        return event.dari.map(({ aktor, pc, perubahan, label }) => ({ jenis: 'terima', aktor, pc, perubahan, label }));
      if (event.type === 'benturan') return [{ jenis: 'benturan', jumlah: event.benturan.length }];
      if (event.type !== 'bersama') return [];
      const found: Kejadian[] = [];
      const orang = event.status.orang.map(({ nama, jabatan, pc, sedang }) => ({ nama, jabatan, pc, sedang }));
      if (JSON.stringify(orang) !== hadir) found.push({ jenis: 'hadir', orang });
      const { keadaan: kini, belumTerkirim } = event.status;
      if (kini !== keadaan) found.push({ jenis: 'keadaan', keadaan: kini, belumTerkirim });
      hadir = JSON.stringify(orang);
      keadaan = kini;
      return found;
    },
    tulis(satu: Kejadian): void {
      const waktu = new Date().toISOString();
      out.result(json ? JSON.stringify({ waktu, ...satu }) : `${jamSetempat()}  ${kalimat(satu)}`);
    },
  };
}

const jamSetempat = (): string => new Date().toTimeString().slice(0, 8).replaceAll(':', '.');

const KEADAAN: Readonly<Record<StatusBersama['keadaan'], string>> = {
  tersambung: 'Tersambung: semua sudah saling terkirim.',
  mengirim: 'Mengirim perubahan …',
  terputus: 'Folder bersama tidak menjawab; pekerjaan aman di komputer ini dan dikirim nanti.',
  perluVersi: 'Ada yang memakai versi BagiHabis yang lebih baru; perbarui aplikasi ini.',
};

function kalimat(satu: Kejadian): string {
  switch (satu.jenis) {
    case 'hadir':
      return satu.orang.length === 0
        ? 'Tidak ada orang lain yang membuka berkas ini.'
        : `Sedang dibuka oleh ${satu.orang.map(namaOrang).join('; ')}`;
    case 'terima':
      return `${satu.aktor} (${satu.pc}): ${satu.label}${satu.perubahan > 1 ? ` (${satu.perubahan} perubahan)` : ''}`;
    case 'keadaan':
      return KEADAAN[satu.keadaan];
    case 'benturan':
      return `${satu.jumlah} benturan: dua orang mengisi kolom yang sama; putuskan di aplikasi.`;
  }
}

const namaOrang = ({ nama, pc, sedang }: Pick<Orang, 'nama' | 'pc' | 'sedang'>): string =>
  `${nama} (${pc}${sedang ? `, sedang mengubah ${sedang.nama}` : ''})`;
