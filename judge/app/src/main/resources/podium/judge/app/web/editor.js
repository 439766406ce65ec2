const INDENT = "    ";
/** Milliseconds after the last change when colors follow it: a key press is painted without waiting for them. */
const COLORS_AFTER = 80;

/**
 * A pad in a box: a plain text area, or CodeMirror with Java highlighting and nothing that helps further.
 * Esc lets the next Tab leave it.
 */
export async function editor(box, code, highlights, told) {
  box.replaceChildren();
  return highlights ? highlighted(box, code, told) : plain(box, code, told);
}

function plain(box, code, told) {
  const area = document.createElement("textarea");
  const off = { autocomplete: "off", autocorrect: "off", autocapitalize: "off", spellcheck: "false", wrap: "off", "aria-label": "Your code" };
  for (const [name, value] of Object.entries(off)) area.setAttribute(name, value);
  area.value = code;
  let leaves = false;
  area.onkeydown = (event) => {
    if (event.key === "Tab" && !leaves && !area.readOnly && !event.ctrlKey && !event.altKey) {
      event.preventDefault();
      if (!event.shiftKey) area.setRangeText(INDENT, area.selectionStart, area.selectionEnd, "end");
      area.dispatchEvent(new Event("input"));
    }
    leaves = event.key === "Escape" || (leaves && event.key === "Shift");
  };
  area.oninput = told.changed;
  area.onpaste = (event) => told.pasted(event.clipboardData.getData("text").length);
  area.onblur = told.left;
  box.append(area);
  return {
    get: () => area.value,
    set: (text) => (area.value = text),
    setWritable: (writable) => (area.readOnly = !writable),
    focus: () => area.focus(),
  };
}

async function highlighted(box, code, told) {
  const [{ EditorState, Compartment }, view, commands, language, { java }] = await Promise.all([
    import("@codemirror/state"),
    import("@codemirror/view"),
    import("@codemirror/commands"),
    import("@codemirror/language"),
    import("@codemirror/legacy-modes/mode/clike"),
  ]);
  const { parser } = language.StreamLanguage.define(java);
  const { EditorView } = view;
  const access = new Compartment();
  const closed = (writable) => [EditorState.readOnly.of(!writable), EditorView.editable.of(writable)];
  const made = new EditorView({
    parent: box,
    state: EditorState.create({
      doc: code,
      extensions: [
        EditorView.cspNonce.of(document.querySelector("meta[name=podium-nonce]").content),
        view.lineNumbers(),
        commands.history(),
        colors(view, parser, await import("@lezer/highlight")),
        language.bracketMatching(),
        language.indentUnit.of(INDENT),
        language.indentService.of(indentation),
        view.keymap.of([
          { key: "Tab", run: commands.insertTab, shift: commands.indentLess },
          ...commands.historyKeymap,
          ...commands.standardKeymap,
        ]),
        EditorView.contentAttributes.of({ "aria-label": "Your code", spellcheck: "false", autocorrect: "off", autocapitalize: "off" }),
        EditorView.updateListener.of((update) => update.docChanged && told.changed()),
        EditorView.domEventHandlers({
          paste: (event) => void told.pasted(event.clipboardData.getData("text").length),
          blur: () => void told.left(),
        }),
        access.of(closed(true)),
      ],
    }),
  });
  return {
    get: () => made.state.doc.toString(),
    set: (text) => made.dispatch({ changes: { from: 0, to: made.state.doc.length, insert: text } }),
    setWritable: (writable) => {
      if (made.state.readOnly === writable) made.dispatch({ effects: access.reconfigure(closed(writable)) });
    },
    focus: () => made.focus(),
  };
}

/** Of a line that Enter begins: as the one before, and one more within what that opens. */
function indentation(context, pos) {
  const line = context.state.doc.lineAt(pos);
  const before = line.text.slice(0, pos - line.from);
  return context.countColumn(before.match(/^\s*/)[0]) + (/[{(]\s*$/.test(before) ? context.unit : 0);
}

function colors({ Decoration, ViewPlugin }, parser, { highlightTree, tagHighlighter, tags }) {
  const highlighter = tagHighlighter(styles(tags));
  const marks = (doc) => {
    const ranges = [];
    const put = (from, to, name) => ranges.push(Decoration.mark({ class: name }).range(from, to));
    highlightTree(parser.parse(doc.toString()), highlighter, put);
    return Decoration.set(ranges);
  };
  class Colors {
    constructor(view) {
      this.view = view;
      this.marks = marks(view.state.doc);
    }
    update(update) {
      if (!update.docChanged) return;
      this.marks = this.marks.map(update.changes);
      clearTimeout(this.later);
      this.later = setTimeout(() => this.follow(), COLORS_AFTER);
    }
    follow() {
      this.marks = marks(this.view.state.doc);
      this.view.dispatch({});
    }
    destroy() {
      clearTimeout(this.later);
    }
  }
  return ViewPlugin.fromClass(Colors, { decorations: (plugin) => plugin.marks });
}

/** Classes, so that the colors stand with all others and follow the theme. */
function styles(tags) {
  return [
    { tag: [tags.keyword, tags.modifier, tags.controlKeyword, tags.definitionKeyword], class: "c-word" },
    { tag: [tags.typeName, tags.standard(tags.variableName)], class: "c-type" },
    { tag: [tags.string, tags.character], class: "c-text" },
    { tag: [tags.number, tags.bool, tags.atom, tags.null], class: "c-value" },
    { tag: [tags.comment], class: "c-note" },
    { tag: [tags.meta, tags.annotation], class: "c-meta" },
  ];
}
