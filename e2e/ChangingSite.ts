import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A host whose files change under its readers: a service worker asks past the interception of a test. */
export class ChangingSite {
  /** From a path to what is answered in the place of what was built. */
  readonly changes = new Map<string, (built: string) => string>();
  /** Whether it takes what is asked and never answers. */
  silent = false;
  readonly #server: Server;

  /** `site` is the address of the built site, with a slash at its end. */
  static async over(site: string): Promise<ChangingSite> {
    const changing = new ChangingSite(site);
    await new Promise<void>((resolve) => changing.#server.listen(0, resolve));
    return changing;
  }

  private constructor(site: string) {
    this.#server = createServer(async ({ url = '/' }, response) => {
      if (this.silent) return;
      const built = await fetch(new URL(url, site));
      const change = this.changes.get(url);
      const body = Buffer.from(await built.arrayBuffer());
      response.writeHead(built.status, {
        'Content-Type': built.headers.get('content-type') ?? '',
        'Cache-Control': 'no-cache',
      });
      response.end(change ? change(body.toString()) : body);
    });
  }

  get address(): string {
    return `http://localhost:${(this.#server.address() as AddressInfo).port}/`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
