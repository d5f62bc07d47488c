import type { ComponentChildren } from 'preact';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly children: ComponentChildren;
}

/** One part of the options page, with an anchor. */
export function Section({ id, title, lead, children }: SectionProps) {
  return (
    <section class="part" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {lead && <p class="part-lead">{lead}</p>}
      {children}
    </section>
  );
}
