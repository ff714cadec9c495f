import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Count {
  passed: number;
  failed: number;
}

/** The part of a vitest JSON report that is counted. */
interface VitestReport {
  testResults: {
    name: string;
    status: 'passed' | 'failed';
    assertionResults: { status: string }[];
  }[];
}

process.env.ASTRO_TELEMETRY_DISABLED = '1';

const temporary = mkdtempSync(join(tmpdir(), 'huiyin-test-'));
const total: Count = { passed: 0, failed: 0 };

count('格式', () => step('prettier', '--check', '--log-level', 'warn', '.'));
count('类型', () => step('astro', 'check', '--minimumFailingSeverity', 'warning'));
count('内容', () => step('node', 'scripts/check.mjs'));
count('单元测试', () => vitest('unit'));
const built = count('生成网站', () => step('node', 'scripts/build.ts'));
if (built.failed === 0) {
  count('搜索', () => step('node', 'scripts/check-search.ts'));
  count('浏览器测试', () => vitest('browser'));
} else {
  console.log('\n浏览器测试没有运行：网站没有生成。');
  total.failed += 1;
}

rmSync(temporary, { recursive: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function count(name: string, run: () => Count): Count {
  console.log(`\n【${name}】`);
  const began = performance.now();
  const result = run();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`【${name}】${result.failed ? '没有通过' : '通过'}，用时 ${seconds} 秒`);
  total.passed += result.passed;
  total.failed += result.failed;
  return result;
}

/** A command that passes or fails as a whole. */
function step(command: string, ...args: string[]): Count {
  return run(command, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Each test of a vitest project counts; so does a file that could not be read, and a crash. */
function vitest(project: string): Count {
  const file = join(temporary, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const passed = run('vitest', ['run', '--project', project, ...reporters]);
  const result = readCount(file);
  if (!passed && result.failed === 0) result.failed = 1;
  return result;
}

function readCount(file: string): Count {
  const result: Count = { passed: 0, failed: 0 };
  let report: VitestReport;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return result;
  }
  for (const { status, assertionResults } of report.testResults) {
    const failed = assertionResults.filter((test) => test.status === 'failed').length;
    result.passed += assertionResults.filter((test) => test.status === 'passed').length;
    result.failed += failed || (status === 'failed' ? 1 : 0);
  }
  return result;
}

function run(command: string, args: string[]): boolean {
  // npm puts node_modules/.bin on the path; a shell is needed only where commands are .cmd files.
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { stdio: 'inherit', shell }).status === 0;
}
