import * as z from "zod";

// Settings that every runtime reads, from whatever text its environment gives.

export const milliseconds = z.coerce
  .number({ error: "must be a number of milliseconds" })
  .int("must be a whole number of milliseconds")
  .min(1, "must be 1 or more")
  .max(600_000, "must be 600000 or less");

export const count = (most: number) =>
  z.coerce
    .number({ error: `must be a whole number from 0 to ${most}` })
    .int("must be a whole number")
    .min(0, "must be 0 or more")
    .max(most, `must be ${most} or less`);

export const partedByCommas = z.string().transform((text) =>
  text
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== ""),
);

/** Sites. */
export const origins = partedByCommas.refine((list) => list.every((origin) => URL.canParse(origin) && new URL(origin).origin === origin), {
  error: "must be origins such as https://example.org, parted by commas",
});
