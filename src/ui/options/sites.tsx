import { X } from 'lucide';
import { useState } from 'preact/hooks';
import type { SiteRule } from '@/settings';
import { fold } from '../format/fold';
import { type MessageKey, useText } from '../i18n';
import { Icon } from '../icon';
import type { OptionsDeps } from './options-deps';
import type { OptionsStore } from './options-store';
import { parseHost } from './parse-host';
import { Section } from './section';

interface Props {
  readonly store: OptionsStore;
  readonly deps: OptionsDeps;
}

const rules = [
  ['nothing', 'options_rule_nothing'],
  ['mark', 'options_rule_mark'],
  ['open', 'options_rule_open'],
] as const satisfies readonly (readonly [SiteRule, MessageKey])[];

interface RuleProps {
  readonly host: string;
  readonly value: SiteRule;
  readonly store: OptionsStore;
}

function Rule({ host, value, store }: RuleProps) {
  const text = useText();
  return (
    <li class="site">
      <span class="site-host">{host}</span>
      <select
        class="sort"
        aria-label={text('options_rule_for', host)}
        value={value}
        onChange={(event) => {
          const rule = rules.find(([known]) => known === event.currentTarget.value);
          if (rule) void store.rule(host, rule[0]);
        }}
      >
        {rules.map(([rule, name]) => (
          <option key={rule} value={rule}>
            {text(name)}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="button-icon"
        aria-label={text('options_rule_remove', host)}
        onClick={() => void store.rule(host, null)}
      >
        <Icon of={X} />
      </button>
    </li>
  );
}

function AddRule({ store }: Pick<Props, 'store'>) {
  const text = useText();
  const [isWrong, setWrong] = useState(false);
  function add(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement)) return;
    const host = parseHost(String(new FormData(form).get('host') ?? ''));
    setWrong(host === null);
    if (host === null) return;
    form.reset();
    void store.rule(host, 'mark');
  }
  return (
    <form class="site-add" onSubmit={add}>
      <label>
        <span>{text('options_site')}</span>
        <input
          class="input"
          name="host"
          inputMode="url"
          autoComplete="off"
          placeholder="vnexpress.net"
          aria-invalid={isWrong}
          aria-describedby="site-wrong"
        />
      </label>
      <button type="submit" class="button">
        {text('options_site_add')}
      </button>
      <p class="part-note" id="site-wrong" role="status">
        {isWrong && text('options_site_wrong')}
        {store.declined.value && text('options_site_declined', store.declined.value)}
      </p>
    </form>
  );
}

function Shipped({ deps }: Pick<Props, 'deps'>) {
  const text = useText();
  const [words, setWords] = useState('');
  const found = deps.hosts.filter(({ host, name }) => fold(`${host} ${name}`).includes(fold(words)));
  return (
    <details class="shipped">
      <summary>{text('options_hosts', deps.hosts.length)}</summary>
      <input
        type="search"
        class="input"
        aria-label={text('options_hosts_search')}
        placeholder={text('options_hosts_search')}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <ul class="hosts">
        {found.map(({ host, name }) => (
          <li key={host}>
            <strong>{name}</strong> <span>{host}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Where the icon lights up by itself: everywhere, by site, and the shipped list. */
export function Sites({ store, deps }: Props) {
  const text = useText();
  const sites = Object.entries(store.settings.value?.sites ?? {}).sort(([a], [b]) => a.localeCompare(b));
  return (
    <Section id="sites" title={text('options_sites')} lead={text('options_sites_lead')}>
      <label class="switch">
        <input
          type="checkbox"
          checked={store.isEverywhere.value}
          aria-describedby="everywhere-why"
          onChange={(event) => {
            void store.detectEverywhere(event.currentTarget.checked);
            // What holds afterwards decides, not the click.
            event.currentTarget.checked = store.isEverywhere.value;
          }}
        />
        {text('options_everywhere')}
      </label>
      <p class="part-note" id="everywhere-why">
        {text('options_everywhere_why')}
      </p>
      <h3>{text('options_rules')}</h3>
      {sites.length === 0 && <p class="part-note">{text('options_rules_empty')}</p>}
      <ul>
        {sites.map(([host, value]) => (
          <Rule key={host} host={host} value={value} store={store} />
        ))}
      </ul>
      <AddRule store={store} />
      <Shipped deps={deps} />
    </Section>
  );
}
