"use strict";
// Comfort on top of pages that work without it: sorting, a shortcut to the search field, charts, where a large picture begins, parts that look again. Nothing is loaded from elsewhere.
(() => {
  document.addEventListener("keydown", (event) => {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const field = document.getElementById("search");
      if (field) { event.preventDefault(); field.focus(); field.select(); }
    }
  });

  // Charts cost a library: it is asked for where there is something to draw.
  const load = (path) => new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = path;
    script.addEventListener("load", done);
    script.addEventListener("error", failed);
    document.head.append(script);
  });
  const { charts, pictures } = document.currentScript.dataset;
  if (charts && document.querySelector("figure[data-picture]")) {
    // Without them the drawings of the page stay as they are.
    load(charts).then(() => load(pictures)).catch(() => {});
  }

  // A picture larger than its frame begins at the box that the page is about, else at the first boxes that are in sight.
  for (const frame of document.querySelectorAll(".chain-frame")) {
    const boxes = [...frame.querySelectorAll("rect.step")].map((box) => ({ box, x: Number(box.getAttribute("x")), y: Number(box.getAttribute("y")) }));
    const chosen = boxes.find(({ box }) => box.classList.contains("is-chosen"));
    const sighted = boxes.filter(({ x }) => x < frame.clientWidth - 64);
    if (chosen) {
      frame.scrollTo(chosen.x + 64 - frame.clientWidth / 2, chosen.y + 56 - frame.clientHeight / 2);
    } else if (sighted.length > 0) {
      frame.scrollTop = Math.min(...sighted.map(({ y }) => y)) - 8;
    }
  }

  const plain = (cell) => {
    const link = cell.querySelector("[data-value]");
    if (link) { return link.dataset.value === "" ? null : Number(link.dataset.value); }
    return cell.textContent.trim();
  };

  const compare = (left, right) => {
    if (left === null || right === null) { return left === right ? 0 : left === null ? 1 : -1; }
    return typeof left === "number" && typeof right === "number" ? left - right : String(left).localeCompare(String(right), document.documentElement.lang);
  };

  const sort = (table, index, button) => {
    const head = button.closest("th");
    const rising = head.getAttribute("aria-sort") !== "ascending";
    for (const other of table.querySelectorAll("thead th")) { other.removeAttribute("aria-sort"); }
    head.setAttribute("aria-sort", rising ? "ascending" : "descending");
    const body = table.tBodies[0];
    const rows = [...body.rows].filter((row) => !row.classList.contains("total"));
    const totals = [...body.rows].filter((row) => row.classList.contains("total"));
    rows.sort((a, b) => (rising ? 1 : -1) * compare(plain(a.cells[index]), plain(b.cells[index])));
    body.append(...rows, ...totals);
  };

  const makeSortable = (root) => {
    for (const table of root.querySelectorAll(".table-figure table")) {
      if (table.tBodies[0].rows.length < 3) { continue; }
      [...table.tHead.rows[0].cells].forEach((head, index) => {
        const button = document.createElement("button");
        button.type = "button";
        button.className = "sort";
        button.append(...head.childNodes);
        head.append(button);
        button.addEventListener("click", () => sort(table, index, button));
      });
    }
  };
  makeSortable(document);

  // What changes by itself is looked at again, unless its reader is busy in it.
  const lookAgain = async (part) => {
    if (document.hidden || part.contains(document.activeElement) || part.querySelector("[aria-sort]")) { return part; }
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(part.id);
    if (!answer.ok || !fresh) { return part; }
    makeSortable(fresh);
    part.replaceWith(fresh);
    return fresh;
  };
  for (const live of document.querySelectorAll("[data-live]")) {
    let part = live;
    // Where the server is away for a while it is asked again later.
    setInterval(() => lookAgain(part).then((fresh) => { part = fresh; }, () => {}), 1000 * Number(part.dataset.live));
  }
})();
