import type { Answers, Asked, Question, Reply } from './messages.ts';
import { watchFetch } from './watch-fetch.ts';
import { Searcher } from './searcher.ts';

let searcher: Promise<Searcher> | undefined;
let folder = '';
const files = watchFetch(self);

/** What did not open is opened anew with the next question. */
function opened(): Promise<Searcher> {
  searcher ??= Searcher.open(folder, (address) => import(/* @vite-ignore */ address));
  searcher.catch(() => (searcher = undefined));
  return searcher;
}

async function answer(question: Question): Promise<Answers[Question['is']]> {
  if (question.is === 'open') folder = question.folder;
  const search = await opened();
  switch (question.is) {
    case 'open':
      return true;
    case 'search':
      return search.search(question.request);
    case 'count':
      return (await search.find(question.text, question.filters)).length;
    case 'find':
      return search.find(question.request.text, question.request.filters);
    case 'nearby':
      return search.nearby(question.text, question.filters);
    case 'rows':
      return search.rows(question.request);
  }
}

self.onmessage = async ({ data }: MessageEvent<Asked>) => {
  const { number } = data;
  const reply = (message: Reply) => self.postMessage(message);
  try {
    const before = files.missing;
    const found = await answer(data);
    // Pagefind goes on without a piece that did not come, as if nothing stood in it.
    if (files.missing > before) throw new Error('a file of the index did not come');
    reply({ number, answer: found });
  } catch (error) {
    reply({ number, failed: String(error) });
  }
};
