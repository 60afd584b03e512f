/** Looks for programs, and asks them which version they are. */
import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

/** @typedef {{ executablePath: string, version: string }} Browser `version` with its name */

/**
 * The browser that a variable of the environment names; `undefined` where the variable is not set.
 *
 * @param {string} variable
 * @returns {Promise<Browser | undefined>}
 * @throws {Error} when it names something else
 */
export async function named(variable) {
  const executablePath = process.env[variable];
  if (!executablePath) return undefined;
  const version = await versionOf(executablePath);
  if (version) return { executablePath, version };
  throw new Error(
    `${variable} names no browser that starts (${executablePath}): correct or unset it.`,
  );
}

/**
 * Where programs of these names would lie in `PATH`, best name first.
 *
 * @param {readonly string[]} commands
 */
export function inPath(commands) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/**
 * The first candidate that starts.
 *
 * @param {readonly string[]} candidates
 * @returns {Promise<Browser | undefined>}
 */
export async function firstOf(candidates) {
  for (const executablePath of candidates) {
    const version = await versionOf(executablePath);
    if (version) return { executablePath, version };
  }
  return undefined;
}

/**
 * Name and version, or `undefined` for what is no program that starts here.
 *
 * @param {string} executablePath
 */
export async function versionOf(executablePath) {
  const run = promisify(execFile);
  try {
    await access(executablePath, constants.X_OK);
    // On Windows `--version` would open a window.
    const { stdout } = await (process.platform === 'win32'
      ? run('powershell', ['-NoProfile', '-Command', windowsVersionQuery(executablePath)])
      : run(executablePath, ['--version'], { timeout: 30_000 }));
    return stdout.trim() || undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} executablePath */
function windowsVersionQuery(executablePath) {
  const file = `(Get-Item -LiteralPath '${executablePath.replaceAll("'", "''")}').VersionInfo`;
  return `${file} | ForEach-Object { $_.ProductName + ' ' + $_.ProductVersion }`;
}
