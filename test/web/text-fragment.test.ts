import { describe, expect, it } from "vitest";
import { textFragmentLink } from "../../src/web/text-fragment.js";

const citation = { quote: "nearly 6%, by-and-large", start: 0, end: 0, prefix: "alf the words before ", suffix: " and the words af" };

describe("textFragmentLink", () => {
  it("escapes what a fragment gives a meaning to, and drops words that the context cut", () => {
    expect(textFragmentLink("https://example.org/a?b=1#old", citation)).toBe(
      "https://example.org/a?b=1#:~:text=the%20words%20before-,nearly%206%25%2C%20by%2Dand%2Dlarge,-and%20the%20words",
    );
  });

  it("names only both ends of a long quote", () => {
    const quote = Array.from({ length: 40 }, (_, index) => `w${index}`).join(" ");
    expect(textFragmentLink("https://example.org/", { ...citation, quote, prefix: "", suffix: "" })).toBe(
      "https://example.org/#:~:text=w0%20w1%20w2%20w3%20w4,w35%20w36%20w37%20w38%20w39",
    );
  });

  it("keeps the context within the quote's own block", () => {
    const link = textFragmentLink("https://example.org/", { ...citation, prefix: "A heading\n\n", suffix: "\n\nNext block here" });
    expect(link).toBe("https://example.org/#:~:text=nearly%206%25%2C%20by%2Dand%2Dlarge");
  });

  it.each([undefined, "javascript:alert(1)", "file:///etc/passwd", "https://", "not a link"])("makes none of %s", (url) => {
    expect(textFragmentLink(url, citation)).toBeUndefined();
  });
});
