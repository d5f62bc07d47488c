import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../../src/article';
import { errorText } from '../../../src/ui/errors/error-text';
import { translateTo } from '../../support/translate';

describe.each(['en', 'vi'] as const)('errors in %s', (language) => {
  it.each(errorCodes)('%s is said in sentences of its own, with a next step', (code) => {
    const said = errorText(code, translateTo(language));
    expect(said.split(/[.;] /).length).toBeGreaterThanOrEqual(2);
    expect(errorCodes.filter((other) => errorText(other, translateTo(language)) === said)).toEqual([code]);
  });
});
