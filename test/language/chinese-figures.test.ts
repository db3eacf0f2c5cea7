import { describe, expect, it } from "vitest";
import { readChineseFigure } from "../../src/language/chinese-figures.js";

describe("A Chinese figure in English", () => {
  it.each([
    ["2026年", "2026"],
    ["二〇二六年", "2026"],
    ["2022年10月", "October 2022"],
    ["2022年10月5日", "October 5 2022"],
    ["十月5日", "October 5"],
    ["1990年代", "1990s"],
    ["90年代", "1990s"],
    ["二十一世纪", "21st century"],
    ["6%", "6%"],
    ["百分之六", "6%"],
    ["百分之三十九", "39%"],
    ["三成", "30%"],
    ["三分之二", "two thirds"],
    ["四分之一", "one quarter"],
    ["第三", "third"],
    ["四倍", "four times"],
    ["30亿", "3 billion"],
    ["三十亿", "3 billion"],
    ["180万", "1.8 million"],
    ["一百八十万", "1.8 million"],
    ["1.2万", "12000"],
    ["6.7万", "67000"],
    ["一万二", "12000"],
    ["两千五百", "2500"],
    ["一千零五", "1005"],
    ["一亿二千万", "120 million"],
    ["2万亿", "2 trillion"],
    ["五十", "50"],
    ["三", "three"],
    ["12,000", "12,000"],
  ])("%s is %s", (text, english) => {
    expect(readChineseFigure(text, 0)).toEqual({ length: text.length, english });
  });

  it("ends where its figures end", () => {
    expect(readChineseFigure("约30亿立方米", 1)).toEqual({ length: 3, english: "3 billion" });
    expect(readChineseFigure("15年", 0)).toEqual({ length: 2, english: "15" });
    expect(readChineseFigure("三十年", 0)).toEqual({ length: 2, english: "30" });
  });

  it("is none where there is no number", () => {
    expect(readChineseFigure("万里", 0)).toBeUndefined();
    expect(readChineseFigure("年", 0)).toBeUndefined();
  });
});
