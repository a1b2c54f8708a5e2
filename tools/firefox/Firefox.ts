import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Marionette } from './Marionette.ts';

/** How long a page may take to become what is expected of it. Without a GPU a map takes its time. */
const PATIENCE_MS = 60_000;
const BETWEEN_LOOKS_MS = 250;

/** Without a display there is no window, and without a window no WebGL in software. */
const WINDOW = process.env.DISPLAY || process.platform !== 'linux' ? [] : ['--headless'];

/** Lets the console be read; no page can reach it. */
const REMOTE = ['--marionette', '--remote-allow-system-access', '--no-remote'];

/** A Firefox with a profile of its own, in words of who sits before it. */
export class Firefox {
  readonly #profile = mkdtempSync(join(tmpdir(), 'atlas-firefox-'));
  readonly #process: ChildProcess;
  readonly #remote: Promise<Marionette>;

  constructor(program: string, port: number) {
    const settings = { 'marionette.port': port, 'webgl.force-enabled': true, 'intl.accept_languages': 'en-GB' };
    const lines = Object.entries(settings).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
    writeFileSync(join(this.#profile, 'user.js'), lines.join('\n'));
    const options = [...WINDOW, ...REMOTE, '--width=1440', '--height=900', '--profile', this.#profile];
    this.#process = spawn(program, options, { stdio: 'ignore' });
    this.#remote = Marionette.at(port).then(async (remote) => {
      await remote.ask('WebDriver:NewSession');
      return remote;
    });
  }

  async open(url: string): Promise<void> {
    await this.#ask('WebDriver:Navigate', { url });
  }

  /** Presses what stands in the middle of an element, as a pointer does. */
  async click(selector: string): Promise<void> {
    const [x, y] = (await this.waitFor(middleOf(selector))) as readonly number[];
    const actions = [
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.#ask('WebDriver:PerformActions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
  }

  /** Waits until an expression has a value in the page, and gives it; rejects where it never has. */
  async waitFor(expression: string): Promise<unknown> {
    const end = Date.now() + PATIENCE_MS;
    while (Date.now() < end) {
      const value = await this.#run(`return ${expression}`);
      if (value) return value;
      await pause(BETWEEN_LOOKS_MS);
    }
    throw new Error(`never in Firefox: ${expression}`);
  }

  /** What the pages of a site wrote to the console as errors. */
  async errorsOf(site: string): Promise<readonly string[]> {
    await this.#ask('Marionette:SetContext', { value: 'chrome' });
    const messages = await this.#run(`return Services.console.getMessageArray()
      .filter((one) => one instanceof Ci.nsIScriptError && !(one.flags & Ci.nsIScriptError.warningFlag))
      .map((one) => one.sourceName + ': ' + one.errorMessage)`);
    await this.#ask('Marionette:SetContext', { value: 'content' });
    return (messages as readonly string[]).filter((message) => message.startsWith(site));
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    (await this.#remote).close();
    this.#process.kill();
    await ended;
    rmSync(this.#profile, { recursive: true, force: true });
  }

  async #run(script: string): Promise<unknown> {
    const { value } = (await this.#ask('WebDriver:ExecuteScript', { script })) as { readonly value: unknown };
    return value;
  }

  async #ask(command: string, parameters: object): Promise<unknown> {
    return (await this.#remote).ask(command, parameters);
  }
}

/** An expression for where an element's middle is, in CSS pixels; null while the element is not there. */
function middleOf(selector: string): string {
  return `(() => {
    const box = document.querySelector(${JSON.stringify(selector)})?.getBoundingClientRect();
    return box ? [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)] : null;
  })()`;
}
