import type { FieldValue } from '../../shared/fields/field-definition.ts';
import type { CompiledRuleSet } from '../../shared/rules/compile-rule-set.ts';
import { type PeerAnswer, type PeerOutcome, peerRow, rankPeer } from './engine-peer.ts';
import type { EngineRow } from './engine-work.ts';
import { loadPeer } from './load-peer.ts';

interface Sheets {
  readonly getSheetValues: (sheet: number) => readonly (readonly unknown[])[];
  readonly destroy: () => void;
}

interface HyperFormula {
  readonly buildFromArray: (sheet: readonly (readonly unknown[])[], options: object) => Sheets;
}

/**
 * HyperFormula with the same rules as spreadsheet formulas beside the values of each row. HyperFormula is GPL-3.0: it is
 * compared with on a developer's machine, and nothing that is shipped contains or needs it.
 */
export function hyperFormulaRanking(ruleSet: CompiledRuleSet): (rows: readonly EngineRow[]) => readonly PeerOutcome[] {
  const { HyperFormula } = loadPeer('hyperformula') as { readonly HyperFormula: HyperFormula };
  return (rows) => {
    const sheets = HyperFormula.buildFromArray(rows.map(cellsOf), { licenseKey: 'gpl-v3' });
    const answers = sheets.getSheetValues(0).map((cells) => answerOf(cells.slice(columns.length)));
    sheets.destroy();
    return rankPeer(ruleSet, rows, answers);
  };
}

const columns: readonly string[] = [
  'age',
  'residence',
  'isee',
  'iseeType',
  'iseeDiscrepancy',
  'civilInvalidity100',
  'accompanimentAllowance',
  'frequencyAllowance',
  'l104Severe',
  'profile',
  'adl',
  'livesAlone',
  'caregiverHours',
];

const gates = {
  RESIDENZA: 'OR(residence="015032",residence="015077",residence="015086",residence="015098")',
  CERTIFICAZIONE_ADULTI: 'OR(age<18,AND(civilInvalidity100,l104Severe),accompanimentAllowance)',
  CERTIFICAZIONE_MINORI: 'OR(age>=18,AND(OR(accompanimentAllowance,frequencyAllowance),l104Severe))',
  ISEE_TIPO_ADULTI: 'OR(age<18,iseeType="sociosanitario")',
  ISEE_TIPO_MINORI: 'OR(age>=18,iseeType="ordinario")',
  ISEE_SOGLIA_ADULTI: 'OR(age<18,ISBLANK(isee),isee<=2500000)',
  ISEE_SOGLIA_MINORI: 'OR(age>=18,ISBLANK(isee),isee<=4000000)',
};
const criteria = [
  'IF(ISBLANK(adl),0,IF(adl<=1,0,IF(adl<=3,1500,IF(adl<=5,2800,4000))))',
  'IF(AND(l104Severe,accompanimentAllowance),1200,0)',
  'IF(age<=17,800,IF(age<=74,400,800))',
  'IF(livesAlone,1000,0)',
  'IF(ISBLANK(caregiverHours),0,caregiverHours*25)',
  'IF(ISBLANK(isee),0,IF(isee<=600000,2500,IF(isee<=1200000,2000,IF(isee<=1800000,1400,IF(isee<=2500000,800,300)))))',
  'IF(profile="caregiver",500,IF(profile="homeAssistant",400,300))',
  'IF(civilInvalidity100,400,0)',
  'IF(frequencyAllowance,300,0)',
  'IF(ISBLANK(adl),0,adl*100)',
];
const rest = [
  'OR(ISBLANK(isee),ISBLANK(adl))',
  'iseeDiscrepancy',
  'IF(profile="caregiver",120000,IF(profile="homeAssistant",480000,240000))',
];
const codes = Object.keys(gates);
const names = new RegExp(`\\b(${columns.join('|')})\\b`, 'g');
/** Each field's name stands for the cell of its column, `#` for the number of the row. */
const formulas = [...Object.values(gates), ...criteria, ...rest].map(
  (text) => `=${text.replace(names, (name) => `${letterOf(name)}#`)}`,
);

function letterOf(name: string): string {
  return String.fromCharCode('A'.charCodeAt(0) + columns.indexOf(name));
}

function cellsOf(row: EngineRow, index: number): readonly unknown[] {
  const values = peerRow(row);
  const cells = columns.map((column) => cellOf(values[column] ?? null));
  return [...cells, ...formulas.map((text) => text.replaceAll('#', String(index + 1)))];
}

/** The apostrophe keeps a code of digits a text, as in any spreadsheet. */
function cellOf(value: FieldValue): unknown {
  return typeof value === 'string' ? `'${value}` : value;
}

function answerOf(results: readonly unknown[]): PeerAnswer {
  const points = results.slice(codes.length, codes.length + criteria.length);
  const [incomplete, reserved, amount] = results.slice(codes.length + criteria.length);
  return {
    failed: codes.filter((_, index) => results[index] !== true),
    incomplete: incomplete === true,
    reserved: reserved === true,
    pointsBeforeCap: points.map(Number),
    amount: Number(amount),
  };
}
