import { describe, expect, it } from "vitest";
import { englishSplitter } from "../../src/adapters/english-splitter.js";
import { parseDocument } from "../../src/ingest/parse-document.js";
import { prepare } from "../../src/ingest/passages.js";
import { bundledJudge } from "../fakes/chat-service.js";

/** The verdict on a claim that cites the last sentence of a text. */
async function verdict(text: string, claim: string): Promise<string> {
  const prepared = prepare(parseDocument({ name: "ferry.md", text: `# The ferry\n\n${text}`, sha256: "0".repeat(64) }), englishSplitter());
  const { document, sentences } = prepared;
  const last = sentences.at(-1);
  const section = document.sections[0];
  if (!last || !section) throw new Error("The text has no sentence.");
  const { start, end } = last;
  const judge = await bundledJudge();
  return (
    await judge.judge({ text: claim, evidence: [{ prepared, section, start, end, text: document.text.slice(start, end), score: 1 }] })
  ).verdict;
}

describe("ruleJudge", () => {
  it.each([
    ["Dogs are banned from the upper deck.", "Dogs may not go on the upper deck."],
    ["The crew cannot open the gate without a key.", "The crew is unable to open the gate without a key."],
    ["The winter timetable is no longer printed.", "The printed winter timetable has been dropped."],
    ["Tickets may be bought on the quay, but not on board.", "Tickets cannot be bought on board."],
    ["The engine is not cheap.", "The engine is expensive."],
    ["The captain refused to sail.", "The captain did not sail."],
    ["The ferry never sails without a pilot.", "A pilot is on the ferry whenever it sails."],
    ["The office is open from six to nine in the morning.", "The office is open from 6 to 9 a.m."],
    ["One passenger in twenty brings a bicycle.", "5 % of passengers bring a bicycle."],
    ["The deckhands complained, and the owner raised their pay.", "After the deckhands had complained, their pay was raised by the owner."],
    ["The ferry is too slow to race.", "The ferry cannot race."],
    ["Half of the tickets remain, whereas the maps sold out.", "Half of the tickets have not been sold."],
    ["The owner had the fares halved.", "The fares fell by 50 %."],
    ["The hull is cleaned twice a year.", "The hull is cleaned every six months."],
    ["The crew sleeps ashore, none of them on board.", "All of the crew sleep ashore."],
    ["The crossing takes 4.5 hours.", "The crossing takes four and a half hours."],
    ["The crossing takes 90 minutes.", "The crossing takes an hour and a half."],
    ["The café opens on Tuesdays and Fridays.", "The café opens on Tue and Fri."],
    ["The last ferry leaves at half past six.", "The last ferry leaves at 6:30."],
    ["The first ferry left on the ninth of November 1829.", "The first ferry left on 9 November 1829."],
    ["Two thirds of the passengers stay on deck.", "67 % of the passengers stay on deck."],
    ["The ferry had 900 passengers a day in 1960 and has 120 today.", "The ferry shrank from 900 passengers a day in 1960 to 120 today."],
    ["Dogs are taken only if they weigh less than ten kilograms.", "Dogs that weigh ten kilograms or more are refused."],
    ["The old engine uses less oil than the new one.", "The new engine uses more oil than the old one."],
    ["Fires are forbidden from May to July; in the other months they may be lit.", "No fires may be lit from May to July."],
    ["I lost my ticket.", "The author lost the ticket."],
  ])("keeps of “%s” that “%s”", async (source, claim) => {
    expect(await verdict(source, claim)).toMatch(/^(?:supported|partial)$/);
  });

  it.each([
    ["Dogs are banned from the upper deck.", "Dogs are allowed on the upper deck."],
    ["The winter timetable is no longer printed.", "The winter timetable is still printed."],
    ["The mate, not the captain, signs the log.", "The captain signs the log."],
    ["Tickets may be bought on the quay, but not on board.", "Tickets may be bought on board, but not on the quay."],
    ["Bicycles go below and parcels stay on deck.", "Parcels go below and bicycles stay on deck."],
    ["The ferry carries a lifeboat.", "The ferry carries a helicopter."],
    ["The crossing takes 40 minutes.", "The crossing takes 14 minutes."],
    ["The ferry was built in Leith.", "The ferry was built in Danzig."],
    ["Some passengers bring bicycles.", "All passengers bring bicycles."],
    ["The ferry was built in 1931.", "The Queen once travelled on it with two ladies of her court."],
    ["Members get their fare back without interest.", "Interest is added to the fare of members."],
    ["You pay 6 euros and the ferry company adds 11 euros.", "The ferry company pays 6 euros and you add 11 euros."],
    ["The owner accepted the offer.", "The owner turned the offer down."],
    ["The fares were kept as they were.", "The fares were raised."],
    ["The deck measures 125 square metres.", "The deck measures 125 square feet."],
    ["The ferry was the quietest of the three.", "The ferry was the loudest of the three."],
    ["The owner moved the ferry from Leith to Dundee.", "The owner moved the ferry from Dundee to Leith."],
    ["The captain thinks that gulls do less harm than tourists.", "The captain thinks that tourists do less harm than gulls."],
    ["The saloon holds the only portrait of the founder.", "The saloon holds several portraits of the founder."],
    ["The ferry burns coal alone.", "The ferry burns oil as well as coal."],
    ["Ticket sales doubled, helped by the weather.", "Ticket sales doubled in spite of the weather."],
  ])("strikes of “%s” that “%s”", async (source, claim) => {
    expect(await verdict(source, claim)).toMatch(/contradicted|unsupported/);
  });

  it("knows what an instruction leaves unsaid from the sentences before it", async () => {
    expect(await verdict("The dough rests overnight. Fold it twice before baking.", "The dough is folded twice before baking.")).toBe(
      "supported",
    );
  });
});
