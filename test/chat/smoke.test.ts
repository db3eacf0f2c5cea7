import { expect, it } from "vitest";
import { claimsJson, inPieces } from "../../eval/scripted/scripted-chat-server.js";
import { chatService } from "../fakes/chat-service.js";
import { wholeAnswer } from "../fakes/held-service.js";

it("smokes", async () => {
  const { service, server } = await chatService({ "wind.md": "# Wind\n\nThe oldest wind turbine was built in Scotland in 1887. It charged batteries." }, ({ data }) => {
    console.log(JSON.stringify(data));
    return { pieces: inPieces(claimsJson([{ text: "A wind turbine built in Scotland in 1887 is the oldest.", sentences: [2] }, { text: "It was built in 1987.", sentences: [2] }])) };
  });
  const a = await wholeAnswer(service.ask({ question: "Where was the oldest wind turbine built?", history: [] }));
  console.log(JSON.stringify(a, null, 1), server.calls[0]?.structured, server.calls[0]?.authorization);
  expect(a.status).toBe("answered");
});
