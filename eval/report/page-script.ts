/** The page's behaviour: theme, filters, and questions built when they are opened. Plain DOM calls; all text is set as text. */
export const PAGE_SCRIPT = `
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const labels = data.verdicts;
  const list = document.getElementById("list");
  const count = document.getElementById("count");
  const more = document.getElementById("more");
  const search = document.getElementById("search");
  const selects = [...document.querySelectorAll("select[data-field]")];
  const PAGE = 60;
  let shown = PAGE;

  const root = document.documentElement;
  document.getElementById("theme").addEventListener("click", () => {
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
  });

  const make = (tag, className, text) => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    if (text !== undefined) element.textContent = text;
    return element;
  };
  for (const select of selects) {
    const values = [...new Set(data.questions.map((question) => question[select.dataset.field]).filter((value) => value !== undefined))].sort();
    for (const value of values) {
      const option = make("option", "", select.dataset.field === "verdict" ? labels[value][0] : value);
      option.value = value;
      select.append(option);
    }
    select.addEventListener("change", () => { shown = PAGE; draw(); });
  }
  search.addEventListener("input", () => { shown = PAGE; draw(); });
  more.addEventListener("click", () => { shown += PAGE; draw(); });
  for (const link of document.querySelectorAll("a.slice")) {
    link.addEventListener("click", () => {
      for (const select of selects) select.value = link.dataset[select.dataset.field] ?? "";
      search.value = "";
      shown = PAGE;
      draw();
    });
  }

  function draw() {
    const words = search.value.trim().toLowerCase();
    const found = data.questions.filter((question) =>
      selects.every((select) => select.value === "" || question[select.dataset.field] === select.value) &&
      (words === "" || (question.question + " " + question.id + " " + (question.answer ?? "")).toLowerCase().includes(words)));
    const right = found.filter(({ verdict }) => labels[verdict][1] === "good").length;
    count.textContent = found.length === 0 ? "No question matches." :
      found.length + " questions, " + right + " right (" + (100 * right / found.length).toFixed(1) + " %)";
    list.replaceChildren(...found.slice(0, shown).map(row));
    more.hidden = found.length <= shown;
  }

  function row(question) {
    const details = make("details", "question");
    const summary = make("summary");
    const [label, tone] = labels[question.verdict];
    summary.append(
      make("span", "verdict v-" + tone, label),
      make("span", "", question.question),
      make("span", "meta", question.set + " · " + question.kind + " · " + question.confidence.toFixed(2)));
    details.append(summary);
    details.addEventListener("toggle", () => {
      if (details.open && !details.querySelector(".body")) details.append(body(question));
    });
    return details;
  }

  function body(question) {
    const box = make("div", "body");
    const part = (title) => box.append(make("h4", "", title));
    if (question.history) {
      part("Before");
      for (const turn of question.history) box.append(make("p", "note", (turn.role === "user" ? "Reader: " : "Answer: ") + turn.content));
    }
    if (question.standalone) { part("Searched for"); box.append(make("p", "", question.standalone)); }
    part("Answer" + (question.status ? " (" + question.status + ")" : ""));
    box.append(make("p", "", question.failure ?? question.answer));
    if (question.reason) box.append(make("p", "note", question.reason));
    if (question.quotes.length > 0) {
      part("Quotes (green: on a gold span)");
      for (const quote of question.quotes) box.append(make("blockquote", quote.hit ? "hit" : "", quote.text));
    }
    if (question.premise) { part("False premise"); box.append(make("p", "", question.premise)); }
    if (question.gold.length > 0) {
      question.gold.forEach((set, at) => {
        part(at === 0 ? "Gold evidence" : "Or");
        for (const text of set) box.append(make("blockquote", "gold", text));
      });
    } else if (!question.answerable) {
      part("Gold evidence");
      box.append(make("p", "note", "None: the document does not answer this."));
    }
    if (question.key.length > 0) { part("Must say"); box.append(make("p", "", question.key.join(" · "))); }
    if (question.retrieved.length > 0) {
      part("Retrieved");
      question.retrieved.forEach((passage, at) => box.append(make("p", "note", (at + 1) + ". " + (passage.gold ? "[gold] " : "") + passage.text)));
    }
    part("Scores");
    const scores = make("dl", "scores");
    for (const [name, value] of Object.entries({ ...question.scores, confidence: question.confidence })) {
      const pair = make("div");
      pair.append(make("dt", "", name), make("dd", "", Number.isInteger(value) ? String(value) : value.toFixed(3)));
      scores.append(pair);
    }
    box.append(scores, make("p", "note", question.set + " / " + question.document + " / " + question.id + (question.half ? " / " + question.half : "") + " / " + question.language + "; accepts " + question.expect.join(", ")));
    return box;
  }
  draw();
})();
`;
