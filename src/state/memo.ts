/** Remembers the last call of a pure function: the same arguments, by identity, give the same result object. */
export function memoLast<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { readonly args: A; readonly result: R } | null = null;
  return (...args) => {
    const known = last;
    if (known && args.length === known.args.length && args.every((arg, at) => Object.is(arg, known.args[at]))) {
      return known.result;
    }
    const result = compute(...args);
    last = { args, result };
    return result;
  };
}
