import './controls.css';
import type { ComponentProps, ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

type Props = Omit<ComponentProps<'button'>, 'className' | 'type'> & {
  readonly children: ReactNode;
  /** After the words: `close` on a chip that removes itself, `down` on one that opens something. */
  readonly icon?: IconName;
};

/** A small rounded button. `aria-pressed` or `aria-expanded` makes it look chosen. */
export function Chip({ children, icon, ...button }: Props) {
  return (
    <button {...button} type="button" className="chip">
      {children}
      {icon && <Icon name={icon} />}
    </button>
  );
}
