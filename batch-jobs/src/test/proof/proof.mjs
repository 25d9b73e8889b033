// What programs of others say about a published site. Usage: npm install && npm run proof [-- SITE-FOLDER]; see docs/proof.md.
// Ends with 1 when any of them finds fault.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from 'chrome-launcher';
import { parseFeed } from '@rowanmanning/feed-parser';
import { Validator } from '@seriousme/openapi-schema-validator';
import ICAL from 'ical.js';
import jsonld from 'jsonld';
import lighthouse from 'lighthouse';

const require = createRequire(import.meta.url);
const { Package } = require('datapackage');

const home = resolve(dirname(fileURLToPath(import.meta.url)), '../../../..');
const site = resolve(process.argv[2] ?? join(home, 'site-output'));
const current = join(site, 'current');
const faults = [];

function found(check, fault) {
  faults.push(`${check}: ${fault}`);
}

function text(path) {
  return readFileSync(join(current, path), 'utf8');
}

function files(ending) {
  return readdirSync(current, { recursive: true }).filter((path) => path.endsWith(ending)).sort();
}

// Two things the checker says of every page are of how it is run: from files, where no address is 'self', and of a data block
// (application/ld+json) that no browser runs.
const OF_THE_RUN = /Resource violates Content Security Policy|Inline script violates Content Security Policy/;

function html() {
  try {
    execFileSync('java', ['-jar', require('vnu-jar'), '--format', 'gnu', '--skip-non-html', '--stdout', current],
      { encoding: 'utf8', maxBuffer: 1 << 28 });
  } catch (failed) {
    failed.stdout.split('\n').filter((line) => line && !OF_THE_RUN.test(line))
      .forEach((line) => found('Nu HTML checker', line.replace(`file:${current}`, '')));
  }
  return `${files('.html').length} pages`;
}

async function dataPackage() {
  const data = await Package.load(join(current, 'data/datapackage.json'));
  data.errors.forEach((error) => found('Data Package', error.message));
  let rows = 0;
  for (const resource of data.resources) {
    try {
      rows += (await resource.read()).length;
    } catch (failed) {
      (failed.errors?.length ? failed.errors : [failed]).slice(0, 3)
        .forEach((error) => found('Data Package', `${resource.name}: ${error.message}`));
    }
  }
  return `${data.resources.length} tables, ${rows} rows`;
}

async function openApi() {
  const result = await new Validator().validate(JSON.parse(text('api/v1/openapi.json')));
  if (!result.valid) {
    found('OpenAPI', JSON.stringify(result.errors));
  }
  return 'api/v1/openapi.json';
}

async function dcat() {
  // Whatever the file needs has to be in it: nothing is fetched.
  const quads = await jsonld.toRDF(JSON.parse(text('data/dcat.jsonld')), {
    format: 'application/n-quads',
    base: 'http://localhost:8080/data/dcat.jsonld',
    safe: true,
    documentLoader: async (address) => { throw new Error(`needs ${address}`); }
  });
  return `${quads.split('\n').length - 1} statements`;
}

function calendars() {
  return files('.ics').map((path) => {
    const events = new ICAL.Component(ICAL.parse(text(path))).getAllSubcomponents('vevent');
    events.filter((event) => !event.hasProperty('dtstamp') || !event.hasProperty('uid'))
      .forEach(() => found('iCalendar', `${path}: an event without UID or DTSTAMP`));
    return `${path}: ${events.length} events`;
  }).join(', ');
}

function feeds() {
  const all = files('.atom');
  for (const path of all) {
    const feed = parseFeed(text(path));
    const entries = [feed, ...feed.items];
    if (entries.some((entry) => !entry.id && !entry.url) || entries.some((entry) => !entry.title || !(entry.updated ?? entry.published))) {
      found('Atom', `${path}: an id, a title or a time is missing`);
    }
  }
  return `${all.length} feeds`;
}

// The pages that the owner named, in both languages.
const PAGES = ['/', '/kantor/dinsos-magetan/', '/statistik/selesai-tepat-waktu/', '/kepatuhan/dinsos-magetan/']
  .flatMap((page) => [page, `/en${page}`]);
const AT_LEAST = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };

async function lighthouses() {
  const server = spawn(join(home, 'terang'), ['serve', '--site', site, '--port', '8080'], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((ready) => server.stdout.once('data', ready));
  const chrome = await launch({
    chromePath: process.env.CHROME_PATH ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync),
    chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic']
  });
  try {
    for (const page of PAGES) {
      const look = () => lighthouse(`http://localhost:8080${page}`, { port: chrome.port, logLevel: 'error', onlyCategories: Object.keys(AT_LEAST) });
      let { lhr } = await look();
      // A browser that has just started may not have drawn anything in time: that is no score, and is asked again once.
      if (lhr.runtimeError) ({ lhr } = await look());
      const scores = Object.entries(AT_LEAST).map(([category, least]) => {
        const score = Math.round(lhr.categories[category].score * 100);
        if (score < least) {
          const why = lhr.categories[category].auditRefs.map((reference) => lhr.audits[reference.id])
            .filter((audit) => audit.score !== null && audit.score < 0.9).map((audit) => `${audit.id} ${audit.displayValue ?? ''}`.trim());
          found('Lighthouse', `${page} ${category} ${score}, expected ${least}: ${why.join(', ')}`);
        }
        return `${category} ${score}`;
      });
      console.log(`  ${page}  ${scores.join(' · ')}`);
    }
  } finally {
    await chrome.kill();
    server.kill();
  }
  return `${PAGES.length} pages, as a phone on a slow line`;
}

const CHECKS = { 'Nu HTML checker': html, 'Data Package': dataPackage, OpenAPI: openApi, 'DCAT as JSON-LD': dcat, iCalendar: calendars, Atom: feeds, Lighthouse: lighthouses };
for (const [name, check] of Object.entries(CHECKS)) {
  const before = faults.length;
  let what;
  try {
    what = await check();
  } catch (failed) {
    found(name, failed.message);
  }
  console.log(`${faults.length === before ? 'ok   ' : 'FAULT'} ${name}: ${what ?? ''}`);
}
faults.slice(0, 50).forEach((fault) => console.error(fault));
if (faults.length > 50) {
  console.error(`… and ${faults.length - 50} more`);
}
process.exit(faults.length ? 1 : 0);
