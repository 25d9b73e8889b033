// Enhancement only: everything works without it.
"use strict";

const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

// Home: a field that leads to the list of areas, already filtered.
for (const place of document.querySelectorAll("[data-find]")) {
  const { find, findLabel, findHint, findButton } = place.dataset;
  const input = element("input", { id: "cari", type: "search", placeholder: findHint, autocomplete: "off" });
  const go = () => location.assign(find + "?cari=" + encodeURIComponent(input.value.trim()));
  const button = element("button", { type: "button", textContent: findButton, onclick: go });
  input.addEventListener("keydown", (event) => { if (event.key === "Enter") go(); });
  place.classList.add("ready");
  place.querySelector(".label").replaceWith(
    element("label", { className: "label", htmlFor: "cari", textContent: findLabel }),
    element("div", { className: "search", role: "search" }, input, button));
}

// Lists: a filter over all groups on the page.
for (const list of document.querySelectorAll("[data-filter]")) {
  const input = element("input", { id: "saring", type: "search", autocomplete: "off" });
  const status = element("p", { role: "status" });
  const items = [...list.querySelectorAll(".places li")].map((item) => ({ item, words: fold(item.textContent) }));
  const groups = [...list.querySelectorAll(".places")];
  const index = list.querySelector(".index");
  const filter = () => {
    const wanted = fold(input.value.trim()).split(/\s+/);
    let found = 0;
    for (const { item, words } of items) {
      item.hidden = !wanted.every((word) => words.includes(word));
      found += item.hidden ? 0 : 1;
    }
    for (const group of groups) {
      group.hidden = !group.querySelector("li:not([hidden])") && input.value !== "";
      for (const folded of group.querySelectorAll("details")) folded.open = input.value !== "";
    }
    if (index) index.hidden = input.value !== "";
    status.textContent = input.value === "" ? "" : found === 0 ? list.dataset.filterNone : String(found);
  };
  input.addEventListener("input", filter);
  list.prepend(element("div", { className: "filter" },
    element("label", { className: "label", htmlFor: "saring", textContent: list.dataset.filter }), input, status));
  input.value = new URLSearchParams(location.search).get("cari") ?? "";
  if (input.value) { filter(); input.focus(); }
}

// A link into a fold opens it; a link to a folded list opens the list.
function reveal() {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  for (let at = target; at; at = at.parentElement) if (at.localName === "details") at.open = true;
  for (const folded of target.querySelectorAll(":scope > details")) folded.open = true;
  target.scrollIntoView();
}
addEventListener("hashchange", reveal);
reveal();

// Paper has no folds: they open before printing and close after it.
addEventListener("beforeprint", () => {
  for (const fold of document.querySelectorAll("details:not([open])")) { fold.open = true; fold.dataset.printed = ""; }
});
addEventListener("afterprint", () => {
  for (const fold of document.querySelectorAll("[data-printed]")) { fold.open = false; delete fold.dataset.printed; }
});
