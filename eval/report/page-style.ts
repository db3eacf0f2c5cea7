/** The page's whole style, light and dark. */
export const PAGE_STYLE = `
:root{color-scheme:light;--page:#faf9f6;--card:#fff;--ink:#1c1b19;--soft:#5f5c55;--faint:#716d64;--rule:#e4e1d9;--grid:#eceae4;--accent:#2a78d6;--good:#0f7b54;--warn:#9a6200;--bad:#b3362b;--mark:#fff3c4;
--c0:#2a78d6;--c1:#eb6834;--c2:#1baf7a;--c3:#8a5bd6;--c4:#d9a000;--c5:#d5518f}
:root[data-theme=dark]{color-scheme:dark;--page:#161614;--card:#1f1f1c;--ink:#efede7;--soft:#b3afa5;--faint:#9b978d;--rule:#35342f;--grid:#2b2a26;--accent:#5a9fee;--good:#4cc795;--warn:#e0ac4c;--bad:#f08a7e;--mark:#4a4020;
--c0:#5a9fee;--c1:#f08050;--c2:#35c08d;--c3:#a98bf0;--c4:#e0b030;--c5:#e878ac}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;--page:#161614;--card:#1f1f1c;--ink:#efede7;--soft:#b3afa5;--faint:#9b978d;--rule:#35342f;--grid:#2b2a26;--accent:#5a9fee;--good:#4cc795;--warn:#e0ac4c;--bad:#f08a7e;--mark:#4a4020;
--c0:#5a9fee;--c1:#f08050;--c2:#35c08d;--c3:#a98bf0;--c4:#e0b030;--c5:#e878ac}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:15px/1.55 ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums}
main{max-width:1120px;margin:0 auto;padding:40px 24px 96px}
header{display:flex;gap:24px;align-items:flex-start;justify-content:space-between}
h1{font:600 34px/1.15 Georgia,"Times New Roman",serif;margin:0 0 6px;letter-spacing:-.01em}
h2{font:600 22px/1.25 Georgia,"Times New Roman",serif;margin:56px 0 6px}
h3{font-size:14px;margin:0 0 8px;font-weight:600}
p{margin:0 0 12px;max-width:72ch}
.lede,.note{color:var(--soft)}
.note{font-size:13.5px}
a{color:var(--accent)}
button,select,input{font:inherit;color:inherit;background:var(--card);border:1px solid var(--rule);border-radius:8px;padding:6px 10px}
button{cursor:pointer}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:12px;margin:28px 0 0}
.tile,.card{background:var(--card);border:1px solid var(--rule);border-radius:12px;padding:16px}
.tile b{display:block;font:600 32px/1.1 Georgia,serif}
.tile span{color:var(--soft);font-size:13px;display:block;white-space:nowrap}
.grid-of-cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(310px,100%),1fr));gap:14px;margin:14px 0}
.card.full{margin:14px 0}
.card svg{width:100%;height:auto;display:block}
.wide-cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(460px,100%),1fr));gap:14px;margin:14px 0;align-items:start}
.wide-cards>.card{margin:0}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:13.5px}
th,td{padding:5px 10px;text-align:right;border-bottom:1px solid var(--grid);white-space:nowrap}
th:first-child,td:first-child{text-align:left}
thead th{color:var(--soft);font-weight:600;border-bottom-color:var(--rule)}
tr.group th{color:var(--faint);font-weight:600;padding-top:16px;font-size:12px;text-transform:uppercase;letter-spacing:.06em}
td small{color:var(--faint);font-size:11px;margin-left:6px}td small.interval{display:block;margin:0;line-height:1.2}
tr.strong td{font-weight:650}
svg text{font:11px ui-sans-serif,system-ui,sans-serif;fill:var(--ink)}
svg .tick,svg tspan.tick{fill:var(--faint);font-size:10.5px}svg .title{fill:var(--soft)}svg .name{font-size:12px}svg .value{font-size:12px;fill:var(--soft)}svg .strong{font-weight:650;fill:var(--ink)}
svg .grid{stroke:var(--grid)}svg .axis{stroke:var(--rule)}svg .diagonal,svg .marker{stroke:var(--faint);stroke-dasharray:3 4}
svg .bar{fill:var(--c0)}svg .bar.quiet{fill:var(--faint);opacity:.55}svg .whisker{stroke:var(--ink);stroke-width:1.2;fill:none;opacity:.75}svg .hit{fill:transparent}
svg a.slice:hover .hit{fill:var(--grid)}
svg .line{fill:none;stroke-width:2;stroke-linejoin:round}
.l0{stroke:var(--c0)}.l1{stroke:var(--c1)}.l2{stroke:var(--c2)}.l3{stroke:var(--c3)}.l4{stroke:var(--c4)}.l5{stroke:var(--c5)}
.s0{fill:var(--c0)}.s1{fill:var(--c1)}.s2{fill:var(--c2)}.s3{fill:var(--c3)}.s4{fill:var(--c4)}.s5{fill:var(--c5)}
.legend{display:flex;flex-wrap:wrap;gap:4px 16px;font-size:12.5px;color:var(--soft);margin:8px 0 0}
.legend i{display:inline-block;width:14px;height:3px;border-radius:2px;margin-right:6px;vertical-align:middle}
.b0{background:var(--c0)}.b1{background:var(--c1)}.b2{background:var(--c2)}.b3{background:var(--c3)}.b4{background:var(--c4)}.b5{background:var(--c5)}
.filters{display:flex;flex-wrap:wrap;gap:8px;margin:14px 0;position:sticky;top:0;background:var(--page);padding:10px 0;z-index:1}
.filters input{flex:1 1 220px;min-width:0}.filters select{max-width:100%;flex:0 1 auto;min-width:0}
.question{overflow-wrap:anywhere}
.question{background:var(--card);border:1px solid var(--rule);border-radius:10px;margin:6px 0}
.question summary{display:grid;grid-template-columns:92px 1fr auto;gap:12px;padding:9px 14px;cursor:pointer;align-items:baseline;list-style:none}
.question summary::-webkit-details-marker{display:none}
.question summary .meta{color:var(--faint);font-size:12.5px}
.question .body{padding:2px 14px 14px 118px;border-top:1px solid var(--grid)}
.question h4{font-size:11.5px;text-transform:uppercase;letter-spacing:.06em;color:var(--faint);margin:14px 0 4px}
.question blockquote{margin:4px 0;padding:2px 12px;border-left:3px solid var(--rule);font-family:Georgia,serif}
.question blockquote.hit{border-left-color:var(--good)}
.question blockquote.gold{border-left-color:var(--c4)}
.verdict{font-size:12.5px;font-weight:650}
.v-good{color:var(--good)}.v-warn{color:var(--warn)}.v-bad{color:var(--bad)}
dl.scores{display:flex;flex-wrap:wrap;gap:2px 18px;margin:4px 0;font-size:12.5px;color:var(--soft)}dl.scores div{display:flex;gap:6px}dl.scores dd{margin:0;color:var(--ink)}
.kept{color:var(--good)}.broken{color:var(--bad);font-weight:650}
@media (max-width:640px){th,td{padding:5px 6px}th:first-child,td:first-child{white-space:normal}main{padding:24px 14px 64px}header{flex-direction:column}.question summary{grid-template-columns:1fr}.question .body{padding-left:14px}}
@media print{.filters,button{display:none}}
`;
