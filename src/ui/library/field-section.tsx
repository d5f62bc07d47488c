import type { ComponentChildren } from 'preact';

interface FieldSectionProps {
  readonly title: string;
  readonly isEmpty?: boolean;
  readonly children: ComponentChildren;
}

/** One field of a summary under its name; nothing at all where the field is blank. */
export function FieldSection({ title, isEmpty = false, children }: FieldSectionProps) {
  if (isEmpty) return null;
  return (
    <section class="field">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
