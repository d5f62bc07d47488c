import { type MessageKey, useText } from '../i18n';
import type { OptionsStore } from './options-store';
import { Section } from './section';

const permissions = [
  ['storage', 'options_why_storage'],
  ['unlimitedStorage', 'options_why_unlimited_storage'],
  ['activeTab', 'options_why_active_tab'],
  ['scripting', 'options_why_scripting'],
  ['contextMenus', 'options_why_context_menus'],
] as const satisfies readonly (readonly [string, MessageKey])[];

/** Every permission and what it is for. */
export function Permissions({ store }: { readonly store: OptionsStore }) {
  const text = useText();
  return (
    <Section id="permissions" title={text('options_permissions')} lead={text('options_permissions_lead')}>
      <dl class="permissions">
        {permissions.map(([name, why]) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{text(why)}</dd>
          </div>
        ))}
        <div>
          <dt>{text('options_news_hosts')}</dt>
          <dd>{text('options_why_news_hosts')}</dd>
        </div>
        <div>
          <dt>{text('options_other_hosts')}</dt>
          <dd>
            {text('options_why_other_hosts')}{' '}
            {text(store.isEverywhere.value ? 'options_granted' : 'options_not_granted')}
          </dd>
        </div>
      </dl>
    </Section>
  );
}
