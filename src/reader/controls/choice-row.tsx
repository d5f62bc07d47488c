import type { ComponentChildren } from 'preact';

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly sample?: ComponentChildren;
}

interface ChoiceRowProps<T extends string> {
  readonly label: string;
  readonly name: string;
  readonly choices: readonly Choice<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few: radio buttons that look like a row of tiles. */
export function ChoiceRow<T extends string>({ label, name, choices, value, onChange }: ChoiceRowProps<T>) {
  return (
    <fieldset class={`choices choices-${name}`}>
      <legend class="label">{label}</legend>
      <div class="tiles">
        {choices.map((choice) => (
          <label key={choice.value} class="tile" data-value={choice.value}>
            <input
              type="radio"
              name={name}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            {choice.sample}
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
