/** A language besides English that questions are recognised in, and whose words have spaces between them. */
export type SpacedLanguage = "it" | "de" | "fr" | "es";
/** A language besides English that questions are recognised in. */
export type OtherLanguage = SpacedLanguage | "zh";
