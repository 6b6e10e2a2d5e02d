import * as z from 'zod';

const issue = z.looseObject({ code: z.string(), path: z.string() });
const row = z.looseObject({
  id: z.string().nullable(),
  key: z.string().nullable().optional(),
  error: issue.extend({ issues: z.array(issue) }).optional(),
});

/** The rows of NDJSON. */
export function rowsIn(text: string): readonly z.infer<typeof row>[] {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => row.parse(JSON.parse(line)));
}
