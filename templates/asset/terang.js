// Enhancement only: everything works without it.
"use strict";

const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

// The search: an index that is fetched when the field is first used; from then on nothing is asked of the network.
const plain = (text) => fold(text).replace(/[^\p{L}\p{N}]+/gu, " ").trim();

function prepare({ same, optional, entries }) {
  const words = (text) => plain(text).split(" ").flatMap((word) => (same[word] ?? word).split(" ")).filter(Boolean);
  const rows = entries.map(([name, href, kind, more]) =>
    ({ name, href, kind, all: words(name + " " + kind + " " + more), own: words(name).join(" ") }));
  // Every word must begin a word of the entry; words for a kind of place only help. The more exact the name, the earlier.
  return (query) => {
    const wanted = words(query);
    const score = (row) => {
      let points = 0;
      for (const word of wanted) {
        const hit = row.all.includes(word) ? 3 : row.all.some((one) => one.startsWith(word)) ? 2 : 0;
        if (!hit && !optional.includes(word)) return 0;
        points += hit;
      }
      const sought = wanted.join(" ");
      return points && points + (row.own === sought ? 9 : row.own.startsWith(sought) ? 4 : row.own.split(" ").includes(wanted.at(-1)) ? 2 : 0);
    };
    return wanted.length === 0 ? [] : rows.map((row) => ({ row, points: score(row) })).filter((found) => found.points)
      .sort((one, other) => other.points - one.points || one.row.own.length - other.row.own.length).map((found) => found.row);
  };
}

for (const place of document.querySelectorAll("[data-search]")) {
  const { search, page, label, hint, button, none, found, failed } = place.dataset;
  const input = element("input", { id: "cari", type: "search", placeholder: hint, autocomplete: "off" });
  const status = element("p", { role: "status" });
  const list = element("ul", { className: "rows results" });
  const isHere = location.pathname === page;
  let index;
  const load = () => index ??= fetch(search).then((answer) => answer.json()).then(prepare).catch(() => { index = undefined; });
  const show = async () => {
    const typed = input.value;
    const find = typed.trim() && await load();
    if (typed !== input.value) return;
    const rows = find ? find(typed) : [];
    status.textContent = !typed.trim() ? "" : !find ? failed : rows.length ? found + " " + rows.length : none;
    list.replaceChildren(...rows.slice(0, 20).map(({ name, href, kind }) =>
      element("li", {}, element("a", { href, textContent: name }), " ", element("span", { className: "note", textContent: kind }))));
  };
  const go = async () => {
    if (!isHere) return location.assign(page + "?cari=" + encodeURIComponent(input.value.trim()));
    await show();
    list.querySelector("a")?.focus();
  };
  input.addEventListener("focus", load, { once: true });
  input.addEventListener("input", show);
  place.addEventListener("keydown", (event) => {
    const stops = [input, ...list.querySelectorAll("a")];
    const at = stops.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    if (at === 0 && event.key === "Enter") go();
    if (at >= 0 && stops[to]) { event.preventDefault(); stops[to].focus(); }
  });
  place.classList.add("ready");
  place.querySelector(".label").replaceWith(
    element("label", { className: "label", htmlFor: "cari", textContent: label }),
    element("div", { className: "search", role: "search" }, input, element("button", { type: "button", textContent: button, onclick: go })),
    status, list);
  const asked = isHere && new URLSearchParams(location.search).get("cari");
  if (asked) { input.value = asked; show(); input.focus(); }
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

// Deadlines: a day chosen in a field leaves its row alone on the page.
for (const days of document.querySelectorAll("[data-first]")) {
  const { first, last, label, outside } = days.dataset;
  const rows = [...days.querySelectorAll("tbody tr")];
  const folds = days.querySelectorAll("details");
  const input = element("input", { id: "tanggal", type: "date", min: first, max: last });
  const status = element("p", { role: "status" });
  input.addEventListener("input", () => {
    const at = (Date.parse(input.value) - Date.parse(first)) / 864e5;
    const isChosen = at in rows;
    rows.forEach((row, index) => { row.hidden = isChosen && index !== at; });
    for (const table of days.querySelectorAll("table")) table.hidden = isChosen && !table.contains(rows[at]);
    for (const fold of folds) { fold.open = isChosen; fold.hidden = isChosen && !fold.contains(rows[at]); }
    status.textContent = input.value && !isChosen ? outside : "";
  });
  days.prepend(element("div", { className: "filter" },
    element("label", { className: "label", htmlFor: "tanggal", textContent: label }), input, status));
}

// A chart as a file: what stands around it on the page goes with it, and the colours, which are the page's, are written into it.
const SVG = "http://www.w3.org/2000/svg";
const KEPT = ["fill", "stroke", "stroke-width", "stroke-linejoin", "paint-order", "font-weight", "font-size"];

function drawn(name, attributes, ...children) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function picture(figure) {
  const chart = [...figure.querySelectorAll("svg.chart")].find((one) => one.getClientRects().length);
  const [, , width, height] = chart.getAttribute("viewBox").split(" ").map(Number);
  const copy = chart.cloneNode(true);
  const marks = copy.querySelectorAll("*");
  chart.querySelectorAll("*").forEach((mark, at) => {
    const style = getComputedStyle(mark);
    for (const name of KEPT) marks[at].setAttribute(name, style.getPropertyValue(name));
  });
  const page = getComputedStyle(document.body);
  const about = (selector) => document.querySelector(selector)?.textContent.trim().replace(/\s+/g, " ") ?? "";
  const lines = [];
  const write = (words, size, weight, y) => {
    for (const word of words.split(" ")) {
      const last = lines.at(-1);
      if (last?.of === words && (last.text.length + word.length) * size * .55 < width) last.text += " " + word;
      else lines.push({ of: words, text: word, size, weight, y: y += size * 1.4 });
    }
    return y;
  };
  let y = write(figure.dataset.finding, 17, 700, 0);
  y = write(figure.querySelector("figcaption span").textContent, 13, 400, y);
  const top = y + 14;
  y = write(figure.querySelector(".source").firstChild.textContent.replace(/\s*·\s*$/, "") + " · " + about(".as-of").split(" · ")[0], 12, 400, top + height);
  y = write(about("title") + " · " + location.href.replace(/[?#].*/, ""), 12, 400, y);
  y = write(about(".synthetic"), 12, 700, y);
  for (const [key, value] of Object.entries({ y: top, width, height })) copy.setAttribute(key, value);
  return drawn("svg", { xmlns: SVG, viewBox: `-16 -8 ${width + 32} ${y + 24}`, "font-family": "Plus Jakarta Sans, sans-serif" },
    drawn("rect", { x: -16, y: -8, width: "100%", height: "100%", fill: page.backgroundColor }), copy,
    ...lines.map((line) => drawn("text", { y: line.y, fill: page.color, "font-size": line.size, "font-weight": line.weight }, line.text)));
}

// Its numbers as a file: as the open data write them where they are figures, else as printed.
function numbers(figure) {
  const cell = (one) => {
    const text = one.querySelector("[data-value]")?.dataset.value
      ?? [...one.childNodes].filter((node) => !/note|hidden/.test(node.className)).map((node) => node.textContent).join("").trim().replaceAll("\u00a0", " ");
    return /[",\n]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
  };
  return [...figure.querySelectorAll("tr:not(.told)")].map((row) => [...row.cells].map(cell).join(",") + "\n").join("");
}

for (const figure of document.querySelectorAll("[data-image]")) {
  const save = (ending, type, content) => {
    const asOf = document.querySelector("[data-as-of]")?.dataset.asOf ?? "";
    const name = [figure.id, ...location.pathname.split("/").filter((part) => part && part !== "index.html"), asOf].join("_");
    const href = URL.createObjectURL(new Blob([content], { type }));
    element("a", { href, download: name + ending }).click();
    URL.revokeObjectURL(href);
  };
  const button = (textContent, onclick) => element("button", { type: "button", className: "plain", textContent, onclick },
    element("span", { className: "hidden", textContent: " " + figure.dataset.finding }));
  figure.querySelector(".source").append(
    " · ", button(figure.dataset.image, () => save(".svg", "image/svg+xml", new XMLSerializer().serializeToString(picture(figure)))),
    " · ", button(figure.dataset.csv, () => save(".csv", "text/csv", numbers(figure))));
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

// A frame in which nothing scrolls is no stop of the keyboard; one that opens or narrows may become one.
for (const frame of document.querySelectorAll(".scroll[tabindex]")) {
  const stop = ["role", "tabindex", "aria-label"].map((name) => [name, frame.getAttribute(name)]);
  new ResizeObserver(() => stop.forEach(([name, value]) =>
    frame.scrollWidth > frame.clientWidth ? frame.setAttribute(name, value) : frame.removeAttribute(name))).observe(frame);
}
