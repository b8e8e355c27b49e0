import { mkdirSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import type { Browser, Page } from 'playwright-core';
import { BUILT_IN_RULES } from '../../src/config.ts';
import { LivePacks } from '../../src/playground/live-packs.ts';
import { startDemo } from '../../src/playground/page/start.ts';
import { launch, openPage } from './browser.ts';

/** `npm run screenshots`: the pictures of docs/screenshots, each made by really using the app. */

process.env.TZ = 'UTC';
const FOLDER = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url));
/** Nobody should wait for a README. */
const LARGEST = 150_000;
const MORNING = Date.UTC(2026, 2, 5, 9, 41);

const WINDOWS = { desktop: { width: 1120, height: 740 }, phone: { width: 390, height: 740 } } as const;
const SCHEMES = ['light', 'dark'] as const;

const SCENES: Readonly<Record<string, (page: Page, url: string) => Promise<void>>> = {
  async review(page) {
    await say(page, "/reframe you're lazy, the report was two days late again");
    await page.getByRole('button', { name: 'Finish this draft' }).waitFor();
  },
  async form(page) {
    await say(page, '/reframe You never listen in planning, and the plan changed twice last week.');
    await page.getByRole('button', { name: 'Finish this draft' }).click();
    await page.getByRole('dialog', { name: 'Finish this draft' }).waitFor();
  },
  async home(page, url) {
    await page.goto(`${url}?as=U0000NOOR&at=home`);
    await page.getByRole('heading', { name: 'Say what happened, not who they are' }).waitFor();
  },
  async bench(page, url) {
    await page.goto(`${url}?as=U0000NOOR&at=bench`);
    await page
      .getByLabel('Draft')
      .fill("You're lazy, the report was two days late again. I am not saying that you are careless.");
    await page.getByText('Held back by').first().waitFor();
  },
};

const browser = await launch();
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
for (const name of Object.keys(SCENES))
  for (const scheme of SCHEMES) for (const size of sizes()) await take(browser, name, scheme, size);
await browser.close();

async function take(browser: Browser, name: string, colorScheme: (typeof SCHEMES)[number], size: keyof typeof WINDOWS) {
  const started = Date.now();
  const now = () => MORNING + Date.now() - started;
  const demo = await startDemo({
    packs: new LivePacks([BUILT_IN_RULES]),
    log: pino({ level: 'silent' }),
    port: 0,
    now,
  });
  const options = {
    viewport: WINDOWS[size],
    colorScheme,
    reducedMotion: 'reduce',
    hasTouch: size === 'phone',
  } as const;
  const { page, faults } = await openPage(browser, demo.url, options);
  await SCENES[name]?.(page, demo.url);
  const path = `${FOLDER}${name}-${size}-${colorScheme}.png`;
  await page.screenshot({ path, caret: 'hide' });
  await page.context().close();
  await demo.close();
  const { size: bytes } = statSync(path);
  if (faults.length > 0 || bytes > LARGEST) throw new Error(`${path}: ${bytes} bytes, ${faults.join(', ')}`);
  process.stdout.write(`${path} ${Math.round(bytes / 1000)} kB\n`);
}

async function say(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Message', exact: true }).fill(text);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
}

function sizes(): (keyof typeof WINDOWS)[] {
  return Object.keys(WINDOWS) as (keyof typeof WINDOWS)[];
}
