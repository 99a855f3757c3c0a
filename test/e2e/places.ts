/** One address of each kind of page, found by following the site's own links, so that no test knows a code. */
import type { Page } from "@playwright/test";

export const LANGUAGES = ["id", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

const FIXED = {
  home: "/",
  agencies: "/skpd/",
  topics: "/topik/",
  areas: "/kecamatan/",
  constituencies: "/dapil/",
  browse: "/aduan/",
  search: "/cari/",
  comparison: "/skpd/bandingkan/",
  parts: "/tentang/komponen/",
  track: "/lacak/",
  offline: "/luring/",
  innovations: "/inovasi/",
  reports: "/laporan/",
  data: "/data/",
  corrections: "/data/koreksi/",
  evaluation: "/evaluasi/2016-03-30/",
  methods: "/metode/",
  about: "/tentang/",
} as const;

/** A page that is found behind the first link of that kind on another page. */
const BEHIND = {
  agency: { on: "/skpd/", link: ".groups tbody a" },
  topic: { on: "/topik/", link: ".groups tbody a" },
  area: { on: "/kecamatan/", link: ".groups tbody a" },
  constituency: { on: "/dapil/", link: ".groups tbody a" },
  month: { on: "/aduan/", link: "#bulan a" },
  facet: { on: "/aduan/", link: "#kecamatan a" },
  weeks: { on: "/evaluasi/tahun/2016/", link: 'tbody a[href*="/bulan/"]' },
  report: { on: "/laporan/", link: ".report-year a" },
  innovation: { on: "/inovasi/", link: ".innovations a" },
  complaint: { on: "/aduan/", link: ".complaints a" },
} as const;

export type Kind = keyof typeof FIXED | keyof typeof BEHIND;
export const PAGE_KINDS = [...Object.keys(FIXED), ...Object.keys(BEHIND)] as Kind[];

/** Kinds that no search engine shall list, and why: docs/decisions/0021 (for those who build the site), 0031 (stands for other pages). */
export const KEPT_OUT: ReadonlySet<Kind> = new Set(["parts", "offline"]);

export const inLanguage = (language: Language, path: string): string =>
  language === "en" ? `/en${path}` : path;

/** The path of a page of that kind, without its language and without a place on it. */
export async function pathOf(page: Page, kind: Kind): Promise<string> {
  if (kind in FIXED) return FIXED[kind as keyof typeof FIXED];
  const { on, link } = BEHIND[kind as keyof typeof BEHIND];
  const html = await (await page.request.get(on)).text();
  await page.setContent(html.replace(/<(?:script|link)[^>]*>/g, ""));
  const path = await page.locator(link).first().getAttribute("href");
  if (path === null) throw new Error(`no ${kind} behind ${link} on ${on}`);
  return path.replace(/#.*$/, "");
}

/** The path of a sheet of the newest report: of the first dapil and of the first agency. */
export async function sheetPaths(page: Page): Promise<readonly string[]> {
  await page.goto(await pathOf(page, "report"));
  const paths = await page
    .locator(".sheet-links section li:first-child a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  if (paths.length !== 2) throw new Error("no sheets of dapil and SKPD behind the newest report");
  return paths;
}

/** The path of the sub-topic with the most complaints, which the list of topics shows after the topics. */
export async function subtopicPath(page: Page): Promise<string> {
  await page.goto("/topik/");
  const path = await page.locator("section .groups tbody a").first().getAttribute("href");
  if (path === null) throw new Error("no sub-topic on /topik/");
  return path;
}

export const open = async (page: Page, kind: Kind, language: Language): Promise<void> => {
  await page.goto(inLanguage(language, await pathOf(page, kind)));
};
