type Made<T, Options> = (language: string, options: Options) => T;

/** Making a formatter takes longer than a hundred uses, and a list of summaries needs one in each row. */
function kept<T, Options>(make: Made<T, Options>): Made<T, Options> {
  /** Cache: by language and options, a dozen of them. */
  const known = new Map<string, T>();
  return (language, options) => {
    const key = `${language} ${JSON.stringify(options)}`;
    const formatter = known.get(key) ?? make(language, options);
    known.set(key, formatter);
    return formatter;
  };
}

/** The formatter of dates with these options, made once. */
export const dateFormatter = kept(
  (language: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options),
);

/** The formatter of numbers with these options, made once. */
export const numberFormatter = kept(
  (language: string, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options),
);
