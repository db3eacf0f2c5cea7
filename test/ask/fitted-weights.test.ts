import { describe, expect, it } from "vitest";
import { MEANING_AXES } from "../../src/adapters/meaning-axes.js";
import { ANSWER_FEATURES } from "../../src/ask/answer-features.js";
import { TREE } from "../../src/ask/evidence-model.js";
import { ANSWERABLE_MODEL, CONFIDENCE_MODEL, RIGHT_MODEL } from "../../src/ask/fitted-models.js";
import { JOIN_FEATURES } from "../../src/ask/join-features.js";
import { JOIN_MODEL } from "../../src/ask/joining-model.js";
import { SENTENCE_FEATURES } from "../../src/ask/sentence-features.js";
import { SENTENCE_MODEL } from "../../src/ask/sentence-weights.js";
import { ASKED_FEATURES, TOLD_FEATURES } from "../../src/ask/term-evidence.js";

describe("The shipped weights are of today's features", () => {
  it.each([
    ["answerable", ANSWERABLE_MODEL],
    ["right", RIGHT_MODEL],
  ])("in the model of what is %s", (_, { linear, trees }) => {
    expect(linear.weights).toHaveLength(ANSWER_FEATURES.length);
    expect(trees.length % TREE).toBe(0);
  });

  it("in the network that ranks sentences", () => {
    const { linear, units, asked, told, bias, features, terms, hidden, hiddenBias } = SENTENCE_MODEL;
    expect(linear).toHaveLength(SENTENCE_FEATURES.length + 3 * MEANING_AXES.length);
    expect(asked).toHaveLength(units.length * ASKED_FEATURES.length);
    expect(told).toHaveLength(units.length * TOLD_FEATURES.length);
    expect(bias).toHaveLength(units.length);
    expect(features).toHaveLength(hidden.length * linear.length);
    expect(terms).toHaveLength(hidden.length * units.length);
    expect(hiddenBias).toHaveLength(hidden.length);
  });

  it("in what joins sentences, and in the confidence", () => {
    expect(JOIN_MODEL.weights).toHaveLength(JOIN_FEATURES.length);
    expect(CONFIDENCE_MODEL.weights).toHaveLength(1);
  });
});
