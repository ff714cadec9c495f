import { describe, expect, test } from 'vitest';
import { cardToScan } from '../../src/exports/vcards.ts';
import { createModel } from '../../src/model/create.ts';
import * as routes from '../../src/routes.ts';
import { congress, entry, settings } from '../model/fixtures.ts';
import { fullTown, telephones, TODAY } from '../model/full-town.ts';

const model = createModel(fullTown(), settings, TODAY);
const cardOf = (key: string, of = model) => cardToScan(of.town('ceshi')!.find(key)!);

describe('the card to scan', () => {
  test('says who, how to call, and where the rest stands', () => {
    expect(cardOf('deputies/an')).toBe(
      [
        'BEGIN:VCARD',
        'VERSION:4.0',
        'FN:安明',
        'ORG:测试镇人民代表大会',
        `TEL:${telephones.an}`,
        `URL:${routes.absolute('/ceshi/deputies/an/')}`,
        'END:VCARD',
        '',
      ].join('\r\n'),
    );
  });

  test.each(['deputies/chi', 'deputies/ding', 'deputies/er', 'stations/hedong'])(
    'there is none of %s',
    (key) => {
      expect(cardOf(key)).toBeUndefined();
    },
  );

  test('there is none where there is nothing to call', () => {
    const bare = createModel([congress(), entry('deputies', 'jia')], settings, TODAY);
    expect(bare.town('ceshi')!.records.deputies[0]!.inOffice).toBe(true);
    expect(cardOf('deputies/jia', bare)).toBeUndefined();
  });

  test('says that its person is made up, and keeps marks of the format out of the text', () => {
    const made = createModel(
      [
        congress({ demonstration: true, name: '甲;乙,人民代表大会', place: { town: '示例镇' } }),
        entry('deputies', 'jia', {
          contact: { email: 'a@b.example', consentOn: '2026-01-05', verifiedOn: '2026-06-01' },
        }),
      ],
      settings,
      TODAY,
    );
    const lines = cardOf('deputies/jia', made)!.split('\r\n');
    expect(lines).toContain('NOTE:示例数据');
    expect(lines).toContain('ORG:甲\\;乙\\,人民代表大会');
    expect(lines).toContain('EMAIL:a@b.example');
  });
});
