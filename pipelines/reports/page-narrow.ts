import { BAR } from "../charts/change-labels.js";

/**
 * How a chart of one view is laid out anew where its page is a telephone: names of rows and what stands at their ends in more lines, labels of
 * points and bars only where they have room, bars apart from each other, legends in fewer columns, the picture no wider than its box; and small multiples in as
 * many columns as fit, trends below each other as wide as it. Written for browsers, so it stands here as text.
 */
export const PAGE_NARROW = `
  const each = (value, meet) => {
    if (value === null || typeof value !== "object") return;
    if (!Array.isArray(value)) meet(value);
    for (const key in value) if (key !== "values") each(value[key], meet);
  };
  const rowsIn = (spec) => {
    const rows = [];
    each(spec, ({ data }) => rows.push(...((data && data.values) || [])));
    return rows;
  };
  const emOf = (text) => [...text].reduce((sum, sign) => sum + (sign > "\\u2e7f" || /[“”‘’—…]/.test(sign) ? 1 : 0.62), 0);
  const wrap = (text, most) => {
    const lines = [""];
    for (const piece of text.match(/(?:[!-~]+|[^!-~\\s])[，。；：、）》”]*\\s*/gu) || []) {
      const line = lines[lines.length - 1];
      if (line !== "" && emOf((line + piece).trim()) > most) lines.push(piece);
      else lines[lines.length - 1] = line + piece;
    }
    return lines.map((line) => line.trim()).join("\\n");
  };
  const oneLine = (text) => text.replace(/([!-~])\\n(?=[!-~])/g, "$1 ").replace(/\\n/g, "");
  const narrowRows = (spec, room) => {
    const rows = rowsIn(spec);
    let ends = false;
    each(spec, ({ mark, encoding }) => {
      if (mark && mark.lineBreak && encoding && encoding.text && encoding.text.field === "said") ends = true;
    });
    const most = ((ends ? 0.27 : 0.36) * room) / 12;
    const lines = [1];
    const names = new Map();
    each(spec, ({ y }) => {
      if (!y || !y.field || !y.scale || !y.scale.domain || y.type !== "nominal") return;
      y.scale.domain = y.scale.domain.map((name) => {
        if (!names.has(name)) names.set(name, { field: y.field, name: wrap(oneLine(name), most) });
        return names.get(name).name;
      });
    });
    for (const [before, { field, name }] of names) {
      lines.push(name.split("\\n").length);
      for (const row of rows) if (row[field] === before && !row.renamed) Object.assign(row, { [field]: name, renamed: true });
    }
    if (ends)
      for (const row of rows) {
        row.said = row.said.replace(/ ?[（(]/, "\\n").replace(/[）)]$/, "").split("\\n").map((line) => wrap(line, (0.34 * room) / 12)).join("\\n");
        lines.push(row.said.split("\\n").length);
      }
    const count = Math.max(...lines);
    spec.height = names.size * (count === 1 ? 24 : 15 * count + 10);
  };
  const smallMultiples = ({ vconcat: [grid] = [] }) => (grid && grid.concat ? grid : undefined);
  const panels = ({ vconcat = [] }) => (vconcat.length > 0 && vconcat.every(({ layer, width }) => layer && width) ? vconcat : undefined);
  const narrowName = ({ title, width }) => {
    title.text = wrap(oneLine([title.text].flat().join("\\n")), width / title.fontSize).split("\\n");
  };
  const narrowPanels = (spec, room, drawn) => {
    for (const view of panels(spec)) {
      narrowLabels(view, room);
      view.width -= drawn - room + 16;
      narrowName(view);
    }
  };
  const narrowMultiples = (spec, room, drawn) => {
    const grid = smallMultiples(spec);
    const columns = Math.max(1, Math.min(grid.columns, Math.floor(room / 140)));
    const cell = (all, count) => Math.min(260, (all - 16 * (count - 1)) / count);
    const less = Math.max(0, cell(drawn - 36, grid.columns) - cell(room - 16, columns));
    for (const view of grid.concat) {
      view.width = Math.floor(view.width - less);
      narrowName(view);
    }
    grid.columns = columns;
    spec.vconcat = [grid];
  };
  const narrowLegends = (spec, room) =>
    each(spec, ({ legend, scale }) => {
      if (!legend || !legend.columns || !scale || !scale.domain) return;
      const widest = Math.max(...scale.domain.map((label) => 12 * emOf(String(label)) + 36));
      legend.columns = Math.max(1, Math.min(legend.columns, Math.floor((room - 60) / widest)));
    });
  const narrowLabels = (spec, room) => {
    let years = 0;
    each(spec, ({ x }) => {
      if (x && x.type === "ordinal" && x.scale && x.scale.domain) years = x.scale.domain.length;
    });
    const labelled = rowsIn(spec).filter(({ year, label, role }) => typeof year === "number" && label && role !== "break");
    const rows = labelled.filter(({ role }) => role !== "mark");
    each(spec, ({ x }) => {
      if (x && x.axis && x.axis.labelOverlap) x.axis.labelSeparation = 8;
    });
    if (years === 0 || rows.length === 0 || new Set(rows.map(({ year }) => year)).size < rows.length) return;
    const step = (room - 60) / years;
    const sizeOf = ({ value, change }) => value ?? change;
    const inTime = [...rows].sort((a, b) => b.year - a.year);
    const bySize = [...rows].sort((a, b) => sizeOf(b) - sizeOf(a));
    const kept = [];
    const isUp = ({ change = 0 }) => change >= 0;
    const isFree = (row) => (other) =>
      other === row || isUp(other) !== isUp(row) || Math.abs(other.year - row.year) * step >= 6 * (emOf(other.label) + emOf(row.label)) + 4;
    const isHidden = (row) =>
      row.change !== undefined && 6 * emOf(row.label) > ${1 - BAR / 2} * step &&
      rowsIn(spec).some((other) => Math.abs(other.year - row.year) === 1 && isUp(other) === isUp(row) && Math.abs(other.change) > Math.abs(row.change));
    each(spec, ({ mark }) => {
      if (mark && mark.type === "bar" && mark.width) mark.width = Math.min(mark.width, ${BAR} * step);
    });
    for (const row of [inTime[0], inTime[inTime.length - 1], bySize[0], bySize[bySize.length - 1], ...inTime])
      if (!isHidden(row) && kept.every(isFree(row))) kept.push(row);
    for (const mark of labelled.filter(({ role }) => role === "mark").reverse())
      if (kept.every((other) => other.year === mark.year || isFree(mark)(other))) kept.push(mark);
    for (const row of labelled) if (!kept.includes(row)) row.label = "";
  };
`;
