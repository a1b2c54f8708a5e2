import type { FetchFailure } from './fetchBytes.ts';

/** Why a dataset could not be had; the words are the page's. */
export type LoadFailure = FetchFailure | 'not-json' | 'forgotten' | 'no-worker';

export class LoadError extends Error {
  readonly failure: LoadFailure;
  constructor(failure: LoadFailure) {
    super(failure);
    this.failure = failure;
  }
}
