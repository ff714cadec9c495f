import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ui } from '../../src/text/ui.ts';
import { openSite } from './opened.ts';
import { readSite } from './pages.ts';

const site = readSite();
const opened = openSite(site);
const withDuty = site.pages.filter(({ html }) => html.includes('<ol class="duty">'));
const page = withDuty.find(({ template }) => template === 'home') ?? withDuty[0];
const hasDuty = site.model.towns.some(
  ({ archive, records }) =>
    !archive && records.stations.some(({ open, data }) => open && data.duty !== undefined),
);
const empty = site.pages.find(
  ({ html }) => html.includes('<duty-list') && !html.includes('<ol class="duty">'),
);

/** A slot of the first list on a page: when it is, whether it is shown, how it is marked. */
interface ShownSlot {
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly shown: boolean;
  readonly mark: string;
}

/** Far from Shanghai, so that the reader's own clock would give other days. */
const traveller = { timezoneId: 'America/Los_Angeles', viewport: { width: 360, height: 800 } };

async function slotsAt(
  time: string,
  isStopped = false,
): Promise<{ slots: ShownSlot[]; isEmpty: boolean }> {
  return opened.visit(page!, traveller, async (tab) => {
    await tab.unrouteAll();
    if (!isStopped) await tab.route('**/*', goingOn);
    await tab.clock.setFixedTime(new Date(`${time}:00+08:00`));
    await tab.reload();
    return {
      slots: await read(tab),
      isEmpty: await tab.locator('duty-list .empty').first().isVisible(),
    };
  });
}

/** The page as it would be if its demonstration had not stopped. */
async function goingOn(route: Route): Promise<void> {
  if (route.request().resourceType() !== 'document') return route.continue();
  const response = await route.fetch();
  const body = (await response.text()).replaceAll(/ data-stopped-on="[^"]*"/g, '');
  return route.fulfill({ response, body });
}

function read(tab: Page): Promise<ShownSlot[]> {
  return tab.evaluate(() =>
    [...document.querySelector('duty-list')!.querySelectorAll('li')].map((slot) => {
      const { date = '', start = '', end = '' } = slot.dataset;
      const mark = slot.querySelector('.present')?.textContent ?? '';
      return { date, start, end, mark, shown: slot.checkVisibility() };
    }),
  );
}

describe.skipIf(!hasDuty)('who is on duty', () => {
  test('stands on a page', () => {
    expect(page).toBeDefined();
  });

  test('before the first day nothing is marked, nothing is gone', async () => {
    const { slots, isEmpty } = await slotsAt('2000-01-01T12:00');
    expect(slots.length).toBeGreaterThan(0);
    expect(slots.every(({ shown, mark }) => shown && mark === '')).toBe(true);
    expect(isEmpty).toBe(false);
  });

  test('in the first hour of a slot it is marked, and later ones of that day as of today', async () => {
    const [first] = (await slotsAt('2000-01-01T12:00')).slots as [ShownSlot];
    for (const [time, word] of [
      ['00:00', ui.duty.today],
      [first.start, ui.duty.now],
      [minuteBefore(first.end), ui.duty.now],
    ] as const) {
      const { slots } = await slotsAt(`${first.date}T${time}`);
      expect(slots[0]).toMatchObject({ shown: true, mark: word });
      for (const slot of slots) {
        expect(slot.mark).toBe(markAt(slot, first.date, time));
        expect(slot.shown).toBe(!(slot.date === first.date && slot.end <= time));
      }
    }
  });

  test('what is over is not shown', async () => {
    const [first] = (await slotsAt('2000-01-01T12:00')).slots as [ShownSlot];
    const after = await slotsAt(`${first.date}T${first.end}`);
    expect(after.slots[0]).toMatchObject({ shown: false, mark: '' });
    const last = after.slots.at(-1)!;
    const late = await slotsAt(`${last.date}T23:59`);
    expect(late.slots.filter(({ shown }) => shown)).toEqual([]);
    expect(late.isEmpty).toBe(true);
  });

  test('in a demonstration that has stopped it is the same day for ever, at the hour of the reader', async () => {
    const stops = [...page!.html.matchAll(/data-stopped-on="([^"]*)"/g)].map(([, day]) => day!);
    const [day] = stops;
    expect(new Set(stops).size).toBeLessThan(2);
    if (day === undefined) return;
    for (const time of ['00:00', '09:30', '15:00', '23:59']) {
      const { slots } = await slotsAt(`2040-02-03T${time}`, true);
      for (const slot of slots) {
        expect(slot.mark).toBe(markAt(slot, day, time));
        expect(slot.shown).toBe(!(slot.date === day && slot.end <= time));
      }
    }
  });

  test('without the script the days stand there as they were built', async () => {
    const tab = await opened.tab(page!, { javaScriptEnabled: false });
    expect(await tab.locator('duty-list li:visible').count()).toBeGreaterThan(0);
    expect(await tab.locator('.present').count()).toBe(0);
    await tab.context().close();
  });
});

test.skipIf(!empty)('a list that was built empty says so', async () => {
  await opened.visit(empty!, {}, async (tab) => {
    expect(await tab.locator('duty-list .empty').first().isVisible()).toBe(true);
  });
});

function markAt({ date, start, end }: ShownSlot, today: string, time: string): string {
  if (date !== today || time >= end) return '';
  return time >= start ? ui.duty.now : ui.duty.today;
}

function minuteBefore(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const total = hour * 60 + minute - 1;
  return [Math.floor(total / 60), total % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
