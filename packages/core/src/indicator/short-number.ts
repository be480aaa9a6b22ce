/**
 * French short numbers, from the national numbering plan (Arcep decision 2018-0881, as amended) and, for
 * five-figure SMS numbers, the plan of the operators' association (af2m.org: 3xxxx to 8xxxx).
 */
const emergency = new Set(['15', '17', '18', '112', '114', '115', '119', '191', '196', '197']);

/** 10xx operators, 30xx and 31xx free, 32xx to 39xx services. */
const fourFigures = /^(?:10\d\d|3[0-9]\d\d)$/;
/** 116 xxx European social value, 118 xxx directories. */
const sixFigures = /^11[68]\d{3}$/;
const smsFigures = /^[3-8]\d{4}$/;

/** Emergency (15, 17, 112…), services (3640), harmonised (116 006), directories (118 xxx), SMS (33700). */
export function isFrenchShortNumber(digits: string): boolean {
  return (
    emergency.has(digits) || fourFigures.test(digits) || sixFigures.test(digits) || smsFigures.test(digits)
  );
}
