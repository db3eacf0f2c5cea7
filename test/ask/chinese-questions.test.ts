import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { foldEvents } from "../../eval/service/fold-events.js";
import type { Service } from "../../src/node/open-service.js";
import { memoryService } from "../fakes/memory-service.js";
import { CORPUS } from "../paths.js";

const ARTICLE = "the-chinese-way.md";
const TOWER = "灯塔建于1878年，由工程师王明设计。\n\n门票6元，学生4元。";

let service: Service;
beforeAll(async () => {
  service = await memoryService({ [ARTICLE]: readFileSync(join(CORPUS, ARTICLE), "utf8"), "tower.txt": TOWER });
});

async function ask(question: string, document = "the-chinese-way") {
  return foldEvents(service.ask({ question, history: [], documents: [document] }));
}

describe("A question in Chinese about a document in English", () => {
  it.each([
    ["到2026年，中国数据中心将占全国用电量的多少？", "nearly 6%"],
    ["中国为什么仍然依赖煤炭？", "two-thirds of its energy mix"],
    ["美国何时开始限制向中国出口先进半导体技术？", "In October 2022"],
    ["谁认为中国存在“扩散赤字”？", "Jeffrey Ding"],
    ["天枢一号系统减少了多少能源消耗？", "over 15%"],
    ["DeepSeek的首席执行官承认了什么？", "four times the computing resources"],
    ["南方电网与谁合作？", "partnered with Baidu"],
    ["到2050年中国有多少人口将超过退休年龄？", "39% of the population"],
    ["保护主义情景会浪费相当于180万美国家庭的年能源消耗吗？", "1.8 million US households"],
    ["到2030年，中國數據中心的用水量可能超過多少？", "3 billion cubic meters"],
    ["習近平在2022年6月對金磚國家成員說了什麼？", "the pulse of our times"],
    ["中国研究人员在哪一年达到26%？", "In 2022, they reached 26%"],
    ["中國是否簽署了布萊切利宣言？", "co-signed the Bletchley Declaration"],
  ])("is answered in its words: %s", async (question, words) => {
    const { abstained, answer } = await ask(question);
    expect(abstained).toBe(false);
    expect(answer).toContain(words);
  });

  it.each(["华为2023年的营业额是多少？", "日本首相對中國的人工智能戰略說了什麼？", "上海有多少所大学？", "珠穆朗玛峰有多高？"])(
    "is refused in Chinese where the document has no answer: %s",
    async (question) => {
      const { abstained, answer } = await ask(question);
      expect(abstained).toBe(true);
      expect(answer).toMatch(/没有/);
    },
  );
});

describe("A question in Chinese about a document in Chinese", () => {
  it("is answered in its words", async () => {
    expect((await ask("学生的门票是多少？", "tower")).answer).toContain("学生4元");
  });
});
