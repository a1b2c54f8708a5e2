/** CSS pixels of an embedded atlas. */
export type EmbedSize = { readonly width: number; readonly height: number };

export const EMBED_SIZES = {
  small: { width: 360, height: 560 },
  medium: { width: 640, height: 480 },
  large: { width: 960, height: 600 },
} as const satisfies Record<string, EmbedSize>;

export type EmbedSizeName = keyof typeof EMBED_SIZES;

/** The frame to put into a page; the title is for those who cannot see it. */
export function embedMarkup(address: string, title: string, { width, height }: EmbedSize): string {
  const named = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<iframe src="${address.replaceAll('&', '&amp;')}" title="${named}" width="${width}" height="${height}" loading="lazy" allow="clipboard-write; fullscreen"></iframe>`;
}
