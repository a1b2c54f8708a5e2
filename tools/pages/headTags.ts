import { LANGUAGES, type Language } from '#domain/language.ts';
import { atBase } from '#state/basePath.ts';
import { addressOf } from '#state/syncUrl.ts';
import { homeView } from '#state/view.ts';
import { tag } from './markup.ts';

/**
 * The one address of an event's page, or of the list where the event is null, and those in other languages;
 * none where the site's host is not known.
 */
export function addressTags(origin: string | null, language: Language, eventId: string | null): readonly string[] {
  if (origin === null) return [];
  const address = (spoken: Language) => origin + addressOf({ ...homeView(spoken), eventId });
  return [
    tag('link', { rel: 'canonical', href: address(language) }),
    ...LANGUAGES.map((other) => tag('link', { rel: 'alternate', hreflang: other, href: address(other) })),
    tag('link', {
      rel: 'alternate',
      hreflang: 'x-default',
      href: eventId === null ? origin + atBase('/') : address('zh'),
    }),
    tag('meta', { property: 'og:url', content: address(language) }),
  ];
}

const LOCALES: Readonly<Record<Language, string>> = { zh: 'zh_CN', en: 'en_GB' };

type Preview = {
  readonly kind: 'website' | 'article';
  readonly title: string;
  readonly description: string;
  readonly siteName: string;
};

/** What a messenger shows of a link before it is opened. */
export function previewTags(language: Language, { kind, title, description, siteName }: Preview): readonly string[] {
  const property = (name: string, content: string) => tag('meta', { property: `og:${name}`, content });
  return [
    property('type', kind),
    property('title', title),
    property('description', description),
    property('site_name', siteName),
    property('locale', LOCALES[language]),
    tag('meta', { name: 'twitter:card', content: 'summary' }),
  ];
}
