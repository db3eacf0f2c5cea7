/** Digits of five bits, in which the thesaurus's table writes gaps between places; one of the upper half says that another follows. */
export const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-";
export const BASE = DIGITS.length / 2;
/** Between the words of a phrase. */
export const JOIN = "_";
