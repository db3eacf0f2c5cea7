/** From nought to nineteen: each stands at the place of its value. */
export const SMALL_NUMERALS: readonly string[] =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );

/** Twenty stands first. */
export const TENS: readonly string[] = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** As hours are counted, and small counts told. */
export const ONE_TO_TWELVE = SMALL_NUMERALS.slice(1, 13);
