import type { MouseEvent } from 'react';

/** Follows a link inside the page, unless the reader asks for a new tab, a window or a download. */
export function plainClick(follow: () => void): (click: MouseEvent) => void {
  return (click) => {
    if (click.button !== 0 || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
    click.preventDefault();
    follow();
  };
}
