import compile from 'icu-minify/compile';
import { type Plugin, runnerImport } from 'vite';

/** A catalogue is named after what it exports; so are the functions beside it. */
const CATALOGUE = /\/src\/i18n\/([a-z]+(?:Later)?)\.ts$/;

type Messages = { readonly [key: string]: string | Messages };

/** Compiles the catalogues when the app is built, so that no reader loads a parser for ICU messages. */
export function compiledMessages(): Plugin {
  return {
    name: 'compiled-messages',
    apply: 'build',
    config: () => ({ resolve: { alias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } } }),
    async load(id, options) {
      const [, name] = CATALOGUE.exec(id) ?? [];
      if (name === undefined || options?.ssr) return null;
      const { module } = await runnerImport<Record<string, unknown>>(id, { configFile: false });
      const messages = module[name];
      return typeof messages === 'object'
        ? `export const ${name} = ${JSON.stringify(compiled(messages as Messages))};`
        : null;
    },
  };
}

function compiled(messages: Messages): unknown {
  return Object.fromEntries(
    Object.entries(messages).map(([key, said]) => [key, typeof said === 'string' ? compile(said) : compiled(said)]),
  );
}
