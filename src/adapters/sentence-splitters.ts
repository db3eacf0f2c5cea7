/** Unicode's sentence boundaries (UAX #29), in any language. */
export function unicodeSplitter(language: string): (text: string) => number[] {
  let segmenter: Intl.Segmenter;
  try {
    segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  } catch {
    segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
  }
  return (text) => {
    const starts: number[] = [];
    for (const { index } of segmenter.segment(text)) if (index > 0 && !continues(text, index)) starts.push(index);
    return starts;
  };
}

/** A break is false where a closing quotation, a lower-case letter or a reference mark carries the sentence on. */
function continues(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 24), at).trimEnd();
  const after = text.slice(at);
  if (/^\p{Ll}/u.test(after)) return true;
  if (/^[\])}»”’]/u.test(after)) return true;
  if (/^\[[\d\s,–-]+\]/.test(after)) return true;
  // A figure with a name after its point and no space between is one word ("01.AI").
  if (/^\p{N}\.$/u.test(text.slice(at - 2, at))) return true;
  // An initial or a one-word abbreviation ("J. Ding", "No. 4", "approx. 3") does not end a sentence.
  return /(?:^|[\s("“[])(?:\p{Lu}|[Nn]o|[Nn]os|[Ff]igs?|[Ee]qs?|[Vv]ol|[Pp]p?|[Cc]h|[Ss]ec|[Aa]pprox|[Cc]a?|[Vv]s|[Cc]f|e\.g|i\.e|[Ee]t al|Dr|Mrs?|Ms|Mme|Mlle|Messrs|M|Prof|St|Sr|Jr|Gen|Col|Capt|Lt|Sgt|Rev|Hon|Gov|Sen|Rep|Pres)\.$/u.test(
    before,
  );
}

/** A boundary counts only where all the splitters agree: each one's false breaks differ. */
export function agreeing(...splitters: ((text: string) => number[])[]): (text: string) => number[] {
  return (text) => {
    const [first, ...others] = splitters.map((split) => split(text));
    const sets = others.map((starts) => new Set(starts));
    return (first ?? []).filter((start) => sets.every((set) => set.has(start)));
  };
}
