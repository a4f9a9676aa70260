import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "cheerio";
import { describe, expect, it } from "vitest";
import type { CodeCell, Notebook } from "../../pipelines/notebooks/notebook.js";
import { runNotebook } from "../../pipelines/notebooks/run-notebook.js";

const cwd = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

const run = async (...sources: string[]) => {
  const notebook: Notebook = {
    nbformat: 4,
    nbformat_minor: 4,
    metadata: {},
    cells: sources.map((source) => ({ cell_type: "code", metadata: {}, source, execution_count: null, outputs: [] })),
  };
  const done = await runNotebook(notebook, { name: "shown.ipynb", cwd });
  return { done, outputs: done.cells.flatMap((cell) => (cell as CodeCell).outputs) };
};
const data = (output: CodeCell["outputs"][number] | undefined) =>
  output?.output_type === "display_data" ? (output.data as Record<string, string>) : {};

describe("in a kernel", () => {
  it("a chart, a table and Markdown are one output each, in all their types", async () => {
    const { done, outputs } = await run(
      'import { markdown, show, showTable } from "fuhan";',
      `const spec: any = { $schema: "https://vega.github.io/schema/vega-lite/v6.json", data: { values: [{ 年: "2022", 数: 62000 }] },
         mark: "bar", encoding: { x: { field: "年", type: "ordinal" }, y: { field: "数", type: "quantitative" } } };
       await show({ spec, title: "引才", description: "2022年6.2万人", points: [] });`,
      'showTable([{ 甲: "<script>x</script>" }], { caption: "表<b>", className: "wide" });',
      "markdown`## $" + '{"<i>"}`;',
    );
    expect(outputs.map((output) => Object.keys(data(output)))).toEqual([
      ["application/vnd.vegalite.v6+json", "application/vnd.vegalite.v5+json", "image/svg+xml", "text/plain"],
      ["text/html", "text/plain"],
      ["text/markdown", "text/plain"],
    ]);
    expect(data(outputs[0])["image/svg+xml"]).toMatch(/^<svg.*引才.*2022年6.2万人/s);
    expect(data(outputs[0])["text/plain"]).toBe("2022年6.2万人");
    const table = load(data(outputs[1])["text/html"]!, null, false);
    expect(table("script, b").length).toBe(0);
    expect(table("table.wide caption").text()).toBe("表<b>");
    expect(table("td").text()).toBe("<script>x</script>");
    expect(data(outputs[2])["text/markdown"]).toBe("## \\<i\\>");
    expect(done).toMatchObject({ nbformat: 4, nbformat_minor: 5 });
    expect(done.cells.map(({ id }) => id)).toEqual(["cell-1", "cell-2", "cell-3", "cell-4"]);
  });

  it("names of fuhan are typed: a wrong option does not compile", async () => {
    const wrong = run('import { trendSentence } from "fuhan";\ntrendSentence([], { indicater: "x" });');
    await expect(wrong).rejects.toThrow(/indicater.*shown\.ipynb, cell 1, line 2/s);
  });

  it("an error that no cell waits for fails the run, also of a later cell", async () => {
    const late = run(
      'setTimeout(() => { throw new RangeError("迟到"); }, 50);',
      "await new Promise((done) => setTimeout(done, 300));",
    );
    await expect(late).rejects.toThrow(/RangeError: 迟到.*shown\.ipynb, cell/s);
    await expect(run('Promise.reject(new Error("没人等"));')).rejects.toThrow(/没人等.*cell 1/s);
  });

  it("the same notebook gives the same bytes", async () => {
    const cells = ['import { markdown } from "fuhan";\nmarkdown`一`;\nconsole.log([1, 2]);', "1 + 1"];
    const [one, two] = await Promise.all([run(...cells), run(...cells)]);
    expect(JSON.stringify(one.done)).toBe(JSON.stringify(two.done));
  });
});
