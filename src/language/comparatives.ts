const COMPARATIVES = new Set(
  `more less fewer greater lesser higher lower longer shorter larger bigger smaller taller wider deeper thicker thinner faster slower
  quicker sooner earlier later older younger newer cheaper dearer costlier heavier lighter stronger weaker hotter warmer colder cooler
  better worse safer closer nearer farther further easier harder brighter darker louder quieter`.split(/\s+/),
);

/** "Longer", "cheaper": a degree in which two things are compared. */
export function isComparative(word: string): boolean {
  return COMPARATIVES.has(word.toLowerCase());
}
