import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '#source/decode.ts';
import { broken } from '../fixtures/lay.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const gbk = readFileSync(join(broken, 'gbk/content/heyuan/matters/2026-001.yaml'));

test('UTF-8 is read as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!text.includes('\0') && !text.startsWith('\uFEFF'));
      expect(decode(utf8(text))).toEqual({ text: text.toWellFormed(), at: 0 });
    }),
  );
});

test('a byte order mark is dropped and told', () => {
  expect(decode(utf8('\uFEFFtitle: 甲'))).toEqual({ text: 'title: 甲', guess: 'bom', at: 0 });
});

test('GBK is recognised and can be shown', () => {
  const { text, guess, at } = decode(gbk);
  expect(guess).toBe('gbk');
  expect(text.slice(at, at + 6)).toBe('老街路灯不亮');
});

test('UTF-16 of both kinds is recognised', () => {
  expect(decode(Buffer.from('\uFEFF甲', 'utf16le')).guess).toBe('utf-16');
  expect(decode(Buffer.from('\uFEFF甲', 'utf16le').swap16())).toEqual({
    text: '甲',
    guess: 'utf-16',
    at: 0,
  });
});

test('UTF-8 with a broken character is not taken for GBK', () => {
  const bytes = utf8('title: 修好河东村机耕路的建议');
  bytes[10] = 0xff;
  const { guess, at } = decode(bytes);
  expect([guess, at]).toEqual(['damaged', 8]);
});

test('what has zero bytes is no text', () => {
  expect(decode(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0))).toEqual({
    text: '',
    guess: 'binary',
    at: 0,
  });
});
