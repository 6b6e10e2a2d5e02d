/** A value that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** A picture with what it shows, for who reads it, who cannot see it, and who draws it in another way. */
export interface Picture {
  readonly title: string;
  /** In words, for who cannot see it. */
  readonly description: string;
  /** One file with no fonts, scripts or links of its own. */
  readonly svg: string;
  /** The numbers that are drawn, one plain object a mark. */
  readonly data: readonly { readonly [name: string]: Json }[];
  /** The same picture for programs that draw Vega-Lite, with the numbers in it; never loaded from anywhere. */
  readonly vegaLite: { readonly [name: string]: Json };
}

/** A Vega-Lite 5 specification of a picture: data in, nothing fetched. */
export function vegaLiteOf(
  { title, description, data }: Pick<Picture, 'title' | 'description' | 'data'>,
  drawn: { readonly [name: string]: Json },
): Picture['vegaLite'] {
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v5.json',
    title,
    description,
    data: { values: data },
    ...drawn,
  };
}
