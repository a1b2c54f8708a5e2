import { LANGUAGES, type Language } from '#domain/language.ts';
import { PALETTES } from '#map/palette.ts';
import { alternates, feedPath, fileAddress, manifestPath, pageAddress } from './address.ts';
import { tag } from './markup.ts';
import { previewPath } from './previewPath.ts';

/**
 * The one address of an event's page, or of the list where the event is null, and those in other languages;
 * none where the site's host is not known.
 */
export function addressTags(origin: string | null, language: Language, eventId: string | null): readonly string[] {
  if (origin === null) return [];
  const address = pageAddress(origin, language, eventId);
  return [
    tag('link', { rel: 'canonical', href: address }),
    ...alternates(origin, eventId).map((alternate) => tag('link', { rel: 'alternate', ...alternate })),
    tag('meta', { property: 'og:url', content: address }),
  ];
}

const LOCALES: Readonly<Record<Language, string>> = { zh: 'zh_CN', en: 'en_GB' };

/** CSS pixels: what messengers and social networks ask for. */
export const PREVIEW_SIZE = { width: 1200, height: 630 };

type Preview = {
  readonly kind: 'website' | 'article';
  readonly title: string;
  readonly description: string;
  readonly siteName: string;
  readonly eventId: string | null;
};

/** What a messenger shows of a link before it is opened. */
export function previewTags(origin: string | null, language: Language, preview: Preview): readonly string[] {
  const { kind, title, description, siteName, eventId } = preview;
  const property = (name: string, content: string) => tag('meta', { property: `og:${name}`, content });
  const image = fileAddress(origin, previewPath(language, eventId));
  return [
    property('type', kind),
    property('title', title),
    property('description', description),
    property('site_name', siteName),
    property('locale', LOCALES[language]),
    ...LANGUAGES.filter((other) => other !== language).map((other) => property('locale:alternate', LOCALES[other])),
    property('image', image),
    property('image:type', 'image/png'),
    property('image:width', String(PREVIEW_SIZE.width)),
    property('image:height', String(PREVIEW_SIZE.height)),
    property('image:alt', title),
    tag('meta', { name: 'twitter:card', content: 'summary_large_image' }),
    tag('meta', { name: 'twitter:title', content: title }),
    tag('meta', { name: 'twitter:description', content: description }),
    tag('meta', { name: 'twitter:image', content: image }),
  ];
}

/** What a browser needs to keep the atlas as an app, and a feed reader to follow it. */
export function siteTags(origin: string | null, language: Language): readonly string[] {
  const { light, dark } = PALETTES;
  const colour = (scheme: string, content: string) =>
    tag('meta', { name: 'theme-color', media: `(prefers-color-scheme: ${scheme})`, content });
  const feed = { type: 'application/atom+xml', href: fileAddress(null, feedPath(language)) };
  return [
    colour('light', light.water),
    colour('dark', dark.water),
    tag('link', { rel: 'manifest', href: fileAddress(null, manifestPath(language)) }),
    tag('link', { rel: 'apple-touch-icon', href: fileAddress(null, 'icon-180.png') }),
    ...(origin === null ? [] : [tag('link', { rel: 'alternate', ...feed })]),
  ];
}
