import { describe, expect, it } from 'vitest';
import { barChartSvg } from '../../src/text/bar-chart.js';
import { vegaLiteOf } from '../../src/text/picture.js';
import { linearScale } from '../../src/text/scale.js';
import { GROUND, svgDocument, svgText } from '../../src/text/svg.js';

describe('linearScale', () => {
  it('marks round values within the ends', () => {
    const scale = linearScale(0, 1230, 100, 715);
    // About six marks over 1,230 are 205 apart; the next round step is 500.
    expect(scale.ticks).toEqual([0, 500, 1000]);
    expect([scale.at(0), scale.at(1230), scale.at(615)]).toEqual([100, 715, 407.5]);
  });

  it('goes below 0, and lays a single value beside 0', () => {
    expect(linearScale(-50, 100, 0, 150).ticks).toEqual([-50, 0, 50, 100]);
    expect(linearScale(80, 80, 0, 10).at(80)).toBe(10);
    expect(linearScale(-80, -80, 0, 10).at(0)).toBe(10);
    expect(linearScale(0, 0, 0, 10).at(0)).toBe(0);
  });
});

it('a scale parts the thousands of what it marks, below 0 too', () => {
  const bar = { from: -1_200_000, to: 1_200_000, isOpen: false, colour: 0 };
  const said = { lang: 'en', title: 't', description: 'd', unit: 'yuan', legend: [], notes: [] };
  const svg = barChartSvg({ ...said, rows: [{ name: 'n', bars: [bar], told: '' }] });
  // 2,400,000 in about six marks: one every 500,000.
  expect(svg).toContain('>-1 000 000</text>');
  expect(svg).toContain('>500 000</text>');
});

it('a picture says in words what it shows, and no text of it is markup', () => {
  const svg = svgDocument({
    lang: 'en',
    width: 100,
    height: 50,
    title: 'a < b',
    description: 'one & two',
    parts: [GROUND, svgText(1, 2, 12, '<script>', ' fill="#222222"')],
  });
  expect(svg).toContain('<title>a &lt; b</title>\n<desc>one &amp; two</desc>');
  expect(svg).toContain('<text x="1" y="2" font-size="12" fill="#222222">&lt;script&gt;</text>');
});

it('a specification for Vega-Lite holds its numbers and fetches nothing', () => {
  const told = { title: 't', description: 'd', data: [{ age: 3, yuan: '600.00' }] };
  expect(vegaLiteOf(told, { mark: 'bar' })).toEqual({
    $schema: 'https://vega.github.io/schema/vega-lite/v5.json',
    title: 't',
    description: 'd',
    data: { values: [{ age: 3, yuan: '600.00' }] },
    mark: 'bar',
  });
});
