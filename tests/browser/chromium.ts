import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.ts';

const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A running Chromium; the caller closes it. Throws in Chinese when there is none to be had. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium() ?? installChromium(), args });
}

function installChromium(): string {
  const debian = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (!debian) {
    throw new Error(
      '找不到 Chromium，浏览器测试无法运行。请安装 Chromium 或 Chrome，或用环境变量 CHROMIUM_PATH 写明它的路径。',
    );
  }
  console.log('没有找到 Chromium，正在从 Debian 软件源安装 chromium 和 fonts-noto-cjk。');
  const apt = (...words: string[]) => execFileSync('apt-get', ['-qq', ...words], { stdio: 'pipe' });
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
  return '/usr/bin/chromium';
}
