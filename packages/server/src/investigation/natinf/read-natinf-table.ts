import { open } from 'node:fs/promises';
import { type NatinfTable, natinfTableOf } from '@fanal/core/law';
import { SettingsError } from '../../platform/settings/index.ts';
import { natinfLinesIn } from './natinf-lines-in.ts';

/** The nomenclature has some 17,000 lines, of a few hundred bytes each. */
const largestFile = 32 * 1024 * 1024;

/**
 * The operator's table of offences; of no lines when none is set. A file that cannot be read whole is a
 * `SettingsError`: half a table would show some offences without their code, and nobody would know.
 */
export async function readNatinfTable(file: string | undefined): Promise<NatinfTable> {
  if (file === undefined) return natinfTableOf([]);
  const lines = natinfLinesIn(await bytesOf(file));
  if (lines.ok) return natinfTableOf(lines.value);
  throw new SettingsError(lines.refusal.map((problem) => `FANAL_NATINF_FILE: ${problem}`));
}

async function bytesOf(file: string): Promise<Uint8Array> {
  const opened = await open(file).catch((error: NodeJS.ErrnoException) => {
    throw new SettingsError([`FANAL_NATINF_FILE: ${file} cannot be opened (${error.code ?? 'unknown'})`]);
  });
  try {
    const found = await opened.stat();
    if (!found.isFile()) throw new SettingsError([`FANAL_NATINF_FILE: ${file} is no file`]);
    if (found.size > largestFile) {
      throw new SettingsError([`FANAL_NATINF_FILE: ${file} is larger than 32 MiB: is it the table?`]);
    }
    return await opened.readFile();
  } finally {
    await opened.close();
  }
}
