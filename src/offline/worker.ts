/**
 * The service worker: pages come from the network as long as there is one, so that no old release passes for the present
 * one; without a network the last ones read are shown as copies. Its address is /sw.js, its text differs with each release.
 */
import {
  asCopy,
  insteadOf,
  type KeptPage,
  MOST_PAGES,
  MOST_PARTS,
  outdated,
  pagesOf,
  partsIn,
  partsOf,
  releaseOf,
  titleOf,
  wayOf,
} from "./kept.ts";

/** Put in by the build. */
const RELEASE = "__TERANG_RELEASE_ID__";
const LIST = "/luring/daftar.json";
const INSTEAD = ["/luring/", "/en/luring/"] as const;

interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends LastingEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
const scope = self as unknown as EventTarget & {
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
};

/** The oldest go; putting an entry again makes it the newest. */
async function trim(cache: Cache, most: number): Promise<void> {
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((key) => cache.delete(key)));
}

/** Without query and fragment: neither words searched for nor a tracking code is ever written down. */
async function keep(name: string, path: string, answer: Response, most: number): Promise<void> {
  const cache = await caches.open(name);
  await cache.delete(path);
  await cache.put(path, answer);
  await trim(cache, most);
}

async function install(): Promise<void> {
  for (const path of INSTEAD) {
    const answer = await fetch(path, { cache: "no-cache" });
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    const parts = await caches.open(partsOf(RELEASE));
    await parts.addAll([...partsIn(await answer.clone().text()), "/favicon.svg"]);
    await parts.put(path, answer);
  }
  await scope.skipWaiting();
}

async function activate(): Promise<void> {
  await Promise.all(outdated(await caches.keys(), RELEASE).map((name) => caches.delete(name)));
  await scope.clients.claim();
}

/** Newest release first. */
async function keptPage(path: string): Promise<Response | undefined> {
  for (const name of (await caches.keys()).toSorted().toReversed()) {
    if (releaseOf(name) === undefined) continue;
    const kept = await (await caches.open(name)).match(path);
    if (kept !== undefined) return kept;
  }
  return undefined;
}

const copyOf = async (kept: Response): Promise<Response> =>
  new Response(asCopy(await kept.text()), { headers: { "Content-Type": "text/html; charset=utf-8" } });

async function page(
  request: Request,
  path: string,
  later: (work: Promise<unknown>) => void,
): Promise<Response> {
  try {
    const answer = await fetch(request);
    if (answer.status === 200 && /^text\/html/.test(answer.headers.get("Content-Type") ?? "")) {
      later(keep(pagesOf(RELEASE), path, answer.clone(), MOST_PAGES));
    }
    return answer;
  } catch (lost) {
    const kept = (await keptPage(path)) ?? (await caches.match(insteadOf(path)));
    if (kept === undefined) throw lost;
    return copyOf(kept);
  }
}

async function part(
  request: Request,
  path: string,
  later: (work: Promise<unknown>) => void,
): Promise<Response> {
  const kept = await (await caches.open(partsOf(RELEASE))).match(path);
  if (kept !== undefined) return kept;
  try {
    const answer = await fetch(request);
    if (answer.status === 200) later(keep(partsOf(RELEASE), path, answer.clone(), MOST_PARTS));
    return answer;
  } catch (lost) {
    // A copy of a page of the release before needs the styles of that release.
    const older = await caches.match(path);
    if (older === undefined) throw lost;
    return older;
  }
}

/** What is kept, last read first. */
async function list(): Promise<Response> {
  const found: KeptPage[] = [];
  for (const name of (await caches.keys()).toSorted().toReversed()) {
    const release = releaseOf(name);
    if (release === undefined) continue;
    const cache = await caches.open(name);
    for (const key of (await cache.keys()).toReversed()) {
      const { pathname: path } = new URL(key.url);
      if (found.some((other) => other.path === path)) continue;
      const kept = await cache.match(key);
      if (kept !== undefined) found.push({ path, title: titleOf(await kept.text()), release });
    }
  }
  return Response.json(found);
}

scope.addEventListener("install", (event) => (event as LastingEvent).waitUntil(install()));
scope.addEventListener("activate", (event) => (event as LastingEvent).waitUntil(activate()));
scope.addEventListener("fetch", (event) => {
  const { request, respondWith, waitUntil } = event as Asked;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (pathname === LIST) return respondWith.call(event, list());
  const way = wayOf(pathname, request.mode === "navigate");
  const later = (work: Promise<unknown>) =>
    waitUntil.call(
      event,
      work.catch(() => {}),
    );
  if (way === "page") respondWith.call(event, page(request, pathname, later));
  if (way === "part") respondWith.call(event, part(request, pathname, later));
});
