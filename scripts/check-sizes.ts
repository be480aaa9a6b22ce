import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Lines at the most: a file with one subject is rarely longer. */
const limits = { code: 300, test: 600 };

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.(ts|tsx|mjs|cjs|css|sql)$/.test(file) && existsSync(file));
const tooLong = files
  .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
  .filter(({ file, lines }) => lines > (/\.test\.tsx?$/.test(file) ? limits.test : limits.code));
for (const { file, lines } of tooLong) console.error(`${file} has ${lines} lines: split it by subject`);
console.log(`${files.length} files measured, ${tooLong.length} too long`);
process.exitCode = tooLong.length > 0 ? 1 : 0;
