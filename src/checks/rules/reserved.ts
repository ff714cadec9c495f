import { kindNames } from '../../source/kinds.ts';
import type { Place } from '../../source/place.ts';
import { listAddresses, siteAddresses } from '../../site.ts';
import type { Context, Finding, ModelRule } from '../issue.ts';

type Located = Finding & { readonly file: string };

/** No town, station or record has a name that the addresses of the site need for something else. */
export const reserved: ModelRule = {
  name: 'reserved',
  about: '乡镇、联络站和记录的编号不同网站自己的网址相撞',
  scope: 'model',
  level: 'error',
  check: (context) => [...folders(context), ...records(context)],
};

/** The addresses behind `/` that are not for towns: of the site, of kinds of records, of its pages. */
function folders({ reading }: Context): Located[] {
  const pages = reading.files.flatMap(({ path, place }) =>
    place.is === 'page' ? path.replace(/^pages\/|\.mdx$/g, '') : [],
  );
  const taken = new Set<string>([...siteAddresses, ...kindNames]);
  const towns = new Map<string, string>();
  for (const { path, place } of reading.files) {
    if (place.is === 'record' && (place.kind === 'congress' || !towns.has(place.town)))
      towns.set(place.town, path);
  }
  return [
    ...[...towns]
      .filter(([town]) => taken.has(town) || pages.includes(town))
      .map(([town, file]) => ({
        file,
        message: `乡镇文件夹不能叫 ${town}：网址 /${town}/ 是网站自己用的`,
        hint: `文件夹 ${town} 改名，例如 ${town}-zhen`,
      })),
    ...pages
      .filter((page) => taken.has(page))
      .map((page) => ({
        file: `pages/${page}.mdx`,
        message: `这一页不能叫 ${page}：网址 /${page}/ 是网站自己用的`,
        hint: '改一个文件名',
      })),
  ];
}

function records({ reading }: Context): Located[] {
  return reading.files.flatMap(({ path, place }) => {
    const word = addressOf(place);
    if (word === undefined || !listAddresses.includes(word)) return [];
    return [
      {
        file: path,
        message: `编号不能是 ${word}：列表的网址要用这个词`,
        hint: `改一个编号，例如 ${word}-1`,
      },
    ];
  });
}

/** What stands behind the kind in the address of a record: its id, or the station of a notice. */
function addressOf(place: Place): string | undefined {
  if (place.is !== 'record' || place.kind === 'congress') return undefined;
  return place.id.split('/')[0];
}
