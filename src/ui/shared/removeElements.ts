/** Takes what the built page has, and the app has no more use for, out of the page. */
export function removeElements(selector: string): void {
  for (const element of document.querySelectorAll(selector)) element.remove();
}
