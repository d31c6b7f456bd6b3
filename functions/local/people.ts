import type { Role } from '../../shared/contracts/me.ts';
import type { AmbitoId, IstatCode } from '../../shared/values/brands.ts';
import type { Membership } from '../store/members.ts';

/** The tenant that all demonstration people sign in from. */
export const demonstrationTenant = 'demonstration';

/** A demonstration person: at least one per role, and a stranger from another Ambito. */
export interface DemonstrationPerson {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly comune: IstatCode | null;
  readonly deputy: boolean;
  readonly ambito: AmbitoId;
}

const ambito = 'cinisello' as AmbitoId;
const bresso = '015032' as IstatCode;
const ciniselloBalsamo = '015077' as IstatCode;
const cormano = '015086' as IstatCode;
const cusano = '015098' as IstatCode;

export const demonstrationPeople: readonly DemonstrationPerson[] = [
  person('operatore.bresso', 'Anna Fumagalli', 'comune-operator', bresso),
  person('operatore.cinisello', 'Luca Brambilla', 'comune-operator', ciniselloBalsamo),
  person('operatore.cormano', 'Silvia Galimberti', 'comune-operator', cormano),
  person('operatore.cusano', 'Paolo Riva', 'comune-operator', cusano),
  person('ragioneria.cinisello', 'Marta Colombo', 'comune-accounting', ciniselloBalsamo),
  person('ufficio', 'Elena Motta', 'office-staff', null),
  person('responsabile', 'Giorgio Sala', 'office-head', null),
  { ...person('vicario', 'Chiara Villa', 'office-head', null), deputy: true },
  person('sindaco', 'Roberto Cattaneo', 'assembly-member', null),
  person('amministratore', 'Sara Beretta', 'administrator', null),
  { ...person('estraneo', 'Davide Conti', 'office-head', null), ambito: 'altrove' as AmbitoId },
];

/** The person's membership as the store keeps it. */
export function membershipOf(person: DemonstrationPerson): Membership {
  const { id, name, role, comune, deputy } = person;
  return {
    ambito: person.ambito,
    entraTenant: demonstrationTenant,
    subject: id,
    displayName: name,
    role,
    comune,
    deputy,
  };
}

function person(id: string, name: string, role: Role, comune: IstatCode | null): DemonstrationPerson {
  return { id, name, role, comune, deputy: false, ambito };
}
