import type { Envoye, Recu } from "../kit/contrats.ts";

const RACINE = "/portail/api/usagers/{cle}";

export type SemaineLue = NonNullable<Recu<`${typeof RACINE}/demarches`>>;
export type Demarche = SemaineLue["demarches"][number];
export type Intensite = NonNullable<Recu<`${typeof RACINE}/intensite`>>;
export type SemaineSuivie = Intensite["semaines"][number];
export type Saisie = Envoye<`${typeof RACINE}/demarches`>;
export type Issue = Envoye<`${typeof RACINE}/demarches/{id}/etat`>;
export type Objectif = NonNullable<Recu<`${typeof RACINE}/objectif`>>;

const PERIODES = "/portail/api/usagers/{cle}/periodes";
const PRESCRIPTIONS = "/portail/api/usagers/{cle}/prescriptions";

export type Periodes = NonNullable<Recu<typeof PERIODES>>;
export type Periode = Periodes["periodes"][number];
export type PeriodeVoulue = Envoye<typeof PERIODES>["periode"];
export type FinPeriode = Envoye<"/portail/api/usagers/{cle}/periodes/{id}/fin">;

export type AvisDonne = Envoye<"/portail/api/usagers/{cle}/periodes/{id}/avis">;

export type Prescription = NonNullable<Recu<typeof PRESCRIPTIONS>>[number];
export type PrescriptionVoulue = Envoye<typeof PRESCRIPTIONS>["prescription"];
export type SuiteVoulue = Envoye<"/portail/api/usagers/{cle}/prescriptions/{id}/suites">;
export type Offre = Recu<"/portail/api/services">;

const RECUES = "/portail/api/prescriptions-recues";
export type Recue = Recu<`${typeof RECUES}/{id}`>;
export type RechercheRecues = Envoye<`${typeof RECUES}/recherche`>;
