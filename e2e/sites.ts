/** Two ports from this one on: set it where another program has them. */
const FIRST_PORT = Number(process.env.E2E_PORT ?? 4183);

/** The built site as a host of its own would have it. */
export const SITE = `http://localhost:${FIRST_PORT}/`;

/** The same below a path, built for a known host. */
export const SUB_PATH_SITE = `http://localhost:${FIRST_PORT + 1}/atlas/`;
export const SUB_PATH_ORIGIN = 'https://atlas.example';
