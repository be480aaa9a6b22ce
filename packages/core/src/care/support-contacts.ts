import type { Department } from './department.ts';
import { mainland } from './departments-mainland.ts';
import { overseas } from './departments-overseas.ts';

/** Every department and collectivity of France, in the order of their codes. */
export const departments: readonly Department[] = [...mainland, ...overseas];

const byCode = new Map(departments.map((department) => [department.code, department]));
const byName = new Map(departments.map((department) => [fold(department.name), department]));

export function departmentOf(code: string): Department | undefined {
  return byCode.get(code);
}

/** What people type to say where they are: a postcode, a department's number or its name. */
export function departmentTyped(typed: string): Department | undefined {
  if (typed.length > 60) return undefined;
  const text = typed.trim().toUpperCase();
  const postcode = /^(?:\d{2}\s?\d{3}|2[AB]\s?\d{3})$/.test(text) ? text.replace(' ', '') : undefined;
  if (postcode !== undefined) return departmentOf(codeOfPostcode(postcode));
  return departmentOf(/^\d$/.test(text) ? `0${text}` : text) ?? byName.get(fold(typed));
}

/** Saint-Barthélemy and Saint-Martin have postcodes of Guadeloupe; Corsica's begin with 20. */
function codeOfPostcode(postcode: string): string {
  if (postcode === '97133') return '977';
  if (postcode === '97150') return '978';
  if (/^20[01]/.test(postcode)) return '2A';
  if (/^20[2-6]/.test(postcode)) return '2B';
  return postcode.slice(0, /^9[78]/.test(postcode) ? 3 : 2);
}

function fold(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]+/g, '');
}
