import { extractiveGenerator } from "../../src/ask/extractive-generator.js";
import type { EvidenceSentence } from "../../src/core/ports.js";
import { prepared } from "../built-document.js";
import { generatorContract } from "../contract/generator.js";

generatorContract(
  "The extractive generator",
  () => extractiveGenerator,
  async () => {
    const document = prepared("power.md", "# Power\n\nCoal is burnt. Wind blows.");
    const [section] = document.document.sections;
    if (!section) throw new Error("There is no section.");
    const { text } = document.document;
    const evidence = document.sentences.map(
      ({ start, end }): EvidenceSentence => ({ prepared: document, start, end, section, text: text.slice(start, end), score: 0.5 }),
    );
    return { question: "What is burnt?", standaloneQuestion: "What is burnt?", chosen: evidence.slice(0, 1), evidence };
  },
);
