import type { Language } from '#domain/language.ts';
import { MESSAGES } from '#i18n/catalogue.ts';
import { PALETTES } from '#map/palette.ts';
import { fileAddress, pageAddress } from './address.ts';

/** What a device needs to keep the atlas among its apps: https://www.w3.org/TR/appmanifest/ */
export function manifest(language: Language): string {
  const { app, toolbar } = MESSAGES[language];
  const { water } = PALETTES.light;
  const icon = (px: number, file: string, purpose: string) => ({
    src: fileAddress(null, file),
    sizes: `${px}x${px}`,
    type: 'image/png',
    purpose,
  });
  const written = {
    id: pageAddress(null, language, null),
    name: app.name,
    short_name: app.name,
    description: toolbar.what,
    lang: language,
    start_url: pageAddress(null, language, null),
    scope: fileAddress(null, ''),
    display: 'standalone',
    background_color: water,
    theme_color: water,
    icons: [
      icon(192, 'icon-192.png', 'any'),
      icon(512, 'icon-512.png', 'any'),
      icon(512, 'icon-maskable.png', 'maskable'),
    ],
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}
