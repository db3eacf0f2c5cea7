import { writeFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { collectExamples, answerVector, FEATURE_NAMES } from "./collect-examples.js";
import { readOwnSet, readQuestionSet } from "../sets/question-set.js";
import { rankSentences } from "../../src/ask/rank-sentences.js";
const root=process.cwd();
const out:any[]=[];
const sets=[await readOwnSet(root)];
for (const n of ["squad2","covidqa","clapnq","mtrag"]) { const d=join(root,"../shared/eval-data",n); if(existsSync(d)) sets.push(await readQuestionSet(d)); }
const only=process.argv[3]?.split(',');
for (const set of sets) {
  if (only && !only.includes(set.name)) continue;
  const t=performance.now();
  const ex=await collectExamples(set,{cache:join(root,".cache/fit",set.name),models:join(root,"models"),modelCache:join(root,".cache/models"),...(set.name==="squad2"?{sample:60}:{}),keep:(d)=>d.half!=="test"});
  let top=0,ans=0,inpool=0;
  for (const e of ex) { const ranked=rankSentences(e.examination.candidates); const lab=new Map(e.examination.candidates.map((c,i)=>[c,e.labels[i]]));
    const gold=e.examination.candidates.filter((_,i)=>e.labels[i]); 
    if(e.question.answerable){ans++; if(gold.length)inpool++;}
    const keyOf=(c:any)=>c.passage.ordinal+":"+c.sentence; const goldKeys=new Set(gold.map(keyOf)); const ok=ranked[0]&&goldKeys.has(keyOf(ranked[0])); if(ok)top++;
    const A=ranked[0]?answerVector(e,ranked):null; const key=(c:any)=>c.passage.ordinal+':'+c.sentence; out.push({A, hit: ranked.slice(0,3).map(c=>goldKeys.has(key(c))), scores: ranked.slice(0,6).map(c=>c.score), best: ranked[0]?.profile.text, terms:e.examination.analysis.terms.map(t=>[t.word,t.weight.toFixed(1),t.isName,t.known]), set:set.name,doc:e.question.document,kind:e.question.kind,id:e.question.id,q:e.question.question,answerable:e.question.answerable,akind:e.examination.analysis.kind,lang:e.question.language,
      X:e.examination.candidates.map(c=>c.features.map(v=>Math.round(v*1e4)/1e4)),y:e.labels.map(Number), ord:e.examination.candidates.map(c=>c.passage.ordinal), T:e.examination.candidates.map(c=>c.profile.text.length)});
  }
  console.log(set.name,ex.length,'answerable',ans,'in pool',(inpool/ans).toFixed(3),'top1',(top/ans).toFixed(3),((performance.now()-t)/ex.length).toFixed(2),'ms each');
}
writeFileSync(process.argv[2]!,JSON.stringify({names:FEATURE_NAMES,out}));
