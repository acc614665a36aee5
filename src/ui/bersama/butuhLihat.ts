import type { StatusBersama } from '../../api/bersamaViews';

/** Points of the panel that wait for somebody to look at them; conflicts have their card and their place in the rail. */
export const butuhLihat = ({ salinanLain, jamDepan }: StatusBersama): number => salinanLain.length + jamDepan.length;
