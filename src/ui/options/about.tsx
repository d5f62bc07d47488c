import { useText } from '../i18n';
import type { OptionsDeps } from './options-deps';
import { Section } from './section';

/** What happens to the person's data, and which version this is. */
export function About({ deps }: { readonly deps: OptionsDeps }) {
  const text = useText();
  return (
    <Section id="privacy" title={text('options_privacy')}>
      <p>{text('options_privacy_text')}</p>
      <p>{text('options_privacy_storage')}</p>
      <p class="part-note">
        {text('options_version', deps.version)}{' '}
        {deps.openWelcome && (
          <button type="button" class="button-quiet" onClick={deps.openWelcome}>
            {text('options_welcome')}
          </button>
        )}
      </p>
    </Section>
  );
}
