import { versionsOf } from '../model/rule-on.ts';
import { rules as schema, type Rules } from '../schema/rules.ts';
import type { Finding } from './issue.ts';
import { plain } from './said.ts';
import { keyWithLabel } from './subject.ts';

type Name = keyof Rules;
type AnyRule = Rules[Name];
/** Some of the rules, as the schema of a town gives them. */
type Some = { readonly [name in Name]?: Rules[name] | undefined };

/**
 * Rules that were changed as if they had never been otherwise: all that was done under the old one would be
 * judged by the new one, and what was in time would be late.
 */
export function forgottenRules(before: Some, after: Some): Finding[] {
  return (Object.keys(before) as Name[]).flatMap((name) => {
    const [then, now] = [before[name], after[name]];
    if (!then) return [];
    const known = new Set(now ? versionsOf(now as AnyRule).flatMap(factsOf) : []);
    const lost = versionsOf(then as AnyRule).find((one) =>
      factsOf(one).some((fact) => !known.has(fact)),
    );
    return lost ? [told(name, lost, now)] : [];
  });
}

/** What a rule asks for, apart from the words around it and the days of its validity. */
function factsOf(rule: object): string[] {
  if ('value' in rule) return [String(rule.value)];
  const { classes } = rule as Pick<Rules['resultClasses'], 'classes'>;
  return classes.map(({ code, meaning, open }) => [code, plain(meaning), open ?? false].join(' '));
}

function told(name: Name, lost: object, now: AnyRule | undefined): Finding {
  const what = keyWithLabel(name, schema.shape[name]);
  const old = 'value' in lost ? `value: ${String(lost.value)}、` : '原来的 scheme、classes、';
  const message = now
    ? `规定 ${what}改了，以前的${'value' in lost ? ` ${String(lost.value)} ` : '分类'}没有写进 earlier`
    : `规定 ${what}删去了，以前的事会改按全站规定算`;
  const how = `在 earlier 里加一项：until 旧规定执行到哪一天，${old}原来的 source`;
  return {
    at: { path: ['rules', name], part: 'key' },
    message,
    hint: now
      ? `${how}；当初就写错了的，写一项更正`
      : `不要删：把 value 改成现在执行的数，${how}；当初就写错了的，写一项更正`,
  };
}
