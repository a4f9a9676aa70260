import { createReadStream, watch } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { FuhanError } from "../errors.js";
import { cspHash } from "../reports/page-scripts.js";

/** A running server of reports. */
export interface Served {
  /** http://127.0.0.1:8000/ */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** What is added to a page: it asks for itself again when the reports have changed. */
const RELOAD = `new EventSource("/.events").onmessage = () => location.reload();`;

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".pdf": "application/pdf",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/**
 * `fuhan serve`: the folder `reports` of an output folder on this machine's own address alone. Only files of the known kinds below it are
 * given, none whose name begins with a dot, and only to who asks for 127.0.0.1 or localhost by name (no other site's page can read them).
 * @throws FuhanError `reports-missing` where there are no reports, `port-taken`
 */
export async function serve(out: string, port: number): Promise<Served> {
  const folder = resolve(out, "reports");
  if (!(await isFile(join(folder, "index.html")))) throw new FuhanError("reports-missing", { place: folder });
  const listeners = new Set<ServerResponse>();
  let soon: NodeJS.Timeout | undefined;
  const server = createServer((request, response) => {
    answer(request, response, folder, listeners).catch(() => response.destroy());
  });
  await new Promise<void>((done, fail) => {
    server.once("error", (cause: NodeJS.ErrnoException) =>
      fail(cause.code === "EADDRINUSE" ? new FuhanError("port-taken", { value: port }, { cause }) : cause),
    );
    server.listen(port, "127.0.0.1", done);
  });
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(soon);
    soon = setTimeout(() => {
      for (const listener of listeners) listener.write("data: changed\n\n");
    }, 300);
  });
  const bound = server.address();
  const own = typeof bound === "object" && bound !== null ? bound.port : port;
  return {
    address: `http://127.0.0.1:${own}/`,
    close: async () => {
      clearTimeout(soon);
      watcher.close();
      for (const listener of listeners) listener.end();
      await new Promise((done) => server.close(done));
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  listeners: Set<ServerResponse>,
): Promise<void> {
  const refuse = (status: number) => response.writeHead(status, { "content-type": "text/plain" }).end(`${status}\n`);
  if (!/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/i.test(request.headers.host ?? "")) return void refuse(403);
  if (request.method !== "GET" && request.method !== "HEAD") return void refuse(405);
  const path = pathOf(request.url ?? "/");
  if (path === "/.events") {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" }).flushHeaders();
    listeners.add(response);
    response.on("close", () => listeners.delete(response));
    return;
  }
  const file = path === null ? null : resolve(folder, `.${path.endsWith("/") ? `${path}index.html` : path}`);
  const type = TYPES[extname(file ?? "")];
  const hidden = (path ?? "").split("/").some((part) => part.startsWith("."));
  if (file === null || type === undefined || hidden || !file.startsWith(folder + sep) || !(await isFile(file)))
    return void refuse(404);
  response.writeHead(200, {
    "content-type": type,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
  });
  if (request.method === "HEAD") response.end();
  else if (type.startsWith("text/html")) response.end(reloading(await readFile(file, "utf8")));
  else createReadStream(file).pipe(response);
}

/** The page with a script that reloads it, which its policy is told of. */
const reloading = (page: string): string =>
  page
    .replace(/script-src (?:(?:'|&#39;)none(?:'|&#39;))?/, `connect-src 'self'; script-src ${cspHash(RELOAD)} `)
    .replace(/<\/body>\s*<\/html>\s*$/, `<script>${RELOAD}</script></body></html>`);

function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, "http://127.0.0.1").pathname);
  } catch {
    return null;
  }
}

const isFile = async (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
