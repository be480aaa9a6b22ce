/** One engine's seconds by number of complaints. */
export type Growth = {
  readonly name: string;
  readonly colour: string;
  readonly points: readonly { readonly count: number; readonly seconds: number }[];
};

const size = { width: 720, height: 440 };
const margin = { left: 64, right: 150, top: 24, bottom: 52 };

/** Time against size, both in powers of ten, with n log n beside for the eye. An SVG that needs nothing else. */
export function growthPlot(title: string, growths: readonly Growth[]): string {
  const points = growths.flatMap((growth) => growth.points);
  const counts = decades(points.map(({ count }) => count));
  const seconds = decades(points.map((point) => point.seconds));
  const x = scale(counts, margin.left, size.width - margin.right);
  const y = scale(seconds, size.height - margin.bottom, margin.top);
  const ours = growths[0];
  const lines = growths.map((growth) => line(growth, x, y));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" role="img" font-family="sans-serif" font-size="12">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${size.width}" height="${size.height}" fill="#fff"/>`,
    ...powersIn(counts).map((power) => verticalRule(10 ** power, x(10 ** power))),
    ...powersIn(seconds).map((power) => horizontalRule(10 ** power, y(10 ** power))),
    `<text x="${margin.left}" y="${size.height - 10}">complaints</text>`,
    `<text x="8" y="${margin.top - 8}">seconds</text>`,
    ...(ours === undefined ? [] : [referenceLine(ours, x, y)]),
    ...lines,
    '</svg>',
    '',
  ].join('\n');
}

type Scale = (value: number) => number;
type Decades = { readonly from: number; readonly to: number };

/** The powers of ten that hold all values. */
function decades(values: readonly number[]): Decades {
  const from = Math.floor(Math.log10(Math.min(...values)));
  const to = Math.ceil(Math.log10(Math.max(...values)));
  return { from, to: to > from ? to : from + 1 };
}

function powersIn({ from, to }: Decades): number[] {
  return Array.from({ length: to - from + 1 }, (_, step) => from + step);
}

function scale({ from, to }: Decades, start: number, end: number): Scale {
  return (value) => round(start + ((Math.log10(value) - from) / (to - from)) * (end - start));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function verticalRule(value: number, x: number): string {
  const bottom = size.height - margin.bottom;
  return (
    `<line x1="${x}" x2="${x}" y1="${margin.top}" y2="${bottom}" stroke="#ddd"/>` +
    `<text x="${x}" y="${bottom + 18}" text-anchor="middle">${value.toLocaleString('en').replaceAll(',', ' ')}</text>`
  );
}

function horizontalRule(value: number, y: number): string {
  return (
    `<line x1="${margin.left}" x2="${size.width - margin.right}" y1="${y}" y2="${y}" stroke="#ddd"/>` +
    `<text x="${margin.left - 8}" y="${y + 4}" text-anchor="end">${value}</text>`
  );
}

function line({ name, colour, points }: Growth, x: Scale, y: Scale): string {
  const path = points.map(({ count, seconds }) => `${x(count)},${y(seconds)}`).join(' ');
  const last = points.at(-1);
  const dots = points.map(
    ({ count, seconds }) => `<circle cx="${x(count)}" cy="${y(seconds)}" r="3" fill="${colour}"/>`,
  );
  const label =
    last === undefined
      ? ''
      : `<text x="${x(last.count) + 8}" y="${y(last.seconds) + 4}" fill="${colour}">${escaped(name)}</text>`;
  return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}${label}`;
}

/** n log n through the first point. */
function referenceLine({ points }: Growth, x: Scale, y: Scale): string {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined || first === last) return '';
  const grown = (count: number) =>
    (first.seconds * count * Math.log(count)) / (first.count * Math.log(first.count));
  return (
    `<line x1="${x(first.count)}" y1="${y(first.seconds)}" x2="${x(last.count)}" y2="${y(grown(last.count))}" ` +
    'stroke="#888" stroke-dasharray="4 4"/>'
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
