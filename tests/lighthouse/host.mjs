// A static host on this machine, as Netlify and Cloudflare Pages are: clean addresses, the headers of `_headers`, gzip.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".png": "image/png",
};

const PACKED_ALREADY = new Set([".woff2", ".png"]);

/** Starts on a free port. The site comes later, because it has to know its own address. */
export async function startHost() {
  let site;
  let headers = [];
  const server = createServer((request, response) => {
    answer(site, headers, request, response).catch((error) => response.writeHead(500).end(String(error)));
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    baseUrl: `http://127.0.0.1:${server.address().port}/`,
    async serve(folder) {
      headers = readHeaders(await readFile(join(folder, "_headers"), "utf8"));
      site = folder;
    },
    stop: () => server.close(),
  };
}

/** The blocks of `_headers`: a path, where a star stands for the rest, and the headers under it. */
function readHeaders(text) {
  return text.split(/\n\s*\n/).filter((block) => block.trim() !== "").map((block) => {
    const [path, ...lines] = block.trim().split("\n");
    return { path, headers: lines.map((line) => line.trim().split(/:\s+(.*)/s).slice(0, 2)) };
  });
}

function applies(pattern, path) {
  return pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

async function answer(site, rules, request, response) {
  const path = normalize(decodeURIComponent(new URL(request.url, "http://host").pathname));
  for (const rule of rules.filter((each) => applies(each.path, path))) {
    for (const [name, value] of rule.headers) response.setHeader(name, value);
  }
  const name = path.endsWith("/") ? `${path}index.html` : path;
  const found = await readFile(join(site, name)).then((bytes) => ({ status: 200, name, bytes }), () => undefined);
  const { status, name: sent, bytes } = found ?? { status: 404, name: "404.html", bytes: await readFile(join(site, "404.html")) };
  const ending = extname(sent);
  response.setHeader("Content-Type", TYPES[ending] ?? "application/octet-stream");
  if (PACKED_ALREADY.has(ending)) {
    response.writeHead(status).end(bytes);
    return;
  }
  response.setHeader("Content-Encoding", "gzip");
  response.writeHead(status).end(gzipSync(bytes));
}
