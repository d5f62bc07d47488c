import type { IconNode } from 'lucide';
import { h } from 'preact';

/** A lucide icon; decorative, so the control around it carries the name. */
export function Icon({ of: nodes, size = 18 }: { readonly of: IconNode; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {nodes.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
