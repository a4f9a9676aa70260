import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { lockFolder } from "../../pipelines/commands/lock-folder.js";
import { systemError } from "../../pipelines/commands/system-error.js";

const folder = mkdtempSync(join(tmpdir(), "fuhan-lock-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("an output folder", () => {
  test("is made, and kept for one command until it lets go", async () => {
    const out = join(folder, "deep", "out");
    const release = await lockFolder(out);
    await expect(lockFolder(out)).rejects.toMatchObject({ code: "locked", message: expect.stringContaining(out) });
    await release();
    expect(existsSync(join(out, ".fuhan.lock"))).toBe(false);
    await (await lockFolder(out))();
  });

  test("whose lock cannot be made is not said to be in use", async () => {
    const out = join(folder, "taken");
    mkdirSync(out);
    const old = new Date(0);
    writeFileSync(join(out, ".fuhan.lock"), "no folder, so no lock");
    utimesSync(join(out, ".fuhan.lock"), old, old);
    expect(await lockFolder(out).catch(systemError)).toMatchObject({
      code: "system",
      message: expect.stringMatching(/ENOTDIR.*\.fuhan\.lock/),
    });
    writeFileSync(join(folder, "file"), "");
    expect(await lockFolder(join(folder, "file")).catch(systemError)).toMatchObject({ code: "folder-expected" });
  });

  test.skipIf(process.getuid?.() === 0)("that may not be written says so", async () => {
    const closed = join(folder, "closed");
    mkdirSync(closed);
    chmodSync(closed, 0o500);
    const refused = await lockFolder(closed).catch(systemError);
    expect(refused).toMatchObject({ code: "system-permission", message: expect.stringContaining(closed) });
  });
});
