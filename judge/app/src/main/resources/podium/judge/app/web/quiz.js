/** Cases of the quiz: options are put in order first, and only then it is told which is best, and why. */
export class Quiz {
  constructor(box, tools) {
    this.box = box;
    this.tools = tools;
    this.orders = new Map();
  }

  render(cases, writable) {
    const focused = this.box.contains(document.activeElement) ? document.activeElement.id : "";
    const intro = this.tools.element("p", "Put the options in order, best first; you may leave out the last ones. Its time counts for no exercise.", { class: "quiet" });
    this.box.replaceChildren(this.tools.element("h2", "The quiz"), intro, ...cases.map((each) => this.one(each, writable)));
    if (focused) (document.getElementById(focused) ?? this.box.querySelector("button, input:enabled"))?.focus();
  }

  one(each, writable) {
    const { element } = this.tools;
    const part = element("section", "", { class: "talk" });
    part.append(element("h3", each.title), element("p", each.about, { class: "quiet" }), element("p", each.situation));
    if ("ranked" in each) part.append(this.judged(each), this.marks(each, writable));
    else part.append(this.ask(each, writable));
    return part;
  }

  ask(each, writable) {
    const { element } = this.tools;
    const order = this.orders.get(each.name) ?? [];
    const again = () => this.render(this.tools.cases(), true);
    const list = element("ul", "", { class: "options" });
    each.options.forEach((text, place) => {
      const at = order.indexOf(place);
      const option = element("button", (at < 0 ? "" : at + 1 + ". ") + text, { type: "button", id: "option-" + each.name + "-" + place, "aria-pressed": String(at >= 0) });
      option.disabled = !writable;
      option.onclick = () => {
        this.orders.set(each.name, at < 0 ? [...order, place] : order.filter((other) => other !== place));
        again();
      };
      const item = element("li");
      item.append(option);
      list.append(item);
    });
    const answer = element("button", "This is my order", { type: "button", id: "order-" + each.name, class: "strong" });
    answer.disabled = !writable || order.length === 0;
    answer.onclick = () => this.tools.act("order", { case: each.name, order });
    const box = element("div");
    box.append(list, answer);
    return box;
  }

  judged(each) {
    const { element } = this.tools;
    const box = element("div");
    const list = element("ol");
    for (const { text, why, yours } of each.ranked) {
      const item = element("li", text + " ");
      item.append(element("span", yours ? "yours: " + yours : "left out by you", { class: "quiet" }), element("p", why, { class: "quiet" }));
      list.append(item);
    }
    const compute = each.exercise ? " Compute it: ./podium show " + each.exercise : "";
    box.append(element("p", each.judged, { class: "verdict " + (each.firstRight ? "good" : "bad") }), list, element("p", "Source: " + each.source + compute, { class: "quiet" }));
    return box;
  }

  marks(each, writable) {
    const { element } = this.tools;
    const known = "made" in each;
    const list = element("fieldset");
    const asked = known ? "You say that you named " + each.made + " of " + each.points.length + "." : "Which did you? (Marked by yourself, kept apart from what is judged.)";
    list.append(element("legend", "A strong answer names these first. " + asked));
    each.points.forEach((point) => {
      const label = element("label");
      label.append(element("input", "", { type: "checkbox" }), " " + point);
      list.append(label);
    });
    list.disabled = known || !writable;
    if (!known) {
      const keep = element("button", "Keep", { type: "button", id: "keep-" + each.name });
      keep.onclick = () => this.tools.act("named", { case: each.name, made: list.querySelectorAll(":checked").length });
      list.append(keep);
    }
    return list;
  }
}
