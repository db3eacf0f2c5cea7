/** A language besides English that questions are recognised in. */
export type OtherLanguage = "it" | "de" | "fr" | "es";
