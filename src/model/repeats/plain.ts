import type { Town } from '../records.ts';

const NUMERALS = /[〇零一二两三四五六七八九十百千万亿]/g;
const OTHER = /[^\p{Script=Han}]/gu;
/** What may stand behind the name of a village and be left out in running text. */
const SUFFIX = /(?:村|社区|镇|乡)$/;

/** The names that a town's texts use: of people, places, stations and groups. */
function namesOf({ name, congress, areas, groups, records }: Town): string[] {
  const { place } = congress;
  const places = [
    ...[name, place.county, place.city, place.province],
    ...areas.flatMap(({ data }) => [data.name, ...(data.aliases ?? [])]),
    ...records.stations.map(({ data }) => data.name),
    ...groups.map(({ data }) => data.name),
  ].flatMap((one) => (one ? [one, one.replace(/（.*）$/, ''), one.replace(SUFFIX, '')] : []));
  const people = records.deputies.map(({ data }) => data.name);
  return [...new Set([...people, ...places])].filter((one) => one.length > 1);
}

/**
 * What is compared of a town's texts: their Chinese letters, without the names of the town's people and places and
 * without numerals. Two years, or two towns, differ in those even where nothing else was written anew.
 */
export function plainer(town: Town): (text: string) => string {
  const names = namesOf(town)
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  const pattern = names.length > 0 ? new RegExp(names.join('|'), 'g') : undefined;
  return (text) => {
    const nameless = pattern ? text.replace(pattern, '') : text;
    return nameless.normalize('NFKC').replace(NUMERALS, '').replace(OTHER, '');
  };
}
