import type { FieldDefinition } from '../fields/field-definition.ts';

/**
 * What the B2 rules read beside the base fields, with the headings under which Comuni keep it.
 *
 * @example b2Fields2025.find(({ id }) => id === 'adl')?.titles[0] // 'ADL'
 */
export const b2Fields2025: readonly FieldDefinition[] = [
  flag('civilInvalidity100', 'Invalidità civile al 100%', [
    'Invalidità 100%',
    'Invalidità civile 100%',
    'Invalidità al 100%',
    'Inv. civile 100%',
    'Invalido 100%',
    'Invalidità civile',
    'Inv. civ.',
  ]),
  flag('accompanimentAllowance', 'Indennità di accompagnamento', [
    'Indennità accompagnamento',
    'Indennità di accompagnamento',
    'Ind. accompagnamento',
    'Ind. acc.',
    'Accompagnamento',
    'Indennità acc.to',
  ]),
  flag('frequencyAllowance', 'Indennità di frequenza', [
    'Indennità frequenza',
    'Indennità di frequenza',
    'Ind. frequenza',
    'Ind. freq.',
    'Frequenza',
  ]),
  flag('l104Severe', 'Gravità L. 104/1992, art. 3 c. 3', [
    'L. 104 art. 3 c. 3',
    'L.104 art.3 c.3',
    'L. 104/92 art. 3 comma 3',
    'L. 104/92 art. 3 c. 3',
    'L. 104/1992 art. 3 c. 3',
    'Art. 3 c. 3',
    'Legge 104 art. 3 comma 3',
    'Legge 104 grave',
    'Legge 104',
    'L. 104',
    'L. 104/92',
    '104 grave',
    'Gravità 104',
    'Disabilità grave',
  ]),
  {
    id: 'profile',
    type: 'choice',
    label: 'Strumento richiesto',
    titles: [
      'Strumento richiesto',
      'Strumento',
      'Tipo di sostegno',
      'Sostegno richiesto',
      'Tipologia di intervento',
      'Tipo intervento',
      'Tipologia richiesta',
      'Misura richiesta',
      'Profilo',
      'Intervento',
    ],
    privacy: 'answers',
    required: true,
    choices: [
      {
        value: 'caregiver',
        label: 'Caregiver familiare',
        synonyms: ['caregiver', 'care giver', 'buono caregiver', 'buono caregiver familiare', 'familiare'],
      },
      {
        value: 'homeAssistant',
        label: 'Assistente familiare',
        synonyms: ['assistente', 'badante', 'assistente personale', 'buono assistente', 'buono assistente familiare'],
      },
      {
        value: 'homeCareServices',
        label: 'Servizi domiciliari',
        synonyms: ['interventi domiciliari', 'servizi sociali domiciliari', 'voucher', 'voucher domiciliare', 'sad'],
      },
    ],
  },
  {
    id: 'adl',
    type: 'integer',
    label: 'ADL perdute',
    titles: ['ADL', 'ADL perdute', 'N. ADL perdute', 'N. ADL', 'Punteggio ADL', 'ADL perse', 'Scala ADL'],
    privacy: 'answers',
    required: true,
  },
  flag('livesAlone', 'Vive da solo', [
    'Vive da solo',
    'Vive solo',
    'Vive solo/a',
    'Vive da solo/a',
    'Persona sola',
    'Solo/a',
  ]),
  {
    id: 'caregiverHours',
    type: 'integer',
    label: 'Ore settimanali di assistenza',
    titles: [
      'Ore settimanali di assistenza',
      'Ore assistenza',
      'Ore settimanali',
      'Ore sett.',
      'Ore caregiver',
      'Ore settimanali caregiver',
      'Ore/settimana',
      'Ore settimanali assistenza',
    ],
    privacy: 'answers',
    required: false,
  },
];

function flag(id: string, label: string, titles: readonly string[]): FieldDefinition {
  return { id, type: 'flag', label, titles, privacy: 'answers', required: false };
}
