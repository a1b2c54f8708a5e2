import { expect, type Locator, type Page } from '@playwright/test';

/** A place to look at: where its marks are, in degrees. */
export type Spot = { readonly latitude: number; readonly longitude: number };

export const KUNMING: Spot = { latitude: 25.03889, longitude: 102.71833 };
export const SIBERIA: Spot = { latitude: 63, longitude: 100 };

/** The atlas in the words of someone who reads it in English. */
export class AtlasPage {
  readonly page: Page;
  readonly map: Locator;
  readonly timeline: Locator;
  readonly list: Locator;
  readonly detail: Locator;
  readonly filters: Locator;
  readonly count: Locator;
  readonly search: Locator;
  readonly firstMonth: Locator;
  readonly lastMonth: Locator;

  constructor(page: Page) {
    this.page = page;
    this.map = page.locator('[data-map]');
    this.timeline = page.getByRole('region', { name: 'Timeline' });
    this.list = page.getByRole('region', { name: 'Events', exact: true });
    this.detail = page.getByRole('region', { name: 'Event details' });
    this.filters = page.getByRole('region', { name: 'Filters' });
    this.count = page.locator('[data-shown]');
    this.search = page.getByRole('searchbox', { name: 'Search events' });
    this.firstMonth = page.getByRole('slider', { name: 'First month' });
    this.lastMonth = page.getByRole('slider', { name: 'Last month' });
  }

  /** An address below the site, without a slash in front: `en/?months=2018-09`. */
  async open(address = 'en/'): Promise<void> {
    await this.page.goto(address);
    await expect(this.page.locator('#article')).toHaveCount(0);
  }

  /** Open where the map has one spot in its middle, as near as a city. */
  async openAt({ latitude, longitude }: Spot, zoom = 6): Promise<void> {
    await this.open(`en/?map=${zoom}/${latitude}/${longitude}`);
    await this.mapIsReady();
  }

  async mapIsReady(): Promise<void> {
    await expect(this.map).toHaveAttribute('data-map', 'ready', { timeout: 30_000 });
  }

  async mapIsStill(): Promise<void> {
    await expect(this.map).toHaveAttribute('data-map', 'unavailable');
  }

  async clickMapCentre(clickCount = 1): Promise<void> {
    const { width, height } = this.page.viewportSize() ?? { width: 0, height: 0 };
    const box = await this.map.boundingBox();
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? width) / 2, (box?.y ?? 0) + (box?.height ?? height) / 2];
    await this.page.mouse.click(x, y, { clickCount });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** An event of the list by words of its title. */
  event(title: string | RegExp): Locator {
    return this.list.getByRole('link', { name: title });
  }

  bar(month: string): Locator {
    return this.page.locator(`[data-month="${month}"]`);
  }

  /** One value of a facet, its menu opened: `Country`, `Latvia`. */
  async choose(facet: string, value: string): Promise<void> {
    await this.filters.getByRole('button', { name: facet }).click();
    await this.page.getByRole('checkbox', { name: value }).click();
    await this.page.keyboard.press('Escape');
  }

  async shows(events: number): Promise<void> {
    await expect(this.count).toHaveAttribute('data-shown', String(events));
  }

  /** The whole address after the site, such as `en/?months=2018-09`. */
  async isAt(address: string): Promise<void> {
    await expect(this.page).toHaveURL(address);
  }

  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    for (let presses = 0; presses < 100; presses++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press(key);
    }
    throw new Error(`${key} never reaches ${target}`);
  }
}
