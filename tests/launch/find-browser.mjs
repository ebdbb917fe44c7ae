// Plain JavaScript for Node 18: the set-up runs before anything is installed.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const CHROMIUM = {
  variables: ['BROWSER_PATH', 'PUPPETEER_EXECUTABLE_PATH'],
  commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  places: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'Chromium\\Application\\chrome.exe',
  ],
};

const FIREFOX = {
  variables: ['FIREFOX_PATH'],
  commands: ['firefox-esr', 'firefox'],
  places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'Mozilla Firefox\\firefox.exe'],
};

/**
 * The path of an installed browser of this family ('chromium' or 'firefox'), or `undefined`.
 * A path in the environment wins, then the commands on PATH, then the usual places of macOS and Windows.
 */
export function findBrowser(family, env = process.env) {
  const { variables, commands, places } = family === 'firefox' ? FIREFOX : CHROMIUM;
  const named = variables.map((name) => env[name]).filter(Boolean);
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  const drives = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean);
  const usual = places.flatMap((place) =>
    place.startsWith('/') ? [place] : drives.map((drive) => `${drive}\\${place}`),
  );
  return [...named, ...onPath, ...usual].find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not ours to start: try the next one
  }
}
