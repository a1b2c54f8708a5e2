/** A round thing that wants to stand at (x, y), in CSS pixels. */
export type Body = { readonly x: number; readonly y: number; readonly radius: number };

const ROUNDS = 60;

/** How strongly a body is drawn back to its own place in each round. */
const RETURN = 0.04;

/** Bodies on the very same spot leave it in different directions: the golden angle never repeats one. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Bodies further from touching than this never come to: none moves half as far. */
const SLACK = 60;

/**
 * Moves bodies as little as it takes until none covers another. The same input gives the same answer.
 * Method: pairwise projection, as in position-based dynamics (Müller et al. 2007). Time: n² once, then the pairs
 * that are near each other in each round.
 */
export function separate(bodies: readonly Body[]): readonly { readonly dx: number; readonly dy: number }[] {
  const xs = Float64Array.from(bodies, ({ x }, at) => x + 0.5 * Math.sin(at * GOLDEN_ANGLE));
  const ys = Float64Array.from(bodies, ({ y }, at) => y - 0.5 * Math.cos(at * GOLDEN_ANGLE));
  const pairs = nearPairs(bodies);
  const touched = pushApart(pairs, xs, ys);
  for (let round = 1; touched && round < ROUNDS; round++) {
    if (round <= ROUNDS / 2) drawBack(bodies, xs, ys);
    if (!pushApart(pairs, xs, ys)) break;
  }
  return bodies.map(({ x, y }, at) => {
    const [dx, dy] = [(xs[at] ?? x) - x, (ys[at] ?? y) - y];
    return touched && Math.hypot(dx, dy) > 1 ? { dx, dy } : { dx: 0, dy: 0 };
  });
}

type Pair = { readonly one: number; readonly other: number; readonly least: number };

function nearPairs(bodies: readonly Body[]): readonly Pair[] {
  return bodies.flatMap((body, one) => {
    const pairs: Pair[] = [];
    for (let other = one + 1; other < bodies.length; other++) {
      const { x, y, radius } = bodies[other] as Body;
      const least = body.radius + radius;
      const reach = least + SLACK;
      if (Math.abs(x - body.x) < reach && Math.abs(y - body.y) < reach) pairs.push({ one, other, least });
    }
    return pairs;
  });
}

function drawBack(bodies: readonly Body[], xs: Float64Array, ys: Float64Array): void {
  bodies.forEach(({ x, y }, at) => {
    xs[at] = x + ((xs[at] ?? x) - x) * (1 - RETURN);
    ys[at] = y + ((ys[at] ?? y) - y) * (1 - RETURN);
  });
}

/** Whether any two touched. */
function pushApart(pairs: readonly Pair[], xs: Float64Array, ys: Float64Array): boolean {
  let touched = false;
  for (const { one, other, least } of pairs) {
    const x = (xs[other] ?? 0) - (xs[one] ?? 0);
    const y = (ys[other] ?? 0) - (ys[one] ?? 0);
    if (Math.abs(x) >= least || Math.abs(y) >= least) continue;
    // Math.hypot takes ten times as long.
    const distance = Math.sqrt(x * x + y * y) || 1e-6;
    const overlap = least - distance;
    if (overlap <= 0.05) continue;
    touched = true;
    const share = overlap / 2 / distance;
    xs[one] = (xs[one] ?? 0) - x * share;
    ys[one] = (ys[one] ?? 0) - y * share;
    xs[other] = (xs[other] ?? 0) + x * share;
    ys[other] = (ys[other] ?? 0) + y * share;
  }
  return touched;
}
