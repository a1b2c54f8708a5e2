/** A worker that has been started and asked nothing. */
let waiting: Worker | null = null;

/** Starts a worker before the code that talks to it is here: both take a while to come. */
export function startWorkerAhead(): void {
  try {
    const worker = newWorker();
    // Whoever asks for it has another one tried, and hears what is wrong with that.
    worker.onerror = () => {
      waiting = null;
    };
    waiting = worker;
  } catch {
    waiting = null;
  }
}

/** A worker that reads. Throws where the browser lets no page have one. */
export function takeWorker(): Worker {
  const worker = waiting ?? newWorker();
  waiting = null;
  return worker;
}

function newWorker(): Worker {
  return new Worker(new URL('./readWorker.ts', import.meta.url), { type: 'module' });
}
