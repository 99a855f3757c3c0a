/** A release as a schema.org Dataset (https://schema.org/Dataset), for search engines. */
import { type About, contactOf, LICENCE, periodOf, type Words } from "./about.ts";

export interface Download {
  /** Absolute, or relative to where the description stands. */
  readonly address: string;
  readonly title: Words;
  readonly mediaType: string;
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
}
export interface Variable {
  readonly name: string;
  readonly description: Words;
  readonly unit: Words | undefined;
}
export interface DatasetOrder {
  readonly about: About;
  /** Of the dataset itself. */
  readonly address: string;
  readonly downloads: readonly Download[];
  readonly variables: readonly Variable[];
  /** Address of the release before, where there is one. */
  readonly previous: string | undefined;
  /** How a text is set: in one language, or in both. */
  readonly say: (words: Words) => unknown;
}

/** Without its context. */
export function schemaDataset({ about, address, downloads, variables, previous, say }: DatasetOrder): object {
  const { region, box } = about;
  const contact = contactOf(region);
  const publisher = {
    "@type": "GovernmentOrganization",
    name: region.publisher,
    ...(contact === undefined
      ? {}
      : { contactPoint: { "@type": "ContactPoint", contactType: "data", ...reachedBy(contact) } }),
  };
  return {
    "@type": "Dataset",
    "@id": address,
    name: say(about.title),
    description: say(about.description),
    url: address,
    identifier: `terang-${region.code}-${about.release}`,
    version: about.release,
    license: LICENCE.address,
    isAccessibleForFree: true,
    inLanguage: ["id", "en"],
    keywords: about.keywords.map(say),
    creator: publisher,
    publisher,
    datePublished: about.created,
    temporalCoverage: periodOf(about),
    spatialCoverage: {
      "@type": "AdministrativeArea",
      name: say({ id: region.name, en: region.name_en }),
      containedInPlace: { "@type": "AdministrativeArea", name: `${region.province}, Indonesia` },
      ...(box === undefined
        ? {}
        : {
            geo: { "@type": "GeoShape", box: `${box[1]} ${box[0]} ${box[3]} ${box[2]}` },
          }),
    },
    ...(previous === undefined ? {} : { isBasedOn: previous }),
    distribution: downloads.map(({ address: contentUrl, title, mediaType, bytes, sha256 }) => ({
      "@type": "DataDownload",
      name: say(title),
      contentUrl,
      encodingFormat: mediaType,
      contentSize: `${bytes} B`,
      sha256,
    })),
    variableMeasured: variables.map(({ name, description, unit }) => ({
      "@type": "PropertyValue",
      name,
      description: say(description),
      ...(unit === undefined ? {} : { unitText: say(unit) }),
    })),
  };
}

const reachedBy = (contact: string): object =>
  contact.startsWith("mailto:") ? { email: contact.slice("mailto:".length) } : { url: contact };
