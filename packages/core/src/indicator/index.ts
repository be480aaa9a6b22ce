export { type FoundIndicator, type Indicator, type IndicatorType, indicatorTypes, type ReadIndicator } from './indicator.ts';
