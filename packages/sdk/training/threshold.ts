export type Scored = { readonly margin: number; readonly scam: boolean; readonly ham: boolean };

export type Quality = {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  /** Share of legitimate messages called a scam. */
  readonly falseAlarms: number;
};

export function qualityAt(scored: readonly Scored[], threshold: number): Quality {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  let hams = 0;
  let alarms = 0;
  for (const { margin, scam, ham } of scored) {
    const called = margin > threshold;
    if (called && scam) right += 1;
    else if (called) wrong += 1;
    else if (scam) missed += 1;
    if (ham) hams += 1;
    if (ham && called) alarms += 1;
  }
  return {
    f1: right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed),
    precision: right === 0 ? 0 : right / (right + wrong),
    recall: right === 0 ? 0 : right / (right + missed),
    falseAlarms: hams === 0 ? 0 : alarms / hams,
  };
}

/**
 * A threshold that is good for F1 and keeps false alarms low. The best one itself is a matter of luck: of the stretch
 * that is within half a point of it, the careful side is taken, three quarters of the way up.
 */
export function chooseThreshold(
  scored: readonly Scored[],
  falseAlarms: number,
): { threshold: number; f1: number } {
  const tried = Array.from({ length: 161 }, (_, at) => {
    const threshold = (at - 80) / 80;
    return { threshold, ...qualityAt(scored, threshold) };
  }).filter((quality) => quality.falseAlarms <= falseAlarms);
  const best = Math.max(...tried.map(({ f1 }) => f1));
  const near = tried.filter(({ f1 }) => f1 >= best - 0.005);
  return { threshold: near[Math.floor(near.length * 0.75)]?.threshold ?? 0, f1: best };
}

/** The slope of a logistic curve through the threshold, by maximum likelihood (golden section search). */
export function slopeOf(scored: readonly Scored[], threshold: number): number {
  const loss = (slope: number) =>
    scored.reduce((sum, { margin, scam }) => {
      const distance = slope * (margin - threshold) * (scam ? 1 : -1);
      return sum + (distance > -30 ? Math.log1p(Math.exp(-distance)) : -distance);
    }, 0);
  const ratio = (Math.sqrt(5) - 1) / 2;
  let low = 0.1;
  let high = 20;
  while (high - low > 0.01) {
    const left = high - ratio * (high - low);
    const right = low + ratio * (high - low);
    if (loss(left) < loss(right)) high = right;
    else low = left;
  }
  return (low + high) / 2;
}
