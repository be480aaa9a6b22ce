export { type DegreeClass, degreeClassOf, firstTestedClass, leastDegreeOf } from './degree-class.ts';
export { comesBefore, evaluateHub, type HubView, type SampledHolder } from './evaluate-hub.ts';
export { type HubFinding, judgeHub, populationOf, sampleSizeOf } from './judge-hub.ts';
