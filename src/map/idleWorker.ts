/** Does nothing, and so costs nothing to ask for: whether a browser lets the page have workers shows when one is begun. */
export {};
