import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { refresh } from "../../pipelines/refresh.js";
import { projectRoot } from "../../pipelines/vocabulary/project-root.js";
import { testFolder } from "./folder-for-tests.js";
import { settingsForTests, startServer, status, text } from "./server-for-tests.js";

const letter = (people: string) =>
  `<html><body><h1>重庆市某局关于第9号建议的答复函</h1><p>2022年，全市引进人才${people}万人。</p></body></html>`;

it("a refresh reads what it pulls, tells where and when, knows when nothing changed, and goes on without the server", {
  timeout: 60_000,
}, async () => {
  const root = testFolder();
  mkdirSync(join(root, "data"));
  mkdirSync(join(root, "notebooks"));
  symlinkSync(join(projectRoot(), "data", "vocabulary"), join(root, "data", "vocabulary"));
  const server = await startServer({ "/a.html": text(letter("6.2"), { etag: '"1"', "content-type": "text/html" }) });
  const url = server.url("/a.html");
  writeFileSync(
    join(root, "data", "sources.yaml"),
    `sources:\n  - url: ${url}\n    id: letter\n    area: 重庆市\n    fresh: 30\n`,
  );
  const run = (offline = false, now = "2024-05-20T00:00:00Z") =>
    refresh({ root, out: root, force: false, offline, pull: settingsForTests(), now: new Date(now) }, (_, work) =>
      work(() => {}),
    );
  const table = (name: string) => readFileSync(join(root, "data", "tidy", `${name}.csv`), "utf8");

  const first = await run();
  expect(first).toMatchObject({ unchanged: false, summary: { documents: 1, unreadable: [], unreachable: [] } });
  expect(table("documents")).toMatch(
    new RegExp(`^letter,.*,${url},,9,,,html,[0-9a-f]{64},${url},2024-05-06T07:08:09.000Z`, "m"),
  );
  expect(table("series")).toMatch(/^talent-introduced,.*重庆市,2022,.*62000/m);
  expect(await run()).toMatchObject({ unchanged: true, summary: { documents: 1, stale: [] } });
  const later = await run(false, "2024-08-01T00:00:00Z");
  expect(later).toMatchObject({
    unchanged: true,
    summary: { stale: [expect.stringMatching(/来源久无新文件: .*a\.html: 86 > 30/)] },
  });

  server.paths["/a.html"] = status(410);
  const gone = await run();
  expect(gone.unchanged).toBe(true);
  expect(gone.summary.unreachable).toEqual([expect.stringMatching(/网页已不存在.*改用上一次可读的快照/)]);

  server.paths["/a.html"] = text(letter("6.3"));
  expect(await run()).toMatchObject({ unchanged: false, summary: { unreachable: [] } });
  expect(table("series")).toMatch(/^talent-introduced,.*重庆市,2022,.*63000/m);

  await server.close();
  expect(await run(true)).toMatchObject({ unchanged: true, summary: { unreachable: [] } });
  expect((await run()).summary.unreachable).toEqual([expect.stringMatching(/连不上服务器: ECONNREFUSED/)]);
});
