import { writeFileSync } from "node:fs";
import { it } from "vitest";
import { renderPage } from "../../pipelines/reports/html-page.js";
import { notebookForTests } from "./notebook-for-tests.js";
import { context } from "./tables-for-tests.js";

it("x", async () => {
  const nb = await notebookForTests();
  for (let i = 0; i < 2; i++) {
    const t = performance.now();
    const page = await renderPage(nb, context);
    console.log(performance.now() - t, page.length);
    writeFileSync("/tmp/rp/page.html", page);
  }
});
