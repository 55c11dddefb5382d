"use strict";
// Draws the pictures of a page again with Apache ECharts, from what each says of itself as JSON. Every text and every
// number that is read was written by the server; here is only decided where it stands. Loaded by corridor.js.
(() => {
  const root = document.documentElement;
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const probe = document.createElement("span");
  probe.hidden = true;
  document.body.append(probe);
  const pixel = document.createElement("canvas").getContext("2d", { willReadFrequently: true });

  // A colour of the stylesheet as the canvas understands it, whatever it is mixed of.
  const paint = (name) => {
    probe.style.color = `var(--${name})`;
    pixel.clearRect(0, 0, 1, 1);
    pixel.fillStyle = getComputedStyle(probe).color;
    pixel.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = pixel.getImageData(0, 0, 1, 1).data;
    return `rgba(${red}, ${green}, ${blue}, ${+(alpha / 255).toFixed(3)})`;
  };
  const palette = () => Object.fromEntries(
    ["paper", "ground", "ink", "soft", "line", "strong-line", "accent", "accent-ground", "mark", "mark-ground", "bad", "bad-ground", "bar", "step-1", "step-2", "step-3", "step-4", "step-5"]
      .map((name) => [name, paint(name)]));
  const font = () => getComputedStyle(document.body).fontFamily;

  const wide = (character) => character.codePointAt(0) >= 0x2e80;
  const units = (text) => [...text].reduce((sum, character) => sum + (wide(character) ? 2 : 1), 0);

  // Lines of at most so many Latin letters' width.
  const wrapped = (text, most) => {
    const lines = [""];
    for (const piece of text.match(/[⺀-\u{10ffff}]|[^\s⺀-\u{10ffff}]+|\s+/gu) || []) {
      const line = lines[lines.length - 1];
      if (line && units(line + piece.trimEnd()) > most) { lines.push(piece.trimStart()); } else { lines[lines.length - 1] += piece; }
    }
    return lines.map((line) => line.trim()).filter((line) => line).join("\n");
  };

  const textWidth = (text, size, family, weight = 400) => {
    pixel.font = `${weight} ${size}px ${family}`;
    return pixel.measureText(text).width;
  };

  const common = (picture, colours, family) => ({
    animation: !still.matches,
    animationDuration: 120,
    animationDurationUpdate: 120,
    backgroundColor: "transparent",
    textStyle: { fontFamily: family, color: colours.ink },
    aria: { enabled: true, label: { description: picture.description } },
    tooltip: {
      renderMode: "richText", confine: true, transitionDuration: 0, backgroundColor: colours.paper, borderColor: colours["strong-line"],
      borderWidth: 1, padding: [8, 12], textStyle: { color: colours.ink, fontSize: 13, lineHeight: 19, fontFamily: family },
      shadowBlur: 0, shadowColor: "transparent",
    },
  });

  const told = (picture, category, ...texts) => [picture.categories[category].text, ...texts].map((text) => wrapped(text, 44)).join("\n");

  const line = (picture, colours, family, width) => {
    const [values, first] = ["value", "first"].map((role) => picture.series.find((series) => series.role === role));
    const at = (series, index) => series && series.marks.find((mark) => mark.category === index);
    const known = values.marks.filter((mark) => mark.value !== null);
    const last = known[known.length - 1];
    const ticks = picture.ticks;
    // On a narrow screen the unit stands under its number.
    const [size, texts] = [width < 480 ? 11 : 12, ticks.map((tick) => width < 480 ? wrapped(tick.text, 11) : tick.text)];
    const widest = Math.ceil(Math.max(...texts.flatMap((text) => text.split("\n")).map((text) => textWidth(text, size, family))));
    const point = (mark) => mark.value === null ? { value: "-" } : {
      value: mark.value, href: mark.href, symbolSize: mark === last ? 9 : 7,
      itemStyle: { color: mark === last ? colours.mark : colours.paper, borderColor: mark === last ? colours.mark : colours.accent },
      label: mark === last ? { show: true } : undefined,
    };
    return {
      ...common(picture, colours, family),
      grid: { left: widest + 14, right: 16, top: 28, bottom: 30, outerBoundsMode: "none" },
      xAxis: {
        type: "category", data: picture.categories.map((category) => category.text), boundaryGap: false,
        axisLine: { onZero: false, lineStyle: { color: colours["strong-line"] } }, axisTick: { show: false },
        axisLabel: {
          color: colours.soft, fontSize: 12, margin: 10, hideOverlap: true, showMinLabel: true, showMaxLabel: true,
          alignMinLabel: "left", alignMaxLabel: "right",
        },
      },
      yAxis: {
        type: "value", min: ticks[0].at, max: ticks[ticks.length - 1].at, interval: ticks[1].at - ticks[0].at,
        axisLine: { show: false }, axisTick: { show: false }, splitLine: { lineStyle: { color: colours.line } },
        axisLabel: {
          align: "right", margin: 10, color: colours.soft, fontSize: size, lineHeight: size + 1,
          formatter: (value, index) => texts[index] || "",
        },
      },
      tooltip: {
        ...common(picture, colours, family).tooltip, trigger: "axis",
        axisPointer: { type: "line", lineStyle: { color: colours["strong-line"], type: "solid" }, label: { show: false } },
        formatter: (items) => {
          const index = items[0].dataIndex;
          const earlier = at(first, index);
          return told(picture, index, at(values, index).text, ...(earlier ? [`${first.name}: ${earlier.text}`] : []));
        },
      },
      series: [
        {
          type: "line", name: "value", z: 4, data: values.marks.map(point), symbol: "circle", showAllSymbol: true, symbolSize: 7,
          lineStyle: { color: colours.accent, width: 2 }, itemStyle: { borderWidth: 1.5 }, emphasis: { scale: 1.4 },
          label: {
            show: false, position: "top", distance: 8, align: "right", offset: [6, 0], fontSize: 13, fontWeight: 600, color: colours.ink,
            textBorderColor: colours.paper, textBorderWidth: 3, formatter: () => last.text,
          },
          markLine: ticks[0].at < 0 ? {
            silent: true, symbol: "none", animation: false, z: 1, label: { show: false }, data: [{ yAxis: 0 }],
            lineStyle: { color: colours["strong-line"], type: "solid", width: 1 },
          } : undefined,
        },
        ...(first ? [{
          type: "line", name: "first", z: 3, silent: true,
          data: values.marks.map((mark) => {
            const earlier = at(first, mark.category);
            const value = earlier ? earlier.value : mark.value;
            return { value: value === null ? "-" : value, symbolSize: earlier ? 5 : 0 };
          }),
          symbol: "circle", showAllSymbol: true, itemStyle: { color: colours["strong-line"] },
          lineStyle: { color: colours["strong-line"], width: 1.5, type: "dashed" },
        }] : []),
      ],
    };
  };

  const bars = (picture, colours, family, width) => {
    const marks = picture.series[0].marks;
    const room = Math.ceil(Math.max(...marks.map((mark) => textWidth(mark.text, 13, family, 600)))) + 20;
    const most = Math.max(12, Math.floor(width / 7));
    const shorten = (text) => {
      let line = "";
      for (const character of text) {
        if (units(line) >= most - 1) { return `${line}…`; }
        line += character;
      }
      return line;
    };
    const numbers = marks.map((mark) => mark.value).filter((value) => value !== null);
    return {
      ...common(picture, colours, family),
      grid: { left: 0, right: Math.min(room, width / 2), top: 12, bottom: 0, outerBoundsMode: "none" },
      xAxis: { type: "value", show: false, min: Math.min(0, ...numbers), max: Math.max(0, ...numbers) || 1 },
      yAxis: {
        type: "category", inverse: true, data: picture.categories.map((category) => shorten(category.text)),
        axisLine: { show: false }, axisTick: { show: false }, z: 5,
        axisLabel: { inside: true, align: "left", verticalAlign: "bottom", margin: 0, padding: [0, 0, 13, 0], color: colours.ink, fontSize: 13, interval: 0 },
      },
      tooltip: { ...common(picture, colours, family).tooltip, trigger: "item", formatter: (item) => told(picture, item.dataIndex, marks[item.dataIndex].text) },
      series: [{
        type: "bar", barWidth: 18, barMinHeight: 2, cursor: "pointer",
        data: marks.map((mark) => ({
          value: mark.value === null ? 0 : mark.value, href: mark.href,
          itemStyle: { color: mark.isMarked ? colours.accent : colours.bar, opacity: mark.value === null ? 0 : 1 },
        })),
        // The names stand above the bars: the row is theirs, the bar its lower part.
        barCategoryGap: 0, itemStyle: { borderRadius: 1 }, emphasis: { itemStyle: { borderColor: colours.ink, borderWidth: 2 } },
        label: { show: true, position: "right", distance: 8, fontSize: 13, fontWeight: 600, color: colours.ink, formatter: (item) => marks[item.dataIndex].text },
      }],
    };
  };

  const timeline = (picture, colours, family, width) => {
    const isWide = width >= 720;
    const left = isWide ? 270 : 16;
    const ticks = picture.ticks.map((tick) => tick.at);
    const span = (role) => {
      const series = picture.series.find((one) => one.role === role);
      const isPlan = role === "plan";
      return {
        type: "custom", name: role, z: isPlan ? 2 : 3, cursor: "pointer", clip: true,
        data: series.marks.map((mark) => ({ value: [mark.from, mark.value, mark.category], href: mark.href, text: mark.text })),
        encode: { x: [0, 1], y: 2 },
        renderItem: (_, api) => {
          const [start, row] = api.coord([api.value(0), api.value(2)]);
          const [end] = api.coord([api.value(1), api.value(2)]);
          const [middle, tall] = [isWide ? row : row + 8, isPlan ? 20 : 6];
          return {
            type: "rect", shape: { x: start, y: middle - tall / 2, width: Math.max(3, end - start), height: tall, r: isPlan ? 2 : 1 },
            style: isPlan ? { fill: "transparent", stroke: colours.soft, lineWidth: 1.2 } : { fill: colours.accent },
            emphasis: { style: isPlan ? { stroke: colours.ink, lineWidth: 2 } : { stroke: colours.ink, lineWidth: 1.5 } },
          };
        },
      };
    };
    const rules = {
      type: "line", name: "rules", data: [], symbol: "none", silent: true, z: 4,
      markLine: {
        silent: true, symbol: "none", animation: false, data: picture.rules.map((rule) => ({ xAxis: rule.at, label: { formatter: () => rule.text } })),
        lineStyle: { color: colours.mark, type: "dashed", width: 1.5 },
        // The rows run downwards, so a line along them begins above.
        label: { show: true, position: "start", color: colours.mark, fontSize: 12 },
      },
    };
    return {
      ...common(picture, colours, family),
      grid: { left, right: 24, top: 44, bottom: 4, outerBoundsMode: "none" },
      xAxis: {
        type: "value", position: "top", min: ticks[0], max: ticks[ticks.length - 1],
        axisLine: { show: false }, axisTick: { show: false, customValues: ticks },
        splitLine: { show: true, lineStyle: { color: colours.line }, customValues: ticks },
        axisLabel: {
          customValues: ticks, color: colours.soft, fontSize: 12, margin: 22, hideOverlap: true,
          formatter: (value) => (picture.ticks.find((tick) => tick.at === value) || { text: "" }).text,
        },
      },
      yAxis: {
        type: "category", inverse: true, data: picture.categories.map((category) => category.text), triggerEvent: true,
        axisLine: { show: false }, axisTick: { show: false }, z: 5,
        axisLabel: isWide
          ? { color: colours.ink, fontSize: 13, width: left - 12, overflow: "truncate", interval: 0, margin: left, align: "left" }
          : { inside: true, align: "left", verticalAlign: "bottom", margin: 0, padding: [0, 0, 4, 0], color: colours.ink, fontSize: 13, width: width - 32, overflow: "truncate", interval: 0 },
      },
      tooltip: { ...common(picture, colours, family).tooltip, trigger: "item", formatter: (item) => told(picture, item.value[2], item.data.text) },
      series: [span("plan"), span("built"), rules],
    };
  };

  // The outlines are in the picture's own units already; regions go by their number, for names may be borne twice.
  const map = (picture, colours, family, width) => {
    const outlines = {
      type: "FeatureCollection",
      features: picture.regions.map((region, index) => ({
        type: "Feature", properties: { name: String(index), cp: region.at },
        geometry: { type: "MultiPolygon", coordinates: region.rings.map((ring) => [ring]) },
      })),
    };
    const name = `${location.pathname}#${picture.picture}`;
    echarts.registerMap(name, outlines);
    const isSmall = width < 480;
    const hasShort = picture.regions.some((region) => region.short);
    return {
      ...common(picture, colours, family),
      tooltip: {
        ...common(picture, colours, family).tooltip, trigger: "item",
        formatter: (item) => {
          const region = picture.regions[Number(item.name)];
          return region ? [region.name, region.text].filter((text) => text).map((text) => wrapped(text, 44)).join("\n") : "";
        },
      },
      series: [{
        type: "map", map: name, roam: false, selectedMode: false, cursor: "pointer", left: 2, right: 2, top: 2, bottom: 2,
        projection: { project: (point) => point, unproject: (point) => point },
        itemStyle: { borderColor: colours["strong-line"], borderWidth: 1 },
        label: {
          show: true, color: colours.ink, fontSize: isSmall ? 11 : 12, lineHeight: isSmall ? 13 : 15, fontFamily: family,
          formatter: (item) => {
            const region = picture.regions[Number(item.name)];
            if (!region) { return ""; }
            const isNamed = !isSmall || region.isChosen || !picture.regions.some((one) => one.isChosen);
            return isNamed ? [region.name, ...(hasShort && region.short ? [region.short] : [])].join("\n") : "";
          },
        },
        emphasis: { label: { color: colours.ink, fontWeight: 600 }, itemStyle: { areaColor: "inherit", borderColor: colours.ink, borderWidth: 2 } },
        data: picture.regions.map((region, index) => {
          const areaColor = region.step ? colours[`step-${region.step}`] : colours.ground;
          const chosen = region.isChosen ? { borderColor: colours.accent, borderWidth: 3 } : {};
          return {
            name: String(index), value: region.value === null ? region.step : region.value, href: region.href, itemStyle: { areaColor, ...chosen },
            emphasis: { itemStyle: { areaColor } },
          };
        }),
      }],
    };
  };

  // Boxes in layers keep the places that the server gave them; the wheel with Ctrl, or two fingers, zoom, and a zoomed picture is dragged.
  const standings = (colours) => ({
    "is-missing": [colours.paper, colours.bad, 2, [6, 4]], "is-weak": [colours["mark-ground"], colours.mark, 1.5], "is-less": [colours["mark-ground"], colours.mark, 1.5],
    "is-balanced": [colours["accent-ground"], colours.accent, 1.5], "is-surplus": [colours["step-3"], colours.accent, 1.5],
    "is-not-needed": [colours.paper, colours.line, 1], "is-off": [colours.bad, colours.bad, 1], "is-lost": [colours["bad-ground"], colours.bad, 2],
  });
  const chain = (picture, colours, family) => {
    const looks = standings(colours);
    const scaled = (api) => {
      const [x, y] = api.coord([0, 0]);
      const [right, bottom] = api.coord([1, 1]);
      return { x, y, scaleX: right - x, scaleY: bottom - y };
    };
    const axis = (max) => ({ type: "value", show: false, min: 0, max });
    return {
      ...common(picture, colours, family),
      grid: { left: 0, right: 0, top: 0, bottom: 0, outerBoundsMode: "none" },
      xAxis: axis(picture.width), yAxis: { ...axis(picture.height), inverse: true },
      dataZoom: ["xAxisIndex", "yAxisIndex"].map((index) => ({ type: "inside", [index]: 0, filterMode: "none", zoomOnMouseWheel: "ctrl", moveOnMouseWheel: false, preventDefaultMouseMove: false })),
      tooltip: { ...common(picture, colours, family).tooltip, trigger: "item", formatter: (item) => wrapped(item.data.text, 44) },
      series: [
        {
          type: "custom", name: "boxes", z: 3, cursor: "pointer", encode: { x: 0, y: 1 },
          data: picture.boxes.map((box) => ({ value: [box.x, box.y], href: box.href, text: box.label })),
          renderItem: (params, api) => {
            const box = picture.boxes[params.dataIndex];
            const [state, chosen] = box.kind.split(" ");
            const [fill, stroke, lineWidth, lineDash] = looks[state] || [colours.ground, colours["strong-line"], 1];
            const ink = state === "is-off" ? colours.paper : colours.ink;
            const written = (text, y, weight) => {
              const wide = textWidth(text, 12, family, weight), room = box.width - 16;
              return { type: "text", x: box.x + 8, y, scaleX: Math.min(1, room / wide), style: { text, fill: ink, font: `${weight} 12px ${family}`, textVerticalAlign: "bottom" }, silent: true };
            };
            return {
              type: "group", ...scaled(api),
              children: [
                {
                  type: "rect", shape: { x: box.x, y: box.y, width: box.width, height: box.height, r: 4 }, style: { fill, stroke: chosen ? colours.ink : stroke, lineWidth: chosen ? 3 : lineWidth, lineDash },
                  emphasis: { style: { stroke: colours.ink, lineWidth: 3 } },
                },
                ...box.names.map((text, index) => written(text, box.y + (box.names.length === 1 ? 27 : 21 + 15 * index), 600)),
                written(box.standing, box.y + 51, 400),
              ],
            };
          },
        },
        {
          type: "custom", name: "lines", z: 2, encode: { x: 0, y: 1 },
          data: picture.lines.map((line) => ({ value: [0, 0], text: line.text })),
          renderItem: (params, api) => {
            const line = picture.lines[params.dataIndex];
            return {
              type: "path", ...scaled(api), shape: { pathData: line.path },
              style: { fill: "none", stroke: colours["strong-line"], opacity: 0.6, lineWidth: line.width, lineDash: line.isUsed ? null : [3, 4] },
              emphasis: { style: { stroke: colours.accent, opacity: 1 } },
            };
          },
        },
      ],
    };
  };

  const kinds = { line, bars, timeline, map, chain };
  const height = {
    line: (_, width) => Math.round(Math.min(280, Math.max(200, width * 0.4))),
    bars: (picture) => picture.categories.length * 48,
    timeline: (picture, width) => 48 + picture.categories.length * (width >= 720 ? 32 : 46),
    map: (picture, width) => Math.round(width * picture.height / picture.width),
    chain: (picture) => picture.height,
  };

  const go = (href, event) => {
    if (!href) { return; }
    if (event && (event.ctrlKey || event.metaKey)) { window.open(href, "_blank", "noopener"); } else { location.href = href; }
  };

  // Where a line is pointed at, the nearest period is meant; of the rest the mark itself.
  const leads = (chart, picture) => {
    if (picture.kind === "line") {
      const index = (event) => {
        const point = [event.offsetX, event.offsetY];
        return chart.containPixel({ gridIndex: 0 }, point) ? chart.convertFromPixel({ xAxisIndex: 0 }, point[0]) : null;
      };
      chart.getZr().on("click", (event) => {
        const at = index(event);
        if (at !== null) { go((picture.categories[at] || {}).href, event.event); }
      });
      chart.getZr().on("mousemove", (event) => chart.getZr().setCursorStyle(index(event) === null ? "default" : "pointer"));
    } else {
      chart.on("click", (item) => {
        const category = item.componentType === "yAxis" ? picture.categories[item.dataIndex ?? item.tickIndex] : null;
        go(category ? category.href : item.data && item.data.href, item.event && item.event.event);
      });
    }
  };

  // The links of the drawing stay where the keyboard reaches them; what has the focus is shown in the chart.
  const follow = (chart, picture, drawing) => {
    [...drawing.querySelectorAll("a")].forEach((link, index) => {
      const marks = picture.kind === "timeline"
        ? picture.series.flatMap((series, at) => series.marks.flatMap((mark, place) => mark.category === index ? [[at, place]] : []))
        : [[0, index]];
      link.addEventListener("focus", () => {
        for (const [seriesIndex, dataIndex] of marks) { chart.dispatchAction({ type: "highlight", seriesIndex, dataIndex }); }
        if (marks.length) { chart.dispatchAction({ type: "showTip", seriesIndex: marks[0][0], dataIndex: marks[0][1] }); }
      });
      link.addEventListener("blur", () => {
        for (const [seriesIndex, dataIndex] of marks) { chart.dispatchAction({ type: "downplay", seriesIndex, dataIndex }); }
        chart.dispatchAction({ type: "hideTip" });
      });
    });
  };

  // The picture as a file: what is to be seen above, the source and the address below, as in the SVG file.
  const file = (chart, picture) => {
    const colours = palette(), family = font(), sharp = 2, margin = 24;
    const drawn = chart.renderToCanvas({ pixelRatio: sharp, backgroundColor: colours.paper });
    const width = Math.max(chart.getWidth(), 480);
    const heading = wrapped(picture.title, Math.floor(width / 9)).split("\n");
    const foot = picture.foot.flatMap((text) => wrapped(text, Math.floor(width / 7)).split("\n"));
    const top = 20 + 24 * heading.length, bottom = top + chart.getHeight() + margin;
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [(width + 2 * margin) * sharp, (bottom + 18 * foot.length + 8) * sharp];
    const sheet = canvas.getContext("2d");
    sheet.scale(sharp, sharp);
    sheet.fillStyle = colours.paper;
    sheet.fillRect(0, 0, canvas.width, canvas.height);
    sheet.fillStyle = colours.ink;
    sheet.font = `600 18px ${family}`;
    heading.forEach((text, index) => sheet.fillText(text, margin, 32 + 24 * index));
    sheet.drawImage(drawn, margin, top, chart.getWidth(), chart.getHeight());
    sheet.fillStyle = colours.soft;
    sheet.font = `12px ${family}`;
    foot.forEach((text, index) => sheet.fillText(text, margin, bottom + 18 * index));
    return canvas.toDataURL("image/png");
  };

  const offer = (chart, picture, figure) => {
    const below = figure.nextElementSibling || figure.parentElement.nextElementSibling;
    const button = below && below.querySelector("[data-png]");
    if (!button) { return; }
    button.hidden = false;
    button.addEventListener("click", () => {
      const link = document.createElement("a");
      link.href = file(chart, picture);
      link.download = `${picture.file}.png`;
      link.click();
    });
  };

  const draw = async (figure) => {
    const drawing = figure.querySelector("svg");
    const answer = await fetch(figure.dataset.picture, { headers: { Accept: "application/json" } });
    if (!answer.ok) { return; }
    const picture = await answer.json();
    const box = document.createElement("div");
    box.className = "chart";
    box.setAttribute("role", "img");
    box.setAttribute("aria-label", picture.title);
    drawing.after(box);
    figure.classList.add("is-drawn");
    try {
      keep(fill(box, picture), box, picture);
    } catch (fault) {
      // What cannot be drawn again stays as the server drew it.
      echarts.dispose(box);
      box.remove();
      figure.classList.remove("is-drawn");
      throw fault;
    }
    const chart = echarts.getInstanceByDom(box);
    leads(chart, picture);
    follow(chart, picture, drawing);
    offer(chart, picture, figure);
  };

  const fit = (box, picture) => {
    // What cannot be read when it is narrower scrolls within its frame.
    if (picture.kind === "chain") { box.style.width = `${picture.width}px`; }
    box.style.height = `${height[picture.kind](picture, box.clientWidth)}px`;
  };
  const show = (chart, box, picture) => {
    chart.setOption(kinds[picture.kind](picture, palette(), font(), box.clientWidth), { notMerge: true });
  };

  const fill = (box, picture) => {
    fit(box, picture);
    const chart = echarts.init(box, null, { renderer: "canvas" });
    show(chart, box, picture);
    return chart;
  };

  // Drawn anew where the room, the colours or the reader's wish for stillness change.
  const keep = (chart, box, picture) => {
    let width = box.clientWidth;
    new ResizeObserver(() => {
      if (box.clientWidth === width || box.clientWidth === 0) { return; }
      width = box.clientWidth;
      fit(box, picture);
      chart.resize();
      show(chart, box, picture);
    }).observe(box);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => show(chart, box, picture));
    still.addEventListener("change", () => show(chart, box, picture));
  };

  const figures = [...document.querySelectorAll("figure[data-picture]")];
  Promise.allSettled(figures.map((figure) => draw(figure).catch((fault) => console.error(fault)))).then(() => { root.dataset.drawn = String(figures.length); });
})();
