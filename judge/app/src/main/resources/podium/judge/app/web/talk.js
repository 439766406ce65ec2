/** The questions after an exercise: one at a time, and what a strong answer holds only after one's own. */
export class Talk {
  constructor(box, exercise, tools) {
    this.box = box;
    this.exercise = exercise;
    this.tools = tools;
  }

  render() {
    const typed = this.box.querySelector("textarea");
    if (typed?.value && typed.dataset.question === String(this.current()?.number)) return;
    this.box.replaceChildren(...this.exercise.talk.filter((each) => this.isReached(each)).map((each) => this.one(each)));
    if (!this.current()) this.box.append(this.note("That was all on this exercise. Self-marked points are shown, and never counted as judged."));
  }

  current() {
    return this.exercise.talk.find((each) => !("made" in each));
  }

  isReached(each) {
    const current = this.current();
    return !current || this.exercise.talk.indexOf(each) <= this.exercise.talk.indexOf(current);
  }

  one(each) {
    const part = document.createElement("section");
    part.className = "talk";
    const title = document.createElement("h3");
    title.tabIndex = -1;
    title.textContent = each.question;
    part.append(title);
    if ("points" in each) part.append(...this.marks(each));
    else part.append(this.ask(each));
    return part;
  }

  ask(each) {
    const form = document.createElement("form");
    const area = document.createElement("textarea");
    area.setAttribute("aria-label", "Your answer");
    for (const [name, value] of Object.entries({ autocomplete: "off", autocorrect: "off", spellcheck: "false", rows: "5" })) area.setAttribute(name, value);
    area.dataset.question = each.number;
    const answer = this.button("Answer");
    const aloud = this.button("I answered aloud");
    answer.onclick = () => area.value.trim() && this.answer(each, area);
    aloud.onclick = () => {
      area.value = "";
      this.answer(each, area);
    };
    form.onsubmit = (event) => event.preventDefault();
    form.append(area, answer, aloud, this.note("About two minutes, as in the room. What a strong answer holds comes after yours."));
    return form;
  }

  async answer(each, area) {
    const text = area.value;
    area.value = "";
    const done = await this.tools.act("answer", { question: each.number, text });
    if (!done) area.value = text;
  }

  marks(each) {
    const own = this.note(each.answer ? "You: " + each.answer : "You answered aloud.");
    const list = document.createElement("fieldset");
    const legend = document.createElement("legend");
    legend.textContent = "A strong answer holds these points. Which did you make? (Marked by yourself, kept apart from what is judged.)";
    list.append(legend);
    each.points.forEach((point) => {
      const label = document.createElement("label");
      const box = document.createElement("input");
      box.type = "checkbox";
      label.append(box, " " + point);
      list.append(label);
    });
    if ("made" in each) {
      list.disabled = true;
      legend.textContent = "A strong answer holds these points. You say that you made " + each.made + " of " + each.points.length + ".";
      return [own, list];
    }
    const keep = this.button("Next");
    keep.onclick = () => this.tools.act("mark", { question: each.number, made: list.querySelectorAll(":checked").length, of: each.points.length });
    return [own, list, keep];
  }

  button(text) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = text;
    return button;
  }

  note(text) {
    const note = document.createElement("p");
    note.className = "quiet";
    note.textContent = text;
    return note;
  }
}
