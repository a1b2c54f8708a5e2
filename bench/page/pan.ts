import { painted } from './draws.ts';
import { nextFrame, settle } from './wait.ts';

/** The map dragged in circles for three seconds: frames of the basemap a second. */
export async function pan(): Promise<number> {
  const before = painted.basemap;
  const from = performance.now();
  await dragMap(3000);
  const rate = ((painted.basemap - before) * 1000) / (performance.now() - from);
  await settle();
  return rate;
}

/** Where no panel covers the map on a wide screen. */
const MIDDLE = { across: 0.5, down: 0.4 };

export async function dragMap(ms: number): Promise<void> {
  const x = innerWidth * MIDDLE.across;
  const y = innerHeight * MIDDLE.down;
  const target = document.elementFromPoint(x, y);
  const send = (name: string, right: number, down: number, buttons: number) =>
    target?.dispatchEvent(
      new MouseEvent(name, { bubbles: true, clientX: x + right, clientY: y + down, buttons, view: window }),
    );
  send('mousedown', 0, 0, 1);
  const from = performance.now();
  while (performance.now() - from < ms) {
    const turn = (performance.now() - from) / 300;
    send('mousemove', 120 * Math.sin(turn), 60 * (Math.cos(turn) - 1), 1);
    await nextFrame();
  }
  send('mouseup', 0, 0, 0);
}
