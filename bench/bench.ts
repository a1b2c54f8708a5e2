import { parseArgs } from 'node:util';
import { buildMany } from './buildMany.ts';
import { listBytes } from './bytes.ts';
import { weighFirstView } from './firstView.ts';
import { measure } from './measure.ts';
import { soak } from './soak.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string', default: '9,1000,10000,100000,1000000' },
    repeats: { type: 'string', default: '5' },
    json: { type: 'string', default: '.cache/bench/report.json' },
    check: { type: 'boolean', default: false },
    minutes: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    events: { type: 'string', default: '1000' },
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
  soak: () => soak({ minutes: Number(values.minutes), seed: Number(values.seed) }),
  bytes: listBytes,
  weigh: async () => weighFirstView(),
  build: () => buildMany(Number(values.events)),
};

const [name = 'measure'] = positionals;
const command = commands[name];
if (!command) throw new Error(`npm run bench has no ${name}; it has ${Object.keys(commands).join(', ')}`);
process.exitCode = (await command()) ? 0 : 1;
