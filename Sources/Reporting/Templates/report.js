"use strict";
(() => {
  const form = document.querySelector("form.filters");
  if (!form) return;
  const findings = [...document.querySelectorAll("#conflicts ~ article.finding")];
  const field = (name) => form.querySelector("#filter-" + name);
  const status = form.querySelector("[role=status]");
  const matches = (finding) => {
    const words = field("words").value.trim().toLowerCase();
    const speaker = field("speaker").value;
    const data = finding.dataset;
    return (!words || finding.textContent.toLowerCase().includes(words))
      && (!speaker || data.speakers.split(" ").includes(speaker))
      && (!field("type").value || data.type === field("type").value)
      && (!field("scope").value || data.scope === field("scope").value)
      && Number(data.score) >= Number(field("score").value);
  };
  const apply = () => {
    let shown = 0;
    for (const finding of findings) {
      finding.hidden = !matches(finding);
      if (!finding.hidden) shown += 1;
    }
    status.textContent = shown + " of " + findings.length + " shown";
  };
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
  addEventListener("hashchange", () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target) return;
    if (target.tagName === "DETAILS") target.open = true;
    if (target.hidden) { form.reset(); }
  });
  if (findings.length > 1) form.removeAttribute("hidden");
  apply();
})();
