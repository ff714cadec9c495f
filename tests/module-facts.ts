import ts from 'typescript';

/** One module that another asks for. `names` is empty where all of it is taken. */
export interface Import {
  readonly from: string;
  readonly line: number;
  readonly names: readonly string[];
  readonly typesOnly: boolean;
  /** Whether it stands in the script tag of an .astro file. */
  readonly inScript: boolean;
}

/** What the architecture test looks at in one file. The numbers are lines. */
export interface ModuleFacts {
  readonly imports: readonly Import[];
  readonly consoles: readonly number[];
  readonly clocks: readonly number[];
}

interface Block {
  readonly code: string;
  readonly line: number;
  readonly inScript: boolean;
}

/** Reads a .ts, .mjs or .astro source. */
export function readModuleFacts(path: string, text: string): ModuleFacts {
  const blocks = path.endsWith('.astro')
    ? astroBlocks(text)
    : [{ code: text, line: 1, inScript: false }];
  const facts = blocks.map((block) => readBlock(path, block));
  return {
    imports: facts.flatMap((fact) => fact.imports),
    consoles: facts.flatMap((fact) => fact.consoles),
    clocks: facts.flatMap((fact) => fact.clocks),
  };
}

/** Frontmatter, each script tag, and each expression of the template that could read a clock. */
function astroBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  const take = (code: string, index: number, inScript: boolean) =>
    blocks.push({ code, line: text.slice(0, index).split('\n').length, inScript });
  const frontmatter = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(text);
  if (frontmatter) take(frontmatter[1]!, text.indexOf(frontmatter[1]!), false);
  const start = frontmatter ? frontmatter.index + frontmatter[0].length : 0;
  const template = text.slice(start);
  for (const script of template.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)) {
    take(script[1]!, start + script.index + script[0].indexOf('>') + 1, true);
  }
  const bare = template.replace(/<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, (cut) =>
    cut.replace(/[^\n]/g, ' '),
  );
  const calls = /\bimport\([^()]*\)|\bconsole\.\w+|\bDate\.now\(\)|\bnew Date(\(\))?(?![\w(])/g;
  for (const call of bare.matchAll(calls)) take(call[0], start + call.index, false);
  return blocks;
}

function readBlock(path: string, block: Block): ModuleFacts {
  const source = ts.createSourceFile(path, block.code, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const consoles: number[] = [];
  const clocks: number[] = [];
  const visit = (node: ts.Node): void => {
    const at = source.getLineAndCharacterOfPosition(node.getStart()).line + block.line;
    const found = readImport(node);
    if (found) imports.push({ ...found, line: at, inScript: block.inScript });
    if (isConsole(node)) consoles.push(at);
    if (isClock(node)) clocks.push(at);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { imports, consoles, clocks };
}

type Found = Pick<Import, 'from' | 'names' | 'typesOnly'>;

function readImport(node: ts.Node): Found | undefined {
  if (ts.isImportDeclaration(node)) {
    const clause = node.importClause;
    const named = clause?.namedBindings;
    const specifiers = named && ts.isNamedImports(named) ? [...named.elements] : [];
    const whole = !clause || clause.name !== undefined || (named && ts.isNamespaceImport(named));
    return found(node.moduleSpecifier, specifiers, isTypes(clause), whole ?? false);
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    const named = node.exportClause;
    const specifiers = named && ts.isNamedExports(named) ? [...named.elements] : [];
    return found(node.moduleSpecifier, specifiers, node.isTypeOnly, specifiers.length === 0);
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return found(node.arguments[0], [], false, true);
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return found(node.argument.literal, [], true, true);
  }
  return undefined;
}

function found(
  from: ts.Node | undefined,
  specifiers: (ts.ImportSpecifier | ts.ExportSpecifier)[],
  typesOnly: boolean,
  whole: boolean,
): Found | undefined {
  if (!from || !ts.isStringLiteralLike(from)) return undefined;
  const allTypes = !whole && specifiers.length > 0 && specifiers.every((one) => one.isTypeOnly);
  const values = specifiers.filter((one) => !one.isTypeOnly);
  return {
    from: from.text,
    names: whole ? [] : values.map((one) => (one.propertyName ?? one.name).text),
    typesOnly: typesOnly || allTypes,
  };
}

function isConsole(node: ts.Node): boolean {
  return ts.isPropertyAccessExpression(node) && node.expression.getText() === 'console';
}

/** `Date.now()`, `Date()` and `new Date()` without an argument. */
function isClock(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) {
    return node.expression.getText() === 'Date' && !node.arguments?.length;
  }
  if (!ts.isCallExpression(node) || node.arguments.length > 0) return false;
  return ['Date', 'Date.now'].includes(node.expression.getText());
}

function isTypes(clause: ts.ImportClause | undefined): boolean {
  return clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}
