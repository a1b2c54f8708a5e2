import compile from 'icu-minify/compile';

type Words = { readonly [key: string]: string | Words };

const ACCENTED = 'áƀćđéƒǧĥíĵķłḿńóƥɋŕśťúṽẃẋýźÁƁĆĐÉƑǦĤÍĴĶŁḾŃÓƤɊŔŚŤÚṼẂẊÝŹ';
const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The same letters with accents, and a third longer, as German and Russian are. */
export function accented(words: string): string {
  const letters = Array.from(words, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter).join('');
  return letters + ' öööö'.repeat(Math.ceil(words.length / 15));
}

/** A catalogue in the language that nobody speaks, compiled as the build does it. */
export function pseudoCatalogue(words: Words): unknown {
  return Object.fromEntries(
    Object.entries(words).map(([key, said]) => [
      key,
      typeof said === 'string' ? compile(pseudoMessage(said)) : pseudoCatalogue(said),
    ]),
  );
}

/** Only what a reader sees: text stands at even depths of braces, arguments and their options at odd ones, tags in angles. */
export function pseudoMessage(message: string): string {
  let depth = 0;
  return message
    .split(/([{}]|<[^>]*>)/)
    .map((part) => {
      if (part === '{') depth++;
      if (part === '}') depth--;
      const isText = depth % 2 === 0 && !/^([{}]|<.*>|\s*)$/.test(part);
      return isText ? accented(part) : part;
    })
    .join('');
}
