import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** An answer to a command: `[1, number of the command, error, result]`. */
type Answer = readonly [kind: number, id: number, error: { readonly message: string } | null, result: unknown];

type Asked = { readonly resolve: (result: unknown) => void; readonly reject: (error: Error) => void };

/** Firefox takes some seconds to open its port. */
const TRIES = 60;
const BETWEEN_TRIES_MS = 500;

/**
 * Firefox's own remote control: JSON with its length in front, one answer for each command.
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #asked = new Map<number, Asked>();
  #received = Buffer.alloc(0);
  #last = 0;

  /** Rejects where no Firefox opens the port. */
  static async at(port: number): Promise<Marionette> {
    for (let tries = 1; ; tries += 1) {
      try {
        return new Marionette(await opened(port));
      } catch (error) {
        if (tries === TRIES) throw error;
        await pause(BETWEEN_TRIES_MS);
      }
    }
  }

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (bytes) => this.#receive(bytes));
  }

  /** `WebDriver:Navigate` and its like. Rejects with what Firefox says was wrong. */
  ask(command: string, parameters: object = {}): Promise<unknown> {
    this.#last += 1;
    const message = JSON.stringify([0, this.#last, command, parameters]);
    this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    return new Promise((resolve, reject) => this.#asked.set(this.#last, { resolve, reject }));
  }

  close(): void {
    this.#socket.destroy();
  }

  #receive(bytes: Buffer): void {
    this.#received = Buffer.concat([this.#received, bytes]);
    for (let colon = this.#received.indexOf(':'); colon > 0; colon = this.#received.indexOf(':')) {
      const end = colon + 1 + Number(this.#received.subarray(0, colon));
      if (this.#received.length < end) return;
      this.#settle(JSON.parse(this.#received.subarray(colon + 1, end).toString()));
      this.#received = this.#received.subarray(end);
    }
  }

  /** The greeting is no answer to anything. */
  #settle(message: unknown): void {
    if (!isAnswer(message)) return;
    const [, id, error, result] = message;
    const asked = this.#asked.get(id);
    this.#asked.delete(id);
    if (error) asked?.reject(new Error(error.message));
    else asked?.resolve(result);
  }
}

function isAnswer(message: unknown): message is Answer {
  return Array.isArray(message);
}

function opened(port: number): Promise<Socket> {
  const socket = connect(port, 'localhost');
  return new Promise((resolve, reject) => socket.once('connect', () => resolve(socket)).once('error', reject));
}
