/** `npm run data -- COMMAND`: what an editor does with the dataset. */
import { check } from './data/check.ts';
import { publish } from './data/publish.ts';
import { publishSchema } from './data/schema.ts';

/** Each takes the words after its name and gives the exit code. */
const COMMANDS = new Map<string, (...words: readonly string[]) => number>([
  ['check', check],
  ['publish', publish],
  ['schema', publishSchema],
]);

const [name = '', ...words] = process.argv.slice(2);
const command = COMMANDS.get(name);
if (!command) console.error(`npm run data -- ${[...COMMANDS.keys()].join(' | ')}`);
process.exitCode = command ? command(...words) : 1;
