import { describe, expect, it } from "vitest";
import { byline, outline, summarise } from "../../src/ask/overview.js";
import { prepared } from "./prepared.js";

const article = prepared(`---
title: On Tides
author: A. Writer
standfirst: The sea rises twice a day, and nobody asks why.
---

Harbours have kept tide tables for many hundred years. They are seldom wrong.

## The moon

The moon pulls the water on the near side towards itself. It does so all day.

## The shore

On a flat shore the water travels a very long way. Boats lie dry.
`);

const texts = (quotes: readonly { text: string }[]) => quotes.map(({ text }) => text);

describe("An overview", () => {
  it("summarises by the standfirst and the opening of each section", () => {
    expect(texts(summarise(article))).toEqual([
      "The sea rises twice a day, and nobody asks why.",
      "The moon pulls the water on the near side towards itself.",
      "On a flat shore the water travels a very long way.",
    ]);
  });

  it("says what it is about by the standfirst and the titles", () => {
    expect(texts(outline(article))).toEqual(["The sea rises twice a day, and nobody asks why.", "The moon", "The shore"]);
  });

  it("quotes exactly", () => {
    for (const { start, end, text } of [...summarise(article), ...outline(article), ...byline(article)])
      expect(article.document.text.slice(start, end)).toBe(text);
  });

  it("finds the author under the title", () => {
    expect(texts(byline(article))).toEqual(["A. Writer"]);
  });

  it("summarises a document without headings by the opening of its paragraphs", () => {
    const plain = prepared(
      "The first paragraph says that boats are made of wood.\n\nThe second paragraph says that sails are made of cloth.",
    );
    expect(summarise(plain)).toHaveLength(2);
  });

  it("opens a document of short lines with its first", () => {
    expect(texts(outline(prepared("Wind turbines turn air.")))).toEqual(["Wind turbines turn air."]);
  });
});
