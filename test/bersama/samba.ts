import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import type { Server } from './gangguan';
import { join } from 'node:path';

/** A file server on this machine and several PCs that see its share, each through an SMB client of its own. */
export interface Berbagi {
  /** The shared folder as the server sees it. */
  readonly server: string;
  /** The same folder as each PC sees it. */
  readonly pc: readonly string[];
  readonly layanan: Server;
  readonly lepas: () => Promise<void>;
}

const SMBD = '/usr/sbin/smbd';
const KLIEN = '/usr/bin/smbnetfs';
const tunggu = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Why it cannot be tried here; '' = it can. Nothing is installed for it. */
export function tanpaSamba(): string {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'needs Linux and root';
  if (!existsSync(SMBD)) return 'no smbd here (Debian: samba)';
  if (!existsSync(KLIEN)) return 'no client in user space here (Debian: smbnetfs)';
  return existsSync('/dev/fuse') ? '' : 'no /dev/fuse here';
}

const KONFIGURASI = (akar: string): string => `[global]
workgroup = UJI
server role = standalone server
map to guest = Bad User
guest account = root
interfaces = lo
bind interfaces only = yes
disable netbios = yes
smb ports = 445
load printers = no
printing = bsd
private dir = ${akar}/keadaan
lock directory = ${akar}/keadaan
state directory = ${akar}/keadaan
cache directory = ${akar}/keadaan
pid directory = ${akar}/keadaan
ncalrpc dir = ${akar}/keadaan/ncalrpc
log file = ${akar}/log
[bersama]
path = ${akar}/bersama
read only = no
guest ok = yes
force user = root
`;

/** Starts server and clients. Throws when the share does not answer. */
export async function berbagi(orang: number): Promise<Berbagi> {
  const akar = mkdtempSync(join(tmpdir(), 'bagihabis-samba-'));
  for (const folder of ['keadaan', 'bersama', 'rumah', 'rumah/.smb']) mkdirSync(join(akar, folder));
  const konfigurasi = join(akar, 'smb.conf');
  writeFileSync(konfigurasi, KONFIGURASI(akar));
  copyFileSync(konfigurasi, join(akar, 'rumah/.smb/smb.conf'));
  const klien = join(akar, 'rumah/.smb/smbnetfs.conf');
  writeFileSync(klien, 'auth "guest" ""\n');
  chmodSync(klien, 0o600);
  // A group of its own: smbd makes a process for every client, and ends its whole group when it ends.
  const hidupkan = (): ChildProcess =>
    spawn(SMBD, ['-F', '--no-process-group', '-s', konfigurasi], { stdio: 'ignore', detached: true });
  let smbd = hidupkan();
  const sinyal = (nama: NodeJS.Signals): void => {
    if (smbd.pid !== undefined && smbd.exitCode === null) process.kill(-smbd.pid, nama);
  };
  const layanan: Server = {
    beku() {
      sinyal('SIGSTOP');
      return () => sinyal('SIGCONT');
    },
    async mulaiUlang() {
      sinyal('SIGKILL');
      await tunggu(300);
      smbd = hidupkan();
      await tunggu(500);
    },
  };
  const anak: ChildProcess[] = [];
  const pasang = Array.from({ length: orang }, (_, n) => join(akar, `pc${n}`));
  const lepas = async (): Promise<void> => {
    for (const titik of pasang)
      try {
        execFileSync('umount', ['-l', titik], { stdio: 'ignore' });
      } catch {
        // Never mounted.
      }
    for (const satu of anak) satu.kill('SIGTERM');
    sinyal('SIGKILL');
    await tunggu(500);
    rmSync(akar, { recursive: true, force: true });
  };
  try {
    await tunggu(1500);
    for (const titik of pasang) {
      mkdirSync(titik);
      const kata = [titik, '-f', '-o', `config=${klien}`];
      anak.push(spawn(KLIEN, kata, { stdio: 'ignore', env: { ...process.env, HOME: join(akar, 'rumah') } }));
    }
    const pc = pasang.map((titik) => join(titik, '127.0.0.1', 'bersama'));
    for (const folder of pc) await jawab(folder);
    return { server: join(akar, 'bersama'), pc, layanan, lepas };
  } catch (error) {
    await lepas();
    throw error;
  }
}

async function jawab(folder: string): Promise<void> {
  for (let kali = 0; ; kali++)
    try {
      return void readdirSync(folder);
    } catch (error) {
      if (kali > 40) throw error;
      await tunggu(250);
    }
}
