import './controls.css';
import { ICONS, type IconName } from './icons.ts';

/** A silent picture: what carries it has a name of its own. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={ICONS[name]} />
    </svg>
  );
}
