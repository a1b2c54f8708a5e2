/** `npm run data -- COMMAND`: what an editor does with the dataset. */
import { check } from './data/check.ts';
import { publish } from './data/publish.ts';
import { publishSchema } from './data/schema.ts';
import { accept } from './newsletter/accept.ts';
import { publishTowns } from './newsletter/gazetteer.ts';
import { importNewsletter } from './newsletter/import.ts';

/** Each takes the words after its name and gives the exit code. */
const COMMANDS = new Map<string, (...words: readonly string[]) => number>([
  ['check', check],
  ['import', importNewsletter],
  ['accept', accept],
  ['publish', publish],
  ['schema', publishSchema],
  ['towns', publishTowns],
]);

const [name = '', ...words] = process.argv.slice(2);
const command = COMMANDS.get(name);
if (!command) console.error(`npm run data -- ${[...COMMANDS.keys()].join(' | ')}`);
process.exitCode = command ? command(...words) : 1;
