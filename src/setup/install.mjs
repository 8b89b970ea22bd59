import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, log, progress, secondsSince } from './log.mjs';
import { findNode, root } from './project.mjs';

/** @typedef {{ version?: string, optional?: boolean, optionalDependencies?: Record<string, string> }} Locked */

/** The packages of a lock file, by path; none if the file is not there. @param {string} file @returns {Record<string, Locked>} */
function readLock(file) {
  const path = join(root, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

/** Whether what is installed is what the committed lock says; npm writes its hidden lock last, so a broken-off installation has none. */
function isInstalled() {
  const installed = readLock('node_modules/.package-lock.json');
  const wanted = Object.entries(readLock('package-lock.json')).filter(
    ([path, locked]) => path !== '' && !locked.optional,
  );
  return wanted.every(([path, locked]) => installed[path]?.version === locked.version) && findNode() !== null;
}

/**
 * Packages whose program for this platform is missing: a lock file written where a registry did not carry every
 * platform lacks the others, and npm then installs none without a word.
 */
function findPackagesWithoutBinary() {
  const installed = readLock('node_modules/.package-lock.json');
  const isPlatform = /(?:darwin|linux|windows|win32)/;
  return Object.entries(installed)
    .filter(([, { optionalDependencies = {} }]) => {
      const binaries = Object.keys(optionalDependencies).filter((name) => isPlatform.test(name));
      return binaries.length > 2 && binaries.every((name) => !existsSync(join(root, 'node_modules', name)));
    })
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
}

/** Runs npm, its output on standard error. @param {readonly string[]} args @param {string} cwd @returns {Promise<number>} */
function runNpm(args, cwd) {
  const npm = process.env.npm_execpath;
  const isScript = npm !== undefined && /\.[cm]?js$/.test(npm);
  const [command, first] = isScript ? [process.execPath, [npm]] : ['npm', []];
  return new Promise((resolve) => {
    const child = spawn(command, [...first, ...args], {
      cwd,
      stdio: ['ignore', 2, 2],
      shell: !isScript && process.platform === 'win32',
      env: { ...process.env, npm_config_fund: 'false', npm_config_audit: 'false', npm_config_update_notifier: 'false' },
    });
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Installs what is missing, and nothing when all is there. Says what it does on standard error; ends the run if it cannot. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  const start = Date.now();
  log('Installing the packages that package-lock.json names (the first time: about a minute) …');
  const stop = progress('installing');
  // `npm install` and not `npm ci`: the latter refuses a lock that lacks another platform's optional programs.
  // --no-save leaves the lock as committed.
  const install = ['install', '--no-save', '--include=dev', '--include=optional'];
  let code = await runNpm(install, root);
  const incomplete = code === 0 ? findPackagesWithoutBinary() : [];
  if (incomplete.length > 0) {
    log(`The lock has no program for this platform for: ${incomplete.join(', ')}. Installing again without it …`);
    code = await runNpm([...install, '--no-package-lock'], root);
  }
  if (code === 0 && findNode() === null) {
    // Where npm is told to run no install scripts, the pinned Node.js was not fetched.
    log('Fetching Node.js for the build …');
    code = await runNpm(['rebuild', 'node', '--no-ignore-scripts', '--foreground-scripts'], root);
  }
  stop();
  if (code !== 0) {
    fail(
      'The packages could not be installed; what npm says stands above.',
      'Check the network and the registry (npm config get registry), then run the same command again.',
    );
  }
  if (findNode() === null) {
    fail(
      `Node.js ${process.versions.node} cannot run TypeScript, and the package that brings a newer one was not set up.`,
      'Run `npm rebuild node --foreground-scripts`, or install Node.js 24, then run the same command again.',
    );
  }
  log(`Installed in ${secondsSince(start)}.`);
}
