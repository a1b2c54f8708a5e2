/** Reads a file away from the page, which stays free to scroll, and to end this worker. */
import { decodeText } from '#data/decodeText.ts';
import { readText } from '#data/readText.ts';

addEventListener('message', async ({ data }: MessageEvent<File>) => {
  postMessage(readText(decodeText(new Uint8Array(await data.arrayBuffer()))));
});
