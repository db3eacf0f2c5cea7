import { describe, expect, it } from "vitest";
import { askedMeasure, bearsMeasure, measuresOf } from "../../src/language/measures.js";

describe("askedMeasure", () => {
  it.each([
    ["How much did the boiler cost?", "money"],
    ["What fee do licensed firms pay?", "money"],
    ["What was the annual salary of an engineer?", "money"],
    ["How many euros did they collect?", "money"],
    ["What share of patients go straight home?", "share"],
    ["How long did it take to rebuild the wheel?", "duration"],
    ["How many days does it last?", "duration"],
    ["How deep must the piles be?", "length"],
    ["How many volunteers help at mealtimes?", "count"],
    ["At what temperature is it stored?", "temperature"],
    ["How often is it cleaned?", "frequency"],
    ["What’s the price?", "money"],
    ["What was paid for the site?", "money"],
    ["How expensive was the refit?", "money"],
    ["How many million pounds did they raise?", "money"],
    ["How much time do they spend on it?", "duration"],
    ["How many degrees was it?", "temperature"],
    ["How many pounds of flour do they use?", "mass"],
  ])("reads %j as asking for %s", (question, measure) => {
    expect(askedMeasure(question)).toBe(measure);
  });

  it.each([
    "By how much did it grow?",
    "How much of it was lost?",
    "Who pays for the repair?",
    "How far did it fall?",
    "Where is it?",
    "What does the fee cover?",
    "What caused the price to rise?",
    "What is a fee?",
    "What was the death toll?",
    "Which fare dodger was it?",
    "What did they spend the money on?",
    "How much did revenue grow?",
    "How long should the cable be?",
    "What happened at the height of the crisis?",
  ])("leaves %j open", (question) => {
    expect(askedMeasure(question)).toBeUndefined();
  });
});

describe("bearsMeasure", () => {
  const bears = (question: string, sentence: string) => bearsMeasure(askedMeasure(question), measuresOf(sentence), measuresOf(question));

  it("finds a sum where a sum is asked for, in figures, words and less common coins", () => {
    expect(bears("What did it cost?", "It was sold for £94,000.")).toBe(1);
    expect(bears("What fee is due?", "Members pay six florins a month.")).toBe(1);
    expect(bears("What did the entry cost?", "It cost threepence a day.")).toBe(1);
    expect(bears("What was the profit?", "It rose to 6.1 million, from 5.4.")).toBe(1);
    expect(bears("What did it cost?", "It cost millions of pounds.")).toBe(1);
    expect(bears("What did it cost?", "It was 12 €.")).toBe(1);
    expect(bears("Is there a fee? What is the fee?", "There is no fee.")).toBe(1);
  });

  it("takes a year, a length or a number of things for no sum", () => {
    expect(bears("How much did the boiler cost?", "It was bought in 2027.")).toBe(0);
    expect(bears("How much did the boiler cost?", "It is 3 metres long.")).toBe(0);
    expect(bears("How much did the boiler cost?", "It drove two washing machines.")).toBe(0.25);
  });

  it("does not take what the question itself says for its answer", () => {
    expect(bears("How many of the 46 members came?", "The 46 members were invited.")).toBe(0);
    expect(bears("How much is the fine for 40 mph?", "It is £40.")).toBe(1);
    expect(bears("How many attended the network's opening?", "Two came.")).toBe(1);
  });

  it("finds spells of time without a figure, and no decade in one", () => {
    expect(bears("How long did it take?", "It took a year.")).toBe(1);
    expect(bears("How long did it take?", "It took half an hour.")).toBe(1);
    expect(bears("How long did it take?", "It was done in the 1980s.")).toBe(0);
  });

  it("finds numbers told without figures, and none in labels and dates", () => {
    expect(bears("How many died?", "Nobody died.")).toBe(1);
    expect(bears("How many people live there?", "Some 3m people do.")).toBe(1);
    expect(bears("How many members are there?", "It rose to 1900 members.")).toBe(1);
    expect(bears("How many members are there?", "See page 12, of 14 March 1901.")).toBe(0);
  });

  it("says nothing where no figure is asked for", () => {
    expect(bears("Who built it?", "It cost £5.")).toBe(0.5);
  });
});
