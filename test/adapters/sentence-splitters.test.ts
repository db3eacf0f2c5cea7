import { describe, expect, it } from "vitest";
import { englishSplitter } from "../../src/adapters/english-splitter.js";
import { unicodeSplitter } from "../../src/adapters/sentence-splitters.js";

function split(text: string, starts: number[]): string[] {
  return [0, ...starts].map((start, at) => text.slice(start, starts[at] ?? text.length).trim());
}

describe("the English splitter", () => {
  it.each([
    ["It is so. It was not.", 2],
    ["Dr. Smith met J. Ding at 3 p.m. in St. Louis.", 1],
    ["The U.S. Commerce Department ruled it out.", 1],
    ["Models such as Zhipu AI and 01.AI perform well. Some do not.", 2],
    ["There are startups like Zhipu AI and 01.AI. Although behind, they perform well.", 2],
    ["“Is it?” he asked. “It is.”", 2],
    ["It rose by 3.5 percent, e.g. in 2022.", 1],
    ["See Fig. 3. The rest follows.", 2],
    ["Ding calls this “a deficit.” He argues that it lasts.", 2],
  ])("finds in %j sentences: %i", (text, count) => {
    expect(split(text, englishSplitter()(text))).toHaveLength(count);
  });
});

describe("the splitter for other languages", () => {
  it("follows Unicode's boundaries, and takes a tag it does not know for English", () => {
    expect(split("你好。世界。", unicodeSplitter("zh")("你好。世界。"))).toEqual(["你好。", "世界。"]);
    expect(split("Ça va ? Oui. Non.", unicodeSplitter("fr")("Ça va ? Oui. Non.")).length).toBeGreaterThanOrEqual(2);
    expect(unicodeSplitter("not a tag")("One. Two.")).toEqual([5]);
  });
});
