/** What a phone needs to put the portal on its home screen, in each language (W3C Web Application Manifest). */
import type { APIRoute } from "astro";
import { bothLanguages, href, langOf } from "../../i18n/place.ts";
import { say } from "../../i18n/text.ts";
import { release } from "../../release/current.ts";

export const getStaticPaths = bothLanguages;

export const GET: APIRoute = ({ params }) => {
  const lang = langOf(params["lang"]);
  const { region } = release;
  const name = lang === "en" ? region.name_en : region.name;
  const start = href(lang, "/");
  const shortcuts = (["aduan", "cari", "lacak"] as const).map((place) => ({
    name: say(lang, `nav.${place}`),
    url: href(lang, `/${place}/`),
  }));
  return Response.json({
    id: start,
    name: say(lang, "site.title", { region: name }),
    short_name: "Terang",
    description: say(lang, "site.description", { region: name }),
    lang,
    dir: "ltr",
    start_url: start,
    scope: "/",
    display: "minimal-ui",
    background_color: "#ffffff",
    theme_color: "#123f29",
    categories: ["government"],
    icons: [
      { src: "/favicon.svg", sizes: "any", type: "image/svg+xml" },
      { src: "/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "/icon-512.png", sizes: "512x512", type: "image/png" },
      { src: "/icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
    shortcuts,
  });
};
