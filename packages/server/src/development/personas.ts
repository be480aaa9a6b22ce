import type { AgentRole } from '@fanal/core/identity';

/** Someone who does not exist, as an identity provider would describe them. */
export type Persona = {
  readonly id: string;
  readonly name: string;
  /** Claims by name, of the profile of their provider. */
  readonly claims: Readonly<Record<string, string>>;
  /** Agents that Fanal knows. */
  readonly role?: AgentRole;
};

/** FranceConnect's "identité pivot": places by INSEE code. */
export const citizens: readonly Persona[] = [
  citizen('camille', 'Camille', 'Durand', 'female', '1988-03-14', '69123'),
  citizen('mehdi', 'Mehdi', 'Benali', 'male', '1995-11-02', '13055'),
  citizen('odette', 'Odette', 'Kerbrat', 'female', '1947-07-21', '29019'),
];

export const agents: readonly Persona[] = [
  agent('aline', 'Aline', 'Moreau', 'fanal.example', 'analyst'),
  agent('samir', 'Samir', 'Lefebvre', 'fanal.example', 'supervisor'),
  agent('noe', 'Noé', 'Petit', 'ailleurs.example', undefined),
];

function citizen(
  id: string,
  givenName: string,
  familyName: string,
  gender: string,
  birthdate: string,
  birthplace: string,
): Persona {
  return {
    id: `citizen-${id}`,
    name: `${givenName} ${familyName}`,
    claims: {
      given_name: givenName,
      family_name: familyName,
      gender,
      birthdate,
      birthplace,
      birthcountry: '99100',
      email: `${id}@courriel.example`,
    },
  };
}

function agent(
  id: string,
  givenName: string,
  usualName: string,
  domain: string,
  role: AgentRole | undefined,
): Persona {
  return {
    id: `agent-${id}`,
    name: `${givenName} ${usualName}`,
    claims: {
      given_name: givenName,
      usual_name: usualName,
      email: `${id}@${domain}`,
      uid: id,
      siret: '00000000000000',
    },
    ...(role === undefined ? {} : { role }),
  };
}
