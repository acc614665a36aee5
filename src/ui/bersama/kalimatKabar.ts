import type { KabarOrang } from './kabarOrang';
import { teksBersama as t } from './teks';

export const kalimatKabar = ({ aktor, perubahan, label }: KabarOrang): string =>
  perubahan === 1 ? t.kabarSatu(aktor, label) : t.kabarBanyak(aktor, perubahan, label);
