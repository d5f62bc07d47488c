import { type MessageKey, useText } from '../i18n';

interface ChoicesProps<T extends string> {
  readonly name: string;
  readonly label: string;
  readonly value: T;
  readonly choices: readonly (readonly [T, MessageKey])[];
  readonly onChange: (value: T) => void;
}

/** One of a few, all in sight: a group of radio buttons drawn as one control. */
export function Choices<T extends string>({ name, label, value, choices, onChange }: ChoicesProps<T>) {
  const text = useText();
  return (
    <fieldset class="choices">
      <legend>{label}</legend>
      <div class="choices-row">
        {choices.map(([choice, key]) => (
          <label class="choice-of" key={choice}>
            <input
              type="radio"
              name={name}
              value={choice}
              checked={choice === value}
              onChange={() => onChange(choice)}
            />
            <span>{text(key)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
