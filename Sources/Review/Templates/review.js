// Adds keys, drafts of notes and spoken notices to pages that work without it.
(() => {
  "use strict";
  const body = document.body;
  const keys = JSON.parse(body.dataset.keys || "{}");
  const fields = "input:not([type=checkbox]):not([type=radio]):not([type=hidden]), textarea, select";
  const dismissal = document.querySelector("details.dismiss");
  let begun = "";

  const control = (action) => document.querySelector(`main [data-action="${action}"]`) ||
    document.querySelector(`[data-action="${action}"]`);

  const perform = (action) => {
    const found = control(action);
    if (!found) return Boolean(pages[action] && (location.href = pages[action]));
    if (found.matches("details")) {
      found.open = action === "dismiss" ? !found.open : true;
      const inner = found.querySelector(action === "dismiss" ? "button" : fields);
      if (found.open && inner) inner.focus(); else found.querySelector("summary").focus();
    } else if (found.matches("input, textarea")) {
      const around = found.closest("details");
      if (around) around.open = true;
      found.focus();
      found.select();
    } else {
      found.click();
    }
    return true;
  };
  // Where the page has no control of its own, a key goes to the page that has.
  const pages = { filter: "/findings", search: "/findings", list: "/findings", help: "/help" };

  document.addEventListener("keydown", (event) => {
    const target = event.target;
    if (target.matches && target.matches(fields)) {
      if (event.key === "Escape") target.blur();
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        const save = target.form && target.form.querySelector("[data-save]");
        if (save) { event.preventDefault(); save.click(); }
      }
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === "Escape") {
      begun = "";
      const open = document.querySelector("main details[open]");
      const close = document.querySelector("[data-close]");
      if (open) { open.open = false; open.querySelector("summary").focus(); } else if (close) close.click();
      return;
    }
    if (!Object.keys(keys).length) return;
    let done = false;
    if (event.key === "Backspace") {
      done = perform("undo");
    } else if (dismissal && dismissal.open && /^[1-9]$/.test(event.key)) {
      const reason = dismissal.querySelector(`[data-reason="${event.key}"]`);
      const note = document.getElementById("note");
      if (reason && event.key === "9" && note && !note.value.trim()) {
        say("“Other” needs a note that says which. Write it, then choose the reason again.");
        note.focus();
        done = true;
      } else if (reason) {
        reason.click();
        done = true;
      }
    } else if (event.key.length === 1) {
      const typed = begun ? `${begun} ${event.key}` : event.key;
      begun = "";
      if (keys[typed]) done = perform(keys[typed]);
      else if (Object.keys(keys).some((key) => key.startsWith(`${event.key} `))) { begun = event.key; done = true; }
    }
    if (done) event.preventDefault();
  });

  // A held key or a double click must not send a decision twice.
  for (const form of document.forms) {
    form.addEventListener("submit", (event) => {
      if (form.dataset.sent) event.preventDefault();
      form.dataset.sent = "yes";
    });
  }
  window.addEventListener("pageshow", () => { for (const form of document.forms) delete form.dataset.sent; });

  const notices = document.querySelector(".notices");
  const say = (text) => {
    const line = document.createElement("p");
    line.textContent = text;
    notices.replaceChildren(line);
  };
  // What is there when a page opens is not read out, so it is put there again.
  if (notices.childElementCount) {
    const parts = [...notices.children];
    notices.replaceChildren();
    setTimeout(() => notices.replaceChildren(...parts), 50);
    const saved = parts[0].dataset.saved;
    if (saved) store((drafts) => drafts.removeItem(saved));
  }

  function store(work) {
    try { return work(window.localStorage); } catch { return null; }
  }
  const form = document.querySelector("form[data-draft]");
  const note = form && form.querySelector("textarea");
  if (note) {
    const name = form.dataset.draft;
    const draft = store((drafts) => drafts.getItem(name));
    if (draft !== null && draft !== note.value) {
      note.value = draft;
      say("The note that you had begun is back.");
    }
    note.addEventListener("input", () => store((drafts) => drafts.setItem(name, note.value)));
  }
})();
