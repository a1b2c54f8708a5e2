/** The one place that knows where below its host the atlas lives: always with a slash at both ends. */
const BASE_PATH = import.meta.env.BASE_URL;

/** `data/events.json` or `/en/` → the address of it on this host. */
export function atBase(path: string): string {
  return BASE_PATH + path.replace(/^\//, '');
}

/** The path below the base, starting with a slash: what the address codec reads. */
export function belowBase(pathname: string): string {
  return pathname.startsWith(BASE_PATH) ? `/${pathname.slice(BASE_PATH.length)}` : '/';
}
