import { parseArgs } from 'node:util';
import { measure } from './measure.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string', default: '9,1000,10000,100000,1000000' },
    repeats: { type: 'string', default: '5' },
    json: { type: 'string', default: '.cache/bench/report.json' },
    check: { type: 'boolean', default: false },
  },
});

const commands: Readonly<Record<string, () => Promise<boolean>>> = {
  measure: () =>
    measure({
      sizes: values.sizes.split(',').map(Number),
      repeats: Number(values.repeats),
      json: values.json,
      check: values.check,
    }),
};

const [name = 'measure'] = positionals;
const command = commands[name];
if (!command) throw new Error(`npm run bench has no ${name}; it has ${Object.keys(commands).join(', ')}`);
process.exitCode = (await command()) ? 0 : 1;
