import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { log } from './log.mjs';
import { findCommand, root } from './project.mjs';

/** Minutes that a download may take before the next way is tried. */
const DOWNLOAD_MINUTES = 5;

/** Whether this browser really starts: a stub that only names another package, or missing libraries, fail here. @param {string} path */
function isRunnable(path) {
  if (!existsSync(path)) return false;
  // chrome.exe opens a window when asked for its version.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/** Where Playwright keeps, or would put, its own Chromium. */
async function locateOwnBrowser() {
  const { chromium } = await import(pathToFileURL(join(root, 'node_modules/@playwright/test/index.mjs')).href);
  return /** @type {string} */ (chromium.executablePath());
}

/** Paths at which a Chromium or Chrome of this system may stand. */
function listSystemBrowsers() {
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const mac = ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'];
  const windows = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    ...mac.map((app) => join('/Applications', app)),
    ...windows.flatMap((folder) => (folder ? [join(folder, 'Google/Chrome/Application/chrome.exe')] : [])),
  ];
}

/** Runs a command with its output on standard error; whether it succeeded. @param {string} command @param {readonly string[]} args */
function run(command, args) {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    timeout: DOWNLOAD_MINUTES * 60_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '30000' },
  });
  return status === 0;
}

function isDebianRoot() {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return process.getuid?.() === 0 && /^ID(?:_LIKE)?=.*debian/m.test(release);
}

/**
 * A Chromium for the tests: CHROMIUM_PATH, Playwright's own, the system's, Playwright's download, Debian's package; null if all fail.
 * @returns {Promise<string | null>}
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (isRunnable(named)) return named;
    log(`CHROMIUM_PATH is ${named}, which does not start; looking elsewhere.`);
  }
  const own = await locateOwnBrowser();
  const found = [own, ...listSystemBrowsers()].find(isRunnable);
  if (found) return found;

  log('No browser found. Downloading Playwright’s Chromium …');
  run(process.execPath, [findCommand('@playwright/test', 'playwright'), 'install', 'chromium']);
  if (isRunnable(own)) return own;
  if (!isDebianRoot()) return null;
  log('Installing Chromium from the system’s packages …');
  run('apt-get', ['update']);
  run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']);
  const installed = listSystemBrowsers().find(isRunnable);
  if (installed) return installed;
  // Ubuntu's package is only a pointer to a snap; the download may lack nothing but libraries.
  if (existsSync(own))
    run(process.execPath, [findCommand('@playwright/test', 'playwright'), 'install-deps', 'chromium']);
  return isRunnable(own) ? own : null;
}
