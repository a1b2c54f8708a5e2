const ROWS = [1, 2, 3, 4, 5, 6];

/** The shape of the list while the events are on their way. */
export function ListSkeleton() {
  return (
    <div className="list-skeleton" aria-hidden="true">
      {ROWS.map((row) => (
        <p key={row} />
      ))}
    </div>
  );
}
