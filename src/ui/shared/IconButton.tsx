import './controls.css';
import type { ComponentProps } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

type Props = Omit<ComponentProps<'button'>, 'children' | 'className' | 'title' | 'aria-label' | 'type'> & {
  readonly icon: IconName;
  /** Its accessible name, shown on hover too. */
  readonly label: string;
};

/** A button that is a picture; anything else that a button takes is passed on. */
export function IconButton({ icon, label, ...button }: Props) {
  return (
    <button {...button} type="button" className="icon-button" aria-label={label} title={label}>
      <Icon name={icon} />
    </button>
  );
}
