import { beforeAll, describe, expect, it } from 'vitest';
import { callCodeSchema } from '../../../shared/contracts/branded.ts';
import { noticeTemplates } from '../../../shared/notices/notice-templates.ts';
import { checkRuleSet } from '../../../shared/rules/check/check-rule-set.ts';
import type { RuleSet } from '../../../shared/rules/rule-set.ts';
import { ruleSetSchema } from '../../../shared/rules/rule-set-schema.ts';
import { noticeEvaluation } from './rank-notice.ts';

const ruleSets = new Map<string, RuleSet>();

beforeAll(async () => {
  for (const { id, load } of noticeTemplates) ruleSets.set(id, await load());
});

function ruleSetOf(id: string): RuleSet {
  const ruleSet = ruleSets.get(id);
  if (ruleSet === undefined) throw new Error(`${id} was not loaded`);
  return ruleSet;
}

const nursery = [
  'parentMissing',
  'childrenUpTo8',
  'childrenFrom9To16',
  'twins',
  'disabledCohabitant',
  'parent1Work',
  'parent1Hours',
  'parent2Work',
  'parent2Hours',
];

/** What each notice cannot do without, as it stands in the notice. */
const neededBy: Readonly<Record<string, readonly string[]>> = {
  cervesina: ['memberOver65', 'childUpTo6', 'disabledMembers', 'chronicMembers', 'members', 'publicSupport'],
  caldaro: [
    ...['careLevel', 'dailyAutonomy', 'incontinence', 'orientation'],
    ...['careAtHome', 'homeSuitability', 'personalDifficulties', 'presentedAt', 'listDate'],
    ...['residence', 'relativesResident', 'formerlyResident', 'usuallyLivingThere'],
  ],
  'home-adaptation': ['severity', 'coherence', 'admittedCost'],
  montesilvano: ['presentedAt', 'parents', 'studentOrDisabledParent', 'twinsOrDisabled'],
  'nursery-grid': nursery,
  'nursery-bologna': [...nursery, 'isee'],
  'nursery-bondeno': nursery,
  'nursery-pavullo': [...nursery, 'residence'],
  'nursery-umbertide': [...nursery, 'ageGroup'],
  'marche-care-cheque': [
    ...['beneficiaryBirthDate', 'presentedAt', 'civilInvalidity100', 'accompanimentAllowance', 'isee'],
    ...['homeHelp', 'homeCarePremium', 'permanentResidence', 'months'],
  ],
  'cinisello-b2': [
    ...['residence', 'beneficiaryBirthDate', 'civilInvalidity100', 'l104Severe', 'accompanimentAllowance'],
    ...['frequencyAllowance', 'iseeType', 'isee', 'profile', 'adl', 'livesAlone'],
  ],
  'monopoli-home-help': ['isee'],
  'ascoli-home-help': ['monthlyIsee', 'servicePrice'],
  'calenzano-rent': ['presentedAt', 'isee', 'ise', 'annualRent', 'theoreticalContribution'],
  'torino-rent': ['familyIncome', 'isee', 'theoreticalContribution'],
  'provi-2016': [
    ...['beneficiaryBirthDate', 'presentedAt', 'l104Severe', 'residentInPuglia', 'residentSince', 'livesAtHome'],
    ...['iseeType', 'restrictedHousehold', 'isee', 'projectCost'],
  ],
  'provi-2025': [
    ...['presentedAt', 'line', 'beneficiaryBirthDate', 'beneficiarySex', 'minorChildren', 'l104Severe'],
    ...['residentInPuglia', 'residentSince', 'currentProject', 'currentProjectEnds'],
    ...['iseeType', 'restrictedHousehold', 'ordinaryIsee', 'projectCost'],
  ],
  'dopo-di-noi': [
    ...['l104Severe', 'dueToAgeing', 'beneficiaryBirthDate', 'presentedAt', 'iseeType', 'familySupport', 'measure'],
  ],
};

describe('the notices that come as templates', () => {
  it('each have an id, a call code and a source of their own', () => {
    const calls = [...ruleSets.values()].map(({ call }) => call);
    expect(new Set(noticeTemplates.map(({ id }) => id)).size).toBe(noticeTemplates.length);
    expect(new Set(calls).size).toBe(noticeTemplates.length);
    for (const { source } of noticeTemplates) expect(source).toMatch(/^https?:\/\/\S+$/);
    for (const call of calls) expect(callCodeSchema.safeParse(call).success).toBe(true);
  });
});

describe.each(noticeTemplates.map(({ id }) => id))('%s', (id) => {
  it('may be published', () => {
    expect(checkRuleSet(ruleSetOf(id))).toEqual([]);
  });

  it('travels as JSON and comes back the same', () => {
    expect(ruleSetSchema.parse(JSON.parse(JSON.stringify(ruleSetOf(id))))).toEqual(ruleSetOf(id));
  });

  it('leaves a row of blanks incomplete, with no points and no money, and says what to fill in', () => {
    const { eligibility, score, amount, missing, reasons } = noticeEvaluation(ruleSetOf(id))({});
    expect({ eligibility, score, amount, reasons }).toEqual({
      eligibility: 'incomplete',
      score: 0,
      amount: null,
      reasons: [],
    });
    expect([...missing].sort()).toEqual([...(neededBy[id] ?? [])].sort());
  });

  it('is a demonstration if, and only if, something in it is still to be confirmed', () => {
    const ruleSet = ruleSetOf(id);
    expect(ruleSet.act.demonstration).toBe(/da confermare/i.test(JSON.stringify(ruleSet)));
    // What is to be confirmed anywhere is told at the top as well.
    expect(ruleSet.act.demonstration).toBe(/Da confermare: /.test(ruleSet.act.reference));
  });

  it('names the article of everything that decides', () => {
    const { gates, reserves, groups, tiers } = ruleSetOf(id);
    const articles = [...gates, ...reserves, ...tiers, ...groups.flatMap(({ criteria }) => criteria)];
    for (const { article } of articles) expect(article.trim()).not.toBe('');
  });
});
