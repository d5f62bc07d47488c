import type { IconNode } from 'lucide';
import { Icon } from '@/ui';

interface IconButtonProps {
  readonly icon: IconNode;
  readonly label: string;
  readonly onClick: () => void;
  readonly name?: string;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly disabled?: boolean;
  /** Part of a toolbar: only one button of it is a Tab stop. */
  readonly tabIndex?: number;
  readonly keys?: string;
}

/** A square button whose name shows as a tip. */
export function IconButton(props: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={props.label}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-keyshortcuts={props.keys}
      data-control={props.name}
      data-tip={props.label}
      disabled={props.disabled}
      tabIndex={props.tabIndex}
      onClick={props.onClick}
    >
      <Icon of={props.icon} size={20} />
    </button>
  );
}
