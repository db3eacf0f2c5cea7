import { basename, dirname, join } from "node:path";
import { AutoTokenizer, env } from "@xenova/transformers";
import fc from "fast-check";
import { expect, it } from "vitest";
import { BUNDLED_MODEL } from "../../src/node/embedding-models.js";
import { StretchTokenizer } from "../../src/node/stretch-tokenizer.js";
import { MODELS } from "../paths.js";

const folder = join(MODELS, BUNDLED_MODEL);

it("gives the tokens that transformers.js gives to the whole text", async () => {
  env.localModelPath = dirname(folder);
  env.allowLocalModels = true;
  env.allowRemoteModels = false;
  const tokenizer = await AutoTokenizer.from_pretrained(basename(folder), { local_files_only: true });
  const whole = (texts: string[]) =>
    (tokenizer(texts, { padding: false, truncation: true, return_tensor: false }) as { input_ids: number[][] }).input_ids;
  const stretches = new StretchTokenizer((texts, options) => tokenizer(texts, options), tokenizer.model_max_length);
  const word = fc.constantFrom(
    "China’s",
    "39%",
    "U.S.A.",
    "日本",
    "Ünïcödé",
    "🙂",
    "[SEP]",
    "[MASK]",
    "e\u0301",
    "a\u00a0b",
    "line\nbreak",
    "tab\t",
    "",
  );
  const text = fc.array(fc.oneof(word, fc.string({ unit: "grapheme", maxLength: 6 })), { maxLength: 8 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
      expect(stretches.encode(texts)).toEqual(whole(texts));
    }),
  );
  const long = "word ".repeat(tokenizer.model_max_length);
  expect(stretches.encode([long])).toEqual(whole([long]));
  expect(stretches.others).toEqual([
    ["attention_mask", 1],
    ["token_type_ids", 0],
  ]);
});
