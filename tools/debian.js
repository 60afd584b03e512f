/** Gets programs from Debian's own packages, where this may. */
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** Whether this runs as root, as in most containers. */
export const IS_ROOT = process.getuid?.() === 0;

/**
 * @param {readonly string[]} packages
 * @returns {Promise<boolean>} whether they are installed now; `false` off Debian and without root
 */
export async function installFromDebian(packages) {
  if (!IS_ROOT || !(await isDebian())) return false;
  console.log(`Installing from Debian: ${packages.join(' ')} …`);
  return [['update'], ['install', '-y', '--no-install-recommends', ...packages]].every((args) => {
    const { status } = spawnSync('apt-get', args, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    return status === 0;
  });
}

async function isDebian() {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return /^ID="?debian"?$/m.test(release);
}
