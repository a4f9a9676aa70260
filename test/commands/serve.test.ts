import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Served, serve } from "../../pipelines/commands/serve.js";
import { html } from "../../pipelines/reports/html.js";
import { cspHash } from "../../pipelines/reports/page-scripts.js";
import { renderShell } from "../../pipelines/reports/page-shell.js";

const out = mkdtempSync(join(tmpdir(), "fuhan-serve-"));
let served: Served;

beforeAll(async () => {
  mkdirSync(join(out, "reports", "evidence"), { recursive: true });
  const page = {
    title: "甲",
    description: "",
    body: html`<main id="main">甲</main>`,
    data: {},
    scripts: [],
    font: false,
  };
  writeFileSync(join(out, "reports", "index.html"), await renderShell(page));
  writeFileSync(join(out, "reports", "evidence", "答复函.txt.html"), "<p>乙</p>");
  writeFileSync(join(out, "reports", ".index.html.next"), "半成");
  writeFileSync(join(out, "secret.html"), "密");
  served = await serve(out, 0);
});
afterAll(async () => {
  await served.close();
  rmSync(out, { recursive: true, force: true });
});

const get = (path: string, host = "127.0.0.1", method = "GET") =>
  new Promise<{ status: number; body: string }>((done, fail) => {
    const asked = request(
      { host: "127.0.0.1", port: new URL(served.address).port, path, method, headers: { host } },
      (answer) => {
        let body = "";
        answer.on("data", (chunk) => {
          body += chunk;
        });
        answer.on("end", () => done({ status: answer.statusCode ?? 0, body }));
      },
    );
    asked.on("error", fail);
    asked.end();
  });

describe("fuhan serve", () => {
  it("gives the reports, with a script that reloads them and a policy that knows it", async () => {
    const { status, body } = await get("/");
    expect(status).toBe(200);
    const script = /<script>(.*?)<\/script>/.exec(body)![1]!;
    expect(body.replaceAll("&#39;", "'")).toContain(`connect-src 'self'; script-src ${cspHash(script)}`);
    expect((await get(`/evidence/${encodeURIComponent("答复函.txt.html")}`)).body).toContain("乙");
  });

  it.each([
    ["/../secret.html", 404],
    ["/%2e%2e/secret.html", 404],
    ["/..%2fsecret.html", 404],
    ["/.index.html.next", 404],
    ["/evidence/", 404],
    ["/nothing.html", 404],
    ["/%", 404],
  ])("gives nothing else: %s", async (path, status) => {
    expect((await get(path)).status).toBe(status);
  });

  it("answers to its own name alone, and only to who reads", async () => {
    expect((await get("/", "evil.example")).status).toBe(403);
    expect((await get("/", "localhost:80")).status).toBe(200);
    expect((await get("/", "127.0.0.1", "POST")).status).toBe(405);
  });

  it("refuses a folder without reports", async () => {
    await expect(serve(join(out, "reports"), 0)).rejects.toThrow(expect.objectContaining({ code: "reports-missing" }));
  });

  it("names a port that another program has", async () => {
    const { port } = new URL(served.address);
    await expect(serve(out, Number(port))).rejects.toThrow(
      new RegExp(`端口已被占用.*: ${port} / the port is in use.*: ${port}$`),
    );
  });

  it("tells who listens when the reports change", async () => {
    const told = new Promise<string>((done) => {
      const asked = request(new URL("/.events", served.address), (answer) => {
        answer.on("data", (chunk) => {
          done(String(chunk));
          asked.destroy();
        });
        setTimeout(() => writeFileSync(join(out, "reports", "new.html"), "丙"), 200);
      });
      asked.on("error", () => {});
      asked.end();
    });
    expect(await told).toContain("changed");
  });
});
