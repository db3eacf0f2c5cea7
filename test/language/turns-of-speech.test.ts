import { describe, expect, it } from "vitest";
import { bareQuestion } from "../../src/language/turns-of-speech.js";

describe("What readers say around a question", () => {
  it.each([
    ["OK. And what does the other one cost?", "And what does the other one cost?"],
    ["ok now the mill, who built it?", "now the mill, who built it?"],
    ["hello, in what colour is the bar?", "in what colour is the bar?"],
    ["By the way, who is Ada Lovelace?", "who is Ada Lovelace?"],
    ["Thanks a lot! One more thing: where is it?", "where is it?"],
    ["quick question - when does it open?", "when does it open?"],
    ["Just to be sure, is it high?", "is it high?"],
    ["Sorry if this is obvious, but why is it green?", "why is it green?"],
    ["I was wondering how tall she was", "how tall she was"],
    ["Could you please tell me in which year it closed?", "in which year it closed?"],
    ["do you know when he died?", "when he died?"],
    ["Who built it? Thanks!", "Who built it?"],
    ["Is it high, do you know?", "Is it high?"],
  ])("is taken off: %s", (question, text) => {
    expect(bareQuestion(question)).toEqual({ text, changesSubject: false });
  });

  it.each([
    ["ok, something else: what does E12 mean?", "what does E12 mean?"],
    ["changing the subject, what does the nurse do?", "what does the nurse do?"],
    ["A completely different question – which drugs are used?", "which drugs are used?"],
    ["Let’s talk about the bridge instead: when was it built?", "About the bridge: when was it built?"],
    ["Turning to the bridge, when was it built?", "About the bridge: when was it built?"],
  ])("may say that the subject changes: %s", (question, text) => {
    expect(bareQuestion(question)).toEqual({ text, changesSubject: true });
  });

  it.each([
    "hi",
    "thanks",
    "Thanks to the grant, what was built?",
    "No. 3: what is it?",
    "Good question",
    "What is a quick question?",
    "Tell me about the mill",
    "What was said by the way?",
    "Let's talk about it",
    "Well depth in the north?",
    "OK computer, who made that?",
  ])("is left where it is the question, or part of it: %s", (question) => {
    expect(bareQuestion(question)).toEqual({ text: question, changesSubject: false });
  });
});
