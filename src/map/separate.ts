/** A round thing that wants to stand at (x, y), in CSS pixels. */
export type Body = { readonly x: number; readonly y: number; readonly radius: number };

const ROUNDS = 60;

/** How strongly a body is drawn back to its own place in each round. */
const RETURN = 0.04;

/** Bodies on the very same spot leave it in different directions: the golden angle never repeats one. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Moves bodies as little as it takes until none covers another. The same input gives the same answer.
 * Method: pairwise projection, as in position-based dynamics (Müller et al. 2007). Time: n² a round.
 */
export function separate(bodies: readonly Body[]): readonly { readonly dx: number; readonly dy: number }[] {
  const moved = bodies.map((_, at) => ({
    dx: 0.5 * Math.sin(at * GOLDEN_ANGLE),
    dy: -0.5 * Math.cos(at * GOLDEN_ANGLE),
  }));
  let touched = false;
  for (let round = 0; round < ROUNDS; round++) {
    const again = pushApart(bodies, moved);
    touched ||= again;
    if (!again) break;
    const back = round < ROUNDS / 2 ? 1 - RETURN : 1;
    for (const move of moved) {
      move.dx *= back;
      move.dy *= back;
    }
  }
  return moved.map(({ dx, dy }) => (touched && Math.hypot(dx, dy) > 1 ? { dx, dy } : { dx: 0, dy: 0 }));
}

function pushApart(bodies: readonly Body[], moved: readonly { dx: number; dy: number }[]): boolean {
  let touched = false;
  bodies.forEach((body, at) => {
    const move = moved[at];
    if (!move) return;
    for (let other = at + 1; other < bodies.length; other++) {
      const neighbour = bodies[other];
      const neighbourMove = moved[other];
      if (!neighbour || !neighbourMove) continue;
      const x = neighbour.x + neighbourMove.dx - body.x - move.dx;
      const y = neighbour.y + neighbourMove.dy - body.y - move.dy;
      const least = body.radius + neighbour.radius;
      if (Math.abs(x) >= least || Math.abs(y) >= least) continue;
      const distance = Math.hypot(x, y) || 1e-6;
      const overlap = least - distance;
      if (overlap <= 0.05) continue;
      touched = true;
      const share = overlap / 2 / distance;
      move.dx -= x * share;
      move.dy -= y * share;
      neighbourMove.dx += x * share;
      neighbourMove.dy += y * share;
    }
  });
  return touched;
}
