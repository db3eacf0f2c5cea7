import { beforeAll, expect, it } from "vitest";
import type { SourceDocument } from "../../src/core/document.js";
import { expectInvariants } from "./answer-invariants.js";
import { answerTo, articleService, type TestApp, testApp } from "./article-app.js";

let app: TestApp;
let documents: readonly SourceDocument[];

beforeAll(async () => {
  app = await testApp();
  ({ documents } = (await articleService()).library);
});

/** About other things altogether, or about the right thing in another country, year or measure. */
it.each([
  "Who won the 2022 World Cup?",
  "How do I bake bread?",
  "What is India's policy?",
  "What is the capital of France?",
  "Who wrote Romeo and Juliet?",
  "How tall is Mount Everest?",
  "What is the boiling point of water?",
  "When did the Second World War end?",
  "How many planets are in the solar system?",
  "What is the best way to lose weight?",
  "Who painted the Mona Lisa?",
  "What is the population of Brazil?",
  "How do I reset my password?",
  "What time does the train to Milan leave?",
  "Who is the president of Argentina?",
  "What is photosynthesis?",
  "Can you recommend a good restaurant in Rome?",
  "How do vaccines work?",
  "What is the plot of The Godfather?",
  "How many legs does a spider have?",
  "What causes earthquakes?",
  "When was the Eiffel Tower built?",
  "What is the exchange rate of the euro to the yen?",
  "Which team plays at Old Trafford?",
  "What is the speed of light?",
  "Translate good morning into Spanish.",
  "What will the weather be like tomorrow?",
  "What causes tides?",
  "What does the article say about tides?",
  "Why do cats purr?",
  "How is cheese made?",
  "What is a sonnet?",
  "Who discovered penicillin?",
  "What are the symptoms of measles?",
  "Where do penguins live?",
  "How long does it take to boil an egg?",
  "Which river flows through Vienna?",
  "What is the tallest building in the world?",
  "How many players are in a football team?",
  "How do I change a tyre?",
  "How do I cash a cheque?",
  "When was the strike, and who led it?",
])("abstains from %j and says so", async (question) => {
  const answer = await answerTo(app, question);
  expectInvariants(answer, documents);
  expect(answer.abstained, answer.answer).toBe(true);
  expect(answer.confidence).toBeLessThan(0.5);
});
