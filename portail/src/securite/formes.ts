import type { Recu } from "../kit/contrats.ts";

export type Suivies = Recu<"/portail/api/securite">;
export type Due = Suivies["echeances"][number];
export type ResumeEvaluation = Suivies["evaluations"][number];
export type ResumeComite = Suivies["comites"][number];
export type Evaluation = Recu<"/portail/api/securite/evaluations/{id}">;
export type Question = Evaluation["grille"][number];
export type Action = Evaluation["actions"][number];
export type Comite = Recu<"/portail/api/securite/comites/{id}">;
export type Methode = ResumeEvaluation["methode"];
export type Reponse = NonNullable<Question["reponse"]>;
export type Invite = Comite["invites"][number];
