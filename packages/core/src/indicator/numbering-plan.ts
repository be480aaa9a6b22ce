import { Metadata } from 'libphonenumber-js/max';
import { remembered } from '../remembered/index.ts';

/** What the phone library knows of a country, or of a calling code of no country, as its own `Metadata` tells it. */
type LibraryPlan = {
  nationalNumberPattern(): string;
  possibleLengths(): readonly number[] | undefined;
  nationalPrefixForParsing(): string | undefined;
  leadingDigits(): string | undefined;
  hasTypes(): boolean;
  type(name: string): Pick<LibraryPlan, 'possibleLengths'> & { pattern(): string | undefined };
};
type LibraryMetadata = {
  hasCallingCode(code: string): boolean;
  getCountryCodesForCallingCode(code: string): readonly string[] | undefined;
  selectNumberingPlan(countryOrCode: string): void;
  readonly numberingPlan: LibraryPlan;
};
const library = new Metadata() as unknown as LibraryMetadata;

const typeNames = [
  'MOBILE',
  'FIXED_LINE',
  'PREMIUM_RATE',
  'TOLL_FREE',
  'SHARED_COST',
  'VOIP',
  'PERSONAL_NUMBER',
  'PAGER',
  'UAN',
  'VOICEMAIL',
] as const;

/** Patterns are compiled once; the library does so for each number. */
type Plan = {
  /** Numbers that begin so are of the country whatever follows. */
  readonly leading: RegExp | undefined;
  readonly whole: RegExp;
  /** Without any, `whole` decides. */
  readonly types: readonly { readonly lengths: readonly number[] | undefined; readonly pattern: RegExp }[];
};
type CallingCode = {
  /** What the library may take off a number before it looks at it. */
  readonly nationalPrefix: RegExp | undefined;
  readonly main: Plan;
  readonly countries: readonly Plan[];
};

function planOf(countryOrCode: string): Plan {
  library.selectNumberingPlan(countryOrCode);
  const plan = library.numberingPlan;
  const leading = plan.leadingDigits();
  return {
    leading: leading ? new RegExp(`^(?:${leading})`) : undefined,
    whole: entirely(plan.nationalNumberPattern()),
    types: plan.hasTypes() ? typeNames.flatMap((name) => typeIn(plan, name)) : [],
  };
}

function typeIn(plan: LibraryPlan, name: string): Plan['types'] {
  const type = plan.type(name);
  const pattern = type?.pattern();
  return pattern ? [{ lengths: type.possibleLengths(), pattern: entirely(pattern) }] : [];
}

function entirely(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`);
}

const callingCode = remembered((code: string): CallingCode | undefined => {
  if (!library.hasCallingCode(code)) return undefined;
  library.selectNumberingPlan(code);
  const prefix = library.numberingPlan.nationalPrefixForParsing();
  return {
    nationalPrefix: prefix ? new RegExp(`^(?:${prefix})`) : undefined,
    main: planOf(code),
    countries: (library.getCountryCodesForCallingCode(code) ?? []).map(planOf),
  };
});

/**
 * Whether a number is assigned in its plan, as the library says of one in E.164 (`+33639981234`), at a tenth of the
 * time; `undefined` where only the library can tell: there may be a national prefix in it.
 */
export function isAssigned(number: string): boolean | undefined {
  for (let size = 1; size <= 3; size += 1) {
    const code = callingCode(number.slice(1, 1 + size));
    if (code === undefined) continue;
    const national = number.slice(1 + size);
    if (national.length < 2 || national.length > 17 || code.nationalPrefix?.test(national)) return undefined;
    return accepts(countryOf(code, national), national);
  }
  return undefined;
}

/** The country that the library takes a number of several for. */
function countryOf({ main, countries }: CallingCode, national: string): Plan {
  if (countries.length <= 1) return countries[0] ?? main;
  for (const country of countries) {
    const isHere =
      country.leading === undefined ? accepts(country, national) : country.leading.test(national);
    if (isHere) return country;
  }
  return main;
}

function accepts({ whole, types }: Plan, national: string): boolean {
  if (!whole.test(national)) return false;
  if (types.length === 0) return true;
  for (const { lengths, pattern } of types) {
    if ((lengths === undefined || lengths.includes(national.length)) && pattern.test(national)) return true;
  }
  return false;
}
