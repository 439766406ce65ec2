import { Quiz } from "/quiz.js";
import { Talk } from "/talk.js";

const SAVE_EVERY = 2000;
const AWAY_FROM = 2;
const KEPT_ALIVE = 60000;
const ANNOUNCED = [10, 1];

const $ = (id) => document.getElementById(id);
const token = document.querySelector("meta[name=podium-token]").content;
const page = crypto.randomUUID();
let state;
let pad;
let shown = "";
let asked = false;
let saved = "";
let busy = false;
let problem = "";
let announced = new Set();
let hiddenSince = 0;

const quiz = new Quiz($("quiz"), { element, act, cases: () => state.quiz });

function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

/** Sends an action; what is refused is told, and nothing typed is lost by it. */
async function post(action, body = {}) {
  const sent = JSON.stringify({ page, ...body });
  const answer = await fetch("/" + action, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Podium-Token": token },
    body: sent,
    // So that what is typed last is saved although the page is closed; browsers allow 64 KB of it.
    keepalive: action === "save" && sent.length < KEPT_ALIVE,
  });
  const json = await answer.json();
  if (!answer.ok) throw new Error(json.error);
  return json;
}

/** What has gone wrong, and what is so until further notice. */
function tell(text) {
  problem = text;
  const parts = [problem];
  if (state?.ended) parts.push("The session is over. ", element("a", "Open the report", { href: "/report?t=" + token }));
  else if (state && !mine()) {
    const here = element("button", "Go on here", { type: "button" });
    here.onclick = attach;
    parts.push("This session goes on in another tab. ", here);
  }
  const said = parts.filter((part) => part);
  if ($("notice").childNodes.length !== said.length || problem) $("notice").replaceChildren(...said);
  $("notice").hidden = said.length === 0;
}

function announce(text) {
  $("polite").textContent = text;
}

function time(millis) {
  const seconds = Math.ceil(millis / 1000);
  return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
}

const exercise = () => state.exercises.find((each) => each.slug === shown);
const mine = () => state.owner === page;
const running = () => mine() && !state.ended && !state.paused && state.left > 0;
const writable = () => running() && !exercise().finished;

async function save() {
  if (!pad || !mine() || state.paused || state.ended || exercise().finished || pad.get() === saved) return;
  const code = pad.get();
  try {
    await post("save", { slug: shown, code });
    saved = code;
    $("saved").textContent = "saved";
  } catch (failure) {
    $("saved").textContent = "not saved: " + failure.message;
  }
}

/** Saves what is typed, does one thing, and shows what came of it. */
async function act(action, body = {}) {
  const withCode = pad && writable() ? { code: pad.get() } : {};
  try {
    const answer = await post(action, { slug: shown, ...withCode, ...body });
    if ("code" in withCode) saved = withCode.code;
    tell("");
    return answer;
  } catch (failure) {
    tell(failure.message);
    return undefined;
  }
}

const front = () => (asked ? "" : shown);

function tabs() {
  const all = state.exercises.map((each, place) => ({ slug: each.slug, title: place + 1 + " · " + each.title, done: each.accepted && "accepted" }));
  if (state.quiz.length) all.push({ slug: "", title: "Quiz", done: state.quiz.every((each) => "ranked" in each) && "answered" });
  $("tabs").replaceChildren(
    ...all.map((each, place) => {
      const selected = each.slug === front();
      const tab = element("button", each.title, {
        type: "button",
        role: "tab",
        id: "tab-" + each.slug,
        "aria-selected": String(selected),
        "aria-controls": each.slug ? "desk" : "quiz",
        tabindex: selected ? "0" : "-1",
      });
      if (each.done) tab.append(element("span", " ✓", { "aria-label": each.done }));
      tab.onclick = () => choose(each.slug);
      tab.onkeydown = (event) => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (!step) return;
        const next = all[(place + step + all.length) % all.length];
        choose(next.slug).then(() => $("tab-" + next.slug).focus());
      };
      return tab;
    }),
  );
}

async function choose(slug) {
  if (slug === front()) return;
  await save();
  asked = slug === "";
  if (mine() && !state.ended && !state.paused) await act("open", { slug, code: undefined });
  if (asked) render();
  else await show(slug);
}

async function show(slug) {
  shown = slug;
  const of = exercise();
  const task = element("div");
  task.innerHTML = of.task;
  $("task").replaceChildren(
    element("h2", of.title),
    element("p", of.level + ", " + of.minutes + " minutes", { class: "quiet" }),
    task,
    hintsOf(of),
  );
  $("task").scrollTop = 0;
  $("file").textContent = of.file;
  $("desk").setAttribute("aria-labelledby", "tab-" + slug);
  const { editor } = await import("/editor.js");
  pad = await editor($("editor"), of.code, state.preset.highlights, {
    changed: () => ($("saved").textContent = ""),
    pasted: (characters) => act("fact", { kind: "paste", amount: characters, code: undefined }),
    left: save,
  });
  saved = of.code;
  output(of);
  render();
}

function hintsOf(of) {
  const hints = element("section", "", { class: "hints" });
  of.taken.forEach((html, place) => {
    const body = element("div");
    body.innerHTML = html;
    hints.append(element("h3", "Hint " + (place + 1)), body);
  });
  return hints;
}

function output(of) {
  if (of.finished) {
    new Talk($("output"), of, { act, announce, time }).render();
  } else if (of.run) {
    ran(of.run);
  } else {
    const how = state.preset.runs
      ? "Ctrl+Enter runs the visible tests; Ctrl+Shift+Enter submits to the hidden laws."
      : "Nothing runs here until the session ends: read your code as an interviewer would.";
    $("output").replaceChildren(element("p", how, { class: "quiet" }));
  }
}

function ran(run) {
  const list = element("ul", "", { class: "tests" });
  for (const line of run.text.split("\n").filter((each) => each.trim())) {
    const kind = line.startsWith("  ok  ") ? "good" : line.startsWith("  FAIL") ? "bad" : "plain";
    const text = kind === "plain" ? line : line.slice(8);
    list.append(element("li", text, { class: kind, "aria-label": { good: "passed: ", bad: "failed: ", plain: "" }[kind] + text }));
  }
  const words = { 0: "All visible tests pass.", 1: "A visible test fails.", 3: "It does not compile.", 5: "Nothing is attempted yet." };
  $("output").replaceChildren(element("p", words[run.exitCode] ?? "The tests could not be run.", { class: "verdict" }), list);
}

function law({ slug, law, verdict }) {
  if (slug !== shown || state.preset.counted) return;
  let list = $("output").querySelector("ul.laws");
  if (!list) {
    list = element("ul", "", { class: "tests laws" });
    $("output").replaceChildren(list);
  }
  list.append(element("li", law, { class: verdict === "AC" ? "good" : "bad", "aria-label": (verdict === "AC" ? "holds: " : "broken: ") + law }));
}

function judged(judgement) {
  const held = judgement.laws.filter((each) => each.verdict === "AC").length;
  const counts = judgement.laws.length ? held + " of " + judgement.laws.length + " laws hold. " : "";
  const head = element("p", "", { class: "verdict " + (judgement.verdict === "AC" ? "good" : "bad") });
  head.append(element("strong", judgement.verdict), " " + (state.preset.counted ? counts : judgement.headline));
  const list = element("ul", "", { class: "tests laws" });
  const named = state.preset.counted ? [] : judgement.laws;
  for (const each of [...named].sort((one, other) => (one.verdict === "AC") - (other.verdict === "AC"))) {
    const item = element("li", each.law, { class: each.verdict === "AC" ? "good" : "bad", "aria-label": (each.verdict === "AC" ? "holds: " : "broken: ") + each.law });
    if (each.verdict !== "AC" && each.convention) item.append(element("span", each.convention, { class: "quiet" }));
    list.append(item);
  }
  $("output").replaceChildren(head, ...judgement.compileErrors.map((error) => element("pre", error)), list);
  announce(judgement.verdict + ". " + counts);
}

async function working(button, work) {
  if (busy || asked || !writable()) return;
  busy = true;
  render();
  const before = button.textContent;
  button.textContent = "…";
  announce("working");
  try {
    await work();
  } finally {
    button.textContent = before;
    busy = false;
    render();
  }
}

const run = () =>
  working($("run"), async () => {
    const answer = await act("run");
    if (answer) {
      ran(answer);
      announce($("output").querySelector(".verdict").textContent);
    }
  });

const submit = () =>
  working($("submit"), async () => {
    $("output").replaceChildren(element("p", "The hidden laws are put to it.", { class: "quiet" }));
    const answer = await act("submit");
    if (answer) judged(answer);
  });

async function sure(title, text, yes) {
  $("sure-title").textContent = title;
  $("sure-text").textContent = text;
  $("sure-yes").textContent = yes;
  $("sure").showModal();
  await new Promise((closed) => ($("sure").onclose = closed));
  return $("sure").returnValue === "yes";
}

async function finish() {
  const text = "The questions about it come next, and the code is final. What was not submitted is judged at the end.";
  if (await sure("Is this your code?", text, "Yes, ask me")) {
    await save();
    if (await act("finish")) $("output").querySelector("h3")?.focus();
  }
}

async function end() {
  const open = state.exercises.filter((each) => !each.finished).length;
  const text = open ? open + " of the exercises have not had their questions yet. What is there is judged." : "What was not submitted is judged.";
  if (await sure("End the session?", text, "End it")) {
    await save();
    $("end").textContent = "Judging…";
    await act("end");
  }
}

/** Everything that follows from the state and is cheap to set again. */
function render() {
  const of = exercise();
  if (!of) return;
  tabs();
  $("desk").hidden = asked;
  $("quiz").hidden = !asked;
  if (asked) quiz.render(state.quiz, running());
  const { preset } = state;
  pad?.setWritable(writable());
  $("run").hidden = !preset.runs || of.finished;
  $("submit").hidden = preset.submits === 0 || of.finished;
  $("hint").hidden = of.finished || of.taken.length >= of.hints;
  $("hint").textContent = "Hint " + (of.taken.length + 1) + " of " + of.hints;
  $("finish").hidden = of.finished;
  for (const id of ["run", "submit", "hint", "finish"]) $(id).disabled = busy || !writable();
  const submits = preset.submits < 0 ? "" : " (" + (preset.submits - of.submits) + " left)";
  if (!busy) $("submit").textContent = "Submit" + submits;
  if (preset.submits > 0 && of.submits >= preset.submits) $("submit").disabled = true;
  $("pause").hidden = !preset.pauses || state.ended;
  $("pause").textContent = state.paused ? "Go on" : "Pause";
  $("end").hidden = state.ended;
  document.body.classList.toggle("paused", state.paused);
  tell(problem);
  clock(state);
}

function clock({ left, elapsed, paused }) {
  const of = exercise();
  const since = of.finished ? of.talked : of.active;
  const further = state.open === of.slug ? elapsed - state.elapsed : 0;
  $("left").textContent = paused ? "paused" : time(left);
  $("own").textContent = asked ? "" : time(since + further) + (of.finished ? " talking" : " of " + of.minutes + ":00");
  $("left").classList.toggle("late", left <= 60000);
  for (const minutes of ANNOUNCED) {
    if (left <= minutes * 60000 && left > (minutes - 0.5) * 60000 && !announced.has(minutes)) {
      announced.add(minutes);
      announce(minutes === 1 ? "One minute left" : minutes + " minutes left");
    }
  }
}

function update(next) {
  const before = exercise();
  state = next;
  const of = exercise();
  if (!of) return;
  if (before && (before.finished !== of.finished || of.finished)) output(of);
  if (before && before.taken.length !== of.taken.length) {
    const hints = hintsOf(of);
    $("task").querySelector(".hints").replaceWith(hints);
    hints.querySelector("h3:last-of-type").scrollIntoView();
    announce(hints.lastChild.textContent);
  }
  if (!mine() && pad && pad.get() !== of.code) pad.set(of.code);
  render();
}

async function attach() {
  await post("attach");
  state = await (await fetch("/state", { headers: { "X-Podium-Token": token } })).json();
  tell("");
  await show(shown || state.open || state.exercises[0].slug);
}

function listen() {
  const events = new EventSource("/events?t=" + token);
  events.addEventListener("state", (event) => update(JSON.parse(event.data)));
  events.addEventListener("law", (event) => law(JSON.parse(event.data)));
  events.addEventListener("clock", (event) => {
    const now = JSON.parse(event.data);
    if (now.left === 0 && state.left > 0) save();
    state.left = now.left;
    if (now.left === 0) render();
    clock(now);
  });
  events.addEventListener("trouble", (event) => tell(JSON.parse(event.data).error));
  events.onerror = () => tell("The program does not answer. Start it again with ./podium mock: your code is kept.");
  events.onopen = () => problem.startsWith("The program") && tell("");
}

/** A bar that is dragged, or moved with the arrow keys. */
function resizable(bar, axis, property) {
  const set = (share) => {
    const kept = Math.min(0.8, Math.max(0.15, share));
    document.documentElement.style.setProperty(property, kept * 100 + "%");
    bar.setAttribute("aria-valuenow", Math.round(kept * 100));
  };
  const share = (event) => {
    const box = bar.parentElement.getBoundingClientRect();
    return axis === "x" ? (event.clientX - box.left) / box.width : (event.clientY - box.top) / box.height;
  };
  bar.onpointerdown = (event) => {
    bar.setPointerCapture(event.pointerId);
    bar.onpointermove = (move) => set(share(move));
  };
  bar.onpointerup = () => (bar.onpointermove = null);
  bar.onkeydown = (event) => {
    const step = { ArrowLeft: -2, ArrowUp: -2, ArrowRight: 2, ArrowDown: 2 }[event.key];
    if (step) set((Number(bar.getAttribute("aria-valuenow")) + step) / 100);
  };
  set(Number(axis === "x" ? 0.4 : 0.62));
}

function away() {
  if (document.hidden) {
    hiddenSince = Date.now();
    save();
  } else if (hiddenSince && mine() && !state.ended) {
    const seconds = Math.round((Date.now() - hiddenSince) / 1000);
    if (seconds >= AWAY_FROM) act("fact", { kind: "away", amount: seconds, code: undefined });
    hiddenSince = 0;
  }
}

$("run").onclick = run;
$("submit").onclick = submit;
$("finish").onclick = finish;
$("end").onclick = end;
$("hint").onclick = () => act("fact", { kind: "hint", amount: exercise().taken.length + 1 });
$("pause").onclick = async () => {
  await save();
  await act(state.paused ? "resume" : "pause");
};
document.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  if (event.shiftKey) submit();
  else if (state.preset.runs) run();
});
document.addEventListener("visibilitychange", away);
window.addEventListener("pagehide", save);
setInterval(save, SAVE_EVERY);
resizable($("columns"), "x", "--task");
resizable($("rows"), "y", "--pad");
await attach();
listen();
