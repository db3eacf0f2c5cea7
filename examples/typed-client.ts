import { footnoteClient } from "footnote/client";

const client = footnoteClient(process.env["FOOTNOTE_URL"] ?? "http://127.0.0.1:4377");
const response = await client.ask.$post({ json: { question: "What share of China's electricity could data centers use by 2026?" } });
if (response.status !== 200) throw new Error((await response.json()).detail);
const { answer, claims, citations } = await response.json();
console.log(answer);
for (const { id, section, quote } of citations) console.log(`[${id}] ${section.title}: “${quote}”`);
console.log(`${claims.length} claims, ${citations.length} citations`);
