/** A real Chromium out of npm: nothing of it is installed on the machine. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inRoot } from '@aftercare/tools/paths';
import { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const PARTS = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];

export async function launchChromium(): Promise<Browser> {
  const home = await unpack();
  return chromium.launch({
    executablePath: join(home, 'chromium'),
    headless: true,
    args: ['--no-sandbox', '--headless=shell', '--no-zygote', '--font-render-hinting=none', '--disable-gpu'],
    env: {
      ...process.env,
      // What a small machine may lack; the package brings it for such machines.
      LD_LIBRARY_PATH: join(home, 'al2023', 'lib'),
      FONTCONFIG_PATH: home,
    },
  });
}

/** Unpacked once per version, beside and renamed, so that an interrupted run leaves nothing half done. */
async function unpack(): Promise<string> {
  const folder = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
  // Every package has a version.
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const home = inRoot(`build/chromium-${version}`);
  if (existsSync(home)) return home;
  mkdirSync(inRoot('build'), { recursive: true });
  const unfinished = mkdtempSync(inRoot('build/unpacking-'));
  const before = process.env.TMPDIR;
  // The package unpacks into the system's folder for temporary files, which another account may have filled already.
  process.env.TMPDIR = unfinished;
  try {
    await Promise.all(PARTS.map((part) => inflate(join(folder, 'bin', part))));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  writeFileSync(
    join(unfinished, 'fonts.conf'),
    `<fontconfig><dir prefix="relative">fonts</dir><cachedir>${join(home, 'cache')}</cachedir></fontconfig>`,
  );
  renameSync(unfinished, home);
  return home;
}
