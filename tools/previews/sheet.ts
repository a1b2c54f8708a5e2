import type { EventType } from '#domain/event.ts';
import type { Language } from '#domain/language.ts';
import { shapePath } from '#map/drawing/shapes.ts';
import { PALETTES } from '#map/palette.ts';
import { element } from '#tools/pages/xml.ts';
import { CAPITAL_MIDDLE } from './drawShape.ts';
import type { Lettering, Type } from './lettering.ts';
import { fitWords, wrapWords } from './wrap.ts';

/** What the sheet of paper on an image says. */
export type SheetWords = {
  readonly language: Language;
  /** Type and its word; null for the atlas itself. */
  readonly kind: { readonly type: EventType; readonly words: string } | null;
  readonly title: string;
  /** When, where and with whom, each on lines of its own. */
  readonly facts: readonly string[];
  readonly foot: string;
};

/** Pixels of the image. */
export const SHEET = { x: 32, y: 32, width: 524, height: 566 };
const MARGIN = 40;
const LEFT = SHEET.x + MARGIN;
const WIDTH = SHEET.width - 2 * MARGIN;
const FOOT_LINE = SHEET.y + SHEET.height - 72;

const KIND: Type = { weight: 650, px: 26 };
const TITLE: Type = { weight: 650, px: 52 };
const FACT: Type = { weight: 400, px: 27 };
const FOOT: Type = { weight: 650, px: 23 };
const FACT_LINE = 38;
const FACT_GAP = 8;

const { panel, hairline, ink, secondary, accent, types } = { ...PALETTES.light, hairline: '#e4e0d6' };

/** The sheet as SVG: kind and title from its top, the facts below the title, the atlas's name at its foot. */
export function drawSheet({ language, kind, title, facts, foot }: SheetWords, lettering: Lettering): string {
  const put = (words: string, type: Type, x: number, y: number, fill: string) =>
    element('path', { d: lettering.outline(words, type), transform: `translate(${x} ${y.toFixed(1)})`, fill });

  const factLines = facts.map((fact) => wrapWords(fact, language, FACT, WIDTH, lettering));
  const factsHeight = factLines.reduce((height, lines) => height + lines.length * FACT_LINE + FACT_GAP, 0);
  const top = SHEET.y + (kind ? 114 : 56);
  const room = { width: WIDTH, height: FOOT_LINE - top - factsHeight - 32 };
  const setting = fitWords(title, language, TITLE, room, lettering);

  const parts = [element('rect', { ...written(SHEET), rx: '24', fill: panel, stroke: hairline, 'stroke-width': '2' })];
  if (kind) {
    const middle = SHEET.y + 66;
    const transform = `translate(${LEFT + 18} ${middle}) scale(17)`;
    parts.push(element('path', { d: shapePath(kind.type), transform, fill: types[kind.type] }));
    parts.push(put(kind.words, KIND, LEFT + 52, middle + CAPITAL_MIDDLE * KIND.px, types[kind.type]));
  }
  let y = top;
  for (const line of setting.lines) {
    parts.push(put(line, setting.type, LEFT, y + setting.type.px * 0.88, ink));
    y += setting.lineHeight;
  }
  y += 20;
  for (const lines of factLines) {
    for (const line of lines) {
      parts.push(put(line, FACT, LEFT, y + FACT.px, secondary));
      y += FACT_LINE;
    }
    y += FACT_GAP;
  }
  const rule = { x: LEFT, y: FOOT_LINE, width: WIDTH, height: 2 };
  parts.push(element('rect', { ...written(rule), fill: hairline }));
  parts.push(put(foot, FOOT, LEFT, FOOT_LINE + 44, accent));
  return parts.join('');
}

function written(box: { x: number; y: number; width: number; height: number }) {
  return { x: String(box.x), y: String(box.y), width: String(box.width), height: String(box.height) };
}
