/** The file below `data/` that the build packs a large dataset into. */
export const PACKED_FILE = 'atlas.packed';

/** Whether the atlas's own data is so large that the build packed it, and made no page an event. */
export function ownDataIsPacked(): boolean {
  return import.meta.env.VITE_OWN_DATA === 'packed';
}
