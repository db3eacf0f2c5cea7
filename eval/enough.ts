/**
 * Shares of a text's weighty words an answer must recall to count as right. Gold sentences and long gold spans stand in the
 * document, so half of their words is a low bar for a quotation; a reference written freely shares few words with any.
 */
export const ENOUGH_OF_EVIDENCE = 0.5;
export const ENOUGH_OF_REFERENCE = 0.3;
