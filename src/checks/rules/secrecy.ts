import type { SourceFile } from '../../source/reading.ts';
import type { Finding, ModelRule } from '../issue.ts';
import { findMarks } from '../sensitive/classification.ts';
import { SensitiveContent } from '../sensitive/content.ts';

/** No paper that bears a mark of secrecy, and no accusation, is among the content. */
export const secrecy: ModelRule = {
  name: 'secrecy',
  about: '没有密级、内部资料、不公开的标志，不公开检举控告',
  scope: 'model',
  level: 'error',
  check: ({ reading }) => [
    ...reading.files.flatMap((file) =>
      [...marksIn(file), ...accusationsIn(file, SensitiveContent.of(reading))].map((finding) => ({
        file: file.path,
        ...finding,
      })),
    ),
    ...(reading.attachments ?? []).flatMap(({ path, text }) => {
      const [mark] = findMarks(text);
      return mark ? { file: path, ...marked(text.slice(mark.start, mark.end), '附件里') } : [];
    }),
  ],
};

function marksIn({ text }: SourceFile): Finding[] {
  return findMarks(text).map(({ start, end }) => ({
    at: { from: start, to: end },
    ...marked(text.slice(start, end), '这里'),
  }));
}

function marked(mark: string, where: string): Finding {
  return {
    message: `${where}有密级、内部资料或者不公开的标志“${mark}”：先审查、后公开（《保守国家秘密法》第三十五条）`,
    hint: '停下来，不要提交，也不要只删标志；报告保密工作负责人，确认可以公开再写',
  };
}

function accusationsIn(file: SourceFile, content: SensitiveContent): Finding[] {
  return content.accusationsIn(file).map(({ start, end }) => ({
    at: { from: start, to: end },
    message: '这里写了谁被检举、因为什么：检举控告不得公开（《信访工作条例》第三十条）',
    hint: '删去人和事，只写“来信属于检举控告，已移送纪检监察机关”',
  }));
}
