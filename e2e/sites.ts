/** The built site as a host of its own would have it. */
export const SITE = 'http://localhost:4183/';

/** The same below a path, built for a known host. */
export const SUB_PATH_SITE = 'http://localhost:4184/atlas/';
export const SUB_PATH_ORIGIN = 'https://atlas.example';
