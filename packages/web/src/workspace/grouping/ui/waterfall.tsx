import type { Waterfall } from '@fanal/contract/investigation';
import { showBits } from '../../format.ts';
import type { AgentLocale } from '../../locale.ts';
import { workspaceTextsOf } from '../../texts.ts';
import { GroundList, Weight } from './grounds.tsx';

/** "34,2 bits, pour un seuil de 12 bits". */
export function weightOf({ bits, threshold }: Waterfall, locale: AgentLocale): string {
  const { evidence } = workspaceTextsOf(locale);
  const weight = evidence.bits(showBits(bits, locale));
  return threshold === 0 ? weight : evidence.waterfall(weight, evidence.bits(showBits(threshold, locale)));
}

const chart = { width: 320, row: 14, bar: 8 } as const;

/** The grounds one after the other, each from where the last one ended, up to the threshold and past it. */
export function WaterfallChart(props: { readonly waterfall: Waterfall; readonly locale: AgentLocale }) {
  const { waterfall, locale } = props;
  const { grounds, bits, threshold, ruleVersion } = waterfall;
  const { evidence } = workspaceTextsOf(locale);
  return (
    <div class="waterfall">
      <Drawn waterfall={waterfall} />
      <GroundList grounds={grounds} locale={locale} />
      <p class="sum-of-bits">
        {evidence.sum} <Weight bits={bits} locale={locale} />
      </p>
      <p class="soft small">
        {threshold === 0
          ? evidence.noThreshold
          : evidence.threshold(evidence.bits(showBits(threshold, locale)))}{' '}
        ({evidence.ruleVersion(ruleVersion)})
      </p>
    </div>
  );
}

/** The list below says it all: the drawing is for the eye alone. */
function Drawn({ waterfall: { grounds, bits, threshold } }: { readonly waterfall: Waterfall }) {
  const weighed = grounds.filter((ground) => ground.bits !== 0);
  const ends = runningSums(weighed.map((ground) => ground.bits));
  const least = Math.min(0, bits, ...ends);
  const most = Math.max(threshold, bits, ...ends, least + 1);
  const x = (value: number) => round(((value - least) / (most - least)) * chart.width);
  const height = (weighed.length + 1) * chart.row;
  const bar = (from: number, to: number, place: number, kind: string) => (
    <rect
      class={kind}
      x={x(Math.min(from, to))}
      y={place * chart.row + 3}
      width={Math.max(1, round(Math.abs(x(to) - x(from))))}
      height={chart.bar}
    />
  );
  return (
    <svg viewBox={`0 0 ${chart.width} ${height}`} aria-hidden="true">
      {weighed.map((ground, place) =>
        bar(ends[place - 1] ?? 0, ends[place] ?? 0, place, ground.bits < 0 ? 'bar-against' : 'bar-for'),
      )}
      {bar(0, bits, weighed.length, 'bar-sum')}
      {threshold > 0 && <line class="bar-threshold" x1={x(threshold)} y1={0} x2={x(threshold)} y2={height} />}
    </svg>
  );
}

function runningSums(numbers: readonly number[]): readonly number[] {
  let sum = 0;
  return numbers.map((each) => {
    sum += each;
    return sum;
  });
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
