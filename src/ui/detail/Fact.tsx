import type { ReactNode } from 'react';

/** One kind of thing that is known about an event, under its heading. */
export function Fact({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) {
  return (
    <section className="event-fact">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
