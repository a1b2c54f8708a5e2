export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

export function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Looks at each frame; rejects where it does not come true in a minute. */
export async function until(isTrue: () => boolean): Promise<void> {
  const end = performance.now() + 60_000;
  while (!isTrue()) {
    if (performance.now() > end) throw new Error(`Not in a minute: ${isTrue}`);
    await nextFrame();
  }
}

/** Longer than the tint waits and than any fade takes. */
export function settle(): Promise<void> {
  return pause(600);
}

/** A moment before the next frame: a gesture made then waits for no frame but those that it needs. */
export async function beforeFrame(): Promise<void> {
  await nextFrame();
  await pause(13);
}
