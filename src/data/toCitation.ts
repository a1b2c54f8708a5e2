import type { CooperationEvent } from '#domain/event.ts';
import { type Language, wordsIn } from '#domain/language.ts';

export type Citation = {
  readonly event: CooperationEvent;
  readonly language: Language;
  /** What the atlas is called in that language. */
  readonly atlas: string;
  /** Of the event's page. */
  readonly address: string;
  /** The event's date as people write it; null where it has none. */
  readonly dateWords: string | null;
};

export const CITATION_FORMATS = ['plain', 'bibtex', 'ris'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** How to cite one event: a sentence, or an entry for a reference manager. */
export function formatCitation(citation: Citation, format: CitationFormat): string {
  return { plain: formatPlain, bibtex: formatBibTex, ris: formatRis }[format](citation);
}

function formatPlain({ event, language, atlas, address, dateWords }: Citation): string {
  const publishers = publishersOf(event, language);
  const [title, place] = [wordsIn(event.title, language), placeOf(event, language)];
  const said = [place, dateWords].filter((part) => part);
  if (language === 'zh') {
    const author = publishers.length > 0 ? `${publishers.join('、')}：` : '';
    return `${author}《${title}》${said.map((part) => `，${part}`).join('')}。载《${atlas}》，${address}`;
  }
  return [publishers.join(', '), title, said.join(', '), `${atlas}, ${address}`].filter(Boolean).join('. ');
}

/** https://www.bibtex.com/g/bibtex-format/ */
function formatBibTex({ event, language, atlas, address }: Citation): string {
  const [year, month] = event.start?.split('-') ?? [];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', `{${tex(wordsIn(event.title, language))}}`],
    [
      'author',
      publishersOf(event, language)
        .map((name) => `{${tex(name)}}`)
        .join(' and '),
    ],
    ['year', year],
    ['month', month && String(Number(month))],
    ['address', tex(placeOf(event, language))],
    ['howpublished', tex(atlas)],
    ['url', address],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@misc{${event.id},\n${lines.join(',\n')}\n}\n`;
}

/** https://en.wikipedia.org/wiki/RIS_(file_format) */
function formatRis({ event, language, atlas, address }: Citation): string {
  const [year = '', month = '', day = ''] = event.start?.split('-') ?? [];
  const lines: readonly (readonly [string, string])[] = [
    ['TY', 'ELEC'],
    ['ID', event.id],
    ['TI', wordsIn(event.title, language)],
    ...publishersOf(event, language).map((name) => ['AU', name] as const),
    ['PY', year],
    ['DA', year && `${year}/${month}/${day}/`],
    ['CY', placeOf(event, language)],
    ['T2', atlas],
    ['LA', language],
    ['UR', address],
  ];
  const written = lines.filter(([, value]) => value !== '');
  return `${written.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('')}ER  - \r\n`;
}

function publishersOf({ sources }: CooperationEvent, language: Language): readonly string[] {
  return [...new Set(sources.map(({ publisher }) => wordsIn(publisher, language)))];
}

/** A place that the source does not state is left out: a citation has nowhere to say that it was inferred. */
function placeOf({ place }: CooperationEvent, language: Language): string {
  return place && !place.inferred ? wordsIn(place.name, language) : '';
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function tex(text: string): string {
  return oneLine(text).replace(/[\\{}$&%#_^~]/g, (character) => TEX[character] ?? `\\${character}`);
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
