import type { StatusBersama } from '../../api/bersamaViews';

/** Points of the panel that wait for somebody to look at them. */
export const butuhLihat = ({ salinanLain, jamDepan }: StatusBersama, benturan: number): number =>
  salinanLain.length + jamDepan.length + (benturan > 0 ? 1 : 0);
