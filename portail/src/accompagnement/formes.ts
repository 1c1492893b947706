import type { paths } from "../kit/contrats.genere.ts";

type Corps200<Operation> = Operation extends {
  responses: { 200: { content: { "application/json": infer Forme } } };
}
  ? Forme
  : never;
type Demande<Operation> = Operation extends {
  requestBody: { content: { "application/json": infer Forme } };
}
  ? Forme
  : never;

const RACINE = "/portail/api/usagers/{cle}";

export type SemaineLue = NonNullable<Corps200<paths[`${typeof RACINE}/demarches`]["get"]>>;
export type Demarche = SemaineLue["demarches"][number];
export type Intensite = NonNullable<Corps200<paths[`${typeof RACINE}/intensite`]["get"]>>;
export type SemaineSuivie = Intensite["semaines"][number];
export type Saisie =
  paths[`${typeof RACINE}/demarches`]["post"]["requestBody"]["content"]["application/json"];
export type Issue =
  paths[`${typeof RACINE}/demarches/{id}/etat`]["post"]["requestBody"]["content"]["application/json"];
export type Objectif = NonNullable<Corps200<paths[`${typeof RACINE}/objectif`]["get"]>>;

const PERIODES = "/portail/api/usagers/{cle}/periodes";
const PRESCRIPTIONS = "/portail/api/usagers/{cle}/prescriptions";

export type Periodes = NonNullable<Corps200<paths[typeof PERIODES]["get"]>>;
export type Periode = Periodes["periodes"][number];
export type PeriodeVoulue = Demande<paths[typeof PERIODES]["post"]>["periode"];
export type FinPeriode = Demande<paths["/portail/api/usagers/{cle}/periodes/{id}/fin"]["post"]>;

export type Prescription = NonNullable<Corps200<paths[typeof PRESCRIPTIONS]["get"]>>[number];
export type PrescriptionVoulue = Demande<paths[typeof PRESCRIPTIONS]["post"]>["prescription"];
export type SuiteVoulue = Demande<
  paths["/portail/api/usagers/{cle}/prescriptions/{id}/suites"]["post"]
>;
export type Offre = Corps200<paths["/portail/api/services"]["get"]>;

const RECUES = "/portail/api/prescriptions-recues";
export type Recue = Corps200<paths[`${typeof RECUES}/{id}`]["get"]>;
export type RechercheRecues = Demande<paths[`${typeof RECUES}/recherche`]["post"]>;
