import { describe, expect, it } from "vitest";
import { chineseInEnglish, isChinese } from "../../src/language/chinese.js";
import { CHINESE } from "../../src/language/glossaries/chinese.js";
import { TRADITIONAL } from "../../src/language/traditional-characters.js";

const nothing = () => false;
const holding =
  (...words: string[]) =>
  (word: string) =>
    words.includes(word);

describe("A question is Chinese", () => {
  it.each([
    "灯塔是什么时候建成的？",
    "燈塔是甚麼時候建成的？",
    "DeepSeek的CEO是谁？",
    "The New York Times报道了什么？",
    "iPhone 15 卖了多少万部？",
    "人工智能 能源",
  ])("in its characters, names in Latin letters aside: %s", (question) => {
    expect(isChinese(question)).toBe(true);
  });

  it.each([
    "灯台はいつ建てられましたか？",
    "등대는 언제 建設?",
    "What does 人工智能 mean?",
    "Was bedeutet 人工智能?",
    "Who built the lighthouse?",
    "",
  ])("but not in Japanese, Korean or about a Chinese word: %s", (question) => {
    expect(isChinese(question)).toBe(false);
  });
});

describe("A Chinese question in English", () => {
  it.each([
    ["灯塔看守人是谁？", "who is lighthouse keeper"],
    ["桥是什么时候建成的？", "when bridge built"],
    ["磨坊何时关闭？", "when mill close"],
    ["仓库在哪里？", "where warehouse"],
    ["船厂在哪儿？", "where shipyard"],
    ["为什么渡轮停运？", "why ferry suspended"],
    ["工会为何罢工？", "why trade union strike"],
    ["如何回收电池？", "how does recycle battery"],
    ["蜂箱怎么消毒？", "how does hive disinfect"],
    ["门票多少钱？", "how much cost ticket"],
    ["博物馆有几个馆长？", "how many curator museum"],
    ["什么是光合作用？", "what is photosynthesis"],
    ["哪些国家签署了条约？", "which country sign treaty"],
    ["哪个城市举办了奥运会？", "which city host Olympic Games"],
    ["租户是否可以养狗？", "does tenant keep dog"],
    ["隧道安全吗？", "does tunnel safety"],
    ["移民的比例是多少？", "what share immigrant"],
    ["移民占人口的百分之几？", "what share immigrant account population"],
    ["移民占多少比例？", "what share immigrant"],
  ])("asks the same: %s", (question, english) => {
    expect(chineseInEnglish(question, nothing)).toBe(english);
  });

  it("is the same from traditional characters", () => {
    expect(chineseInEnglish("圖書館為什麼關閉？", nothing)).toBe(chineseInEnglish("图书馆为什么关闭？", nothing));
    expect(chineseInEnglish("農業佔國內生產總值的多少？", nothing)).toBe(chineseInEnglish("农业占国内生产总值的多少？", nothing));
  });

  it("is cut into the longest words that leave the least out", () => {
    expect(chineseInEnglish("数据中心", nothing)).toBe("data center");
    expect(chineseInEnglish("研究生命", nothing)).toBe("research life");
  });

  it("means of several English words those that the documents hold", () => {
    expect(chineseInEnglish("遗产", nothing)).toBe("heritage");
    expect(chineseInEnglish("遗产", holding("inheritance"))).toBe("inheritance");
  });

  it("leaves out what the list lacks, and a character beside it that may be part of the name", () => {
    expect(chineseInEnglish("璩茕山的港口在哪里？", nothing)).toBe("where port");
  });

  it("keeps names in Latin letters and quotations", () => {
    expect(chineseInEnglish("Hanne Brodersen为什么访问Skarra？", nothing)).toBe("why Hanne Brodersen visit Skarra");
    expect(chineseInEnglish("谁说了“璩茕”？", nothing)).toBe("who say 璩茕");
  });

  it("keeps words of documents in Chinese as they stand there", () => {
    expect(chineseInEnglish("璩茕的港口", holding("璩", "茕", "港口"))).toBe("璩 茕 港口");
    expect(chineseInEnglish("港口", holding("港口", "port"))).toBe("port");
  });

  it("keeps figures as English has them", () => {
    expect(chineseInEnglish("2026年的30亿美元", nothing)).toBe("2026 3 billion dollar");
  });
});

describe("The list of Chinese words", () => {
  const words = CHINESE.split("\n").map((line) => line.split("\t")[0] as string);

  it("is in simplified characters alone", () => {
    const traditional = new Set(TRADITIONAL.split(/\s/).map((pair) => pair[0]));
    expect(words.filter((word) => [...word].some((one) => traditional.has(one)))).toEqual([]);
  });

  it("is read from traditional characters by pairs, each once", () => {
    const pairs = TRADITIONAL.split(/\s/);
    for (const pair of pairs) expect(pair).toMatch(/^\p{Script=Han}{2}$/u);
    expect(new Set(pairs.map((pair) => pair[0])).size).toBe(pairs.length);
  });
});
