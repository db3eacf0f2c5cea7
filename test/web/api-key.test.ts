import { describe, expect, it } from "vitest";
import { ApiKey } from "../../src/web/api-key.js";

function reader(...answers: (string | null)[]) {
  const asked: boolean[] = [];
  const ask = (refused: boolean) => {
    asked.push(refused);
    return answers.shift() ?? null;
  };
  return { asked, ask };
}

function storage(held: Record<string, string> = {}): Storage {
  return {
    getItem: (name: string) => held[name] ?? null,
    setItem: (name: string, value: string) => {
      held[name] = value;
    },
  } as unknown as Storage;
}

describe("the page's key", () => {
  it("is asked for once when the server wants one, however many requests it refused, and kept for the tab", () => {
    const held: Record<string, string> = {};
    const { ask, asked } = reader(" fn_1 ");
    const key = new ApiKey(storage(held), ask);
    expect(key.value).toBeUndefined();
    expect([key.instead(undefined), key.instead(undefined), key.instead(undefined)]).toEqual(["fn_1", "fn_1", "fn_1"]);
    expect(asked).toEqual([false]);
    expect(new ApiKey(storage(held), ask).value).toBe("fn_1");
  });

  it("is asked for again, and said to have been refused, when the server does not know it", () => {
    const { ask, asked } = reader("fn_2");
    const key = new ApiKey(storage({ "footnote.key": "fn_1" }), ask);
    expect(key.instead(key.value)).toBe("fn_2");
    expect(asked).toEqual([true]);
  });

  it("is not asked for again of a reader who has none", () => {
    const { ask, asked } = reader(null, "fn_1");
    const key = new ApiKey(undefined, ask);
    expect([key.instead(undefined), key.instead(undefined)]).toEqual([undefined, undefined]);
    expect(asked).toHaveLength(1);
  });
});
