import type { Person } from '@/article';
import { useReader } from '../session/reader-context';
import { SpanButton } from './span-button';
import { useFirst } from './use-first';

/** Role and organisation on one line; an organisation that the role names already is not said twice. */
function standing({ role, organisation }: Person): string {
  return role.includes(organisation) ? role : [role, organisation].filter(Boolean).join(', ');
}

const few = 5;

export function PeopleList({ people }: { readonly people: readonly Person[] }) {
  const { text } = useReader();
  const { shown, rest } = useFirst(people, few);
  if (people.length === 0) return null;
  return (
    <section class="people">
      <h3>{text('reader_people')}</h3>
      <ul>
        {shown.map((person) => (
          <li key={person.name}>
            <SpanButton span={person.mentions[0]}>
              <strong>{person.name}</strong>
              <span class="role">{standing(person)}</span>
            </SpanButton>
          </li>
        ))}
      </ul>
      {rest}
    </section>
  );
}
