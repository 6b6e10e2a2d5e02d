import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { textsApart } from '../../scripts/page-texts.mjs';
import { standIns } from '../../scripts/stand-ins.mjs';

async function bundle(entries: Parameters<typeof standIns>[0]) {
  const { plugin, unasked } = standIns(entries);
  const stdin = {
    contents: `import { text } from './csv-line.ts'; console.log(text);`,
    resolveDir: 'src/text',
  };
  const { outputFiles } = await build({
    stdin,
    bundle: true,
    write: false,
    format: 'esm',
    plugins: [plugin],
  });
  return { text: outputFiles.map(({ text }) => text).join(''), unasked: unasked() };
}

const LINE = [/text[\\/]csv-line\.ts$/, `export const text = 'in its place';`] as const;

describe('what stands in the page in place of modules', () => {
  it('is bundled in their place', async () => {
    const { text, unasked } = await bundle([LINE]);
    expect(text).toContain('in its place');
    expect(unasked).toEqual([]);
  });

  it('is named where its module is gone, so that the build fails', async () => {
    expect((await bundle([LINE, [/text[\\/]gone\.ts$/, '']])).unasked).toEqual(['text[\\\\/]gone\\.ts$']);
  });
});

/** What a program makes of itself with its texts moved: the members of `made`. */
function made(program: string): unknown {
  return JSON.parse(
    String(runInNewContext(`${textsApart(`const made=[];${program}`)};JSON.stringify(made)`)),
  );
}

describe('texts apart from the program', () => {
  it('come back to their places', () => {
    const program = `const a={zh:"孤儿",en:"orphan"};made.push(a,["流浪儿童","street"],{zh:"残疾",en:"disabled"})`;
    expect(textsApart(program.replace('made', '[]'))).toMatch(/^const \$\$p=`孤儿\n残疾`/);
    expect(made(program)).toEqual([
      { zh: '孤儿', en: 'orphan' },
      ['流浪儿童', 'street'],
      { zh: '残疾', en: 'disabled' },
    ]);
  });

  it('stay where they are evaluated later, or more than once', () => {
    const program = `const f=()=>"以后",g=x=>x?"甲":"乙";made.push(f(),f(),g(true))`;
    expect(textsApart(`const made=[];${program}`)).toContain(program);
    expect(made(program)).toEqual(['以后', '以后', '甲']);
  });

  it('are refused where one of them is not taken in its turn', () => {
    // The second is never reached.
    expect(() => textsApart('const a=["一"];gone();const b={zh:"二",en:"two"}')).toThrow('in its turn');
  });
});
