import type { Model } from '../../model/records.ts';
import { absolute, feed as feedAddress } from '../../routes.ts';
import { data as words } from '../../text/data.ts';
import type { BodyOf } from '../record.ts';
import { entryXml, updatedOn } from './entry.ts';
import type { Feed } from './feeds.ts';
import { escapeXml } from './html.ts';

/** A feed as RFC 4287 has it, with the whole text of its entries. */
export function atom({ settings, today }: Model, feed: Feed, bodyOf: BodyOf): string {
  const self = escapeXml(absolute(feedAddress(feed.path)));
  const updated = feed.records.map(updatedOn).sort().at(-1) ?? today;
  return [
    '<?xml version="1.0" encoding="utf-8"?>\n',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">\n',
    `<id>${self}</id>\n<link rel="self" href="${self}"/>\n`,
    `<link rel="alternate" href="${escapeXml(absolute(feed.href))}"/>\n`,
    `<title>${escapeXml(feed.title)}</title>\n`,
    `<updated>${updated}T00:00:00+08:00</updated>\n`,
    `<author><name>${escapeXml(settings.organiser.name)}</name></author>\n`,
    `<rights>${escapeXml(words.licence.title)}</rights>\n`,
    ...feed.records.map((record) => entryXml(record, bodyOf)),
    '</feed>\n',
  ].join('');
}
