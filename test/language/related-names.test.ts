import { expect, it } from "vitest";
import { relatedNames } from "../../src/language/related-names.js";

it.each([
  ["American", "US"],
  ["U.S.", "american"],
  ["British", "UK"],
  ["Netherlands", "dutch"],
  ["China", "chinese"],
  ["Italy", "italian"],
])("names a place as its people do, and the other way round: %s, %s", (name, other) => {
  expect(relatedNames(name)).toContain(other.toLowerCase());
});

it("does not take one people for another that shares a name with it", () => {
  expect(relatedNames("China")).not.toContain("taiwan");
  expect(relatedNames("Taiwan")).not.toContain("chinese");
});

it("gives no name as its own other", () => {
  for (const name of ["American", "Dutch", "China"]) expect(relatedNames(name)).not.toContain(name.toLowerCase());
});
