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
  const bears = (question: string, sentence: string) => {
    const asked = askedMeasure(question);
    if (!asked) throw new Error(`"${question}" asks for no figure.`);
    return bearsMeasure(asked, measuresOf(sentence), measuresOf(question));
  };

  it.each([
    ["What did it cost?", "It was sold for £94,000."],
    ["What fee is due?", "Members pay six florins a month."],
    ["What did the entry cost?", "It cost threepence a day."],
    ["What was the profit?", "It rose to 6.1 million, from 5.4."],
    ["What did it cost?", "It cost millions of pounds."],
    ["What did it cost?", "It was 12 €."],
    ["What is the fee?", "There is no fee."],
    ["How long did it take?", "It took a year."],
    ["How long did it take?", "It took half an hour."],
    ["How many died?", "Nobody died."],
    ["How many people live there?", "Some 3m people do."],
    ["How many members are there?", "It rose to 1900 members."],
    ["How fast does it go?", "It does 60 kilometres an hour."],
    ["How often is it cleaned?", "It is cleaned daily."],
    ["How often is it cleaned?", "It is cleaned every other week."],
    ["How often is it cleaned?", "It is cleaned four times a year."],
    ["How fast does it go?", "It does 7 km/s."],
    ["How long did it take?", "There was a thirty-day delay."],
    ["What share of it was lost?", "It fell by a third on Monday."],
  ])("finds what %j asks for in %j", (question, sentence) => {
    expect(bears(question, sentence)).toBe(1);
  });

  it.each([
    ["How much did the boiler cost?", "It was bought in 2027."],
    ["How much did the boiler cost?", "It is 3 metres long."],
    ["How long did it take?", "It was done in the 1980s."],
    ["How many members are there?", "See page 12, of 14 March 1901."],
    ["How many members are there?", "In 1998 as in 1999 was the rule kept."],
    ["What did it cost?", "The doors opened at 5 p.m. for all."],
    ["What did it cost?", "Several won prizes."],
    ["How many members are there?", "A thirty-day notice is due."],
    ["What share of it was lost?", "A third party kept it at half past noon."],
    ["How often is it cleaned?", "Every member cleaned it; it took a year."],
  ])("finds nothing that %j asks for in %j", (question, sentence) => {
    expect(bears(question, sentence)).toBe(0);
  });

  it("takes a number of things for what may be a sum left without its coin", () => {
    expect(bears("How much did the boiler cost?", "It drove two washing machines.")).toBe(0.25);
  });

  it("does not take what the question itself says for its answer, but another figure of the same digits", () => {
    expect(bears("How many of the 46 members came?", "The 46 members were invited.")).toBe(0);
    expect(bears("How much is the fine for 40 mph?", "It is £40.")).toBe(1);
  });

  it("takes the question's figures whole: there is no two in its network", () => {
    expect(bears("How many attended the network's opening?", "Two came.")).toBe(1);
  });
});
