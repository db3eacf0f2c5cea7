/** The months' names, as alternatives of a pattern. */
export const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";
/** And as they are cut short. */
export const ANY_MONTH = `${MONTHS}|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec`;
