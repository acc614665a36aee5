import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { folderPerubahan } from './folderBersama';

/** File systems that other PCs write too. */
const JARINGAN: ReadonlySet<string> = new Set([
  'cifs',
  'smb3',
  'smbfs',
  'nfs',
  'nfs4',
  'ncpfs',
  'afpfs',
  '9p',
  'fuse.sshfs',
  'fuse.gvfsd-fuse',
  'fuse.rclone',
  'fuse.smbnetfs',
  'davfs',
  'fuse.davfs2',
]);
/** Folders that a program keeps equal on several PCs, by the names these programs give them. */
const AWAN =
  /(^|[\\/])(OneDrive( - [^\\/]+)?|Dropbox( \([^\\/]+\))?|Google Drive|GoogleDrive[^\\/]*|My Drive|Drive Saya|iCloudDrive|Nextcloud|pCloud Drive)([\\/]|$)/i;

/**
 * Whether others may open a document at the same time: somebody shared it before, or the place is a network drive or a
 * folder that a cloud program keeps. A stick cannot be told from a disk everywhere: its user says so.
 */
export const adalahBersama = (path: string): boolean => sudahDibagikan(path) || tempatBersama(path);

/** Somebody shared it: the folder of changes stands beside it. */
export const sudahDibagikan = (path: string): boolean => existsSync(folderPerubahan(path));

function tempatBersama(path: string): boolean {
  const whole = resolve(path);
  if (whole.startsWith('\\\\') || AWAN.test(dirname(whole))) return true;
  return process.platform === 'win32' ? hurufJaringan(whole) : JARINGAN.has(jenisPasangan(whole));
}

/** A drive letter that stands for a folder of another PC resolves to that PC's name. */
function hurufJaringan(path: string): boolean {
  try {
    return realpathSync.native(dirname(path)).startsWith('\\\\');
  } catch {
    return false;
  }
}

/** Kind of the file system a place is mounted from, as Linux lists it; '' where it does not. */
function jenisPasangan(path: string): string {
  let mounts: string;
  try {
    mounts = readFileSync('/proc/self/mounts', 'utf8');
  } catch {
    return '';
  }
  let best = { at: '', kind: '' };
  for (const line of mounts.split('\n')) {
    const [, written = '', kind = ''] = line.split(' ');
    const at = written.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
    const inside = path === at || path.startsWith(at.endsWith('/') ? at : `${at}/`);
    if (inside && at.length >= best.at.length) best = { at, kind };
  }
  return best.kind;
}
