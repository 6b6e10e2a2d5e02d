/** The same program, a list of statements, with its texts in front, each language together. */
export function textsApart(program: string): string;
