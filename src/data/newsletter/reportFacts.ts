/** What the wording of a report says of its kind, its size and what came of it. */
import type { Attendance, EventType, Outcome } from '#domain/event.ts';

const TYPES: readonly (readonly [RegExp, EventType])[] = [
  [/博览会|展览会|展会/, 'expo'],
  [/大赛|竞赛|比赛/, 'contest'],
  [/论坛/, 'forum'],
  [/对话/, 'dialogue'],
  [/联委会|[联混]合委员会|混委会|合作委员会/, 'committee'],
  [/(协定|协议|备忘录).*签署|签署.*(协定|协议|备忘录)/, 'agreement'],
  [/(中心|实验室|研究院).*(揭牌|成立|启用)/, 'centre'],
  [/会议|大会|峰会|工作组|研讨会|会谈/, 'meeting'],
];

/** `other` where the heading does not say. */
export function reportType(heading: string): EventType {
  return TYPES.find(([wording]) => wording.test(heading))?.[1] ?? 'other';
}

const OUTCOMES: readonly (readonly [RegExp, string])[] = [
  [/备忘录/, 'mou'],
  [/纪要/, 'minutes'],
  [/宣言|声明/, 'declaration'],
  [/路线图|计划/, 'roadmap'],
  [/协定|协议/, 'agreement'],
];

/** The documents in title marks that a sentence says were signed, published or agreed. */
export function reportOutcomes(body: string): readonly Outcome[] {
  const sentences = body.split('。').filter((sentence) => /签署|发表|发布|确定|通过/.test(sentence));
  const titles = sentences.flatMap((sentence) =>
    [...sentence.matchAll(/《([^》]+)》/g)].map(([, title = '']) => title),
  );
  return [...new Set(titles)].flatMap((title) => {
    const kind = OUTCOMES.find(([wording]) => wording.test(title))?.[1];
    return kind ? [{ kind, title: { zh: title, en: null } }] : [];
  });
}

const PEOPLE = /(近|约|超过)?(\d+|百|千)(余|多)?(?:名|位|人)(?:代表|嘉宾|专家|人|参)?/;
const NUMBERS: Readonly<Record<string, number>> = { 百: 100, 千: 1000 };

/** The first number of people; null where there is none. */
export function reportAttendance(body: string): Attendance | null {
  const [, before, number, after] = PEOPLE.exec(body) ?? [];
  if (number === undefined) return null;
  const count = NUMBERS[number] ?? Number(number);
  if (before === '近') return { count, qualifier: 'nearly' };
  if (before === '约') return { count, qualifier: 'about' };
  return { count, qualifier: before || after ? 'over' : 'exactly' };
}
