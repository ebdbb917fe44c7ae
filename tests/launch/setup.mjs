// Makes a fresh checkout ready for `npm start` or `npm test`. Plain JavaScript for Node 18, no dependencies.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.mjs';

const PROJECT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const MARK = join(PROJECT, 'node_modules', '.xianshen-lock');
const INSTALLED = join(PROJECT, 'node_modules', '.package-lock.json');
const NO_BROWSER = 2;
const PACKAGES = { chromium: ['chromium', 'fonts-noto-cjk'], firefox: ['firefox-esr'] };

const mode = process.argv[2] === 'test' ? 'test' : 'start';
ensureDependencies();
for (const family of mode === 'test' ? ['chromium', 'firefox'] : ['chromium']) ensureBrowser(family);

/** Runs `npm ci` when the installed packages do not belong to this lock file. */
function ensureDependencies() {
  const lock = readFileSync(join(PROJECT, 'package-lock.json'), 'utf8');
  const hash = createHash('sha256').update(lock).digest('hex');
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === hash) return;
  if (!isInstalled(JSON.parse(lock))) {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const status = run(npm, ['ci', '--no-audit', '--no-fund']);
    if (status !== 0) stop(status || 1, '依赖安装失败 · npm ci failed, see above');
  }
  writeFileSync(MARK, hash);
}

/** Whether npm's own record says that exactly these packages are there; optional ones depend on the machine. */
function isInstalled({ packages }) {
  if (!existsSync(INSTALLED)) return false;
  const { packages: present } = JSON.parse(readFileSync(INSTALLED, 'utf8'));
  return Object.entries(packages).every(
    ([path, { version, optional }]) => !path || optional || present[path]?.version === version,
  );
}

function ensureBrowser(family) {
  if (findBrowser(family)) return;
  const packages = PACKAGES[family];
  const prefix = aptPrefix();
  if (prefix) {
    run(...split([...prefix, 'apt-get', 'update']));
    run(...split([...prefix, 'apt-get', 'install', '-y', '--no-install-recommends', ...packages]));
    if (findBrowser(family)) return;
  }
  stop(
    NO_BROWSER,
    `未找到浏览器，请先安装 · No ${family} browser found. Install one: ${installCommand(family)}`,
  );
}

/** The words before `apt-get`: none as root, `sudo -n` where no password is asked, `undefined` where neither. */
function aptPrefix() {
  if (!existsSync('/etc/debian_version') || !existsSync('/usr/bin/apt-get')) return undefined;
  if (process.getuid?.() === 0) return [];
  const sudo = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
  return sudo.status === 0 ? ['sudo', '-n'] : undefined;
}

function installCommand(family) {
  const chromium = family === 'chromium';
  if (process.platform === 'darwin') return `brew install --cask ${chromium ? 'google-chrome' : 'firefox'}`;
  if (process.platform === 'win32') return `winget install ${chromium ? 'Google.Chrome' : 'Mozilla.Firefox'}`;
  return `sudo apt-get install ${PACKAGES[family].join(' ')}`;
}

function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { cwd: PROJECT, env, shell, stdio: ['ignore', 'inherit', 'inherit'] })
    .status;
}

function split([command, ...args]) {
  return [command, args];
}

function stop(code, line) {
  process.stderr.write(`${line}\n`);
  process.exit(code);
}
