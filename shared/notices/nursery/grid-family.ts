import type { FieldDefinition } from '../../fields/field-definition.ts';
import type { Criterion, CriterionGroup } from '../../rules/criterion.ts';
import { notStated } from '../parts/act.ts';
import { isTrue } from '../parts/comparisons.ts';
import { byChoice, declaredIf } from '../parts/criteria.ts';
import { choiceField, flagField, integerField } from '../parts/fields.ts';
import { over, overUpTo, points, upTo } from '../parts/values.ts';
import { grid } from './grid-source.ts';

const article = `${grid}, famiglia`;

/** What the family part of the grid asks. */
export const familyFields: readonly FieldDefinition[] = [
  choiceField('parentMissing', 'Genitore mancante', {
    titles: ['Genitori', 'Nucleo monogenitoriale'],
    choices: [
      { value: 'none', label: 'Nessuno', synonyms: ['no', 'entrambi presenti'] },
      { value: 'widowedOrSingle', label: 'Vedovo o genitore solo', synonyms: ['vedovo', 'vedova', 'celibe', 'nubile'] },
      { value: 'separated', label: 'Separato', synonyms: ['separata', 'divorziato', 'divorziata'] },
    ],
  }),
  integerField('childrenUpTo8', 'Altri figli fino a 8 anni', ['Figli 0-8 anni']),
  integerField('childrenFrom9To16', 'Figli da 9 a 16 anni', ['Figli 9-16 anni']),
  integerField('twins', 'Numero di gemelli', ['Gemelli']),
  flagField('pregnancy', 'Gravidanza in corso', ['Gravidanza']),
  choiceField('disabledCohabitant', 'Convivente con invalidità', {
    titles: ['Invalidità conviventi', 'Convivente disabile'],
    choices: [
      { value: 'none', label: 'Nessuno', synonyms: ['no'] },
      { value: 'parentOrSibling100', label: 'Genitore o fratello al 100%' },
      { value: 'parentOrSiblingMedium', label: 'Genitore o fratello nella fascia media' },
      { value: 'parentOrSiblingUnder67', label: 'Genitore o fratello sotto il 67%' },
      { value: 'otherOver67', label: 'Altro convivente oltre il 67%' },
    ],
  }),
];

/**
 * The family points of the grid.
 *
 * @example familyGroup.criteria.map(({ id }) => id)[0] // 'parentMissing'
 */
export const familyGroup: CriterionGroup = {
  id: 'family',
  label: 'Carico familiare',
  cap: null,
  criteria: [
    byChoice({ id: 'parentMissing', label: 'Genitore mancante', article }, 'parentMissing', {
      none: 0,
      widowedOrSingle: 35,
      separated: 25,
    }),
    byNumber('childrenUpTo8', 'Altri figli fino a 8 anni', [5, 10, 15, 20]),
    byNumber('childrenFrom9To16', 'Figli da 9 a 16 anni', [2, 5, 8, 11]),
    {
      kind: 'band',
      id: 'twins',
      label: 'Gemelli',
      article,
      whenMissing: 'incomplete',
      field: 'twins',
      bands: [
        { ...upTo(1), points: points(0) },
        { ...overUpTo(1, 2), points: points(5) },
        { ...over(2), points: points(15) },
      ],
      outside: null,
    },
    declaredIf({ id: 'pregnancy', label: 'Gravidanza in corso', article }, 5, [[isTrue('pregnancy')]]),
    byChoice(
      {
        id: 'disabledCohabitant',
        label: 'Convivente con invalidità',
        article: `${article}. ${notStated('gli estremi della fascia media')}`,
      },
      'disabledCohabitant',
      { none: 0, parentOrSibling100: 15, parentOrSiblingMedium: 10, parentOrSiblingUnder67: 3, otherOver67: 5 },
    ),
  ],
};

/** Points for one, two, three children, and for four or more. */
function byNumber(field: string, label: string, [one, two, three, more]: readonly [number, number, number, number]) {
  return {
    kind: 'band',
    id: field,
    label,
    article,
    whenMissing: 'incomplete',
    field,
    bands: [
      { ...upTo(0), points: points(0) },
      { ...overUpTo(0, 1), points: points(one) },
      { ...overUpTo(1, 2), points: points(two) },
      { ...overUpTo(2, 3), points: points(three) },
      { ...over(3), points: points(more) },
    ],
    outside: null,
  } satisfies Criterion;
}
