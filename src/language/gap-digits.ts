/** Digits of five bits, in which the thesaurus writes gaps between places; one of the upper half says that another follows. */
export const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-";
export const BASE = 32;
