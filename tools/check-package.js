/**
 * `npm run package`: packs the package as npm would and has publint and are-the-types-wrong read it.
 * Leaves nothing behind.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = await mkdtemp(join(tmpdir(), 'ichei-widgets-'));
try {
  const packed = run('npm', 'pack', '--silent', '--pack-destination', folder);
  const tarball = join(folder, packed.trim().split('\n').at(-1) ?? '');
  run('npx', '--no-install', 'publint', 'run', tarball, '--strict');
  // Only ES modules are published: CommonJS and older resolution are no promise of ours.
  run('npx', '--no-install', 'attw', tarball, '--profile', 'esm-only', '--format', 'table');
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** @param {string} command @param {string[]} args */
function run(command, ...args) {
  const { status, stdout } = spawnSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  process.stdout.write(stdout);
  if (status !== 0) {
    console.error(
      `package: ${args.find((arg) => !arg.startsWith('-'))} found something: see above`,
    );
    process.exitCode = 1;
  }
  return stdout;
}
